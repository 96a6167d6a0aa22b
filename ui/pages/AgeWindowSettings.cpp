#include "ui/pages/AgeWindowSettings.h"

#include "core/services/AssessmentAges.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Label;

AgeWindowSettings::AgeWindowSettings(SettingsContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_box(new widgets::Box(tr("Which ASQ-3 form at which age"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    m_box->body()->addWidget(
        (new Label(tr("Months and days of age, such as 23m0d; day 30 is the last day of that month. "
                      "Compare each with your licensed guide, then confirm it."),
                   theme::TypeRole::Table, theme::Colour::TextSoft, m_box))
            ->wrapping());
    refresh();
}

void AgeWindowSettings::refresh() {
    m_context.session.read([](Connection& connection) { return windowsInUse(connection); })
        .then(this, [this](const Result<QList<forms::AgeWindow>>& windows) {
            if (windows) show(*windows);
        });
}

void AgeWindowSettings::show(const QList<forms::AgeWindow>& windows) {
    delete m_rows;
    m_rows = new QWidget(m_box);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(3, 1);
    m_box->body()->addWidget(m_rows);
    for (const forms::AgeWindow& each : windows)
        addWindow(each);
}

void AgeWindowSettings::addWindow(const forms::AgeWindow& window) {
    auto* grid = static_cast<QGridLayout*>(m_rows->layout());
    const int row = grid->rowCount();
    const QString name = tr("%1-month form").arg(window.form);
    auto* from = new QLineEdit(window.from.toString(), m_rows);
    auto* to = new QLineEdit(window.to.toString(), m_rows);
    for (QLineEdit* field : {from, to})
        field->setMaximumWidth(theme::Theme::of(this).scaled(96));
    widgets::Speech::name(from, tr("%1: from").arg(name));
    widgets::Speech::name(to, tr("%1: to").arg(name));
    const QString known = window.confirmed          ? tr("Confirmed")
                          : window.source.isEmpty() ? tr("No source: not yet confirmed")
                                                    : window.source;
    auto* answer = new Label(known, theme::TypeRole::Table,
                             window.isSettled() ? theme::Colour::Done : theme::Colour::PromptText, m_rows);
    auto* confirm = new QPushButton(tr("Confirm"), m_rows);
    widgets::Speech::name(confirm, tr("Confirm: %1").arg(name));
    grid->addWidget(new Label(name, theme::TypeRole::Body, theme::Colour::Text, m_rows), row, 0);
    grid->addWidget(from, row, 1);
    grid->addWidget(to, row, 2);
    grid->addWidget(answer->wrapping(), row, 3);
    grid->addWidget(confirm, row, 4);
    connect(confirm, &QPushButton::clicked, this, [this, form = window.form, from, to, answer] {
        const auto begin = forms::MonthAge::read(from->text());
        const auto end = forms::MonthAge::read(to->text());
        const auto say = [answer](const QString& words, bool good) {
            answer->setText(words);
            answer->setInk(good ? theme::Colour::Done : theme::Colour::PromptText);
            widgets::Speech::announce(answer, words);
        };
        if (!begin || !end) return say(tr("Write months and days, such as 23m0d."), false);
        m_context.session
            .write([window = forms::AgeWindow{form, *begin, *end, {}, true}](Work& work) {
                return confirmWindow(work, window);
            })
            .then(answer,
                  [say](const Status& done) { say(done ? tr("Confirmed") : done.error().detail, done.has_value()); });
    });
}

} // namespace lodestar::pages
