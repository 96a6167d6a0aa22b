#include "core/services/JoiningFollows.h"

#include "core/records/JoiningKinds.h"
#include "core/store/Allotment.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

struct Membership {
    EntryId entry;
    RecordId household;
};

Result<QList<Membership>> membershipsOf(Connection& connection, const RecordId& person) {
    QList<Membership> found;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT entry, household FROM named_member WHERE person = ? AND "
                                         "stands ORDER BY household"));
    LODESTAR_TRY(query.bind(person).each(
        [&](const Statement& row) { found.append({row.id<EntryId>(0), row.id<RecordId>(1)}); }));
    return found;
}

EntryId followId(const Entry& joining, const RecordId& where, const QByteArray& who) {
    return EntryId::derived(joining.id.value(), where.bytes() + who);
}

/// `who` becomes a member where `other` is one.
Status addMemberships(Work& work, const Entry& joining, const RecordId& who, const RecordId& other,
                      QList<Edit>& edits) {
    LODESTAR_ASSIGN(const auto own, membershipsOf(work.connection, who));
    LODESTAR_ASSIGN(const auto theirs, membershipsOf(work.connection, other));
    EntryTable entries(work.connection);
    for (const Membership& each : theirs) {
        const bool there = std::any_of(own.cbegin(), own.cend(),
                                       [&](const Membership& mine) { return mine.household == each.household; });
        if (there) continue;
        LODESTAR_ASSIGN(const auto model, entries.find(each.entry));
        if (!model) continue;
        QJsonObject fields{{u"person"_s, who.toString()}, {QString(records::reasonField), u"records joined"_s}};
        for (const auto name : {V("relationship"), V("livesHere"), V("from"), V("responsible")})
            if (const QJsonValue value = model->value(name); !value.isUndefined()) fields.insert(QString(name), value);
        Edit edit = newEntry(each.household, u"member", fields);
        edit.entry = followId(joining, each.household, who.bytes());
        edits.append(edit);
    }
    return {};
}

/// The last day that an allotment gives, as text that sorts; one without an end lasts longest.
QString lastDay(const Entry& allotment) {
    const QString to = allotment.text(V("to"));
    return to.isEmpty() ? u"9"_s : to;
}

/// Those for care that stand today, also with an end that is to come (a cover, a last day), the longest first.
Result<QList<Entry>> standingForCare(Work& work, const RecordId& record) {
    LODESTAR_ASSIGN(auto all, EntryTable(work.connection).inLogOf(record));
    const QString today = work.clock().today().toString(Qt::ISODate);
    all.removeIf([&](const Entry& each) {
        return each.kind != V("allotment") || each.retired || each.recalled || lastDay(each) < today ||
               isOnlyOffered(each) || !isForCare(each);
    });
    std::ranges::stable_sort(all, std::ranges::greater(), lastDay);
    return all;
}

/// Who has `from` for care has `to` as well, as long.
Status addAllotments(Work& work, const Entry& joining, const RecordId& from, const RecordId& to, QList<Edit>& edits) {
    LODESTAR_ASSIGN(const auto have, standingForCare(work, from));
    LODESTAR_ASSIGN(const auto already, standingForCare(work, to));
    QSet<QString> given;
    for (const Entry& each : have) {
        const QString staff = each.text(V("staff"));
        const bool there = std::ranges::any_of(
            already, [&](const Entry& one) { return one.text(V("staff")) == staff && lastDay(one) >= lastDay(each); });
        if (there || given.contains(staff)) continue;
        given.insert(staff);
        QJsonObject fields{{u"staff"_s, staff},
                           {u"from"_s, work.clock().today().toString(Qt::ISODate)},
                           {u"cause"_s, joining.id.toString()}};
        for (const auto name : {V("role"), V("to"), V("purpose")})
            if (const QString value = each.text(name); !value.isEmpty()) fields.insert(QString(name), value);
        // A cover goes with its absence.
        if (each.text(V("purpose")) == V("cover")) fields.insert(u"cause"_s, each.text(V("cause")));
        Edit edit = newEntry(to, u"allotment", fields);
        edit.entry = followId(joining, to, staff.toUtf8());
        edits.append(edit);
    }
    return {};
}

Edit goneEdit(const Entry& entry) {
    Edit edit = correctionOf(entry, {{QString(records::retiredField),
                                      QJsonObject{{QString(records::reasonField), u"joining taken back"_s}}}});
    edit.seen = entry.seenForAll();
    return edit;
}

} // namespace

Result<QList<Edit>> followsOf(Work& work, const Entry& joining, const RecordId& into) {
    QList<Edit> edits;
    if (joining.kind == records::sameHouseholdKind) {
        LODESTAR_TRY(addAllotments(work, joining, into, joining.home, edits));
        return edits;
    }
    LODESTAR_TRY(addMemberships(work, joining, joining.home, into, edits));
    LODESTAR_TRY(addMemberships(work, joining, into, joining.home, edits));
    // A child who is somebody's alone, beside or without its household.
    LODESTAR_TRY(addAllotments(work, joining, joining.home, into, edits));
    LODESTAR_TRY(addAllotments(work, joining, into, joining.home, edits));
    return edits;
}

Result<QList<Edit>> followsGone(Work& work, const Entry& joining, const RecordId& into) {
    QList<Edit> edits;
    EntryTable entries(work.connection);
    for (const RecordId& record : {joining.home, into}) {
        LODESTAR_ASSIGN(const auto all, entries.inLogOf(record));
        for (const Entry& each : all) {
            const bool follows =
                each.kind == V("allotment") && each.id == followId(joining, record, each.text(V("staff")).toUtf8());
            if (follows && !each.retired && !each.recalled) edits.append(goneEdit(each));
        }
    }
    if (joining.kind == records::sameHouseholdKind) return edits;
    for (const RecordId& who : {joining.home, into}) {
        LODESTAR_ASSIGN(const auto memberships, membershipsOf(work.connection, who));
        for (const Membership& each : memberships) {
            if (each.entry != followId(joining, each.household, who.bytes())) continue;
            LODESTAR_ASSIGN(const auto entry, entries.find(each.entry));
            if (entry) edits.append(goneEdit(*entry));
        }
    }
    return edits;
}

Result<QString> nameAlone(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(const auto all, EntryTable(connection).inLogOf(record));
    for (const Entry& each : all) {
        if (each.retired || each.recalled) continue;
        if (each.kind == V("household")) return each.text(V("name"));
        if (each.kind == V("person"))
            return (each.part(V("name"), V("given")) + u' ' + each.part(V("name"), V("family"))).trimmed();
    }
    return QString();
}

} // namespace lodestar
