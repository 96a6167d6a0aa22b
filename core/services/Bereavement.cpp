#include "core/services/Bereavement.h"

#include "core/base/Role.h"
#include "core/services/CoursePlaces.h"
#include "core/services/Navigating.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// Marks what was written only because of a death, so that undoing it finds it again.
constexpr QLatin1StringView becauseField("because");

bool isLoss(const DeathReport& report) {
    return !report.pregnancy.isNull();
}

Status check(Connection& connection, const DeathReport& report) {
    if (report.toldBy.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"toldBy: is needed"_s);
    if (isLoss(report) == (report.what == u"death"))
        return fail(ErrorCode::InvalidInput, u"what: a person dies, a pregnancy is lost"_s);
    LODESTAR_ASSIGN(const auto deaths, EntryTable(connection).ofRecord(report.person, u"death"));
    const QString pregnancy = isLoss(report) ? report.pregnancy.toString() : QString();
    for (const Entry& death : deaths) {
        if (death.text(V("pregnancy")) == pregnancy && death.part(V("death"), V("what")) == report.what &&
            report.what != u"loss_of_one")
            return fail(ErrorCode::AlreadyExists, u"death"_s);
    }
    return {};
}

Edit deathEdit(const DeathReport& report) {
    QJsonObject death{{u"what"_s, report.what}, {u"toldBy"_s, report.toldBy.trimmed()}};
    if (report.on.isValid()) death.insert(u"on"_s, report.on.toString(Qt::ISODate));
    if (report.toldAt.isValid()) death.insert(u"toldAt"_s, report.toldAt.toString(Qt::ISODate));
    QJsonObject fields{{u"death"_s, death}};
    if (isLoss(report)) {
        fields.insert(u"pregnancy"_s, report.pregnancy.toString());
        fields.insert(u"babiesLost"_s, report.babiesLost);
    }
    return newEntry(report.person, u"death", fields);
}

Edit promiseTo(const ToTell& who, const Work& work, const RecordId& household, const EntryId& death) {
    const QString today = work.clock().today().toString(Qt::ISODate);
    const QString what = who.phone.isEmpty() ? u"%1 (%2)"_s.arg(who.name, who.role)
                                             : u"%1 (%2), %3"_s.arg(who.name, who.role, who.phone);
    // The words do not say what happened: they stand in lists.
    return newEntry(
        household, u"promise",
        {{u"promise"_s, QJsonObject{{u"who"_s, u""_s}, {u"what"_s, what}, {u"on"_s, today}, {u"by"_s, today}}},
         {QString(becauseField), death.toString()}});
}

} // namespace

Result<EntryId> recordDeath(Work& work, const DeathReport& report, const RecordId& household,
                            const QList<ToTell>& telling) {
    LODESTAR_TRY(check(work.connection, report));
    const Edit death = deathEdit(report);
    QList<Edit> edits{death};
    for (const ToTell& who : telling)
        edits.append(promiseTo(who, work, household, death.entry));
    LODESTAR_TRY(save(work, edits));
    return death.entry;
}

Status undoDeath(Work& work, const EntryId& death, const QString& reason) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    EntryTable entries(work.connection);
    LODESTAR_ASSIGN(const auto held, entries.find(death));
    if (!held || held->kind != V("death")) return fail(ErrorCode::NotFound, u"death"_s);
    LODESTAR_TRY(retire(work, *held, reason));
    LODESTAR_ASSIGN(const auto promises, entries.ofKind(u"promise"));
    for (const Entry& promise : promises) {
        if (promise.text(becauseField) == death.toString()) LODESTAR_TRY(retire(work, promise, reason));
    }
    return transaction.commit();
}

Result<QList<ToTell>> whoToTell(Connection& connection, const RecordId& household) {
    QList<ToTell> all;
    EntryTable entries(connection);
    QList<RecordId> records{household};
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT person FROM member WHERE household = ?"));
    LODESTAR_TRY(query.bind(household).each([&](const Statement& row) { records.append(row.id<RecordId>(0)); }));
    for (const RecordId& record : records) {
        LODESTAR_ASSIGN(const auto network, entries.ofRecord(record, u"professional"));
        for (const Entry& each : network) {
            if (!each.text(V("to")).isEmpty()) continue;
            const QJsonObject who = each.object(V("professional"));
            const QString name = who.value(V("name")).toString();
            all.append({who.value(V("role")).toString(),
                        name.isEmpty() ? who.value(V("organisation")).toString() : name,
                        who.value(V("phone")).toString()});
        }
    }
    LODESTAR_ASSIGN(const auto walking, navigatorsOf(connection, household));
    for (const NavigatorAllotment& each : walking)
        if (each.stands()) all.append({roleTitle(Role::FamilyNavigator), each.name, {}});
    LODESTAR_ASSIGN(const auto facilitators, facilitatorsOf(connection, records));
    for (const Facilitator& each : facilitators)
        all.append({QCoreApplication::translate("Courses", "Course"), each.name, {}});
    LODESTAR_ASSIGN(const auto volunteers, entries.ofRecord(household, u"matched"));
    for (const Entry& each : volunteers) {
        if (!each.text(V("to")).isEmpty()) continue;
        all.append({roleTitle(Role::Volunteer), each.text(V("volunteer")), {}});
        if (const QString by = each.text(V("coordinator")); !by.isEmpty())
            all.append({roleTitle(Role::VolunteerCoordinator), by, {}});
    }
    return all;
}

Result<QList<FamilyDeath>> deathsKnownSince(Connection& connection, const RecordId& household, QDate day) {
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT DISTINCT e.id, e.happened FROM member m JOIN entry e ON e.record = m.person "
                             "WHERE m.household = ?1 AND e.kind = 'death' AND e.retired = 0 AND "
                             "e.recalled = 0 AND (e.happened >= ?2 OR e.made_at >= ?2) ORDER BY e.happened"));
    QList<FamilyDeath> found;
    LODESTAR_TRY(query.bind(household, day.toString(Qt::ISODate)).each([&](const Statement& row) {
        found.append({row.id<EntryId>(0), QDate::fromString(row.text(1).left(10), Qt::ISODate)});
    }));
    return found;
}

} // namespace lodestar
