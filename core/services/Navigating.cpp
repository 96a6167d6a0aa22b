#include "core/services/Navigating.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "core/services/Family.h"
#include "core/store/Allotment.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

using State = NavigatorAllotment::State;

std::unexpected<Error> needs(const char* what) {
    return fail(ErrorCode::InvalidInput, QString::fromLatin1(what) + u": is needed"_s);
}

bool isNavigators(const Entry& allotment) {
    return allotment.text(V("purpose")) == V("navigation") || allotment.text(V("role")) == V("family-navigator");
}

State stateOf(const Entry& entry) {
    if (isWithdrawn(entry)) return State::Withdrawn;
    if (entry.part(V("answered"), V("answer")) == V("refused")) return State::Refused;
    if (isOnlyOffered(entry)) return State::Offered;
    return entry.text(V("to")).isEmpty() ? State::Working : State::Ended;
}

Status checkAgreement(const NavigatorAgreement& agreement, QDate today) {
    if (agreement.givenBy.trimmed().isEmpty()) return needs("givenBy");
    if (agreement.how.trimmed().isEmpty()) return needs("how");
    if (agreement.scope.trimmed().isEmpty()) return needs("scope");
    if (!agreement.on.isValid()) return needs("on");
    return agreement.on > today ? fail(ErrorCode::InvalidInput, u"on: is still to come"_s) : Status();
}

} // namespace

Result<QList<Receiver>> navigators(Connection& connection) {
    QList<Receiver> found;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT name, reference, role FROM staff WHERE reference <> '' AND role = "
                                         "'family-navigator' ORDER BY name"));
    LODESTAR_TRY(query.each([&](const Statement& row) { found.append({row.text(0), row.text(1), row.text(2)}); }));
    return found;
}

Result<EntryId> offerNavigator(Work& work, const NavigatorOffer& offer) {
    const QDate today = work.clock().today();
    LODESTAR_ASSIGN(const auto all, navigators(work.connection));
    if (std::ranges::find(all, offer.to, &Receiver::reference) == all.cend()) return needs("to");
    LODESTAR_TRY(checkAgreement(offer.agreement, today));
    LODESTAR_ASSIGN(const auto before, navigatorsOf(work.connection, offer.household));
    for (const NavigatorAllotment& each : before)
        if (each.state == State::Offered || (each.state == State::Working && each.reference == offer.to))
            return fail(ErrorCode::AlreadyExists, u"allotment: an offer waits"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QString day = today.toString(Qt::ISODate);
    QJsonObject offered{{u"by"_s, me.reference}, {u"on"_s, day}};
    if (!offer.summary.trimmed().isEmpty()) offered.insert(u"summary"_s, offer.summary.trimmed());
    const QJsonObject agreement{{u"answer"_s, u"agreed"_s},
                                {u"on"_s, offer.agreement.on.toString(Qt::ISODate)},
                                {u"givenBy"_s, offer.agreement.givenBy.trimmed()},
                                {u"how"_s, offer.agreement.how.trimmed()},
                                {u"scope"_s, offer.agreement.scope.trimmed()}};
    const Edit edit = newEntry(offer.household, u"allotment",
                               {{u"staff"_s, offer.to},
                                {u"role"_s, roleName(Role::FamilyNavigator)},
                                {u"from"_s, day},
                                {u"purpose"_s, u"navigation"_s},
                                {u"agreement"_s, agreement},
                                {u"offered"_s, offered}});
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<QList<NavigatorAllotment>> navigatorsOf(Connection& connection, const RecordId& household) {
    QList<NavigatorAllotment> found;
    LODESTAR_ASSIGN(const auto allotments, EntryTable(connection).ofRecord(household, u"allotment"));
    for (const Entry& each : allotments) {
        if (!isNavigators(each)) continue;
        NavigatorAllotment made;
        made.entry = each;
        made.state = stateOf(each);
        made.reference = each.text(V("staff"));
        LODESTAR_ASSIGN(made.name, staffName(connection, made.reference));
        made.from = storedDate(each.text(V("from")));
        made.to = storedDate(each.text(V("to")));
        made.agreement = {each.part(V("agreement"), V("givenBy")), each.part(V("agreement"), V("how")),
                          each.part(V("agreement"), V("scope")), storedDate(each.part(V("agreement"), V("on")))};
        made.withdrawnOn = storedDate(each.part(V("agreement"), V("withdrawn")));
        found.append(made);
    }
    std::ranges::stable_partition(found, [](const NavigatorAllotment& each) { return each.state == State::Working; });
    return found;
}

Status withdrawNavigator(Work& work, const Entry& drawn) {
    if (!isNavigators(drawn)) return fail(ErrorCode::InvalidInput, u"allotment: is no navigator's"_s);
    if (isWithdrawn(drawn)) return fail(ErrorCode::Conflict, u"allotment: withdrawn meanwhile"_s);
    const QDate today = work.clock().today();
    QJsonObject agreement = drawn.object(V("agreement"));
    agreement.insert(u"withdrawn"_s, today.toString(Qt::ISODate));
    // "to" is the last day of the right: with yesterday it ends at once, on the server too.
    const QString last = today.addDays(-1).toString(Qt::ISODate);
    return save(work, {correctionOf(drawn, {{u"agreement"_s, agreement}, {u"to"_s, last}})});
}

} // namespace lodestar
