#include "ui/pages/MissedDialog.h"

#include "core/base/DateText.h"
#include "ui/models/QuietWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextBox.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::QuietWords;
using theme::Colour;
using theme::TypeRole;

namespace {

/// Height of the list before it scrolls.
constexpr int listHeight = 220;

} // namespace

MissedDialog::MissedDialog(Session& session, MissedContacts missed, const NameOf& nameOf, QWidget* parent)
    : ActDialog(session, tr("Contacts that did not take place"), QuietWords::count(missed), tr("I have &looked"),
                parent)
    , m_missed(std::move(missed)) {
    addLines(nameOf);
    m_why = new widgets::TextBox(tr("What you think, and what is done"));
    m_why->setLines(3, 6);
    form().addRow(tr("&What you think, and what is done"), m_why);
    form().setNeeded(m_why, true);
    setMinimumWidth(theme::Theme::of(this).scaled(600));
}

void MissedDialog::addLines(const NameOf& nameOf) {
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto line = [&](const QString& words, Colour ink) {
        column->addWidget((new widgets::Label(words, TypeRole::Body, ink, list))->wrapping());
    };
    for (const FamilyContactEvent& each : std::as_const(m_missed.missed))
        line(QuietWords::event(each, nameOf), Colour::Text);
    if (!m_missed.declined.isEmpty()) line(tr("Jabs declined, not counted:"), Colour::TextSoft);
    for (const DeclinedJab& each : std::as_const(m_missed.declined))
        line(QuietWords::declined(each, nameOf), Colour::TextSoft);
    if (m_missed.looked) {
        const QJsonObject looked = m_missed.looked->object(QLatin1StringView("looked"));
        line(tr("Looked at %1 by %2: %3")
                 .arg(dateText(storedDate(looked.value(u"on"_s).toString())), looked.value(u"by"_s).toString(),
                      looked.value(u"why"_s).toString()),
             Colour::TextSoft);
    }
    line(QuietWords::rule(m_missed), Colour::TextSoft);
    column->addStretch(1);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(list);
    scroll->setMinimumHeight(theme::Theme::of(this).scaled(listHeight));
    form().addWide(scroll);
}

bool MissedDialog::check() {
    form().setProblem(m_why, m_why->text().trimmed().isEmpty()
                                 ? tr("Write what you think: it is quiet then until another one is missed.")
                                 : QString());
    return isFaultless();
}

std::function<Status(Work&)> MissedDialog::act() {
    return [missed = m_missed, why = m_why->text()](Work& work) { return lookAtMissed(work, missed, why); };
}

} // namespace lodestar::pages
