#include "ui/pages/ReviewHealthPart.h"

#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/base/Plausibility.h"
#include "core/services/MeasurementValue.h"
#include "ui/models/ReviewWords.h"
#include "ui/pages/ReviewGrowthWords.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReviewWords;
using theme::Colour;
using theme::TypeRole;
using widgets::FormGrid;
using widgets::Label;

ReviewHealthPart::ReviewHealthPart(ReviewSheet& sheet, QWidget* parent)
    : ReviewPart(tr("Health part"), sheet, parent) {}

void ReviewHealthPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new FormGrid(column->parentWidget());
    column->addWidget(form);
    addDone(form);
    addScores(form);
    addGrowth(form);
    addTopics(form);
    addKnown(form, tr("Jabs"), jabs());
    addKnown(form, tr("Newborn hearing screen"),
             sheet().context.hearing.isEmpty() ? tr("No result here") : sheet().context.hearing);
    auto* words =
        addText(form, tr("The family’s &concerns and words"), review().wordsOf(review().parents, u"general"_s),
                [this](const QString& text) { Review::setWords(review().parents, u"general"_s, text); });
    words->setObjectName(u"concerns"_s);
}

void ReviewHealthPart::addDone(FormGrid* form) {
    auto* done = new QCheckBox(tr("The health part was &done"), form);
    done->setChecked(review().healthDone);
    form->addWide(done);
    auto* on = addDate(form, tr("&On"), review().healthOn, [this](const QString& day) {
        review().healthOn = day;
        sayGrowth();
    });
    on->setObjectName(u"healthOn"_s);
    connect(done, &QCheckBox::toggled, this, [this](bool yes) {
        review().healthDone = yes;
        Q_EMIT edited();
    });
    if (const auto& contact = sheet().context.contact; contact.has_value()) {
        addKnown(form, tr("Visit"), tr("%1, seen: written up already").arg(dateText(contact->happenedOn())));
        return;
    }
    const VisitPerson* child = sheet().context.person();
    const bool countersigned = child != nullptr && std::ranges::any_of(child->steps, [](const VisitStep& step) {
                                   return step.type == u"2_year"_s && step.countersigned;
                               });
    if (countersigned) {
        addKnown(form, tr("Visit"), tr("Your visits are countersigned: record the visit on its own page too."));
        return;
    }
    auto* seen = new QCheckBox(tr("%1 was &seen: this settles the review").arg(sheet().called()), form);
    seen->setChecked(review().seen);
    form->addWide(seen);
    connect(seen, &QCheckBox::toggled, this, [this](bool yes) {
        review().seen = yes;
        Q_EMIT edited();
    });
    auto* mode = addChoice(form, tr("&How"), VisitWords::modes(), review().mode,
                           [this](const QString& id) { review().mode = id; });
    mode->setObjectName(u"mode"_s);
}

void ReviewHealthPart::addScores(FormGrid* form) {
    const bool all = std::ranges::all_of(
        asqDomains(), [this](const QString& domain) { return sheet().context.score(domain) != nullptr; });
    if (all) {
        const AsqScore* first = sheet().context.score(asqDomains().first());
        addKnown(form, tr("ASQ-3"),
                 tr("The %1 month form of %2 is in the record; its scores stand above.")
                     .arg(first->form, dateText(first->on)));
    } else {
        Choices months;
        for (const QString& each : twoYearForms())
            months.append({each, tr("%1 months").arg(each)});
        addChoice(form, tr("ASQ-3 &form"), months, review().asqForm, [this](const QString& id) {
            review().asqForm = id;
        })->setObjectName(u"asqForm"_s);
        if (const auto& fitting = sheet().context.asqForms)
            form->addRow(QString(), (new Label(hintOf(*fitting), TypeRole::Table, Colour::TextSoft, form))->wrapping());
        for (const QString& domain : asqDomains()) {
            const AsqScore* known = sheet().context.score(domain);
            const QString label = known == nullptr
                                      ? ReviewWords::domain(domain)
                                      : tr("%1 (recorded: %2)").arg(ReviewWords::domain(domain), known->value);
            auto* score = addLine(form, label, review().score(domain),
                                  [this, domain](const QString& text) { review().setScore(domain, text); });
            score->setObjectName(u"score:"_s + domain);
            score->setPlaceholderText(tr("0 to 60"));
            score->setMaxLength(4);
        }
    }
    if (sheet().context.elimOn.isValid()) {
        addKnown(form, tr("ELIM"), tr("Of %1, in the record").arg(dateText(sheet().context.elimOn)));
        if (!sheet().context.elimOutcome.isEmpty()) return;
    } else {
        auto* words = addLine(form, tr("ELIM: words said, of 50"), review().elimWords,
                              [this](const QString& text) { review().elimWords = text; });
        words->setObjectName(u"elimWords"_s);
    }
    addChoice(form, tr("ELIM: o&utcome"), ReviewWords::elimOutcomes(), review().elimOutcome,
              [this](const QString& id) { review().elimOutcome = id; });
}

QString ReviewHealthPart::measured(const QString& measure) const {
    const VisitPerson* child = sheet().context.person();
    const PastMeasurement* last = child == nullptr ? nullptr : child->last(measure);
    if (last == nullptr) return tr("Never measured");
    const QString amount =
        measure == u"weight"_s ? massText(Grams{last->amount}) : centimetresText(TenthsOfMillimetre{last->amount});
    return tr("%1 on %2").arg(amount, dateText(last->on));
}

void ReviewHealthPart::addGrowth(FormGrid* form) {
    const std::pair<QString, QString> measures[] = {{u"weight"_s, u"kg"_s}, {u"height"_s, u"cm"_s}};
    m_growth.clear();
    m_growthForm = form;
    for (const auto& [measure, unit] : measures) {
        const bool weight = measure == u"weight"_s;
        const Visit::Measurement* held = typed(measure);
        const QString label = weight ? tr("&Weight in kg (last: %1)") : tr("Hei&ght in cm (last: %1)");
        auto* line = addLine(form, label.arg(measured(measure)), held == nullptr ? QString() : held->text,
                             [this, measure = measure, unit = unit](const QString& now) {
                                 auto& list = review().measurements;
                                 const auto known = std::ranges::find(list, measure, &Visit::Measurement::measure);
                                 if (known == list.end())
                                     list.append({measure, now, unit, {}, false, {}});
                                 else
                                     known->text = now;
                                 sayGrowth();
                             });
        line->setObjectName(u"measure:"_s + measure);
        auto* words = (new Label({}, TypeRole::Table, Colour::TextSoft, form))->wrapping();
        words->setObjectName(u"growth:"_s + measure);
        form->addRow(QString(), words);
        m_growth.append({measure, line, words});
        connect(line, &QLineEdit::editingFinished, this, [this, measure = measure, form, line] {
            const Visit::Measurement* now = typed(measure);
            const VisitPerson* child = sheet().context.person();
            const bool odd =
                now != nullptr && child != nullptr && doubtAbout(*now, *child, review().healthDate()).has_value();
            form->setProblem(line, odd ? tr("This is far outside what is usual at this age. Look again, or record it "
                                            "on the page of a visit with the reason why it is right.")
                                       : QString());
        });
    }
    auto* bmi = (new Label({}, TypeRole::Table, Colour::TextSoft, form))->wrapping();
    bmi->setObjectName(u"growth:bmi"_s);
    form->addRow(QString(), bmi);
    m_growth.append({u"bmi"_s, nullptr, bmi});
    sayGrowth();
}

const Visit::Measurement* ReviewHealthPart::typed(const QString& measure) const {
    const auto& list = review().measurements;
    const auto found = std::ranges::find(list, measure, &Visit::Measurement::measure);
    return found == list.cend() ? nullptr : &*found;
}

/// Where each value stands on the chart, with the age that it was placed by; of what is typed, else of what was last
/// measured.
void ReviewHealthPart::sayGrowth() {
    for (const GrowthLine& each : std::as_const(m_growth)) {
        const QString words =
            each.line == nullptr ? ReviewGrowthWords::bmi(sheet()) : ReviewGrowthWords::measure(sheet(), each.measure);
        each.words->setText(words);
        m_growthForm->setRowVisible(each.words, !words.isEmpty());
        if (each.line != nullptr) each.line->setAccessibleDescription(words);
    }
}

void ReviewHealthPart::addTopics(FormGrid* form) {
    for (const QString& about : reviewTopics()) {
        const Review::Finding held = review().finding(about);
        auto* row = new QWidget(form);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        auto* finding = new QComboBox(row);
        finding->setObjectName(u"finding:"_s + about);
        finding->addItem(tr("Not said"), QString());
        for (const auto& [id, words] : ReviewWords::findings())
            finding->addItem(words, id);
        finding->setCurrentIndex(std::max(0, finding->findData(held.finding)));
        widgets::Speech::name(finding, ReviewWords::topic(about));
        auto* words = new QLineEdit(held.words, row);
        widgets::Speech::name(words, tr("%1, in words").arg(ReviewWords::topic(about)));
        across->addWidget(finding);
        across->addWidget(words, 1);
        row->setFocusProxy(finding);
        form->addRow(ReviewWords::topic(about), row);
        connect(finding, &QComboBox::activated, this, [this, about, finding] {
            review().finding(about).finding = finding->currentData().toString();
            Q_EMIT edited();
        });
        connect(words, &QLineEdit::textEdited, this, [this, about](const QString& text) {
            review().finding(about).words = text;
            Q_EMIT edited();
        });
    }
}

QString ReviewHealthPart::jabs() const {
    const ReviewContext& context = sheet().context;
    if (!context.jabsMissing.isEmpty()) {
        QStringList missing;
        for (const QString& each : context.jabsMissing) {
            const qsizetype doses = context.jabsMissing.count(each);
            const QString words = doses > 1 ? tr("%1 (doses: %2)").arg(each).arg(doses) : each;
            if (!missing.contains(words)) missing.append(words);
        }
        return tr("Not recorded: %1").arg(missing.join(u", "_s));
    }
    return context.jabsGiven == 0
               ? tr("None recorded")
               : tr("%n given; none is missing for this age", nullptr, static_cast<int>(context.jabsGiven));
}

} // namespace lodestar::pages
