#include "ui/pages/VisitMeasureCell.h"

#include "core/base/Age.h"
#include "core/base/MeasurementInput.h"
#include "core/growth/GrowthWords.h"
#include "core/services/MeasurementValue.h"
#include "core/services/Session.h"
#include "ui/charts/CentileScale.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MeasureField.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/Speech.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using theme::Colour;
using theme::TypeRole;
using widgets::Label;
using widgets::MeasureField;

namespace {

QList<std::pair<QString, QString>> unitsOf(const QString& measure) {
    if (isWeight(measure)) return {{u"kg"_s, u"kg"_s}, {u"g"_s, u"g"_s}, {u"lb"_s, u"lb oz"_s}};
    return {{u"cm"_s, u"cm"_s}, {u"mm"_s, u"mm"_s}, {u"in"_s, u"in"_s}};
}

/// In the units that were not typed: "10 lb 11 oz" beside kilograms, "4.86 kg" beside pounds.
QString became(const Visit::Measurement& typed, qint64 amount) {
    const QString text = typed.text.toLower();
    if (isWeight(typed.measure)) {
        const bool pounds = typed.unit == u"lb"_s || text.contains(u"lb"_s);
        if (pounds) return kilogramsText(Grams{amount});
        return typed.unit == u"kg"_s && !text.contains(u'g') ? poundsText(Grams{amount}) : massText(Grams{amount});
    }
    const bool plainCentimetres =
        typed.unit == u"cm"_s && !text.contains(u"mm"_s) && !text.contains(u"in"_s) && !text.contains(u'"');
    return plainCentimetres ? QString() : centimetresText(TenthsOfMillimetre{amount});
}

} // namespace

VisitMeasureCell::VisitMeasureCell(VisitSheet& sheet, const RecordId& child, QString measure, QWidget* parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_child(child)
    , m_measure(std::move(measure))
    , m_field(new MeasureField(tr("%1 of %2").arg(label(), sheet.called(child)), unitsOf(m_measure), parent))
    , m_words(new QWidget(parent)) {
    makeWords();
    makeQuestion(parent);
    if (const auto value = given()) {
        m_field->setUnit(value->unit);
        m_field->setText(value->text);
    }
    connect(m_field, &MeasureField::edited, this, &VisitMeasureCell::typed);
    refresh();
}

void VisitMeasureCell::makeWords() {
    auto* column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* first = new QWidget(m_words);
    auto* row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_centile = (new Label({}, TypeRole::Section, Colour::Text, first))->strong();
    m_where = (new Label({}, TypeRole::Table, Colour::TextSoft, first))->wrapping();
    row->addWidget(m_centile);
    row->addWidget(m_where, 1);
    m_scale = new charts::CentileScale(m_words);
    m_change = (new Label({}, TypeRole::Table, Colour::Text, m_words))->strong()->wrapping();
    m_more = (new Label({}, TypeRole::Table, Colour::TextSoft, m_words))->wrapping();
    m_advice = new widgets::PromptLine({}, {}, m_words);
    for (QWidget* each : {first, static_cast<QWidget*>(m_scale), static_cast<QWidget*>(m_change),
                          static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_advice)})
        column->addWidget(each);
    m_scale->hide();
    m_advice->hide();
}

void VisitMeasureCell::makeQuestion(QWidget* parent) {
    m_question = new QWidget(parent);
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    m_prompt = new widgets::PromptLine({}, {}, m_question);
    auto* use = m_prompt->addButton(tr("Use it"));
    auto* keep = m_prompt->addButton(tr("Keep it, with a reason"));
    m_use = use;
    m_keep = keep;
    m_reason = new QLineEdit(m_question);
    m_reason->setPlaceholderText(tr("Why it is right: weighed twice, for example"));
    widgets::Speech::name(m_reason, tr("Why this value is right"));
    m_reason->hide();
    column->addWidget(m_prompt);
    column->addWidget(m_reason);
    m_question->hide();
    connect(use, &QPushButton::clicked, this, &VisitMeasureCell::useSuggestion);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_reason->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& text) {
        value().sure = text;
        Q_EMIT edited();
    });
}

void VisitMeasureCell::setCompact() {
    m_compact = true;
    m_centile->setRole(TypeRole::Table);
}

QString VisitMeasureCell::label() const {
    if (m_measure == u"weight"_s) return tr("Weight");
    if (m_measure == u"length"_s) return tr("Length");
    return m_measure == u"height"_s ? tr("Height") : tr("Head");
}

std::optional<Visit::Measurement> VisitMeasureCell::given() const {
    const Visit::Subject* subject = std::as_const(m_sheet.visit).subject(m_child);
    if (subject == nullptr) return std::nullopt;
    for (const Visit::Measurement& each : subject->measurements)
        if (each.measure == m_measure) return each;
    return std::nullopt;
}

Visit::Measurement& VisitMeasureCell::value() {
    Visit::Subject& subject = *m_sheet.visit.subject(m_child);
    for (Visit::Measurement& each : subject.measurements)
        if (each.measure == m_measure) return each;
    // Scales and clothes are those of the other measurements of this visit.
    Visit::Measurement made;
    for (const Visit::Subject& each : m_sheet.visit.subjects)
        for (const Visit::Measurement& other : each.measurements) {
            made.scale = other.scale;
            made.clothed = other.clothed;
        }
    made.measure = m_measure;
    if (made.scale.isEmpty()) made.scale = VisitWords::usualScales(m_sheet.context.person(m_child), m_sheet.today());
    subject.measurements.append(made);
    return subject.measurements.last();
}

void VisitMeasureCell::typed() {
    if (m_sheet.visit.subject(m_child) == nullptr) return;
    Visit::Measurement& now = value();
    now.text = m_field->text();
    now.unit = m_field->unit();
    now.sure.clear();
    m_reason->clear();
    m_reason->hide();
    refresh();
    Q_EMIT edited();
}

void VisitMeasureCell::refresh() {
    const VisitPerson* child = m_sheet.context.person(m_child);
    const auto now = given();
    if (child == nullptr) return;
    const Visit::Measurement shown = now.value_or(Visit::Measurement{m_measure, {}, m_field->unit(), {}, false, {}});
    sayChange(*child, shown);
    ask(*child, shown);
}

void VisitMeasureCell::sayChange(const VisitPerson& child, const Visit::Measurement& shown) {
    const QDate on = m_sheet.visit.happenedOn();
    const PastMeasurement* last = child.last(m_measure);
    const auto amount = amountOf(shown);
    m_field->setBecame(amount ? became(shown, *amount) : QString());
    sayGrowth(child, amount);
    const bool unreadable = !amount && !shown.text.trimmed().isEmpty();
    QStringList lines;
    QString strong;
    if (amount) {
        const QString change = VisitWords::change(last, m_measure, *amount, on);
        strong = change.isEmpty() || m_spaces.isEmpty() ? change : tr("%1, %2").arg(change, m_spaces);
        if (isWeight(m_measure)) lines << VisitWords::sinceBirth(child, *amount, on);
        if (isWeight(m_measure) && last != nullptr && !last->atBirth && !child.died)
            lines << VisitWords::weighedSoon(child, last->on, on);
    }
    if (unreadable) lines << tr("This cannot be read as a number yet.");
    lines << VisitWords::last(last, m_sheet.today());
    lines.removeAll(QString());
    m_change->setText(strong);
    m_change->setVisible(!strong.isEmpty());
    m_more->setText(lines.join(u". "_s));
    QStringList spoken{m_centile->text(), m_where->text(), strong, m_more->text()};
    spoken.removeAll(QString());
    m_field->line()->setAccessibleDescription(spoken.join(u". "_s));
}

void VisitMeasureCell::sayGrowth(const VisitPerson& child, std::optional<qint64> amount) {
    const QDate on = m_sheet.visit.happenedOn();
    std::optional<TypedGrowth> growth;
    if (amount) growth = typedGrowth(m_sheet.session.growth(), child, {m_measure, *amount, on, false, false, false});
    const bool placed = growth && growth->now.reading.inForce;
    QString where;
    m_spaces.clear();
    if (growth && !placed) where = growth::noCentileText(growth->now.reading.inForce.error());
    if (placed) {
        const growth::GrowthReading& reading = growth->now.reading;
        where = VisitWords::position(child, growth->now);
        const PastMeasurement* last = child.last(m_measure);
        const bool sameDay = growth->before && last != nullptr && last->on == growth->before->on;
        if (growth->before) m_spaces = VisitWords::spacesSince(*growth->before, growth->now, sameDay);
        m_centile->setText(tr("%1 centile").arg(growth::centileText(reading.inForce->sds)));
        m_scale->show(reading.inForce->sds,
                      growth->before ? std::optional(growth->before->reading.inForce->sds) : std::nullopt);
    } else {
        m_centile->clear();
    }
    m_centile->setVisible(placed);
    m_scale->setVisible(placed && !m_compact);
    m_where->setText(where);
    m_where->setVisible(!where.isEmpty());
    advise(growth);
}

void VisitMeasureCell::advise(const std::optional<TypedGrowth>& growth) {
    // A value that is being asked about is not yet one to advise on.
    const auto now = given();
    const VisitPerson* child = m_sheet.context.person(m_child);
    const bool doubtful = now && child != nullptr && doubtAbout(*now, *child, m_sheet.visit.happenedOn()) &&
                          now->sure.trimmed().isEmpty();
    const bool checked = growth && growth->now.reading.inForce &&
                         !growth::doubtfulSdsText(growth->now.measure, growth->now.reading.inForce->sds).isEmpty();
    const bool advised = growth && !growth->prompts.isEmpty() && !doubtful && !checked;
    m_advice->setVisible(advised);
    if (!advised) return;
    QStringList texts;
    for (const growth::GrowthPrompt& each : growth->prompts.mid(1))
        texts << growth::promptTitle(each, m_sheet.today()) + u'.';
    const growth::GrowthPrompt& first = growth->prompts.first();
    texts.prepend(growth::promptText(first));
    m_advice->setWords(growth::promptTitle(first, m_sheet.today()) + u'.',
                       tr("%1 (%2)").arg(texts.join(u' '), growth::promptSource(first)));
}

void VisitMeasureCell::ask(const VisitPerson& child, const Visit::Measurement& shown) {
    const QDate on = m_sheet.visit.happenedOn();
    const auto amount = amountOf(shown);
    const auto doubt = doubtAbout(shown, child, on);
    if (!doubt) return askToCheck(child, shown);
    m_question->setVisible(amount.has_value());
    if (!amount) return;
    const auto measure = measureFromName(m_measure).value_or(Measure::Weight);
    m_prompt->setWords(doubtText(measure, *amount, *doubt, ageText(child.born, on)), {});
    m_suggestion = doubt->suggestion ? typedText(shown, *doubt->suggestion) : QString();
    auto* use = static_cast<QPushButton*>(m_use);
    use->setText(tr("Use %1").arg(m_suggestion));
    use->setVisible(!m_suggestion.isEmpty());
    auto* keep = static_cast<QPushButton*>(m_keep);
    keep->setText(tr("Keep %1, with a reason").arg(shown.text.trimmed()));
    keep->setVisible(!doubt->impossible);
    m_reason->setVisible(!shown.sure.isEmpty() || m_reason->hasFocus());
    if (m_reason->text() != shown.sure) m_reason->setText(shown.sure);
}

void VisitMeasureCell::askToCheck(const VisitPerson& child, const Visit::Measurement& shown) {
    const QDate on = m_sheet.visit.happenedOn();
    const auto amount = amountOf(shown);
    const auto growth = m_sheet.session.growth();
    std::optional<GrowthDoubt> doubt;
    if (amount) doubt = growthDoubt(growth, child, {m_measure, *amount, on, false, false, false});
    m_question->setVisible(doubt.has_value());
    if (!doubt) return;
    const auto measure = measureFromName(m_measure).value_or(Measure::Weight);
    QString words = tr("%1 is more than 4 SD from the median at %2: check it.")
                        .arg(amountText(measure, *amount), ageText(child.born, on));
    if (doubt->suggestion) words += u' ' + tr("Did you mean %1?").arg(amountText(measure, *doubt->suggestion));
    m_prompt->setWords(words, {});
    m_suggestion = doubt->suggestion ? typedText(shown, *doubt->suggestion) : QString();
    auto* use = static_cast<QPushButton*>(m_use);
    use->setText(tr("Use %1").arg(m_suggestion));
    use->setVisible(!m_suggestion.isEmpty());
    m_keep->setVisible(false);
    m_reason->setVisible(false);
}

void VisitMeasureCell::useSuggestion() {
    m_field->setText(m_suggestion);
    typed();
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
