#include "ui/pages/RefusalDesk.h"

#include "core/base/DateText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

RefusalDesk::RefusalDesk(const EntryWords& words, const Refusal& refusal, QWidget* parent)
    : Panel(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    const auto add = [&](const QString& text, TypeRole role, Colour ink) {
        auto* label = new Label(text, role, ink, this);
        label->setVisible(!text.isEmpty());
        column->addWidget(label->wrapping());
        return label;
    };
    if (!refusal.family.isEmpty()) add(tr("%1 family").arg(refusal.family), TypeRole::Caption, Colour::TextSoft);
    add(title(words, refusal), TypeRole::Section, Colour::Text)->strong();
    const QDateTime at = storedDateTime(refusal.at);
    const QString when =
        at.isValid() ? tr("%1, %2", "a day and a time").arg(dateText(at.date()), timeText(at.time())) : QString();
    add(tr("The server did not take it (%1). It is kept here whole.").arg(when), TypeRole::Body, Colour::Text);
    add(reason(refusal.reason), TypeRole::Body, Colour::Text)->strong();
    const QString answer =
        refusal.answer.isEmpty()
            ? QString()
            : tr("Your system owner has looked at it and does not take it: \"%1\"").arg(refusal.answer);
    add(answer, TypeRole::Body, Colour::Text);
    add(refusal.answer.isEmpty() ? advice(refusal.reason)
                                 : tr("Keep it here, or ask your system owner what to do with it."),
        TypeRole::Body, Colour::Text);
    if (refusal.entry.compartment != records::Compartment::Sealed)
        add(words.line(refusal.entry), TypeRole::Table, Colour::TextSoft);
    auto* buttons = new QWidget(this);
    auto* row = new widgets::FlowLayout(8, 8, buttons);
    const auto button = [&](const QString& text, void (RefusalDesk::*asked)()) {
        auto* made = new QPushButton(text, buttons);
        connect(made, &QPushButton::clicked, this, asked);
        row->addWidget(made);
    };
    button(tr("Send &again"), &RefusalDesk::sendAsked);
    if (!refusal.kept) button(tr("&Keep here"), &RefusalDesk::keepAsked);
    if (!refusal.household.isNull()) button(tr("Open &family"), &RefusalDesk::familyAsked);
    column->addWidget(buttons);
    column->addStretch(1);
}

QString RefusalDesk::title(const EntryWords& words, const Refusal& refusal) {
    const QString what =
        refusal.entry.compartment == records::Compartment::Sealed ? tr("A sealed entry") : words.title(refusal.entry);
    return refusal.about.isEmpty() ? what : tr("%1 of %2", "an entry of a person").arg(what, refusal.about);
}

QString RefusalDesk::reason(const QString& word) {
    if (word == u"not-in-scope") return tr("The family is not among yours or your team's any more.");
    if (word == u"agreement")
        return tr("A family navigator works with a family that agreed, and this does not say that it did.");
    if (word == u"second-person")
        return tr("That two records are one is said by two people, and this was said by one alone.");
    if (word == u"role") return tr("Your role may not write this.");
    if (word == u"kind") return tr("The server's version does not accept what is written in it.");
    if (word == u"cause-missing") return tr("It builds on something that the server has not received yet.");
    if (word == u"together") return tr("It builds on something written with it that the server did not take.");
    if (word == u"too-large") return tr("It is larger than the server takes.");
    if (word == u"device") return tr("The server does not know this laptop as yours any more.");
    if (word == u"author") return tr("It is signed as somebody else than the server knows you.");
    return tr("The server could not verify it.");
}

QString RefusalDesk::advice(const QString& word) {
    if (word == u"not-in-scope")
        return tr("Ask whoever has the family now, or your team lead, to allot it to you; then send it again. Or keep "
                  "it here.");
    if (word == u"agreement")
        return tr(
            "Ask the family. When it agrees, ask the navigator in on the family’s page, under Plan: the agreement "
            "goes with it. Sending this one again does not help; keep it here.");
    if (word == u"second-person")
        return tr("Ask a colleague to look at the two under Likely doubles and to confirm. Keep this one here.");
    if (word == u"cause-missing") return tr("It goes by itself once that has come; sending it again does no harm.");
    if (word == u"together") return tr("Settle that one first; it stands in this list as well. Then send this again.");
    if (word == u"kind") return tr("When the server has been brought up to date, send it again.");
    return tr("Tell your system owner; when it is put right, send it again.");
}

} // namespace lodestar::pages
