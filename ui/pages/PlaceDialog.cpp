#include "ui/pages/PlaceDialog.h"

#include "core/base/DateText.h"
#include "ui/models/ReviewWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

/// What an item of the reasons stands for: "national:england-2026:income_support", "local:<entry>", an answer alone.
const QString unsaid = QString();

} // namespace

PlaceDialog::PlaceDialog(ReviewSheet& sheet, QWidget* parent)
    : ActDialog(sheet.session, tr("Two-year place of %1").arg(sheet.called()),
                tr("The rules in force on the day of the application are asked. A reason that tells of care or "
                   "disability is kept with health."),
                tr("&Save"), parent)
    , m_child(sheet.context.child)
    , m_place(sheet.context.place)
    , m_today(sheet.today()) {
    m_on = new widgets::DateField(tr("Day of the application"), sheet.session.clock());
    m_on->setDate(m_today);
    form().addRow(tr("&Day of the application, or today"), m_on);
    m_reason = new QComboBox;
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(46);
    form().addRow(tr("&May have it because of"), m_reason);
    m_rule = (new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft))->wrapping();
    form().addWide(m_rule);
    m_state = new QComboBox;
    m_state->addItem(tr("Nothing new"), QString());
    for (const auto& [id, words] : models::ReviewWords::placeStates())
        m_state->addItem(words, id);
    form().addRow(tr("&How far it has come"), m_state);
    m_why = new QLineEdit;
    form().addRow(tr("&Why it was refused"), m_why);
    m_setting = new QComboBox;
    m_setting->addItem(tr("Not said"), QString());
    for (const EarlyYearsSetting& each : sheet.context.settings)
        m_setting->addItem(each.name, each.entry.toString());
    if (sheet.context.attendance)
        m_setting->setCurrentIndex(std::max(0, m_setting->findData(sheet.context.attendance->setting.toString())));
    form().addRow(tr("S&etting"), m_setting);
    m_runsFrom = new widgets::DateField(tr("Runs from"), sheet.session.clock());
    if (m_place.runsFrom.isValid()) m_runsFrom->setDate(m_place.runsFrom);
    form().addRow(tr("&Runs from"), m_runsFrom);
    connect(m_on, &widgets::DateField::dateChanged, this, &PlaceDialog::showReasons);
    connect(m_state, &QComboBox::currentIndexChanged, this, &PlaceDialog::showState);
    showReasons();
    showState();
}

QDate PlaceDialog::day() const {
    return m_on->date().value_or(m_today);
}

void PlaceDialog::showReasons() {
    m_reason->clear();
    m_reason->addItem(tr("Nothing new"), unsaid);
    const rules::PlaceRule* rule = rules::placeRuleOn(day());
    if (rule != nullptr)
        for (const rules::PlaceCriterion& each : rule->criteria)
            m_reason->addItem(each.words, u"national:%1:%2"_s.arg(rule->id, each.id));
    for (const LocalPlaceRule& each : std::as_const(m_place.local))
        m_reason->addItem(tr("Local rule: %1").arg(each.words), u"local:"_s + each.entry.toString());
    m_reason->addItem(tr("None of these: may not have it"), u"not_eligible"_s);
    m_reason->addItem(tr("Not known yet"), u"not_known"_s);
    for (int i = 0; i < m_reason->count(); ++i)
        m_reason->setItemData(i, m_reason->itemText(i), Qt::ToolTipRole);
    m_rule->setText(rule == nullptr
                        ? tr("No national rule with a source covers %1. Ask the council.").arg(dateText(day()))
                        : tr("%1. Source: %2").arg(rule->title, rule->source));
}

void PlaceDialog::showState() {
    const QString state = m_state->currentData().toString();
    form().setRowVisible(m_why, state == u"refused"_s);
    form().setRowVisible(m_setting, state == u"placed"_s || state == u"applied"_s);
    form().setRowVisible(m_runsFrom, state == u"placed"_s);
}

PlaceAnswer PlaceDialog::answer() const {
    const QStringList parts = m_reason->currentData().toString().split(u':');
    PlaceAnswer answer;
    answer.child = m_child;
    answer.on = day();
    if (parts.size() == 1) {
        answer.answer = parts.first();
        return answer;
    }
    answer.answer = u"eligible"_s;
    answer.basis = parts[0];
    answer.rule = parts[1];
    answer.criterion = parts.value(2);
    return answer;
}

PlaceState PlaceDialog::state() const {
    PlaceState state;
    state.child = m_child;
    state.state = m_state->currentData().toString();
    state.why = state.state == u"refused"_s ? m_why->text() : QString();
    state.setting = EntryId::fromString(m_setting->currentData().toString());
    state.runsFrom = state.state == u"placed"_s ? m_runsFrom->date().value_or(QDate()) : QDate();
    state.on = day();
    state.basis = answer().basis;
    if (state.basis.isEmpty() && m_place.eligibility)
        state.basis = m_place.eligibility->part(QLatin1StringView("eligibility"), QLatin1StringView("basis"));
    return state;
}

bool PlaceDialog::check() {
    const PlaceState now = state();
    const bool placed = now.state == u"placed"_s;
    form().setProblem(m_setting, placed && now.setting.isNull() ? tr("Choose where the place is.") : QString());
    form().setProblem(m_why, now.state == u"refused"_s && now.why.trimmed().isEmpty() ? tr("Write why it was refused.")
                                                                                      : QString());
    const bool early = placed && now.basis != u"local"_s && now.runsFrom.isValid() && m_place.runsFrom.isValid() &&
                       now.runsFrom < m_place.runsFrom;
    form().setProblem(
        m_runsFrom, early ? tr("By the national rule it runs from %1 at the earliest.").arg(dateText(m_place.runsFrom))
                          : QString());
    const bool nothing = now.state.isEmpty() && m_reason->currentData().toString().isEmpty();
    form().setProblem(m_reason, nothing ? tr("Nothing new was chosen.") : QString());
    return isFaultless();
}

std::function<Status(Work&)> PlaceDialog::act() {
    const bool asked = !m_reason->currentData().toString().isEmpty();
    return [asked, answer = answer(), state = state()](Work& work) -> Status {
        if (asked) {
            const auto saved = recordPlaceAnswer(work, answer);
            if (!saved) return std::unexpected(saved.error());
        }
        if (state.state.isEmpty()) return {};
        const auto saved = recordPlaceState(work, state);
        return saved ? Status() : std::unexpected(saved.error());
    };
}

} // namespace lodestar::pages
