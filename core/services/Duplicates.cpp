#include "core/services/Duplicates.h"

#include "core/base/Role.h"
#include "core/records/JoiningKinds.h"
#include "core/services/Family.h"
#include "core/services/JoiningFollows.h"
#include "core/services/RoleRights.h"
#include "core/store/Joined.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::NeverOne;

namespace {

struct Sort {
    bool household = false;
    QString kind;
};

Result<Sort> sortOf(Connection& connection, const RecordId& record) {
    RecordJoins joins(connection);
    LODESTAR_ASSIGN(const auto person, joins.personAlone(record));
    if (person) return Sort{false, QString(records::samePersonKind)};
    LODESTAR_ASSIGN(const auto home, joins.householdAlone(record));
    if (!home) return fail(ErrorCode::NotFound, u"record"_s);
    return Sort{true, QString(records::sameHouseholdKind)};
}

Result<QJsonObject> saying(Work& work, const QString& why) {
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    return QJsonObject{
        {u"by"_s, me.name}, {u"on"_s, work.clock().today().toString(Qt::ISODate)}, {u"why"_s, why.trimmed()}};
}

Status requireReason(const QString& why) {
    return why.trimmed().isEmpty() ? Status(fail(ErrorCode::InvalidInput, u"reason: is needed"_s)) : Status();
}

Status requireRight(Work& work) {
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    return mayJoinRecords(me) ? Status() : Status(fail(ErrorCode::InvalidInput, u"joining: not hers to say"_s));
}

Status requirePossible(Connection& connection, const RecordId& from, const RecordId& into) {
    LODESTAR_ASSIGN(const Sort one, sortOf(connection, from));
    LODESTAR_ASSIGN(const Sort other, sortOf(connection, into));
    if (from == into || one.household != other.household)
        return fail(ErrorCode::InvalidInput, u"joining: two records of one sort"_s);
    LODESTAR_ASSIGN(const NeverOne never, RecordJoins(connection).never(from, into));
    if (never != NeverOne::No) return fail(ErrorCode::InvalidInput, u"joining: "_s + neverWord(never));
    return {};
}

/// Every entry about these two, in whichever of them it stands.
Result<QList<Entry>> entriesAbout(Connection& connection, const RecordId& a, const RecordId& b) {
    QList<Entry> found;
    for (const auto& [home, with] : {std::pair{a, b}, std::pair{b, a}}) {
        LODESTAR_ASSIGN(const auto all, EntryTable(connection).inLogOf(home));
        for (const Entry& each : all) {
            const bool kind = each.kind == records::samePersonKind || each.kind == records::sameHouseholdKind;
            if (kind && !each.retired && !each.recalled && each.text(V("with")) == with.toString()) found.append(each);
        }
    }
    return found;
}

bool isAnswered(const Entry& entry) {
    return isSaid(entry, u"notSame"_s) || isSaid(entry, u"takenBack"_s);
}

QJsonObject lastSaid(const Entry& entry, const QString& field) {
    const auto heads = entry.heads.value(field);
    for (const records::Head& head : heads)
        if (head.value.isObject()) return head.value.toObject();
    return {};
}

} // namespace

QString neverWord(NeverOne never) {
    switch (never) {
    case NeverOne::ChildAndAdult:
        return u"child-and-adult"_s;
    case NeverOne::Adopted:
        return u"adopted"_s;
    case NeverOne::BornTogether:
        return u"born-together"_s;
    case NeverOne::Confidential:
        return u"confidential"_s;
    case NeverOne::No:
        break;
    }
    return {};
}

bool mayJoinRecords(const Identity& me) {
    return seesHealth(me) && roleFromName(me.role) != Role::Student;
}

Result<QList<RecordJoining>> recordJoinings(Connection& connection, const Identity& me) {
    QList<RecordJoining> found;
    RecordJoins joins(connection);
    for (const QLatin1StringView kind : {records::samePersonKind, records::sameHouseholdKind}) {
        LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofKind(QString(kind)));
        for (const Entry& each : entries) {
            if (isAnswered(each) || !isSaid(each, u"proposed"_s)) continue;
            RecordJoining made;
            made.entry = each;
            made.household = kind == records::sameHouseholdKind;
            made.from = each.home;
            made.into = RecordId::fromString(each.text(V("with")));
            LODESTAR_ASSIGN(made.fromName, nameAlone(connection, made.from));
            LODESTAR_ASSIGN(made.intoName, nameAlone(connection, made.into));
            const QJsonObject proposed = lastSaid(each, u"proposed"_s);
            made.proposedBy = proposed.value(V("by")).toString();
            made.proposedOn = proposed.value(V("on")).toString();
            made.why = proposed.value(V("why")).toString();
            const QJsonObject confirmed = lastSaid(each, u"confirmed"_s);
            made.confirmedBy = confirmed.value(V("by")).toString();
            made.confirmedOn = confirmed.value(V("on")).toString();
            LODESTAR_ASSIGN(const auto proposers, joins.authors(each, u"proposed"_s));
            made.mine = proposers.contains(me.staff);
            LODESTAR_ASSIGN(made.stands, joins.stands(each));
            LODESTAR_ASSIGN(made.never, joins.never(made.from, made.into));
            found.append(made);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const RecordJoining& a, const RecordJoining& b) {
        return a.stands != b.stands ? b.stands : a.proposedOn > b.proposedOn;
    });
    return found;
}

Result<EntryId> proposeJoining(Work& work, const RecordId& from, const RecordId& into, const QString& why) {
    LODESTAR_TRY(requireReason(why));
    LODESTAR_TRY(requireRight(work));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_TRY(requirePossible(work.connection, from, into));
    LODESTAR_ASSIGN(const auto before, entriesAbout(work.connection, from, into));
    QList<Edit> edits;
    for (const Entry& each : before) {
        if (!isAnswered(each) && isSaid(each, u"proposed"_s)) return fail(ErrorCode::AlreadyExists, u"joining"_s);
        if (isSaid(each, u"later"_s)) edits.append(correctionOf(each, {{u"later"_s, QJsonValue()}}));
        // Whoever looks again takes the earlier "not the same" away; a joining taken back stays so.
        if (isSaid(each, u"notSame"_s)) edits.append(correctionOf(each, {{u"notSame"_s, QJsonValue()}}));
    }
    LODESTAR_ASSIGN(const Sort sort, sortOf(work.connection, from));
    LODESTAR_ASSIGN(const QJsonObject said, saying(work, why));
    const Edit edit = newEntry(from, sort.kind, {{u"with"_s, into.toString()}, {u"proposed"_s, said}});
    edits.append(edit);
    LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(transaction.commit());
    return edit.entry;
}

Status confirmJoining(Work& work, const Entry& drawn, const QString& why) {
    LODESTAR_TRY(requireRight(work));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const auto now, EntryTable(work.connection).find(drawn.id));
    if (!now || now->retired || isAnswered(*now) || isSaid(*now, u"confirmed"_s))
        return fail(ErrorCode::Conflict, u"joining: answered meanwhile"_s);
    LODESTAR_ASSIGN(const auto proposers, RecordJoins(work.connection).authors(*now, u"proposed"_s));
    if (proposers.contains(work.writer.staff))
        return fail(ErrorCode::InvalidInput, u"joining: a second person confirms"_s);
    const RecordId into = RecordId::fromString(now->text(V("with")));
    LODESTAR_TRY(requirePossible(work.connection, now->home, into));
    LODESTAR_ASSIGN(const QJsonObject said, saying(work, why));
    // Who follows is read before the two are one.
    LODESTAR_ASSIGN(QList<Edit> edits, followsOf(work, *now, into));
    edits.append(correctionOf(*now, {{u"confirmed"_s, said}}));
    LODESTAR_TRY(save(work, edits));
    return transaction.commit();
}

Status sayNotSame(Work& work, const RecordId& a, const RecordId& b, const QString& why) {
    LODESTAR_TRY(requireReason(why));
    LODESTAR_TRY(requireRight(work));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const Sort sort, sortOf(work.connection, a));
    LODESTAR_ASSIGN(const QJsonObject said, saying(work, why));
    LODESTAR_ASSIGN(const auto before, entriesAbout(work.connection, a, b));
    QList<Edit> edits;
    for (const Entry& each : before)
        if (!isAnswered(each)) edits.append(correctionOf(each, {{u"notSame"_s, said}}));
    if (edits.isEmpty())
        edits.append(
            newEntry(std::min(a, b), sort.kind, {{u"with"_s, std::max(a, b).toString()}, {u"notSame"_s, said}}));
    LODESTAR_TRY(save(work, edits));
    return transaction.commit();
}

Status putOff(Work& work, const RecordId& a, const RecordId& b, QDate until) {
    if (until <= work.clock().today()) return fail(ErrorCode::InvalidInput, u"until: must be a day to come"_s);
    LODESTAR_TRY(requireRight(work));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const Sort sort, sortOf(work.connection, a));
    LODESTAR_ASSIGN(const auto before, entriesAbout(work.connection, a, b));
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QJsonObject said{{u"by"_s, me.name},
                           {u"on"_s, work.clock().today().toString(Qt::ISODate)},
                           {u"until"_s, until.toString(Qt::ISODate)}};
    QList<Edit> edits;
    for (const Entry& each : before) {
        if (isAnswered(each) || isSaid(each, u"proposed"_s))
            return fail(ErrorCode::InvalidInput, u"joining: somebody has answered"_s);
        edits.append(correctionOf(each, {{u"later"_s, said}}));
    }
    if (edits.isEmpty())
        edits.append(newEntry(std::min(a, b), sort.kind, {{u"with"_s, std::max(a, b).toString()}, {u"later"_s, said}}));
    LODESTAR_TRY(save(work, edits));
    return transaction.commit();
}

Status takeBackJoining(Work& work, const Entry& drawn, const QString& why) {
    LODESTAR_TRY(requireReason(why));
    LODESTAR_TRY(requireRight(work));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const QJsonObject said, saying(work, why));
    // Two people may have joined the same two apart, also in the other direction: none of it stays.
    const RecordId into = RecordId::fromString(drawn.text(V("with")));
    LODESTAR_ASSIGN(const auto all, entriesAbout(work.connection, drawn.home, into));
    QList<Edit> edits;
    for (const Entry& each : all) {
        if (isAnswered(each) || !isSaid(each, u"proposed"_s)) continue;
        edits.append(correctionOf(each, {{u"takenBack"_s, said}}));
        LODESTAR_ASSIGN(const auto follows, followsGone(work, each, into));
        edits += follows;
    }
    LODESTAR_TRY(save(work, edits));
    return transaction.commit();
}

Result<QList<UnsettledValue>> unsettledValues(Connection& connection, const Entry& joining) {
    RecordJoins joins(connection);
    LODESTAR_ASSIGN(const auto from, joins.personAlone(joining.home));
    LODESTAR_ASSIGN(const auto into, joins.personAlone(RecordId::fromString(joining.text(V("with")))));
    QList<UnsettledValue> found;
    if (!from || !into) return found;
    const auto compare = [&](const char* field, const QString& one, const QString& other) {
        if (one.isEmpty() || other.isEmpty() || one == other) return;
        found.append({QString::fromLatin1(field), {other, one}, joining.part(V("settled"), V(field))});
    };
    compare("birthDate", from->birth.toString(Qt::ISODate), into->birth.toString(Qt::ISODate));
    compare("sex", from->sex, into->sex);
    compare("nhsNumber", from->nhs, into->nhs);
    return found;
}

Status settleJoined(Work& work, const Entry& drawn, const QString& field, const QString& value) {
    LODESTAR_ASSIGN(const auto unsettled, unsettledValues(work.connection, drawn));
    const bool offered = std::any_of(unsettled.cbegin(), unsettled.cend(), [&](const UnsettledValue& each) {
        return each.field == field && each.values.contains(value);
    });
    if (!offered) return fail(ErrorCode::InvalidInput, field + u": none of the values"_s);
    QJsonObject settled = drawn.object(V("settled"));
    settled.insert(field, value);
    return save(work, {correctionOf(drawn, {{u"settled"_s, settled}})});
}

} // namespace lodestar
