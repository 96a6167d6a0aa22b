#include "core/services/Practice.h"

#include "core/base/Fold.h"
#include "core/services/CsvCell.h"
#include "core/services/Sharing.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// Everybody alive with a practice: record, code, name.
constexpr QByteArrayView registered =
    "SELECT p.record, coalesce(json_extract(e.fields, '$.gpPractice.odsCode'), ''), "
    "coalesce(json_extract(e.fields, '$.gpPractice.name'), '') FROM person p JOIN entry e ON e.record = p.record AND "
    "e.kind = 'person' AND e.retired = 0 AND e.recalled = 0 WHERE NOT p.died AND "
    "json_extract(e.fields, '$.gpPractice') IS NOT NULL";

struct Registered {
    RecordId person;
    Practice practice;
};

Result<QList<Registered>> everybody(Connection& connection) {
    QList<Registered> found;
    LODESTAR_ASSIGN(Statement query, connection.statement(registered));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        const Practice practice{row.text(1).trimmed(), row.text(2).simplified(), 0};
        if (!practice.key().isEmpty()) found.append({row.id<RecordId>(0), practice});
    }));
    return found;
}

bool isSame(const Practice& one, const Practice& other) {
    if (!one.odsCode.isEmpty() && !other.odsCode.isEmpty())
        return one.odsCode.compare(other.odsCode, Qt::CaseInsensitive) == 0;
    return folded(one.name) == folded(other.name);
}

bool agrees(const QList<SharingAnswer>& answers, const Practice& practice) {
    for (const QString& agency : {practice.name, u"GP practice"_s, u"GP"_s})
        if (!agency.isEmpty() && mayShareWith(answers, agency, practiceListPurpose())) return true;
    return false;
}

Result<bool> mayBeListed(Connection& connection, const RecordId& person, const Practice& practice) {
    LODESTAR_ASSIGN(const auto answers, sharingAnswers(connection, person));
    return agrees(answers, practice);
}

PracticeRow rowOf(const CaseloadRow& family) {
    PracticeRow row;
    row.household = family.household;
    row.family = family.family;
    row.worker = family.workerNames();
    // A promise stands in the family only, never in a list.
    if (family.next && !family.next->isPromise()) {
        row.next = family.next->title;
        row.nextBy = family.next->by;
    }
    return row;
}

} // namespace

QString practiceListPurpose() {
    return u"Monthly list of the practice"_s;
}

Result<QList<Practice>> practices(Connection& connection) {
    QList<Practice> found;
    LODESTAR_ASSIGN(const auto all, everybody(connection));
    for (const Registered& each : all) {
        auto known = std::ranges::find_if(found, [&](const Practice& other) { return isSame(other, each.practice); });
        if (known == found.end()) {
            found.append(each.practice);
            known = found.end() - 1;
        }
        if (known->name.isEmpty()) known->name = each.practice.name;
        if (known->odsCode.isEmpty()) known->odsCode = each.practice.odsCode;
        ++known->people;
    }
    std::ranges::sort(found, [](const Practice& a, const Practice& b) {
        return QString::localeAwareCompare(a.name + a.odsCode, b.name + b.odsCode) < 0;
    });
    return found;
}

Result<PracticeList> practiceList(Connection& connection, const rules::PathwayCatalogue& catalogue,
                                  const CaseloadScope& scope, const Practice& practice) {
    PracticeList list{practice, scope.today, {}, 0, 0};
    LODESTAR_ASSIGN(const auto all, everybody(connection));
    QSet<RecordId> here;
    for (const Registered& each : all)
        if (isSame(each.practice, practice)) here.insert(each.person);
    LODESTAR_ASSIGN(const Caseload caseload, readCaseload(connection, catalogue, scope));
    for (const CaseloadRow& family : caseload.rows) {
        if (!family.whereabouts.isEmpty()) continue;
        PracticeRow row = rowOf(family);
        int without = 0;
        LODESTAR_ASSIGN(const auto members, readMembers(connection, family.household));
        for (const FamilyMember& member : members) {
            const Person& person = member.person;
            if (person.died || !member.isNow(scope.today) || !here.contains(person.record)) continue;
            LODESTAR_ASSIGN(const bool agreed, mayBeListed(connection, person.record, practice));
            without += agreed ? 0 : 1;
            const QDate birth = person.conflicts.contains(u"birthDate"_s) ? QDate() : person.birthDate;
            if (agreed) row.people.append({person.record, person.fullName(), person.child, birth});
        }
        if (family.faces.contains(u"ask_safeguarding_lead_first"_s)) {
            list.heldBack += row.people.isEmpty() && without == 0 ? 0 : 1;
            continue;
        }
        list.peopleLeftOut += without;
        if (!row.people.isEmpty()) list.rows.append(row);
    }
    std::ranges::sort(list.rows, [](const PracticeRow& a, const PracticeRow& b) {
        return QString::localeAwareCompare(a.family, b.family) < 0;
    });
    return list;
}

Status recordPracticeList(Work& work, const PracticeList& list) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    QList<Edit> edits;
    const QString with = list.practice.name.isEmpty() ? list.practice.odsCode : list.practice.name;
    for (const PracticeRow& row : list.rows) {
        for (const PracticeRow::Person& person : row.people) {
            LODESTAR_ASSIGN(const bool agreed, mayBeListed(work.connection, person.record, list.practice));
            if (!agreed) return fail(ErrorCode::NotAllowed, u"agreement: withdrawn meanwhile"_s);
            edits.append(
                newEntry(person.record, u"sharing",
                         {{u"sharing"_s, QJsonObject{{u"with"_s, with},
                                                     {u"what"_s, u"Monthly list: name, age, worker, next step"_s},
                                                     {u"basis"_s, u"agreement"_s},
                                                     {u"on"_s, work.clock().today().toString(Qt::ISODate)}}}}));
        }
    }
    LODESTAR_TRY(save(work, edits));
    return transaction.commit();
}

QByteArray practiceCsv(const PracticeList& list) {
    QString csv = u"family,name,born,worker,next_step,next_by\r\n"_s;
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    for (const PracticeRow& row : list.rows)
        for (const PracticeRow::Person& person : row.people)
            csv += QStringList{csvCell(row.family), csvCell(person.name), day(person.birth),
                               csvCell(row.worker), csvCell(row.next),    day(row.nextBy)}
                       .join(u',') +
                   u"\r\n"_s;
    return csv.toUtf8();
}

} // namespace lodestar
