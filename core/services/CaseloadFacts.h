#pragma once

#include "core/rules/PathwayFacts.h"
#include "core/store/Connection.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace lodestar {

/// Whose families: those allotted to one practitioner (her reference) or to her team, whoever else they are allotted
/// to, and those that nobody has yet, which must not fall between two chairs; all of this laptop when it is empty. With
/// a household that one alone, whoever it is allotted to and even if it was closed. One person can be allotted alone:
/// of that household she alone is then in it.
struct CaseloadScope {
    QString worker;
    QDate today;
    RecordId household = {};
    QString team = {};
    bool nobodys = true;       ///< false for who works with families by their agreement alone (a navigator)
    QStringList covering = {}; ///< references of colleagues who are away and whom this practitioner covers today
};

/// Whom a household is allotted to.
struct CaseWorker {
    QString reference; ///< of a member of staff, or the name of a team
    QString name;
};

struct CaseHousehold {
    RecordId record;
    QString name;
    QString line1;
    QString postcode;
    QString ward;
    QString language;
    bool confidential = false; ///< then line1 and postcode are not read
    QList<CaseWorker> workers; ///< by name; empty when nobody has it
    QDate openFrom;
    QString whereabouts; ///< moved_away, unknown; empty when here
    std::vector<std::size_t> people;
};

struct CasePerson {
    RecordId record;
    std::size_t household = 0;
    QString relationship;
    QString given;
    QString family;
    QString known;
    bool child = false;
    bool died = false;
    bool bereaved = false; ///< a twin, brother or sister died
    bool interpreter = false;
    bool inConflict = false; ///< birth date or death: no age is computed
    QDate birth;
    std::optional<int> gestation;
    QString needsLevel;
    QString language;
    RecordId mother;
    EntryId bornFrom;
    std::optional<int> babies;
    QDate since; ///< service responsible from
    rules::PathwayFacts facts;
};

struct CasePregnancy {
    EntryId entry;
    std::size_t mother = 0;
    QDate edd;
    std::optional<int> babies;
    rules::PathwayFacts facts;
};

/// What the worklist, the caseload, the lanes of a family and the steps of a visit are computed from, read in a few
/// queries for all families of a scope at once.
/// People who are members today, open households, open pregnancies; a person of two households stands in the one she
/// lives in.
struct CaseloadFacts {
    std::vector<CaseHousehold> households;
    std::vector<CasePerson> people;
    std::vector<CasePregnancy> pregnancies;
    QHash<RecordId, std::size_t> householdOf; ///< by the household's record
    QHash<RecordId, std::size_t> personOf;    ///< by the person's record

    [[nodiscard]] const CasePerson* person(const RecordId& record) const {
        const auto found = personOf.constFind(record);
        return found == personOf.cend() ? nullptr : &people[*found];
    }
    [[nodiscard]] const CasePregnancy* pregnancy(const EntryId& entry) const {
        const auto found = std::find_if(pregnancies.cbegin(), pregnancies.cend(),
                                        [&](const CasePregnancy& each) { return each.entry == entry; });
        return found == pregnancies.cend() ? nullptr : &*found;
    }
};

Result<CaseloadFacts> readCaseloadFacts(Connection& connection, const CaseloadScope& scope);

} // namespace lodestar
