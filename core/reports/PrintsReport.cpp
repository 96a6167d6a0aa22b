#include "core/reports/PrintedWords.h"
#include "core/reports/ReportParts.h"
#include "core/reports/ReportScope.h"
#include "core/reports/WorkReports.h"
#include "core/services/Audit.h"
#include "core/services/Family.h"

#include <QCoreApplication>

#include <limits>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// The name of a person or a family; empty for a print that is of nobody in particular.
Result<QString> nameOf(Connection& connection, const RecordId& record) {
    if (record.isNull()) return QString();
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT trim(given || ' ' || family) FROM person WHERE record = ?1 UNION ALL "
                                         "SELECT name FROM household WHERE record = ?1"));
    LODESTAR_ASSIGN(const auto name, query.bind(record).first([](const Statement& row) { return row.text(0); }));
    return name.value_or(say(QT_TRANSLATE_NOOP("Reports", "no longer on this laptop")));
}

} // namespace

Result<Report> makePrints(Connection& connection, const ReportAsk& ask) {
    using K = ColumnKind;
    LODESTAR_ASSIGN(const QList<AuditLine> all, auditOf(connection, std::nullopt, std::numeric_limits<int>::max()));
    ReportTable table;
    table.columns = {{u"on"_s, say(QT_TRANSLATE_NOOP("Reports", "On")), K::Date, 11},
                     {u"at"_s, say(QT_TRANSLATE_NOOP("Reports", "At")), K::Text, 7},
                     {u"act"_s, say(QT_TRANSLATE_NOOP("Reports", "How")), K::Text, 10},
                     {u"what"_s, say(QT_TRANSLATE_NOOP("Reports", "What")), K::Text, 34},
                     {u"of"_s, say(QT_TRANSLATE_NOOP("Reports", "Of whom")), K::Text, 18},
                     {u"by"_s, say(QT_TRANSLATE_NOOP("Reports", "By")), K::Text, 18}};
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nothing was printed or exported in this period."));
    for (const AuditLine& line : all) {
        const QDate on = QDate::fromString(line.at.left(10), Qt::ISODate);
        const bool printed = line.act == u"printed"_s;
        if ((!printed && line.act != u"exported"_s) || on < ask.from || on > ask.to) continue;
        LODESTAR_ASSIGN(const QString who, nameOf(connection, line.record));
        LODESTAR_ASSIGN(const QString by, staffName(connection, line.staff));
        table.rows.append({{dateCell(on), textCell(line.at.mid(11, 5)),
                            wordCell(printed ? say(QT_TRANSLATE_NOOP("Reports", "Printed"))
                                             : say(QT_TRANSLATE_NOOP("Reports", "Exported")),
                                     line.act),
                            wordCell(printedWords(line.detail), line.detail), textCell(who), textCell(by)},
                           {}});
    }
    Report report;
    report.about = periodWords(ask);
    report.basis = {say(QT_TRANSLATE_NOOP("Reports", "From the audit of this laptop, the newest first. Prints of other "
                                                     "laptops stand in theirs."))};
    report.parts = {table};
    return report;
}

} // namespace lodestar::reports
