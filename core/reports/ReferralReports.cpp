#include "core/reports/ReferralReports.h"

#include "core/reports/ReportParts.h"
#include "core/services/EntryWords.h"
#include "core/services/ReferralList.h"

#include <QCoreApplication>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

QList<ReportColumn> listColumns() {
    using K = ColumnKind;
    return {{u"person"_s, say(QT_TRANSLATE_NOOP("Reports", "For")), K::Text, 14},
            {u"family"_s, say(QT_TRANSLATE_NOOP("Reports", "Family")), K::Text, 10},
            {u"ward"_s, say(QT_TRANSLATE_NOOP("Reports", "Ward")), K::Text, 10},
            {u"worker"_s, say(QT_TRANSLATE_NOOP("Reports", "Worker")), K::Text, 12},
            {u"service"_s, say(QT_TRANSLATE_NOOP("Reports", "Service")), K::Text, 16},
            {u"provider"_s, {}, K::Text, 0},
            {u"urgency"_s, say(QT_TRANSLATE_NOOP("Reports", "How urgent")), K::Text, 8},
            {u"state"_s, say(QT_TRANSLATE_NOOP("Reports", "State")), K::Text, 11},
            {u"since"_s, say(QT_TRANSLATE_NOOP("Reports", "Since")), K::Date, 10},
            {u"made_on"_s, {}, K::Date, 0},
            {u"sent_on"_s, {}, K::Date, 0},
            {u"turn"_s, say(QT_TRANSLATE_NOOP("Reports", "Whose turn")), K::Text, 9},
            {u"due_by"_s, say(QT_TRANSLATE_NOOP("Reports", "Due by")), K::Date, 10},
            {u"alert"_s, say(QT_TRANSLATE_NOOP("Reports", "Late")), K::Text, 11},
            {u"outcome"_s, {}, K::Text, 0}};
}

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

ReportCell choiceCell(const QString& code) {
    return wordCell(capital(EntryWords::choice(code)), code);
}

ReportCell turnCell(const ReferralRow& row) {
    if (row.isMyTurn()) return wordCell(say(QT_TRANSLATE_NOOP("Reports", "Ours")), u"ours"_s);
    if (row.times.turn != rules::ReferralTurn::Receivers) return {};
    return wordCell(say(QT_TRANSLATE_NOOP("Reports", "The service's")), u"service"_s);
}

ReportCell lateCell(const ReferralRow& row, QDate today) {
    if (!row.times.isOverdue(today)) return {};
    const auto days = static_cast<int>(row.times.by.daysTo(today));
    return wordCell(QCoreApplication::translate("Reports", "%n days", nullptr, days),
                    rules::alertName(row.times.awaits));
}

ReportRow listRow(const ReferralRow& row, QDate today) {
    const QString person = QStringList{row.person.given, row.person.family}.join(u' ').trimmed();
    return {{textCell(person), textCell(row.family), textCell(row.ward), textCell(row.workerName),
             textCell(row.service), textCell(row.provider), choiceCell(row.urgency),
             choiceCell(rules::stateName(row.state())), dateCell(row.facts.since), dateCell(row.facts.madeOn),
             dateCell(row.facts.sentOn), turnCell(row), row.over ? ReportCell() : dateCell(row.times.by),
             lateCell(row, today), choiceCell(row.outcome)},
            {.household = row.household, .person = row.record}};
}

} // namespace

Result<Report> makeReferralList(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const QList<ReferralRow> rows, readReferrals(connection, {.me = ask.me, .today = ask.today()}));
    Report report;
    ReportTable table;
    table.columns = listColumns();
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "No referral is open."));
    for (const ReferralRow& each : rows) {
        if (!ask.ward.isEmpty() && each.ward != ask.ward) continue;
        table.rows.append(listRow(each, ask.today()));
    }
    report.about =
        say(QT_TRANSLATE_NOOP("Reports", "Open referrals: %1, what cannot wait first")).arg(table.rows.size());
    report.basis = {say(QT_TRANSLATE_NOOP("Reports", "Why somebody was referred, and what is sealed, is left out."))};
    report.parts = {table};
    return report;
}

} // namespace lodestar::reports
