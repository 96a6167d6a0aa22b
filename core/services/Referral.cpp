#include "core/services/Referral.h"

#include "core/services/Family.h"
#include "core/services/History.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::ReferralState;

namespace {

/// The fields that tell what happened; all others are corrected in the history of the entry.
const QSet<QString>& eventFields() {
    static const QSet<QString> fields = [] {
        QSet<QString> made{u"infoGiven"_s, u"parentTold"_s, u"agreement"_s, u"reopenedAs"_s, u"letter"_s};
        for (const ReferralState each : rules::referralStates())
            made.insert(fieldOf(each));
        made.remove({});
        return made;
    }();
    return fields;
}

QDate dayIn(const QJsonValue& value) {
    const QJsonObject object = value.isArray() ? value.toArray().last().toObject() : value.toObject();
    for (const char* name : {"on", "at"})
        if (const QString stored = object.value(V(name)).toString(); !stored.isEmpty())
            return QDate::fromString(stored.left(10), Qt::ISODate);
    return {};
}

ReferralEvent eventOf(const HistoryValue& value) {
    ReferralEvent made;
    made.field = value.field;
    made.value = value.value;
    made.author = value.author;
    made.role = value.role;
    made.device = value.device;
    made.writtenAt = value.madeAt;
    made.reason = value.reason;
    made.stands = value.stands;
    made.waits = value.waits;
    // The appointment of an offer is not when it was offered.
    made.on = dayIn(value.value);
    if (!made.on.isValid()) made.on = QDate::fromString(value.madeAt.left(10), Qt::ISODate);
    return made;
}

/// A change of the state alone is an event where the same change wrote no field of it: a draft, an import.
bool tellsNothingNew(const HistoryValue& state, const QList<HistoryValue>& all) {
    const auto moved = rules::stateFromName(state.value.toObject().value(V("state")).toString());
    const QString field = moved ? fieldOf(*moved) : QString();
    return !field.isEmpty() && std::ranges::any_of(all, [&](const HistoryValue& each) {
        return each.change == state.change && each.field == field;
    });
}

/// What is stored as a reference is a name to people; the day stands beside the event already.
Status wordForPeople(Connection& connection, ReferralEvent& event) {
    QJsonObject said = event.value.isArray() ? event.value.toArray().last().toObject() : event.value.toObject();
    if (said.isEmpty()) return {};
    if (const QString by = said.value(V("by")).toString(); !by.isEmpty()) {
        LODESTAR_ASSIGN(const QString name, staffName(connection, by));
        said.insert(u"by"_s, name);
    }
    said.remove(u"on"_s);
    event.value = event.value.isArray() ? QJsonValue(QJsonArray{said}) : QJsonValue(said);
    return {};
}

QList<ReferralEvent> eventsOf(const EntryHistory& history) {
    QList<ReferralEvent> events;
    for (const HistoryValue& each : history.values) {
        const bool state = each.field == V("state") && !tellsNothingNew(each, history.values);
        if (each.value.isNull() || (!state && !eventFields().contains(each.field))) continue;
        events.append(eventOf(each));
    }
    std::ranges::stable_sort(events, [](const ReferralEvent& a, const ReferralEvent& b) { return a.on > b.on; });
    return events;
}

/// Who has died or left needs no service here; a person confirms it.
std::optional<ReferralStep> proposedEnd(const ReferralRow& row, QDate today) {
    if (row.over || (!row.died && !row.movedAway)) return std::nullopt;
    ReferralStep step;
    step.fields.insert(u"on"_s, today.toString(Qt::ISODate));
    step.state = ReferralState::Withdrawn;
    step.fields.insert(u"why"_s, row.died ? u"died"_s : u"moved"_s);
    return step;
}

} // namespace

int ReferralEvent::daysLate() const {
    const QDate written = QDate::fromString(writtenAt.left(10), Qt::ISODate);
    return on.isValid() && written.isValid() ? std::max(0, static_cast<int>(on.daysTo(written))) : 0;
}

Result<Referral> readReferral(Connection& connection, const EntryId& id, const Identity& me, QDate today) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(id));
    if (!entry || entry->kind != V("referral") || entry->retired || entry->recalled)
        return fail(ErrorCode::NotFound, u"referral"_s);
    Referral made;
    made.entry = *entry;
    ReferralAsk ask{.me = me, .today = today};
    ask.person = entry->record;
    ask.sealed = entry->compartment == records::Compartment::Sealed;
    LODESTAR_ASSIGN(const auto rows, readReferrals(connection, ask));
    const auto row = std::ranges::find(rows, id, &ReferralRow::entry);
    if (row == rows.cend()) return fail(ErrorCode::NotFound, u"referral"_s);
    made.row = *row;
    LODESTAR_ASSIGN(const EntryHistory history, readHistory(connection, id));
    made.events = eventsOf(history);
    for (ReferralEvent& each : made.events)
        LODESTAR_TRY(wordForPeople(connection, each));
    const ReferralState state = made.row.state();
    made.usualNext = rules::usualNext(state);
    for (const ReferralState each : rules::reachableFrom(state))
        if (!rules::isEnded(each) && each != ReferralState::Sent && !made.usualNext.contains(each))
            made.later.append(each);
    if (made.isDraft()) {
        LODESTAR_ASSIGN(made.gaps, sendingGaps(connection, *entry, {}));
        made.gaps.removeAll(ReferralGap::Method);
    }
    made.proposedEnd = proposedEnd(made.row, today);
    made.previous = EntryId::fromString(entry->text(V("previous")));
    made.reopenedAs = EntryId::fromString(entry->text(V("reopenedAs")));
    made.toReceiver = made.row.comesToMe && !made.row.isMine;
    return made;
}

} // namespace lodestar
