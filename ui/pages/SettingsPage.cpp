#include "ui/pages/SettingsPage.h"

#include "core/services/LockSettings.h"
#include "ui/pages/AgeWindowSettings.h"
#include "ui/pages/ConnectionSettings.h"
#include "ui/pages/DirectorySettings.h"
#include "ui/pages/EarlyYearsSettings.h"
#include "ui/pages/GrowthSettings.h"
#include "ui/pages/SafetySettings.h"
#include "ui/pages/ServiceSettings.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LanguageBox.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using theme::Appearance;
using widgets::Box;
using widgets::FormGrid;
using widgets::Label;

namespace {

FormGrid* formIn(QVBoxLayout* column, const QString& title, QWidget* page) {
    auto* box = new Box(title, page);
    auto* form = new FormGrid(box);
    box->body()->addWidget(form);
    column->addWidget(box);
    return form;
}

Label* soft(const QString& words, QWidget* parent) {
    return (new Label(words, theme::TypeRole::Table, theme::Colour::TextSoft, parent))->wrapping();
}

} // namespace

SettingsPage::SettingsPage(SettingsContext context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(std::move(context)) {
    setTitle(tr("Settings"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addAppearance(column);
    addLanguage(column);
    addLock(column);
    auto* server = new ConnectionSettings(m_context, content);
    connect(this, &SettingsPage::refreshAsked, server, &ConnectionSettings::refresh);
    column->addWidget(server);
    column->addWidget(new SafetySettings(m_context, content));
    column->addWidget(new GrowthSettings(m_context, content));
    auto* early = new EarlyYearsSettings(m_context, content);
    connect(this, &SettingsPage::refreshAsked, early, &EarlyYearsSettings::refresh);
    auto* services = new DirectorySettings(m_context, content);
    connect(this, &SettingsPage::refreshAsked, services, &DirectorySettings::refresh);
    column->addWidget(early);
    column->addWidget(services);
    auto* service = new ServiceSettings(m_context, content);
    connect(this, &SettingsPage::refreshAsked, service, &ServiceSettings::refresh);
    column->addWidget(service);
    addForms(column);
    addAbout(column);
    column->addStretch(1);
    content->setMaximumWidth(900);
    setScrolledContent(content);
}

QString SettingsPage::helpTopic() const {
    return u"settings"_s;
}

void SettingsPage::addAppearance(QVBoxLayout* column) {
    FormGrid* form = formIn(column, tr("How it looks"), this);
    theme::Theme& theme = m_context.theme;
    const Appearance now = theme.appearance();
    auto* colours = new widgets::ChoiceRow(tr("Colours"), this);
    colours->hideQuestion();
    colours->add(u"0"_s, tr("As the system"));
    colours->add(u"1"_s, tr("Light"));
    colours->add(u"2"_s, tr("Dark"));
    colours->add(u"3"_s, tr("High contrast"));
    colours->setChosen(QString::number(static_cast<int>(now.choice)));
    form->addRow(tr("Colours"), colours);
    auto* size = new QComboBox(this);
    for (const int percent : {100, 110, 125, 150, 175, 200})
        size->addItem(tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(std::max(0, size->findData(now.textPercent)));
    form->addRow(tr("&Size of text"), size);
    auto* touch = new QCheckBox(tr("&Larger rows and buttons, for touch"), this);
    touch->setChecked(now.touch);
    form->addWide(touch);
    const auto apply = [&theme, size, touch, colours] {
        Appearance chosen = theme.appearance();
        chosen.choice = static_cast<Appearance::Choice>(colours->chosen().toInt());
        chosen.textPercent = size->currentData().toInt();
        chosen.touch = touch->isChecked();
        theme.setAppearance(chosen);
    };
    connect(colours, &widgets::ChoiceRow::chosenByHand, this, apply);
    connect(size, &QComboBox::activated, this, apply);
    connect(touch, &QCheckBox::clicked, this, apply);
}

void SettingsPage::addLanguage(QVBoxLayout* column) {
    FormGrid* form = formIn(column, tr("Language of the program"), this);
    auto* language = new widgets::LanguageBox(this);
    language->choose(theme::Language::preferred(QSettings().value(u"language"_s).toString()));
    form->addRow(tr("&Language"), language);
    form->addWide(soft(tr("The program speaks it after the next start. A draft translation has not been checked by a "
                          "speaker."),
                       this));
    connect(language, &QComboBox::activated, this,
            [language] { QSettings().setValue(u"language"_s, language->code()); });
}

void SettingsPage::addLock(QVBoxLayout* column) {
    FormGrid* form = formIn(column, tr("Lock"), this);
    auto* minutes = new QSpinBox(this);
    minutes->setRange(LockSettings::least, LockSettings::most);
    minutes->setValue(LockSettings::usual);
    minutes->setSuffix(tr(" minutes"));
    minutes->setMaximumWidth(theme::Theme::of(this).scaled(160));
    form->addRow(tr("Lock &after"), minutes);
    form->addWide(soft(tr("Without a key, a touch or the mouse. What you typed is kept. It also locks when the laptop "
                          "sleeps."),
                       this));
    m_context.session.read([](Connection& connection) { return LockSettings::read(connection); })
        .then(this, [this, minutes](const Result<LockSettings>& settings) {
            if (settings) minutes->setValue(settings->minutes);
            connect(minutes, &QSpinBox::valueChanged, this, [this](int chosen) {
                const LockSettings next{chosen};
                m_context.session.keep([next](Connection& connection) { return next.write(connection); });
                if (m_context.lockMinutesChosen) m_context.lockMinutesChosen(chosen);
            });
        });
}

void SettingsPage::addForms(QVBoxLayout* column) {
    if (!m_context.openForms) return;
    auto* box = new Box(tr("Forms"), this);
    box->body()->addWidget(
        soft(tr("Questionnaires that come with the program, and those that your service brings itself."), box));
    auto* open = new QPushButton(tr("Open the &forms"), box);
    box->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] { m_context.openForms(); });
    column->addWidget(box);
    auto* windows = new AgeWindowSettings(m_context, this);
    connect(this, &SettingsPage::refreshAsked, windows, &AgeWindowSettings::refresh);
    column->addWidget(windows);
}

void SettingsPage::addAbout(QVBoxLayout* column) {
    auto* box = new Box(tr("This laptop"), this);
    const Identity& me = m_context.session.me();
    const QString who = me.reference.isEmpty() ? me.name : tr("%1, staff number %2").arg(me.name, me.reference);
    for (const QString& words :
         {tr("Lodestar %1, for %2.").arg(QApplication::applicationVersion(), who),
          tr("Device %1. The records are in %2, encrypted.")
              .arg(me.device.toString().left(8), m_context.profile.paths().folder),
          tr("Not for live records until your organisation holds its own clinical safety case (DCB0160), a data "
             "protection assessment and a tested backup.")})
        box->body()->addWidget(soft(words, box));
    column->addWidget(box);
}

void SettingsPage::resumed() {
    Q_EMIT refreshAsked();
}

} // namespace lodestar::pages
