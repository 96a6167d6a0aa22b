// The area's metrics, counted by the server: of families that are not on this laptop, too.
#include "core/reports/AreaMetricsReport.h"

#include "core/base/DateText.h"
#include "core/metrics/Suppression.h"
#include "core/reports/MetricTable.h"
#include "core/reports/ReportParts.h"
#include "core/services/MetricsReader.h"
#include "core/services/RoleRights.h"
#include "core/services/SmallCounts.h"
#include "core/services/SyncSentence.h"

#include <QCoreApplication>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr auto returnFilter = "return"_L1;

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

ReportText sentence(const QString& text) {
    return {ReportText::Level::Sentence, text};
}

AreaMetricsAsk questionOf(const ReportAsk& ask) {
    return {ask.quarter.value_or(Quarter::of(ask.today()).before()), ask.filter == returnFilter};
}

/// Why the server gave no answer, and what to do.
QString faultWords(const Error& fault) {
    switch (fault.code) {
    case ErrorCode::Unreachable:
        return say(QT_TRANSLATE_NOOP("Reports", "The server cannot be reached. Ask again when there is a network."));
    case ErrorCode::ServerBusy:
        return say(QT_TRANSLATE_NOOP("Reports", "The server is busy, or is still reading its records for the first "
                                                "count. Ask again in a few minutes."));
    case ErrorCode::CertificateRefused:
        return say(QT_TRANSLATE_NOOP("Reports", "What answers is not the server that is trusted here, so it was asked "
                                                "nothing. Tell your system owner."));
    case ErrorCode::ClockWrong:
        return say(QT_TRANSLATE_NOOP("Reports", "This laptop's clock is wrong, so the server cannot be trusted. Set "
                                                "the clock, then ask again."));
    case ErrorCode::NotEnrolled:
        return fault.detail.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("Reports", "This laptop is not connected to a server, which alone knows the "
                                                      "whole area. Connect it on the page Sync."))
                   : say(QT_TRANSLATE_NOOP("Reports", "The server no longer knows this laptop. Tell your system "
                                                      "owner."));
    case ErrorCode::ProtocolTooOld:
        return say(QT_TRANSLATE_NOOP("Reports", "This version of Lodestar is too old for the server. It needs an "
                                                "update."));
    case ErrorCode::NotAllowed:
        return say(QT_TRANSLATE_NOOP("Reports", "The server does not tell your account the numbers of the whole area. "
                                                "Team leads, administrators and analysts of health visiting may ask "
                                                "for them; the system owner gives that role."));
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("Reports", "The server does not know this question: it is older than this "
                                                "program, or does not count. Ask your system owner for its update."));
    default:
        return say(QT_TRANSLATE_NOOP("Reports", "The server's answer could not be read, so nothing of it is shown. "
                                                "Ask again; if it happens twice, tell your system owner."));
    }
}

QString fetchedWords(const AreaMetrics& metrics) {
    const QDateTime at = metrics.at.toLocalTime();
    return QCoreApplication::translate("Reports", "The numbers below were fetched on %1 at %2.")
        .arg(dateText(at.date()), timeText(at.time()));
}

/// How the numbers came here, or why there are none.
ReportText stateOf(const AreaMetricsKept& kept, const ReportAsk& ask) {
    QString state;
    if (ask.asking)
        state = say(QT_TRANSLATE_NOOP("Reports", "The server is being asked for the numbers of the whole area."));
    else if (!kept.asked)
        state = say(QT_TRANSLATE_NOOP("Reports", "The server has not been asked for this quarter yet."));
    else if (kept.fault.code != ErrorCode::Unknown)
        state = faultWords(kept.fault);
    else if (kept.newest)
        state = say(QT_TRANSLATE_NOOP("Reports", "The server has answered."));
    if (kept.newest) return sentence(state + u' ' + fetchedWords(*kept.newest));
    if (kept.asked && !ask.asking && kept.fault.code != ErrorCode::NotAllowed)
        state += u' ' + say(QT_TRANSLATE_NOOP("Reports", "Nothing was fetched for this quarter before, so there are "
                                                         "no numbers to show."));
    return sentence(state);
}

/// Of whom the numbers are, and what of this laptop is not in them.
Result<ReportText> coverOf(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const SyncSentence sync, SyncSentence::read(connection, ask.today()));
    const QString area = say(QT_TRANSLATE_NOOP("Reports", "The whole area as the server knows it, not only the "
                                                          "families on this laptop."));
    const QString here =
        sync.changes + sync.refused > 0
            ? say(QT_TRANSLATE_NOOP("Reports", "This laptop has changes that the server has not taken, so they are "
                                               "not in the numbers: see Sync."))
            : say(QT_TRANSLATE_NOOP("Reports", "Nothing on this laptop waits to be sent; what waits on other laptops "
                                               "is not in the numbers."));
    return sentence(area + u' ' + here);
}

ReportText childrenWords(bool opens) {
    const QString none = say(QT_TRANSLATE_NOOP("Reports", "The server names no children."));
    return {ReportText::Level::Small,
            opens ? none + u' ' +
                        say(QT_TRANSLATE_NOOP("Reports", "Open a row for your own list: the children on this laptop "
                                                         "behind that number, who may be fewer."))
                  : none};
}

ReportTable tableOf(const ShownCounts& counts, const MetricRules& rules, bool opens) {
    ReportTable table;
    table.columns = metricColumns();
    for (const Code code : allCodes()) {
        ReportRow row{metricCells(code, counts, rules)};
        if (opens) row.link = {.report = u"metric-children"_s, .filter = codeText(code)};
        table.rows.append(row);
    }
    return table;
}

QStringList basisOf(const AreaMetrics& metrics, const MetricRules& rules, const Quarter& quarter) {
    QStringList basis{
        QCoreApplication::translate("Reports", "Counted by the server, by the rules %1.").arg(metrics.rule)};
    if (metrics.rule == rules.version)
        basis.append(rules.source);
    else
        basis.append(QCoreApplication::translate("Reports", "This laptop counts by other rules (%1), so its own counts "
                                                            "may differ.")
                         .arg(rules.version));
    basis.append(whoIsCounted(quarter));
    // ARCHITECTURE.md, "Of counting": which joinings stand depends on what the server's facts do not hold.
    basis.append(
        say(QT_TRANSLATE_NOOP("Reports", "Records that were joined as doubles count as one on laptops and still "
                                         "as two on the server.")));
    return basis;
}

} // namespace

Result<Report> makeAreaMetrics(Connection& connection, const ReportAsk& ask) {
    const AreaMetricsAsk question = questionOf(ask);
    Report report;
    report.marking = question.exact ? Marking::Exact : Marking::Suppressed;
    report.about = QCoreApplication::translate("Reports", "Whole area. %1").arg(quarterWords(question.quarter));
    if (question.exact && !mayAskForReturn(ask.me)) {
        report.parts.append(
            sentence(say(QT_TRANSLATE_NOOP("Reports", "The exact counts are for the statutory return: team leads and "
                                                      "administrators may ask for them. Choose the numbers with small "
                                                      "counts left out."))));
        return report;
    }
    LODESTAR_ASSIGN(const AreaMetricsKept kept, keptAreaMetrics(connection, question));
    report.parts.append(stateOf(kept, ask));
    if (!kept.newest) return report;
    LODESTAR_ASSIGN(const MetricRules rules, shippedMetricRules());
    LODESTAR_ASSIGN(const qint64 chosen, smallCountThreshold(connection));
    const qint64 threshold = std::max(chosen, kept.newest->from);
    LODESTAR_ASSIGN(const ReportText cover, coverOf(connection, ask));
    const ShownCounts counts =
        question.exact ? kept.newest->counts : shownFrom(kept.newest->counts, threshold, kept.newest->from);
    report.onePage = true;
    report.extracted = kept.newest->at.toLocalTime();
    report.basis = basisOf(*kept.newest, rules, question.quarter);
    report.parts.append(cover);
    report.parts.append(
        question.exact
            ? returnUse()
            : sentence(QCoreApplication::translate("Reports", "Counts from 1 to %1, and what they could be worked out "
                                                              "from, are left out.")
                           .arg(threshold - 1)));
    report.parts.append(tableOf(counts, rules, leads(ask.me)));
    report.parts.append(childrenWords(leads(ask.me)));
    if (!question.exact) return report;
    report.parts.append(prevalence(knownTotals(counts), rules));
    report.parts += validation(knownTotals(counts));
    return report;
}

Status askForAreaMetrics(Connection& connection, const ServerAccess& access, const ReportAsk& ask) {
    const AreaMetricsAsk question = questionOf(ask);
    if (question.exact && !mayAskForReturn(ask.me)) return {};
    return askAreaMetrics(connection, access, question);
}

QList<ReportFilter> areaMetricsFilters() {
    return {{u"suppressed"_s, QT_TRANSLATE_NOOP("Reports", "Small counts left out")},
            {QString(returnFilter), QT_TRANSLATE_NOOP("Reports", "Exact, for the statutory return")}};
}

} // namespace lodestar::reports
