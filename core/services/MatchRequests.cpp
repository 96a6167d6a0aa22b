#include "core/services/MatchRequests.h"

#include "core/records/FixedIds.h"
#include "core/services/Bereavement.h"
#include "core/services/EntryWords.h"
#include "core/services/Identity.h"
#include "core/services/Matches.h"
#include "core/services/Plan.h"
#include "core/store/EntryTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

std::unexpected<Error> invalid(const QString& why) {
    return std::unexpected(Error{ErrorCode::InvalidInput, why});
}

QDate day(const QString& text) {
    return QDate::fromString(text.left(10), Qt::ISODate);
}

bool stands(const Entry& allotment) {
    return allotment.text(V("purpose")) == u"coordination" && allotment.text(V("to")).isEmpty();
}

bool isOpen(const Entry& request) {
    return !request.fields.contains(V("answered")) && !request.fields.contains(V("leftOut"));
}

/// The requests that brought a family to its coordinators, as far as they are still open.
Result<QList<Entry>> openOf(Connection& connection, const RecordId& household) {
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto allotments, entries.ofRecord(household, u"allotment"));
    QList<Entry> found;
    for (const Entry& each : allotments) {
        if (!stands(each)) continue;
        LODESTAR_ASSIGN(const auto request, entries.find(EntryId::fromString(each.text(V("cause")))));
        if (request && !request->retired && isOpen(*request)) found.append(*request);
    }
    return found;
}

/// A proposal that ended before it began leaves the family without anybody.
bool isMatched(const QList<FamilyMatch>& there, QDate asked) {
    return std::ranges::any_of(
        there, [&](const FamilyMatch& one) { return !one.to.isValid() || (one.from.isValid() && one.to >= asked); });
}

} // namespace

Result<QList<std::pair<QString, QString>>> coordinators(Connection& connection) {
    LODESTAR_ASSIGN(const auto staff, EntryTable(connection).ofRecord(areaRecord(), u"staff"));
    QList<std::pair<QString, QString>> found;
    for (const Entry& each : staff)
        if (each.text(V("role")) == u"volunteer-coordinator")
            found.append({each.text(V("reference")), each.text(V("name"))});
    return found;
}

Result<EntryId> askForMatch(Work& work, const RecordId& household, const QString& purpose, const QString& coordinator) {
    if (purpose.isEmpty()) return invalid(u"purpose: is needed"_s);
    LODESTAR_ASSIGN(const auto known, coordinators(work.connection));
    const auto who = std::ranges::find(known, coordinator, [](const auto& each) { return each.first; });
    if (who == known.cend()) return invalid(u"coordinator: is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QString today = work.clock().today().toString(Qt::ISODate);
    const QString what = QCoreApplication::translate("Matches", "A volunteer: %1").arg(EntryWords::choice(purpose));
    const Edit request =
        newEntry(household, u"request",
                 {{u"request"_s,
                   QJsonObject{{u"from"_s, me.name}, {u"what"_s, what}, {u"on"_s, today}, {u"who"_s, who->second}}}});
    const Edit allotment = newEntry(household, u"allotment",
                                    {{u"staff"_s, coordinator},
                                     {u"role"_s, u"volunteer-coordinator"_s},
                                     {u"from"_s, today},
                                     {u"purpose"_s, u"coordination"_s},
                                     {u"cause"_s, request.entry.toString()}});
    LODESTAR_TRY(save(work, {request, allotment}));
    return request.entry;
}

Result<QList<MatchRequest>> matchRequests(Connection& connection, const QString& coordinator) {
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto allotments, entries.ofKind(u"allotment"));
    QList<MatchRequest> found;
    for (const Entry& each : allotments) {
        if (!stands(each) || each.text(V("staff")) != coordinator) continue;
        const QDate asked = day(each.text(V("from")));
        LODESTAR_ASSIGN(const auto there, matchesOfFamily(connection, each.record));
        if (isMatched(there, asked)) continue;
        LODESTAR_ASSIGN(Statement name, connection.statement("SELECT name FROM household WHERE record = ?"));
        LODESTAR_ASSIGN(const auto family,
                        name.bind(each.record).first([](const Statement& row) { return row.text(0); }));
        if (!family) continue;
        LODESTAR_ASSIGN(const auto request, entries.find(EntryId::fromString(each.text(V("cause")))));
        LODESTAR_ASSIGN(const auto deaths, deathsKnownSince(connection, each.record, day(each.madeAt)));
        MatchRequest made;
        made.household = each.record;
        made.family = *family;
        made.on = asked;
        if (request) {
            made.request = request->id;
            made.what = request->part(V("request"), V("what"));
            made.by = request->part(V("request"), V("from"));
        }
        made.closed = request && (request->retired || !isOpen(*request));
        if (!deaths.isEmpty()) made.diedOn = deaths.last().on;
        found.append(made);
    }
    return found;
}

Status closeMatchRequests(Work& work, const RecordId& household, const QString& why) {
    LODESTAR_ASSIGN(const auto open, openOf(work.connection, household));
    for (const Entry& each : open)
        LODESTAR_TRY(closeRequest(work, each, why));
    return endCoordination(work, household, work.clock().today());
}

Status answerMatchRequests(Work& work, const RecordId& household, const QString& words) {
    LODESTAR_ASSIGN(const auto open, openOf(work.connection, household));
    for (const Entry& each : open)
        LODESTAR_TRY(answerRequest(work, each, words));
    return {};
}

Status endCoordination(Work& work, const RecordId& household, QDate on) {
    LODESTAR_ASSIGN(const auto allotments, EntryTable(work.connection).ofRecord(household, u"allotment"));
    QList<Edit> edits;
    for (const Entry& each : allotments)
        if (stands(each)) edits.append(correctionOf(each, {{u"to"_s, on.toString(Qt::ISODate)}}));
    return edits.isEmpty() ? Status() : save(work, edits);
}

} // namespace lodestar
