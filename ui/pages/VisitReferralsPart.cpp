#include "ui/pages/VisitReferralsPart.h"

#include "ui/pages/ServiceChooser.h"
#include "ui/pages/VisitAdditions.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

VisitReferralsPart::VisitReferralsPart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Referrals, sheet, parent) {}

QWidget* VisitReferralsPart::fieldFor(const VisitGap& gap) const {
    for (qsizetype i = 0; i < visit().referrals.size(); ++i)
        if (visit().referrals.at(i).service.trimmed().isEmpty()) return findChild<QLineEdit*>(u"service%1"_s.arg(i));
    return VisitPart::fieldFor(gap);
}

void VisitReferralsPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (int i = 0; i < visit().referrals.size(); ++i)
        addReferral(i, column);
    auto* add = new QPushButton(tr("Add a referral"), column->parentWidget());
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        Visit::Referral made;
        if (const Visit::Subject* leading = visit().leading()) made.about = leading->person;
        visit().referrals.append(made);
        Q_EMIT edited();
        rebuild();
        if (auto* field = findChild<QLineEdit*>(u"service%1"_s.arg(visit().referrals.size() - 1)))
            field->setFocus(Qt::OtherFocusReason);
    });
    auto* additions = new VisitAdditions(sheet(), column->parentWidget());
    column->addWidget(additions);
    connect(additions, &VisitAdditions::edited, this, &VisitPart::edited);
    connect(additions, &VisitAdditions::rebuilt, this, &VisitPart::rebuilt);
}

void VisitReferralsPart::addReferral(int number, QVBoxLayout* column) {
    const Visit::Referral made = visit().referrals.at(number);
    auto* grid = new widgets::FormGrid(column->parentWidget());
    auto* service = new QLineEdit(made.service, grid);
    service->setObjectName(u"service%1"_s.arg(number));
    QList<VisitWords::Choice> people{{QString(), tr("The family")}};
    for (const VisitPerson& each : sheet().context.people)
        if (!each.died) people.append({each.record.toString(), VisitWords::called(each)});
    auto* about = choices(tr("For whom"), people, grid);
    choose(about, made.about.isNull() ? QString() : made.about.toString());
    auto* consent = choices(tr("Agreement"), VisitWords::consents(), grid);
    consent->setCurrentIndex(-1);
    choose(consent, made.consent);
    auto* why = new widgets::TextBox(tr("Why"), grid);
    why->setLines(2, 8);
    why->setText(made.why);
    auto* away = new QPushButton(tr("Take this referral out"), grid);
    away->setFlat(true);
    auto* choose = new QPushButton(tr("Choose from the directory…"), grid);
    grid->addRow(tr("To which service"), service);
    grid->addWide(choose);
    grid->addRow(tr("For whom"), about);
    grid->addRow(tr("Why"), why);
    grid->addRow(tr("Agreement"), consent);
    grid->addWide(away);
    column->addWidget(grid);
    connect(service, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        visit().referrals[number].service = text;
        // Another name than the row's: it is typed.
        visit().referrals[number].directory.clear();
        visit().referrals[number].keptWith.clear();
        Q_EMIT edited();
    });
    connect(choose, &QPushButton::clicked, this, [=, this] { chooseService(number, service); });
    connect(about, &QComboBox::activated, this, [=, this] {
        visit().referrals[number].about = RecordId::fromString(about->currentData().toString());
        Q_EMIT edited();
    });
    connect(consent, &QComboBox::activated, this, [=, this] {
        visit().referrals[number].consent = consent->currentData().toString();
        Q_EMIT edited();
    });
    connect(why, &widgets::TextBox::textEdited, this, [=, this] {
        visit().referrals[number].why = why->text();
        Q_EMIT edited();
    });
    connect(away, &QPushButton::clicked, this, [=, this] {
        visit().referrals.removeAt(number);
        Q_EMIT edited();
        rebuild();
    });
}

void VisitReferralsPart::chooseService(int number, QLineEdit* service) {
    auto* dialog = new ServiceChooser(sheet().session, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, service, [this, number, service, dialog] {
        const DirectoryService chosen = dialog->chosen();
        if (chosen.row.isEmpty() || number >= visit().referrals.size()) return;
        service->setText(chosen.name);
        Visit::Referral& referral = visit().referrals[number];
        referral.service = chosen.name;
        referral.directory = chosen.row;
        referral.keptWith = records::compartmentName(chosen.compartment());
        Q_EMIT edited();
    });
    dialog->QDialog::open();
}

} // namespace lodestar::pages
