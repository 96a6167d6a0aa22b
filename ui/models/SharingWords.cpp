#include "ui/models/SharingWords.h"

#include "core/base/DateText.h"

#include <algorithm>

namespace lodestar::models {

using namespace Qt::StringLiterals;
using theme::StatusKind;

QString SharingWords::of(const Choices& choices, const QString& id) {
    const auto found = std::ranges::find(choices, id, &DirectoryWords::Line::first);
    return found == choices.cend() ? id : found->second;
}

SharingWords::Choices SharingWords::answers() {
    return {{u"agreed"_s, tr("Agreed")}, {u"refused"_s, tr("Refused")}};
}

SharingWords::Choices SharingWords::bases() {
    return {{u"agreement"_s, tr("Agreement")},
            {u"safeguarding_or_public_interest"_s, tr("Safeguarding or public interest")},
            {u"legal_duty"_s, tr("Legal duty")}};
}

SharingWords::Choices SharingWords::told() {
    return {{u"yes"_s, tr("Yes")}, {u"no"_s, tr("Not yet")}, {u"unsafe"_s, tr("It is unsafe to tell")}};
}

SharingWords::Choices SharingWords::ways() {
    return {{u"spoken"_s, tr("Spoken")},
            {u"in writing"_s, tr("In writing")},
            {u"by phone"_s, tr("By phone")},
            {u"by text or email"_s, tr("By text or email")}};
}

SharingWords::Choices SharingWords::purposes() {
    return {{tr("Care of the child"), {}},
            {tr("Monthly list of the practice"), {}},
            {tr("Meeting of professionals"), {}},
            {tr("Support of the family"), {}},
            {tr("Two-year review"), {}}};
}

theme::StatusMark SharingWords::mark(const SharingAnswer* answer) {
    if (answer == nullptr) return {StatusKind::Coming, tr("Not asked"), {}};
    const QString on = answer->on.isValid() ? dateText(answer->on) : QString();
    if (answer->inConflict) return {StatusKind::Conflict, tr("Two answers"), {}};
    if (answer->answer == u"agreed") return {StatusKind::Done, tr("Agreed %1").arg(on), {}};
    if (answer->answer == u"withdrawn") {
        const QString until = answer->withdrawnOn.isValid() ? dateText(answer->withdrawnOn) : on;
        return {StatusKind::Missed, tr("Withdrawn %1").arg(until), {}};
    }
    return {StatusKind::Declined, tr("Refused %1").arg(on), {}};
}

QString SharingWords::said(const SharingAnswer& answer) {
    QStringList parts{mark(&answer).words};
    if (!answer.givenBy.isEmpty()) parts.append(tr("by %1").arg(answer.givenBy));
    parts.append(of(ways(), answer.how).toLower());
    if (!answer.withdrawnBy.isEmpty()) parts.append(tr("withdrawn by %1").arg(answer.withdrawnBy));
    parts.append(answer.scope);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString SharingWords::giver(const SharingGiver& giver) {
    return giver.why == u"parental_responsibility" ? tr("%1, parental responsibility").arg(giver.name) : giver.name;
}

QStringList SharingWords::effects(const SharingAnswer& answer, const WithdrawalEffects& effects) {
    QStringList said{
        tr("From that day nothing more is shared with %1 on this agreement, and no list for %1 names this person.")
            .arg(answer.agency)};
    if (effects.waitingToSend > 0)
        said.append(
            tr("What was written here and not yet sent goes first at the next sync: %1.").arg(effects.waitingToSend));
    if (!effects.referrals.isEmpty())
        said.append(tr("Open referrals there stay open; agree with the family what becomes of them: %1.")
                        .arg(effects.referrals.join(u", "_s)));
    if (effects.navigator)
        said.append(tr("The navigator keeps the shared record until the allotment is ended. End it once her notes "
                       "have been sent."));
    if (effects.shared > 0)
        said.append(tr("What was shared before stays with %1; it was shared so often: %2.")
                        .arg(answer.agency)
                        .arg(effects.shared));
    said.append(tr("Work on safeguarding goes on, on its own basis. Nothing is erased: the agreement and its history "
                   "stay in the record."));
    return said;
}

} // namespace lodestar::models
