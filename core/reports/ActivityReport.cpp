#include "core/reports/ReportParts.h"
#include "core/reports/ReportScope.h"
#include "core/reports/WorkReports.h"
#include "core/services/EntryWords.h"

#include <QCoreApplication>
#include <QMap>

#include <utility>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

/// Contacts of one practitioner in one month, or of one type.
struct Tally {
    int all = 0;
    QMap<QString, int> outcomes;
    QMap<QString, int> modes;

    void take(const QString& outcome, const QString& mode) {
        ++all;
        ++outcomes[outcome];
        ++modes[mode];
    }
    [[nodiscard]] int calledOff() const {
        return outcomes.value(u"cancelled_by_family"_s) + outcomes.value(u"cancelled_by_service"_s);
    }
    /// Letter, text, email, group, or nobody said how.
    [[nodiscard]] int otherwise() const {
        return all - modes.value(u"face_to_face"_s) - modes.value(u"video"_s) - modes.value(u"telephone"_s);
    }
    [[nodiscard]] QList<ReportCell> cells() const {
        return {numberCell(all),
                numberCell(outcomes.value(u"completed"_s)),
                numberCell(outcomes.value(u"no_access"_s)),
                numberCell(outcomes.value(u"was_not_brought"_s)),
                numberCell(outcomes.value(u"declined"_s)),
                numberCell(calledOff()),
                numberCell(modes.value(u"face_to_face"_s)),
                numberCell(modes.value(u"video"_s)),
                numberCell(modes.value(u"telephone"_s)),
                numberCell(otherwise())};
    }
};

QList<ReportColumn> tallyColumns() {
    using K = ColumnKind;
    return {{u"contacts"_s, say(QT_TRANSLATE_NOOP("Reports", "Contacts")), K::Number, 9},
            {u"completed"_s, say(QT_TRANSLATE_NOOP("Reports", "Completed")), K::Number, 10},
            {u"no_access"_s, say(QT_TRANSLATE_NOOP("Reports", "No access")), K::Number, 8},
            {u"was_not_brought"_s, say(QT_TRANSLATE_NOOP("Reports", "Not brought")), K::Number, 9},
            {u"declined"_s, say(QT_TRANSLATE_NOOP("Reports", "Declined")), K::Number, 9},
            {u"called_off"_s, say(QT_TRANSLATE_NOOP("Reports", "Called off")), K::Number, 8},
            {u"face_to_face"_s, say(QT_TRANSLATE_NOOP("Reports", "Face to face")), K::Number, 8},
            {u"video"_s, say(QT_TRANSLATE_NOOP("Reports", "Video")), K::Number, 7},
            {u"telephone"_s, say(QT_TRANSLATE_NOOP("Reports", "Phone")), K::Number, 7},
            {u"other"_s, say(QT_TRANSLATE_NOOP("Reports", "Other")), K::Number, 7}};
}

struct Activity {
    QMap<std::pair<QString, QString>, Tally> byMonth; ///< practitioner's name and "2026-09"
    QMap<QString, Tally> byType;
    Tally together;
};

Result<Activity> readActivity(Connection& connection, const ReportAsk& ask, const ReportScope& scope) {
    Activity made;
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT substr(e.happened, 1, 7), json_extract(e.fields, '$.practitioner'), "
                             "json_extract(e.fields, '$.what.type'), json_extract(e.fields, '$.what.outcome'), "
                             "json_extract(e.fields, '$.what.mode'), h.ward FROM entry e LEFT JOIN household h ON "
                             "h.record = e.record WHERE e.kind = 'contact' AND e.compartment < 3 AND e.retired = 0 AND "
                             "e.recalled = 0 AND e.happened >= ?1 AND e.happened < ?2"));
    query.bind(ask.from.toString(Qt::ISODate), ask.to.addDays(1).toString(Qt::ISODate));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        if (!scope.keepsWork(row.text(1)) || !scope.keepsWard(row.text(5))) return;
        const QString who =
            row.text(1).isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "Nobody named")) : scope.nameOf(row.text(1));
        made.byMonth[{who, row.text(0)}].take(row.text(3), row.text(4));
        made.byType[row.text(2)].take(row.text(3), row.text(4));
        made.together.take(row.text(3), row.text(4));
    }));
    return made;
}

ReportTable monthTable(const Activity& activity) {
    ReportTable table;
    table.columns = {{u"practitioner"_s, say(QT_TRANSLATE_NOOP("Reports", "Practitioner")), ColumnKind::Text, 18},
                     {u"month"_s, say(QT_TRANSLATE_NOOP("Reports", "Month")), ColumnKind::Text, 9}};
    table.columns += tallyColumns();
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "No contact was recorded in this period."));
    for (auto each = activity.byMonth.cbegin(); each != activity.byMonth.cend(); ++each)
        table.rows.append({QList<ReportCell>{textCell(each.key().first), textCell(each.key().second)} + each->cells()});
    if (activity.together.all > 0)
        table.rows.append(
            {QList<ReportCell>{textCell(say(QT_TRANSLATE_NOOP("Reports", "Together"))), {}} + activity.together.cells(),
             {},
             true});
    return table;
}

ReportTable typeTable(const Activity& activity) {
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "By type of contact"));
    table.columns = {{u"type"_s, say(QT_TRANSLATE_NOOP("Reports", "Type")), ColumnKind::Text, 27}};
    table.columns += tallyColumns();
    for (auto each = activity.byType.cbegin(); each != activity.byType.cend(); ++each)
        table.rows.append(
            {QList<ReportCell>{wordCell(capital(EntryWords::choice(each.key())), each.key())} + each->cells()});
    return table;
}

ReportChart outcomeChart(const Activity& activity) {
    ReportChart chart;
    chart.kind = ReportChart::Kind::Stacked;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "What came of the contacts, by practitioner"));
    QMap<QString, Tally> people;
    for (auto each = activity.byMonth.cbegin(); each != activity.byMonth.cend(); ++each) {
        Tally& tally = people[each.key().first];
        tally.all += each->all;
        for (auto outcome = each->outcomes.cbegin(); outcome != each->outcomes.cend(); ++outcome)
            tally.outcomes[outcome.key()] += outcome.value();
    }
    ReportChart::Series completed{say(QT_TRANSLATE_NOOP("Reports", "Completed")), {}};
    ReportChart::Series missed{say(QT_TRANSLATE_NOOP("Reports", "No access or not brought")), {}};
    ReportChart::Series other{say(QT_TRANSLATE_NOOP("Reports", "Declined or called off")), {}};
    for (auto each = people.cbegin(); each != people.cend(); ++each) {
        chart.categories.append(each.key());
        const int done = each->outcomes.value(u"completed"_s);
        const int nobody = each->outcomes.value(u"no_access"_s) + each->outcomes.value(u"was_not_brought"_s);
        completed.values.append(done);
        missed.values.append(nobody);
        other.values.append(each->all - done - nobody);
    }
    chart.series = {completed, missed, other};
    chart.sentence = say(QT_TRANSLATE_NOOP("Reports", "%1 contacts, of which %2 were completed."))
                         .arg(activity.together.all)
                         .arg(activity.together.outcomes.value(u"completed"_s));
    return chart;
}

} // namespace

Result<Report> makeActivity(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const ReportScope scope, ReportScope::read(connection, ask));
    LODESTAR_ASSIGN(const Activity activity, readActivity(connection, ask, scope));
    Report report;
    report.about = u"%1; %2"_s.arg(scope.words(), periodWords(ask));
    report.basis = {say(QT_TRANSLATE_NOOP("Reports", "Contacts by the day they took place and the practitioner who is "
                                                     "named in them; what is sealed is left out."))};
    report.parts = {monthTable(activity)};
    if (activity.together.all > 0) report.parts = {outcomeChart(activity), monthTable(activity), typeTable(activity)};
    return report;
}

} // namespace lodestar::reports
