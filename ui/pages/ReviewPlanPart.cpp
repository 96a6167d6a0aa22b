#include "ui/pages/ReviewPlanPart.h"

#include "ui/models/ReviewWords.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReviewWords;
using theme::Colour;
using theme::TypeRole;
using widgets::DateField;
using widgets::FormGrid;
using widgets::Label;
using widgets::Speech;

ReviewPlanPart::ReviewPlanPart(ReviewSheet& sheet, QWidget* parent)
    : ReviewPart(tr("Joint plan"), sheet, parent) {}

void ReviewPlanPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    addSteps(column);
    addReferrals(column);
    addOutcomes(column);
    addEnd(column);
}

void ReviewPlanPart::rebuildAt(const QString& name) {
    Q_EMIT edited();
    rebuild();
    if (QWidget* made = field(name)) made->setFocus(Qt::OtherFocusReason);
}

void ReviewPlanPart::addSteps(QVBoxLayout* column) {
    if (review().steps.isEmpty()) review().steps.append(Review::Step());
    auto* table = new QWidget(column->parentWidget());
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    const QStringList heads{tr("What"), tr("Who"), tr("By when")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget((new Label(heads[i], TypeRole::Caption, Colour::TextSoft, table))->strong(), 0, i);
    for (qsizetype i = 0; i < review().steps.size(); ++i)
        addStep(i, table);
    column->addWidget(table);
    auto* more = new QPushButton(tr("Add a &step"), column->parentWidget());
    column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        review().steps.append(Review::Step());
        rebuildAt(u"step%1"_s.arg(review().steps.size() - 1));
    });
}

void ReviewPlanPart::addStep(qsizetype number, QWidget* table) {
    auto* grid = qobject_cast<QGridLayout*>(table->layout());
    const Review::Step held = review().steps[number];
    const int row = static_cast<int>(number) + 1;
    auto* what = new QLineEdit(held.what, table);
    what->setObjectName(u"step%1"_s.arg(number));
    Speech::name(what, tr("Step %1: what").arg(number + 1));
    auto* who = new QLineEdit(held.who, table);
    Speech::name(who, tr("Step %1: who").arg(number + 1));
    auto* by = new DateField(tr("Step %1: by when").arg(number + 1), sheet().session.clock(), table);
    if (const QDate day = QDate::fromString(held.by, Qt::ISODate); day.isValid()) by->setDate(day);
    auto* out = new QPushButton(tr("Take out"), table);
    out->setFlat(true);
    out->setAccessibleName(tr("Take step %1 out").arg(number + 1));
    grid->addWidget(what, row, 0);
    grid->addWidget(who, row, 1);
    grid->addWidget(by, row, 2);
    grid->addWidget(out, row, 3);
    connect(what, &QLineEdit::textEdited, this, [this, number](const QString& text) {
        review().steps[number].what = text;
        Q_EMIT edited();
    });
    connect(who, &QLineEdit::textEdited, this, [this, number](const QString& text) {
        review().steps[number].who = text;
        Q_EMIT edited();
    });
    connect(by, &DateField::dateChanged, this, [this, number, by] {
        review().steps[number].by = by->date() ? by->date()->toString(Qt::ISODate) : QString();
        Q_EMIT edited();
    });
    connect(out, &QPushButton::clicked, this, [this, number] {
        review().steps.removeAt(number);
        rebuildAt(u"step0"_s);
    });
}

void ReviewPlanPart::addReferrals(QVBoxLayout* column) {
    for (const Entry& each : sheet().context.referrals) {
        const QString service = each.part(QLatin1StringView("referral"), QLatin1StringView("service"));
        auto* known =
            new Label(tr("Open referral: %1").arg(service), TypeRole::Table, Colour::TextSoft, column->parentWidget());
        column->addWidget(known->wrapping());
    }
    for (qsizetype i = 0; i < review().referrals.size(); ++i)
        addReferral(i, column);
    auto* more = new QPushButton(tr("Add a &referral"), column->parentWidget());
    column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        Visit::Referral made;
        made.about = review().child;
        review().referrals.append(made);
        rebuildAt(u"referral%1"_s.arg(review().referrals.size() - 1));
    });
}

void ReviewPlanPart::addReferral(qsizetype number, QVBoxLayout* column) {
    const Visit::Referral held = review().referrals[number];
    auto* form = new FormGrid(column->parentWidget());
    column->addWidget(form);
    addLine(form, tr("To which service"), held.service, [this, number](const QString& text) {
        review().referrals[number].service = text;
    })->setObjectName(u"referral%1"_s.arg(number));
    addText(form, tr("Why"), held.why, [this, number](const QString& text) { review().referrals[number].why = text; });
    addChoice(form, tr("Agreement"), VisitWords::consents(), held.consent,
              [this, number](const QString& id) { review().referrals[number].consent = id; });
    auto* out = new QPushButton(tr("Take this referral out"), form);
    out->setFlat(true);
    form->addWide(out);
    connect(out, &QPushButton::clicked, this, [this, number] {
        review().referrals.removeAt(number);
        rebuildAt(u"step0"_s);
    });
}

void ReviewPlanPart::addOutcomes(QVBoxLayout* column) {
    column->addWidget(
        (new Label(tr("What came of the review"), TypeRole::Table, Colour::Text, column->parentWidget()))->strong());
    auto* holder = new QWidget(column->parentWidget());
    auto* flow = new widgets::FlowLayout(16, 4, holder);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [id, words] : ReviewWords::outcomes()) {
        auto* tick = new QCheckBox(words, holder);
        tick->setObjectName(u"outcome:"_s + id);
        tick->setChecked(review().outcomes.contains(id));
        flow->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, [this, id = id](bool on) {
            review().outcomes.removeAll(id);
            if (on) review().outcomes.append(id);
            Q_EMIT edited();
        });
    }
    column->addWidget(holder);
}

void ReviewPlanPart::addEnd(QVBoxLayout* column) {
    auto* form = new FormGrid(column->parentWidget());
    column->addWidget(form);
    addDate(form, tr("&Look again on"), review().reviewOn, [this](const QString& day) { review().reviewOn = day; });
    addDate(form, tr("Screen again on"), review().rescreenOn,
            [this](const QString& day) { review().rescreenOn = day; });
    addChoice(form, tr("The parents agree with the plan"), {{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}},
              review().agreed, [this](const QString& id) { review().agreed = id; });
    addLine(form, tr("Agreed with"), review().agreedWith, [this](const QString& text) { review().agreedWith = text; });
}

} // namespace lodestar::pages
