// What came back from the team: allotted, covered, climbed.
#include "core/services/Absences.h"
#include "core/services/CameBackReader.h"
#include "core/services/NoAccess.h"

#include <QSet>

namespace lodestar {

using V = QLatin1StringView;

namespace {

/// What was allotted to her, and the end of a cover, are news for so many days; so many families have a line each.
constexpr int allottedDays = 7;
constexpr qsizetype allottedLines = 3;

} // namespace

/// What somebody else allotted to her these days: one line each, or one for many.
Status CameBackReader::addAllotted() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT e.record, e.made_at, (SELECT s.name FROM staff s WHERE s.entry = "
                                           "e.author) FROM entry e WHERE e.kind = 'allotment' AND e.retired = 0 AND "
                                           "e.recalled = 0 AND e.made_at >= ?1 AND e.author <> ?2 AND "
                                           "json_extract(e.fields, '$.staff') = ?3 AND json_extract(e.fields, "
                                           "'$.offered') IS NULL AND coalesce(json_extract(e.fields, '$.purpose'), "
                                           "'caseload') = 'caseload' AND coalesce(nullif(json_extract(e.fields, "
                                           "'$.to'), ''), '9') > ?4 ORDER BY e.made_at DESC"));
    QList<CameBack> families;
    QSet<RecordId> known;
    LODESTAR_TRY(query
                     .bind(m_today.addDays(-allottedDays).toString(Qt::ISODate), m_me.staff, m_me.reference,
                           m_today.toString(Qt::ISODate))
                     .each([&](const Statement& row) {
                         const CaseHousehold* home = householdOf(row.id<RecordId>(0));
                         if (home == nullptr || known.contains(home->record)) return;
                         known.insert(home->record);
                         CameBack made;
                         made.kind = CameBack::Kind::Allotted;
                         made.household = home->record;
                         made.family = home->name;
                         made.at = row.text(1);
                         made.who = row.text(2);
                         families.append(made);
                     }));
    if (families.size() > allottedLines) {
        CameBack all = families.first();
        all.count = families.size();
        all.household = {};
        families = {all};
    }
    m_found += families;
    return {};
}

/// Whom she covers today; and after her own absence, who covered and how many contacts were written meanwhile.
Status CameBackReader::addCover() {
    LODESTAR_ASSIGN(const auto covering, coveredBy(m_connection, m_me.reference, m_today));
    for (const Covering& each : covering) {
        CameBack made;
        made.kind = CameBack::Kind::Covering;
        made.who = each.whom.name;
        made.at = each.to.toString(Qt::ISODate);
        m_found.append(made);
    }
    LODESTAR_ASSIGN(const auto away, absences(m_connection, m_today.addDays(-allottedDays), m_today));
    for (const Absence& each : away) {
        if (each.staff != m_me.reference || each.covers.isEmpty() || each.isOn(m_today)) continue;
        CameBack made;
        made.kind = CameBack::Kind::CoverEnded;
        made.who = each.coverNames();
        made.at = each.to.toString(Qt::ISODate);
        made.count = 0;
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record FROM entry WHERE kind = 'contact' AND retired = 0 AND "
                                               "recalled = 0 AND author <> ? AND made_at >= ? AND made_at < ?"));
        LODESTAR_TRY(query.bind(m_me.staff, each.from.toString(Qt::ISODate), m_today.toString(Qt::ISODate))
                         .each([&](const Statement& row) {
                             if (householdOf(row.id<RecordId>(0)) != nullptr) ++made.count;
                         }));
        m_found.append(made);
    }
    return {};
}

/// Families that nobody could meet, and those of which nobody knows where they are.
Status CameBackReader::addClimbed() {
    const auto add = [this](CameBack::Kind kind, const CaseHousehold& home, qsizetype count) {
        CameBack made;
        made.kind = kind;
        made.household = home.record;
        made.family = home.name;
        made.count = count;
        m_found.append(made);
    };
    for (const CaseHousehold& home : m_facts.households)
        if (home.whereabouts == V("unknown")) add(CameBack::Kind::Whereabouts, home, 1);
    LODESTAR_ASSIGN(const auto climbing, noAccessClimbing(m_connection));
    for (const auto& [household, times] : climbing) {
        if (const CaseHousehold* home = householdOf(household); home != nullptr)
            add(CameBack::Kind::Climbed, *home, times);
    }
    return {};
}

} // namespace lodestar
