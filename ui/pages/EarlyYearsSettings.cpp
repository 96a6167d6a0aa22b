#include "ui/pages/EarlyYearsSettings.h"

#include "core/base/DateText.h"
#include "ui/models/ReviewWords.h"
#include "ui/pages/EarlyYearsDialogs.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using theme::Colour;
using theme::TypeRole;
using widgets::Label;

EarlyYearsSettings::EarlyYearsSettings(SettingsContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_box(new widgets::Box(tr("Early years"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    auto* words = new Label(tr("Nurseries, pre-schools and childminders with their link practitioner, and who may have "
                               "a two-year place here beyond the national rules."),
                            TypeRole::Table, Colour::TextSoft, m_box);
    m_box->body()->addWidget(words->wrapping());
    refresh();
}

void EarlyYearsSettings::refresh() {
    m_context.session
        .read([today = m_context.session.clock().today()](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.settings, earlyYearsSettings(connection, today, true));
            LODESTAR_ASSIGN(read.rules, localPlaceRules(connection));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            if (read) show(*read);
        });
}

QString EarlyYearsSettings::settingWords(const EarlyYearsSetting& setting) const {
    QStringList parts{setting.name};
    if (!setting.sort.isEmpty())
        parts.append(models::ReviewWords::of(models::ReviewWords::settingSorts(), setting.sort).toLower());
    parts.append(setting.linkName.isEmpty() ? tr("no link practitioner") : tr("link: %1").arg(setting.linkName));
    if (setting.to.isValid()) parts.append(tr("closed on %1").arg(dateText(setting.to)));
    return parts.join(u", "_s);
}

QString EarlyYearsSettings::ruleWords(const LocalPlaceRule& rule) {
    QStringList parts{rule.words, tr("from %1").arg(dateText(rule.from))};
    if (rule.to.isValid()) parts.append(tr("to %1").arg(dateText(rule.to)));
    parts.append(rule.wards.isEmpty() ? tr("all wards") : rule.wards.join(u", "_s));
    if (rule.places > 0) parts.append(tr("places: %1").arg(rule.places));
    return parts.join(u"; "_s);
}

void EarlyYearsSettings::addRow(QVBoxLayout* rows, const QString& words, const std::function<void()>& open) {
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget((new Label(words, TypeRole::Body, Colour::Text, row))->wrapping(), 1);
    auto* change = new QPushButton(tr("Change…"), row);
    change->setAccessibleName(tr("Change: %1").arg(words));
    line->addWidget(change);
    rows->addWidget(row);
    connect(change, &QPushButton::clicked, this, open);
}

void EarlyYearsSettings::show(const Read& read) {
    delete m_rows;
    m_rows = new QWidget(m_box);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_box->body()->addWidget(m_rows);
    for (const EarlyYearsSetting& each : read.settings)
        addRow(rows, settingWords(each), [this, each] { askSetting(each); });
    auto* setting = new QPushButton(tr("Add a setting…"), m_rows);
    rows->addWidget(setting, 0, Qt::AlignLeft);
    connect(setting, &QPushButton::clicked, this, [this] { askSetting({}); });
    rows->addWidget(
        (new Label(tr("Local rules of the two-year place"), TypeRole::Body, Colour::Text, m_rows))->strong());
    for (const LocalPlaceRule& each : read.rules)
        addRow(rows, ruleWords(each), [this, each] { askRule(each); });
    auto* rule = new QPushButton(tr("Add a local rule…"), m_rows);
    rows->addWidget(rule, 0, Qt::AlignLeft);
    connect(rule, &QPushButton::clicked, this, [this] { askRule({}); });
}

void EarlyYearsSettings::askSetting(const EarlyYearsSetting& setting) {
    auto* dialog = new EarlyYearsSettingDialog(m_context.session, setting, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &EarlyYearsSettings::refresh);
    dialog->open();
}

void EarlyYearsSettings::askRule(const LocalPlaceRule& rule) {
    auto* dialog = new LocalPlaceRuleDialog(m_context.session, rule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &EarlyYearsSettings::refresh);
    dialog->open();
}

} // namespace lodestar::pages
