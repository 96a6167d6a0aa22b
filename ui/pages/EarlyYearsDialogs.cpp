#include "ui/pages/EarlyYearsDialogs.h"

#include "core/services/Wards.h"
#include "ui/models/ReviewWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

constexpr int mostPlaces = 10'000;

widgets::DateField* dateField(const QString& name, QDate date, const Clock& clock) {
    auto* field = new widgets::DateField(name, clock);
    if (date.isValid()) field->setDate(date);
    return field;
}

} // namespace

EarlyYearsSettingDialog::EarlyYearsSettingDialog(Session& session, EarlyYearsSetting setting, QWidget* parent)
    : ActDialog(session, setting.entry.isNull() ? tr("A setting of the directory") : tr("Change a setting"),
                tr("Everybody at work in the area sees the directory. No child is named in it."), tr("&Save"), parent)
    , m_setting(std::move(setting)) {
    m_name = new QLineEdit(m_setting.name);
    form().addRow(tr("&Name"), m_name);
    m_sort = new QComboBox;
    for (const auto& [id, words] : models::ReviewWords::settingSorts())
        m_sort->addItem(words, id);
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(m_setting.sort)));
    form().addRow(tr("S&ort"), m_sort);
    m_phone = new QLineEdit(m_setting.phone);
    form().addRow(tr("&Phone"), m_phone);
    m_address = new QLineEdit(m_setting.address);
    form().addRow(tr("&Address"), m_address);
    m_link = new QLineEdit(m_setting.linkName);
    form().addRow(tr("&Link practitioner"), m_link);
    m_to = dateField(tr("Closed on"), m_setting.to, session.clock());
    form().addRow(tr("&Closed on"), m_to);
}

bool EarlyYearsSettingDialog::check() {
    const bool named = !m_name->text().trimmed().isEmpty();
    form().setProblem(m_name, named ? QString() : tr("Write the name of the setting."));
    if (!named) m_name->setFocus();
    return named;
}

std::function<Status(Work&)> EarlyYearsSettingDialog::act() {
    EarlyYearsSetting setting = m_setting;
    setting.name = m_name->text();
    setting.sort = m_sort->currentData().toString();
    setting.phone = m_phone->text();
    setting.address = m_address->text();
    if (setting.linkName != m_link->text()) setting.linkStaff.clear();
    setting.linkName = m_link->text();
    setting.to = m_to->date().value_or(QDate());
    return [setting](Work& work) -> Status {
        const auto saved = saveSetting(work, setting);
        return saved ? Status() : std::unexpected(saved.error());
    };
}

LocalPlaceRuleDialog::LocalPlaceRuleDialog(Session& session, LocalPlaceRule rule, QWidget* parent)
    : ActDialog(session, tr("Local rule of the two-year place"),
                tr("It stands beside the national rules from its first day."), tr("&Save"), parent)
    , m_rule(std::move(rule)) {
    m_words = new widgets::TextBox(tr("Who may have it"));
    m_words->setLines(1, 6);
    m_words->setText(m_rule.words);
    form().addRow(tr("&Who may have it"), m_words);
    m_wards = new QLineEdit(m_rule.wards.join(u", "_s));
    m_wards->setPlaceholderText(tr("All, or: %1").arg(areaWards().mid(0, 3).join(u", "_s)));
    form().addRow(tr("W&ards"), m_wards);
    m_places = new QSpinBox;
    m_places->setRange(0, mostPlaces);
    m_places->setValue(m_rule.places);
    m_places->setSpecialValueText(tr("No number agreed"));
    form().addRow(tr("&Places"), m_places);
    m_from = dateField(tr("From"), m_rule.from, session.clock());
    form().addRow(tr("&From"), m_from);
    m_to = dateField(tr("Until"), m_rule.to, session.clock());
    form().addRow(tr("&Until"), m_to);
}

bool LocalPlaceRuleDialog::check() {
    form().setProblem(m_words, m_words->text().trimmed().isEmpty() ? tr("Write who may have it.") : QString());
    form().setProblem(m_from, m_from->date() ? QString() : tr("Write the day from which it holds."));
    checkEnd(*m_from, *m_to);
    return isFaultless();
}

std::function<Status(Work&)> LocalPlaceRuleDialog::act() {
    LocalPlaceRule rule = m_rule;
    rule.words = m_words->text();
    rule.wards = m_wards->text().split(u',', Qt::SkipEmptyParts);
    rule.places = m_places->value();
    rule.from = m_from->date().value_or(QDate());
    rule.to = m_to->date().value_or(QDate());
    return [rule](Work& work) -> Status {
        const auto saved = saveLocalPlaceRule(work, rule);
        return saved ? Status() : std::unexpected(saved.error());
    };
}

} // namespace lodestar::pages
