#include "core/services/RedBook.h"

#include "core/base/DateText.h"
#include "core/records/Kind.h"
#include "core/services/Family.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using records::mayStandOnParentSheet;

namespace {

/// Steps that begin within so many days are named; what lies further off would only worry or be forgotten.
constexpr int aheadDays = 120;
constexpr qsizetype mostNext = 4;

/// The last of each measure stands large; the rest, newest first, below.
void sortMeasurements(const VisitPerson& child, RedBookSheet& sheet) {
    QList<PastMeasurement> certain;
    std::ranges::copy_if(child.measurements, std::back_inserter(certain),
                         [](const PastMeasurement& each) { return !each.inConflict && each.amount > 0; });
    for (const auto& measure : {u"weight"_s, u"length"_s, u"height"_s, u"head_circumference"_s}) {
        RedBookSheet::Figure figure;
        for (const PastMeasurement& each : std::as_const(certain)) {
            if (each.measure != measure) continue;
            if (!figure.now.measure.isEmpty()) figure.before = figure.now;
            figure.now = each;
        }
        if (!figure.now.measure.isEmpty() && !figure.now.atBirth) sheet.figures.append(figure);
    }
    for (auto each = certain.crbegin(); each != certain.crend(); ++each) {
        const bool large = std::ranges::any_of(sheet.figures, [&](const RedBookSheet::Figure& figure) {
            return figure.now.measure == each->measure && figure.now.on == each->on;
        });
        if (!large) sheet.earlier.append(*each);
    }
}

void placeOnChart(const VisitPerson& child, const GrowthInUse& growth, RedBookSheet& sheet) {
    for (RedBookSheet::Figure& figure : sheet.figures)
        figure.point = growthPointOf(growth, growthChildOf(child), figure.now);
}

void addNext(const VisitPerson& child, QDate today, RedBookSheet& sheet) {
    for (const auto& [steps, ours] : {std::pair{&child.steps, true}, std::pair{&child.alsoDue, false}}) {
        for (const VisitStep& each : *steps) {
            // Of other services only what a parent is asked to go to; their letters say the rest.
            if (!ours && each.doses.isEmpty()) continue;
            if (each.from > today.addDays(aheadDays)) continue;
            sheet.next.append({each.name, each.from, each.to, ours});
        }
    }
    std::ranges::stable_sort(sheet.next, {}, &RedBookSheet::Next::from);
    if (sheet.next.size() > mostNext) sheet.next.resize(mostNext);
}

class Reader {
public:
    Reader(Connection& connection, RedBookSheet& sheet, const QDateTime& now)
        : m_connection(connection)
        , m_sheet(sheet)
        , m_now(now) {}

    Status addJabs() {
        if (!mayStandOnParentSheet(u"immunisation", u"immunisation")) return {};
        LODESTAR_ASSIGN(const auto jabs, EntryTable(m_connection).ofRecord(m_sheet.child, u"immunisation"));
        for (const Entry& each : jabs) {
            const QJsonObject dose = each.object(V("immunisation"));
            const bool open = each.compartment != records::Compartment::Sealed && !each.inConflict(V("immunisation"));
            if (!open || dose.value(V("status")).toString() != V("given")) continue;
            m_sheet.jabs.append({dose.value(V("vaccine")).toString(), dose.value(V("dose")).toString(),
                                 storedDate(each.text(V("on")))});
        }
        return {};
    }

    Status addSeen() {
        LODESTAR_ASSIGN(const auto contacts, EntryTable(m_connection).ofRecord(m_sheet.child, u"contact_subject"));
        for (const Entry& each : contacts) {
            const QJsonObject what = each.object(V("what"));
            if (!what.value(V("seen")).toBool() || what.value(V("outcome")).toString() != V("completed")) continue;
            const QDate on = each.happenedOn();
            if (!on.isValid() || (m_sheet.seenOn.isValid() && on <= m_sheet.seenOn)) continue;
            m_sheet.seenOn = on;
            LODESTAR_ASSIGN(m_sheet.seenBy, staffName(m_connection, each.author));
        }
        return {};
    }

    Status addBookings(const VisitPerson& child) {
        LODESTAR_ASSIGN(
            Statement query,
            m_connection.statement("SELECT at, step, place FROM booking WHERE person = ?1 AND state = 'booked' "
                                   "AND at >= ?2 ORDER BY at"));
        QStringList booked;
        LODESTAR_TRY(query.bind(m_sheet.child, m_now.date().toString(Qt::ISODate)).each([&](const Statement& row) {
            const QString id = row.text(1);
            const auto step = std::ranges::find_if(child.steps, [&](const VisitStep& each) { return each.id == id; });
            const QString title = step == child.steps.cend() ? QString() : step->name;
            booked.append(title);
            m_sheet.bookings.append({storedDateTime(row.text(0)), title, row.text(2)});
        }));
        m_sheet.next.removeIf([&](const RedBookSheet::Next& each) { return booked.contains(each.title); });
        return {};
    }

private:
    Connection& m_connection;
    RedBookSheet& m_sheet;
    QDateTime m_now;
};

} // namespace

Result<RedBookSheet> readRedBookSheet(Connection& connection, const RecordId& child, const QDateTime& now,
                                      const GrowthInUse* growth) {
    LODESTAR_ASSIGN(const auto homes, householdsOf(connection, child, now.date()));
    if (homes.isEmpty()) return fail(ErrorCode::NotFound, u"household"_s);
    LODESTAR_ASSIGN(const VisitContext context, readVisitContext(connection, homes.first(), now.date()));
    const VisitPerson* person = context.person(child);
    if (person == nullptr || !person->child) return fail(ErrorCode::NotFound, u"child"_s);
    if (person->died) return fail(ErrorCode::NotAllowed, u"died"_s);
    RedBookSheet sheet;
    sheet.child = child;
    sheet.sex = person->sex;
    if (mayStandOnParentSheet(u"person", u"name")) {
        sheet.name = person->name();
        sheet.given = person->known.isEmpty() ? person->given : person->known;
    }
    if (mayStandOnParentSheet(u"person", u"nhsNumber")) sheet.nhsNumber = person->nhs;
    if (mayStandOnParentSheet(u"person", u"birthDate") && !person->inConflict) sheet.born = person->born;
    if (mayStandOnParentSheet(u"measurement", u"measured")) sortMeasurements(*person, sheet);
    if (growth != nullptr) placeOnChart(*person, *growth, sheet);
    addNext(*person, now.date(), sheet);
    Reader reader(connection, sheet, now);
    LODESTAR_TRY(reader.addJabs());
    LODESTAR_TRY(reader.addSeen());
    LODESTAR_TRY(reader.addBookings(*person));
    return sheet;
}

} // namespace lodestar
