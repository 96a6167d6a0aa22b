#include "core/reports/ProgrammeReports.h"

#include "core/base/DateText.h"
#include "core/reports/ReportParts.h"
#include "core/reports/ReportScope.h"
#include "core/services/CourseAccount.h"

#include <QCoreApplication>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// Those that ran on some day of the period. One without days is listed: nobody has planned it yet.
Result<QList<Course>> coursesIn(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(QList<Course> all, courses(connection));
    all.removeIf([&](const Course& each) {
        const bool before = each.to.isValid() && each.to < ask.from;
        const bool after = each.from.isValid() && each.from > ask.to;
        return before || after || (!ask.ward.isEmpty() && each.ward != ask.ward);
    });
    return all;
}

QList<ReportColumn> summaryColumns() {
    using K = ColumnKind;
    return {{u"course"_s, say(QT_TRANSLATE_NOOP("Reports", "Course")), K::Text, 22},
            {u"programme"_s, say(QT_TRANSLATE_NOOP("Reports", "Programme")), K::Text, 20},
            {u"from"_s, say(QT_TRANSLATE_NOOP("Reports", "From")), K::Date, 11},
            {u"planned"_s, say(QT_TRANSLATE_NOOP("Reports", "Sessions planned")), K::Number, 9},
            {u"held"_s, say(QT_TRANSLATE_NOOP("Reports", "Held")), K::Number, 6},
            {u"people"_s, say(QT_TRANSLATE_NOOP("Reports", "Places taken")), K::Number, 8},
            {u"came"_s, say(QT_TRANSLATE_NOOP("Reports", "Came")), K::Number, 7},
            {u"completed"_s, say(QT_TRANSLATE_NOOP("Reports", "Completed")), K::Number, 10},
            {u"stopped"_s, say(QT_TRANSLATE_NOOP("Reports", "Stopped")), K::Number, 8},
            {u"sessions_each"_s, say(QT_TRANSLATE_NOOP("Reports", "Sessions each")), K::Decimal, 9},
            {u"cost"_s, say(QT_TRANSLATE_NOOP("Reports", "Cost")), K::Money, 10},
            {u"cost_per_family"_s, say(QT_TRANSLATE_NOOP("Reports", "Cost for each family")), K::Money, 11},
            {u"cost_per_completed"_s, {}, K::Money, 0},
            {u"volunteer_hours"_s, {}, K::Decimal, 0}};
}

ReportCell pence(const std::optional<qint64>& amount) {
    return {{}, amount ? std::optional<double>(double(*amount)) : std::nullopt};
}

ReportRow summaryRow(const CourseAccount& account) {
    constexpr double hundredths = 100;
    const Course& course = account.course.course;
    return {{textCell(course.name),
             textCell(account.course.programme ? account.course.programme->name : course.programme),
             dateCell(course.from), numberCell(account.fidelity.planned), numberCell(account.fidelity.held),
             numberCell(account.people), numberCell(account.came), numberCell(account.completed),
             numberCell(account.dropped), shareCell(account.attendances, account.came),
             numberCell(double(account.cost.pence)), pence(account.cost.pencePerFamily),
             pence(account.cost.pencePerCompleted), numberCell(double(account.cost.volunteerHundredths) / hundredths)},
            {},
            false};
}

ReportChart reachChart(const QList<CourseAccount>& accounts) {
    ReportChart chart;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Who came and who completed"));
    ReportChart::Series came{say(QT_TRANSLATE_NOOP("Reports", "Came")), {}};
    ReportChart::Series completed{say(QT_TRANSLATE_NOOP("Reports", "Completed")), {}};
    int people = 0;
    int done = 0;
    for (const CourseAccount& each : accounts) {
        chart.categories.append(each.course.course.name);
        came.values.append(each.came);
        completed.values.append(each.completed);
        people += each.came;
        done += each.completed;
    }
    chart.series = {came, completed};
    chart.sentence = say(QT_TRANSLATE_NOOP("Reports", "%1 people came to %2 courses; %3 completed theirs."))
                         .arg(people)
                         .arg(accounts.size())
                         .arg(done);
    return chart;
}

ReportTable registerTable(const CourseRegister& course) {
    using K = ColumnKind;
    ReportTable table;
    table.title = course.course.name;
    if (course.programme) table.title += u", "_s + course.programme->name;
    table.columns = {{u"person"_s, say(QT_TRANSLATE_NOOP("Reports", "Who")), K::Text, 24},
                     {u"since"_s, say(QT_TRANSLATE_NOOP("Reports", "Place since")), K::Date, 14}};
    int number = 0;
    for (const CourseSession& session : course.sessions) {
        ++number;
        const QString day = session.at.isValid() ? session.at.date().toString(u"d/M"_s) : QString();
        table.columns.append({u"session_%1"_s.arg(number), u"%1\n%2"_s.arg(number).arg(day).trimmed(), K::Text, 6});
    }
    table.columns.append({u"attended"_s, say(QT_TRANSLATE_NOOP("Reports", "Came to")), K::Number, 9});
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nobody has a place."));
    const QHash<QString, QString> marks{{u"there"_s, u"●"_s},
                                        {u"late"_s, say(QT_TRANSLATE_NOOP("Reports", "● late"))},
                                        {u"absent"_s, u"–"_s},
                                        {u"sent_word"_s, say(QT_TRANSLATE_NOOP("Reports", "word"))}};
    for (const RegisterRow& row : course.rows) {
        ReportRow made{{textCell(row.place.personName), dateCell(row.place.on)},
                       {.household = row.place.household, .person = row.place.person}};
        for (const CourseSession& session : course.sessions) {
            const QString mark = row.isDisputed(session.entry) ? u"?"_s : row.mark(session.entry);
            made.cells.append(wordCell(marks.value(mark, mark), mark));
        }
        made.cells.append(numberCell(row.attended()));
        table.rows.append(made);
    }
    table.note =
        say(QT_TRANSLATE_NOOP("Reports", "●: there; –: absent; word: absent and sent word; ?: two people marked "
                                         "it differently."));
    return table;
}

} // namespace

Result<Report> makeProgrammes(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const QList<Course> all, coursesIn(connection, ask));
    QList<CourseAccount> accounts;
    ReportTable table;
    table.columns = summaryColumns();
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "No course ran in this period."));
    for (const Course& each : all) {
        LODESTAR_ASSIGN(CourseAccount account, readAccount(connection, each.entry));
        table.rows.append(summaryRow(account));
        accounts.append(std::move(account));
    }
    Report report;
    report.about = periodWords(ask);
    report.basis = {say(QT_TRANSLATE_NOOP("Reports", "Courses with a day in the period, counted whole. Came: at least "
                                                     "once. Completed: the place was finished. Volunteers' hours are "
                                                     "never turned into money."))};
    if (!accounts.isEmpty()) report.parts.append(reachChart(accounts));
    report.parts.append(table);
    return report;
}

Result<Report> makeProgrammeRegister(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const QList<Course> all, coursesIn(connection, ask));
    Report report;
    report.about = periodWords(ask);
    for (const Course& each : all) {
        LODESTAR_ASSIGN(const CourseRegister held, readRegister(connection, each.entry));
        if (!report.parts.isEmpty()) report.parts.append(ReportPageBreak{});
        report.parts.append(registerTable(held));
    }
    if (report.parts.isEmpty())
        report.parts = {
            ReportTable{.title = {}, .empty = say(QT_TRANSLATE_NOOP("Reports", "No course ran in this period."))}};
    return report;
}

} // namespace lodestar::reports
