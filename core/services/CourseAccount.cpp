#include "core/services/CourseAccount.h"

#include "core/base/DateText.h"
#include "core/records/FixedIds.h"
#include "core/services/Fields.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"

#include <QSet>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::PlaceState;

namespace {

/// The entries of a kind of the area that belong to a course, oldest first.
Result<QList<Entry>> ofCourse(Connection& connection, QStringView kind, const EntryId& course) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), kind));
    QList<Entry> found;
    for (const Entry& each : entries)
        if (each.text(V("course")) == course.toString()) found.prepend(each);
    return found;
}

CourseCostLine costFrom(const Entry& entry) {
    const QJsonObject cost = entry.object(V("cost"));
    return {cost.value(V("sort")).toString(),
            cost.value(V("pence")).toInteger(),
            rules::hundredthsFrom(cost.value(V("hours")).toString()).value_or(0),
            cost.value(V("words")).toString(),
            storedDate(cost.value(V("on")).toString()),
            entry};
}

ParentSlip slipFrom(const Entry& entry) {
    const auto part = [&entry](V name) { return entry.part(V("slip"), name); };
    return {storedDate(part(V("on"))), part(V("liked")), part(V("better")), part(V("recommend")), entry};
}

YouSaid answerFrom(const Entry& entry) {
    const auto part = [&entry](V name) { return entry.part(V("answer"), name); };
    return {storedDate(part(V("on"))), part(V("said")), part(V("did")), entry};
}

CourseMeasure measureFrom(const Entry& entry) {
    const auto part = [&entry](V name) { return entry.part(V("measure"), name); };
    return {entry.record,
            part(V("name")),
            part(V("at")),
            rules::hundredthsFrom(part(V("value"))).value_or(0),
            storedDate(part(V("on"))),
            entry};
}

rules::FidelityFacts fidelityOf(const CourseRegister& course) {
    rules::FidelityFacts facts;
    if (course.programme) facts.designed = course.programme->design.sessions;
    facts.planned = static_cast<int>(course.sessions.size());
    facts.held = course.held();
    QSet<QString> covered;
    for (const CourseSession& each : course.sessions) {
        facts.notHeld += each.held && !*each.held ? 1 : 0;
        covered += QSet<QString>(each.covered.cbegin(), each.covered.cend());
    }
    const QStringList content = course.programme ? course.programme->content : QStringList();
    facts.content = static_cast<int>(content.size());
    facts.covered =
        static_cast<int>(std::ranges::count_if(content, [&](const QString& each) { return covered.contains(each); }));
    for (const Facilitator& each : course.course.facilitators) {
        ++facts.facilitators;
        facts.trained += each.trained ? 1 : 0;
        facts.supervised += each.supervised ? 1 : 0;
    }
    return facts;
}

/// The family of a place: two parents of one family are one family.
RecordId familyOf(const CoursePlace& place) {
    return place.household.isNull() ? place.person : place.household;
}

/// Counts people, and the families behind them for the shares of the cost.
void count(CourseAccount& account) {
    QSet<RecordId> families;
    QSet<RecordId> finished;
    for (const RegisterRow& each : account.course.rows) {
        const PlaceState state = each.place.state;
        const int attended = each.attended();
        const bool had = state == PlaceState::Booked || state == PlaceState::Finished || state == PlaceState::Dropped;
        account.people += had || attended > 0 ? 1 : 0;
        account.attendances += attended;
        if (attended > 0) {
            ++account.came;
            families.insert(familyOf(each.place));
        }
        if (state == PlaceState::Finished) {
            ++account.completed;
            finished.insert(familyOf(each.place));
        }
        if (state == PlaceState::Dropped) {
            ++account.dropped;
            account.whys.append(each.place.why);
        }
    }
    QList<rules::CostLine> lines;
    for (const CourseCostLine& each : std::as_const(account.lines))
        lines.append({each.pence, each.sort == V("volunteer_hours") ? each.hundredths : 0});
    account.cost = rules::courseCost(lines, static_cast<int>(families.size()), static_cast<int>(finished.size()));
}

void change(CourseAccount& account) {
    if (!account.course.programme) return;
    for (const ProgrammeMeasure& measure : account.course.programme->measures) {
        QList<rules::BeforeAfter> people;
        for (const RegisterRow& each : account.course.rows) {
            const auto before = account.valueOf(each.place.person, measure.name, u"before"_s);
            const auto after = account.valueOf(each.place.person, measure.name, u"after"_s);
            if (before && after) people.append({*before, *after});
        }
        account.changes.append({measure.name, rules::measureChange(people, measure.higherIsBetter)});
    }
}

Status readMeasures(Connection& connection, CourseAccount& account, const EntryId& course) {
    for (const RegisterRow& each : std::as_const(account.course.rows)) {
        LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(each.place.person, u"course_measure"));
        for (const Entry& entry : entries)
            if (entry.text(V("course")) == course.toString() && entry.compartment != records::Compartment::Sealed)
                account.measures.append(measureFrom(entry));
    }
    return {};
}

} // namespace

std::optional<qint64> CourseAccount::valueOf(const RecordId& person, const QString& name, const QString& at) const {
    for (const CourseMeasure& each : measures)
        if (each.person == person && each.name == name && each.at == at) return each.value;
    return std::nullopt;
}

Result<CourseAccount> readAccount(Connection& connection, const EntryId& course) {
    CourseAccount account;
    LODESTAR_ASSIGN(account.course, readRegister(connection, course, SilentPlaces::Counted));
    account.fidelity = fidelityOf(account.course);
    LODESTAR_ASSIGN(const auto costs, ofCourse(connection, u"course_cost", course));
    LODESTAR_ASSIGN(const auto slips, ofCourse(connection, u"parent_slip", course));
    LODESTAR_ASSIGN(const auto answers, ofCourse(connection, u"you_said", course));
    for (const Entry& each : costs)
        account.lines.append(costFrom(each));
    for (const Entry& each : slips)
        account.slips.append(slipFrom(each));
    for (const Entry& each : answers)
        account.answers.append(answerFrom(each));
    LODESTAR_TRY(readMeasures(connection, account, course));
    count(account);
    change(account);
    return account;
}

Status saveCost(Work& work, const EntryId& course, const CourseCostLine& line) {
    if (!costSorts().contains(line.sort)) return fail(ErrorCode::InvalidInput, u"sort: is needed"_s);
    if (line.pence < 0 || line.hundredths < 0) return fail(ErrorCode::InvalidInput, u"cost: is less than nothing"_s);
    if (line.pence == 0 && line.hundredths == 0) return fail(ErrorCode::InvalidInput, u"cost: is needed"_s);
    const QDate on = line.on.isValid() ? line.on : work.clock().today();
    QJsonObject cost{{u"sort"_s, line.sort}, {u"on"_s, on.toString(Qt::ISODate)}};
    if (line.pence > 0) cost.insert(u"pence"_s, line.pence);
    if (line.hundredths > 0) cost.insert(u"hours"_s, rules::hundredthsText(line.hundredths));
    put(cost, u"words"_s, line.words);
    return save(work, {newEntry(areaRecord(), u"course_cost", {{u"course"_s, course.toString()}, {u"cost"_s, cost}})});
}

Status saveSlip(Work& work, const EntryId& course, const ParentSlip& slip) {
    QJsonObject fields;
    put(fields, u"liked"_s, slip.liked);
    put(fields, u"better"_s, slip.better);
    put(fields, u"recommend"_s, slip.recommend);
    if (fields.isEmpty()) return fail(ErrorCode::InvalidInput, u"slip: is empty"_s);
    const QDate on = slip.on.isValid() ? slip.on : work.clock().today();
    fields.insert(u"on"_s, on.toString(Qt::ISODate));
    return save(work,
                {newEntry(areaRecord(), u"parent_slip", {{u"course"_s, course.toString()}, {u"slip"_s, fields}})});
}

Status saveAnswer(Work& work, const EntryId& course, const YouSaid& answer) {
    if (answer.said.trimmed().isEmpty() || answer.did.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"answer: needs both"_s);
    const QDate on = answer.on.isValid() ? answer.on : work.clock().today();
    QJsonObject fields{{u"on"_s, on.toString(Qt::ISODate)}};
    put(fields, u"said"_s, answer.said);
    put(fields, u"did"_s, answer.did);
    return save(work, {newEntry(areaRecord(), u"you_said", {{u"course"_s, course.toString()}, {u"answer"_s, fields}})});
}

Status saveMeasure(Work& work, const CourseRegister& course, const CourseMeasure& measure) {
    const ProgrammeMeasure* known = course.programme ? course.programme->measure(measure.name) : nullptr;
    if (known == nullptr) return fail(ErrorCode::InvalidInput, u"name: is no measure of the programme"_s);
    const bool below = known->lowest && measure.value < qint64(*known->lowest) * 100;
    const bool above = known->highest && measure.value > qint64(*known->highest) * 100;
    if (below || above) return fail(ErrorCode::InvalidInput, u"value: lies outside of the measure"_s);
    const auto held =
        std::ranges::find_if(course.rows, [&](const RegisterRow& each) { return each.place.person == measure.person; });
    if (held == course.rows.cend() || held->place.silent) return fail(ErrorCode::NotAllowed, u"died"_s);
    const QDate on = measure.on.isValid() ? measure.on : work.clock().today();
    const QJsonObject fields{{u"name"_s, measure.name},
                             {u"at"_s, measure.at},
                             {u"value"_s, rules::hundredthsText(measure.value)},
                             {u"on"_s, on.toString(Qt::ISODate)}};
    const QString name = u"measure:%1:%2"_s.arg(measure.at, measure.name);
    Edit edit = newEntry(measure.person, u"course_measure",
                         {{u"course"_s, course.course.entry.toString()}, {u"measure"_s, fields}});
    edit.entry = EntryId::derived(held->place.entry.value(), name.toUtf8());
    const auto saved = saveFields(work, edit, &measure.drawn);
    return saved ? Status() : std::unexpected(saved.error());
}

QStringList costSorts() {
    const auto* cost = records::kindNamed(u"course_cost")->field(u"cost"_s);
    return std::ranges::find(cost->parts, u"sort"_s, &records::FieldDescription::name)->choices;
}

} // namespace lodestar
