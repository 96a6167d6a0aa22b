#include "ui/pages/ReportBar.h"

#include "core/base/Clock.h"
#include "ui/theme/Language.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LanguageBox.h"
#include "ui/widgets/Speech.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using reports::Parameter;

namespace {

constexpr int quartersBack = 16;

void choose(QComboBox* box, const QString& id) {
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

} // namespace

ReportBar::ReportBar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_flow(new widgets::FlowLayout(12, 8, this)) {
    m_filter = addChoice(tr("Which"));
    m_quarter = addChoice(tr("Quarter"));
    metrics::Quarter quarter = metrics::Quarter::of(clock.today()).before();
    for (int i = 0; i < quartersBack; ++i, quarter = quarter.before())
        m_quarter->addItem(quarter.text(), quarter.text());
    m_from = new widgets::DateField(tr("From"), clock, this);
    m_to = new widgets::DateField(tr("To"), clock, this);
    addField(tr("From"), m_from);
    addField(tr("to"), m_to);
    for (widgets::DateField* each : {m_from, m_to})
        connect(each, &widgets::DateField::dateChanged, this, &ReportBar::changed);
    m_practitioner = addChoice(tr("Practitioner"));
    m_team = addChoice(tr("Team"));
    m_ward = addChoice(tr("Ward"));
    m_language = new widgets::LanguageBox(this);
    m_language->choose(theme::Language::preferred({}, QLocale()));
    addChoice(tr("Language"), m_language);
}

void ReportBar::addField(const QString& label, QWidget* field) {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new widgets::Label(label, theme::TypeRole::Table, theme::Colour::TextSoft, holder);
    widgets::Speech::label(words, field);
    row->addWidget(words);
    row->addWidget(field);
    m_flow->addWidget(holder);
}

QComboBox* ReportBar::addChoice(const QString& label) {
    auto* box = new QComboBox(this);
    addChoice(label, box);
    return box;
}

void ReportBar::addChoice(const QString& label, QComboBox* box) {
    // What may be chosen comes after the first report is shown, and differs from one to the next.
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(label, box);
    connect(box, &QComboBox::activated, this, &ReportBar::changed);
}

void ReportBar::showField(QWidget* field, bool shown) {
    field->parentWidget()->setVisible(shown);
}

void ReportBar::fill(QComboBox* box, const QString& all, const QList<std::pair<QString, QString>>& entries) {
    const QString chosen = box->currentData().toString();
    box->clear();
    if (!all.isEmpty()) box->addItem(all, QString());
    for (const auto& [id, name] : entries)
        box->addItem(name, id);
    choose(box, chosen);
}

void ReportBar::setChoices(const reports::ReportChoices& choices) {
    const auto doubled = [](const QStringList& words) {
        QList<std::pair<QString, QString>> made;
        for (const QString& each : words)
            made.append({each, each});
        return made;
    };
    fill(m_practitioner, everybody(), choices.practitioners);
    fill(m_team, tr("Every team"), doubled(choices.teams));
    fill(m_ward, tr("Every ward"), doubled(choices.wards));
}

// The report of one practitioner is of who asks until another is chosen (core/reports/SupervisionReport.cpp).
QString ReportBar::everybody() const {
    return m_id == u"supervision"_s ? tr("Yourself") : tr("Everybody");
}

void ReportBar::setKind(const reports::ReportKind& kind, bool herself) {
    m_id = kind.id;
    QList<std::pair<QString, QString>> filters;
    for (const reports::ReportFilter& each : kind.filters)
        filters.append({each.code, each.shownTitle()});
    fill(m_filter, {}, filters);
    m_filter->setCurrentIndex(0);
    if (m_practitioner->count() > 0) m_practitioner->setItemText(0, everybody());
    showField(m_filter, kind.takes.testFlag(Parameter::Filter));
    showField(m_quarter, kind.takes.testFlag(Parameter::Quarter));
    for (QWidget* each : {m_from, m_to})
        showField(each, kind.takes.testFlag(Parameter::Period));
    showField(m_practitioner, kind.takes.testFlag(Parameter::Practitioner) && !herself);
    showField(m_team, kind.takes.testFlag(Parameter::Team) && !herself);
    showField(m_ward, kind.takes.testFlag(Parameter::Ward));
    showField(m_language, kind.takes.testFlag(Parameter::Language));
    if (!m_to->date()) {
        const QSignalBlocker silentFrom(m_from);
        const QSignalBlocker silentTo(m_to);
        m_from->setDate(metrics::Quarter::of(m_clock.today()).before().first());
        m_to->setDate(m_clock.today());
    }
}

reports::ReportAsk ReportBar::ask() const {
    const reports::ReportKind* kind = reports::reportKind(m_id);
    reports::ReportAsk made{.id = m_id};
    if (kind == nullptr) return made;
    const auto takes = [kind](Parameter parameter) { return kind->takes.testFlag(parameter); };
    if (takes(Parameter::Quarter))
        if (const auto quarter = metrics::Quarter::fromText(m_quarter->currentData().toString()))
            made.quarter = *quarter;
    if (takes(Parameter::Period)) {
        made.from = m_from->date().value_or(QDate());
        made.to = m_to->date().value_or(QDate());
    }
    if (takes(Parameter::Practitioner)) made.practitioner = m_practitioner->currentData().toString();
    if (takes(Parameter::Team)) made.team = m_team->currentData().toString();
    if (takes(Parameter::Ward)) made.ward = m_ward->currentData().toString();
    if (takes(Parameter::Filter)) made.filter = m_filter->currentData().toString();
    if (takes(Parameter::Language)) made.language = m_language->code();
    return made;
}

void ReportBar::setAsk(const reports::ReportAsk& ask) {
    if (ask.quarter) choose(m_quarter, ask.quarter->text());
    const QSignalBlocker silentFrom(m_from);
    const QSignalBlocker silentTo(m_to);
    if (ask.from.isValid()) m_from->setDate(ask.from);
    if (ask.to.isValid()) m_to->setDate(ask.to);
    choose(m_practitioner, ask.practitioner);
    choose(m_team, ask.team);
    choose(m_ward, ask.ward);
    choose(m_filter, ask.filter);
    if (!ask.language.isEmpty()) m_language->choose(ask.language);
}

} // namespace lodestar::pages
