#include "ui/pages/VisitMeasureCell.h"

#include "core/base/Age.h"
#include "core/base/MeasurementInput.h"
#include "core/services/MeasurementValue.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MeasureField.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/Speech.h"

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
    , m_words(new QWidget(parent))
    , m_change(new Label({}, TypeRole::Section, Colour::Text, m_words))
    , m_more(new Label({}, TypeRole::Table, Colour::TextSoft, m_words)) {
    auto* column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_change->strong()->wrapping());
    column->addWidget(m_more->wrapping());
    makeQuestion(parent);
    if (const auto value = given()) {
        m_field->setUnit(value->unit);
        m_field->setText(value->text);
    }
    connect(m_field, &MeasureField::edited, this, &VisitMeasureCell::typed);
    refresh();
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
    m_change->setRole(TypeRole::Table);
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
    const bool unreadable = !amount && !shown.text.trimmed().isEmpty();
    QStringList lines;
    QString strong;
    if (amount) {
        strong = VisitWords::change(last, m_measure, *amount, on);
        if (isWeight(m_measure) && last != nullptr && !last->atBirth)
            lines << VisitWords::sinceBirth(child, *amount, on);
    }
    if (unreadable) lines << tr("This cannot be read as a number yet.");
    lines << VisitWords::last(last, m_sheet.today());
    lines.removeAll(QString());
    m_change->setText(strong);
    m_change->setVisible(!strong.isEmpty());
    m_more->setText(lines.join(u". "_s));
    m_field->line()->setAccessibleDescription(QStringList{strong, m_more->text()}.join(u". "_s));
}

void VisitMeasureCell::ask(const VisitPerson& child, const Visit::Measurement& shown) {
    const QDate on = m_sheet.visit.happenedOn();
    const auto amount = amountOf(shown);
    const auto doubt = doubtAbout(shown, child, on);
    m_question->setVisible(doubt.has_value());
    if (!doubt || !amount) return;
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

void VisitMeasureCell::useSuggestion() {
    m_field->setText(m_suggestion);
    typed();
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
