#include "core/reports/QualityReport.h"

#include "core/reports/QualityFindings.h"
#include "core/reports/ReportParts.h"
#include "core/services/Duplicates.h"

#include <QCoreApplication>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

struct CheckWords {
    const char* code;
    const char* title;
    const char* group; ///< missing, impossible, doubled, late, contacts
};

constexpr std::array<CheckWords, qualityChecks> checks{{
    {"no_nhs_number", QT_TRANSLATE_NOOP("Reports", "No NHS number"), QT_TRANSLATE_NOOP("Reports", "Missing")},
    {"no_sex", QT_TRANSLATE_NOOP("Reports", "Sex not known"), QT_TRANSLATE_NOOP("Reports", "Missing")},
    {"no_birth_date", QT_TRANSLATE_NOOP("Reports", "No birth date"), QT_TRANSLATE_NOOP("Reports", "Missing")},
    {"no_ethnic_group", QT_TRANSLATE_NOOP("Reports", "No ethnic group"), QT_TRANSLATE_NOOP("Reports", "Missing")},
    {"no_ward", QT_TRANSLATE_NOOP("Reports", "No ward"), QT_TRANSLATE_NOOP("Reports", "Missing")},
    {"no_feeding_6_8_week", QT_TRANSLATE_NOOP("Reports", "No feeding status at 6–8 weeks"),
     QT_TRANSLATE_NOOP("Reports", "Missing")},
    {"before_birth", QT_TRANSLATE_NOOP("Reports", "Seen before birth"), QT_TRANSLATE_NOOP("Reports", "Impossible")},
    {"after_death", QT_TRANSLATE_NOOP("Reports", "Seen after death"), QT_TRANSLATE_NOOP("Reports", "Impossible")},
    {"unusual_measurement", QT_TRANSLATE_NOOP("Reports", "Measurement far outside what is usual"),
     QT_TRANSLATE_NOOP("Reports", "Impossible")},
    {"in_future", QT_TRANSLATE_NOOP("Reports", "Date in the future"), QT_TRANSLATE_NOOP("Reports", "Impossible")},
    {"doubled_nhs_number", QT_TRANSLATE_NOOP("Reports", "Same NHS number twice"),
     QT_TRANSLATE_NOOP("Reports", "Doubled")},
    {"late_entry", QT_TRANSLATE_NOOP("Reports", "Written down late"), QT_TRANSLATE_NOOP("Reports", "Late")},
    {"no_subject", QT_TRANSLATE_NOOP("Reports", "Contact without anybody who was seen"),
     QT_TRANSLATE_NOOP("Reports", "Contacts")},
}};

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

ReportTable summary(const QualityFindings& findings) {
    using K = ColumnKind;
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "What was looked for"));
    table.columns = {{u"group"_s, say(QT_TRANSLATE_NOOP("Reports", "Kind")), K::Text, 14},
                     {u"check"_s, say(QT_TRANSLATE_NOOP("Reports", "What")), K::Text, 40},
                     {u"found"_s, say(QT_TRANSLATE_NOOP("Reports", "Found")), K::Number, 10},
                     {u"among"_s, say(QT_TRANSLATE_NOOP("Reports", "Among")), K::Number, 10},
                     {u"share"_s, say(QT_TRANSLATE_NOOP("Reports", "Share")), K::Percent, 10}};
    int together = 0;
    for (std::size_t i = 0; i < qualityChecks; ++i) {
        const auto found = static_cast<int>(findings.of(static_cast<QualityCheck>(i)).size());
        const int among = findings.among.at(i);
        together += found;
        table.rows.append({{textCell(say(checks.at(i).group)),
                            wordCell(say(checks.at(i).title), QString::fromLatin1(checks.at(i).code)),
                            numberCell(found), among > 0 ? numberCell(among) : ReportCell(), shareCell(found, among)},
                           {}});
    }
    table.rows.append(
        {{textCell(say(QT_TRANSLATE_NOOP("Reports", "Together"))), {}, numberCell(together), {}, {}}, {}, true});
    return table;
}

/// What is doubled is settled where two records stand beside each other.
QString pageOf(const QualityFinding& finding, bool mayJoin) {
    return mayJoin && finding.check == QualityCheck::DoubledNhsNumber ? u"duplicates"_s : QString();
}

ReportTable listOf(const QualityFindings& findings, bool mayJoin) {
    using K = ColumnKind;
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "To look at"));
    table.columns = {{u"check"_s, say(QT_TRANSLATE_NOOP("Reports", "What")), K::Text, 26},
                     {u"family"_s, say(QT_TRANSLATE_NOOP("Reports", "Family")), K::Text, 14},
                     {u"person"_s, say(QT_TRANSLATE_NOOP("Reports", "Who")), K::Text, 20},
                     {u"detail"_s, say(QT_TRANSLATE_NOOP("Reports", "Day or value")), K::Text, 18},
                     {u"worker"_s, say(QT_TRANSLATE_NOOP("Reports", "Worker")), K::Text, 16},
                     {u"ward"_s, {}, K::Text, 0}};
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nothing was found."));
    for (const QualityFinding& each : findings.all) {
        const auto& words = checks.at(static_cast<std::size_t>(each.check));
        const CaseHousehold home = findings.homes.value(each.household);
        QStringList workers;
        for (const CaseWorker& worker : home.workers)
            workers.append(worker.name);
        table.rows.append(
            {{wordCell(say(words.title), QString::fromLatin1(words.code)), textCell(home.name), textCell(each.who),
              textCell(each.what), textCell(workers.join(u", "_s)), textCell(home.ward)},
             {.household = each.household, .person = each.person, .page = pageOf(each, mayJoin)}});
    }
    return table;
}

} // namespace

Result<Report> makeDataQuality(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const ReportScope scope, ReportScope::read(connection, ask));
    const int hours = ask.filter.toInt();
    LODESTAR_ASSIGN(const QualityFindings findings, readQuality(connection, scope, ask.today(), hours));
    Report report;
    report.about = scope.words();
    report.basis = {
        say(QT_TRANSLATE_NOOP("Reports", "Children and contacts of open families. Feeding is asked for from 8 weeks to "
                                         "a year. Nothing is asked about a child who died.")),
        say(QT_TRANSLATE_NOOP("Reports",
                              "Late: written down more than %1 hours after it took place. Unusual: more than "
                              "6 SD from the WHO median, and nobody wrote why it is right."))
            .arg(hours),
        say(QT_TRANSLATE_NOOP("Reports", "A completed contact without anybody who was seen counts for nobody in the "
                                         "national metrics. What is sealed was not looked at."))};
    report.parts = {summary(findings), listOf(findings, mayJoinRecords(ask.me))};
    return report;
}

} // namespace lodestar::reports
