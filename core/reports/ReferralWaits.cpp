#include "core/reports/ReferralReports.h"
#include "core/reports/ReportParts.h"
#include "core/reports/ReportScope.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestListed = 20;

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

struct Sent {
    RecordId record;
    RecordId household;
    QString person;
    QString ward;
    QString practitioner;
    QString service;
    QDate made;
    QDate answered; ///< invalid: nobody has answered
    QDate seen;     ///< invalid: not seen
    bool ended = false;

    [[nodiscard]] bool waits() const { return !ended && !seen.isValid(); }
};

/// Answered: the service said yes or no, offered an appointment, or saw them, whichever came first.
constexpr const char* sql =
    "SELECT r.record, h.record, trim(coalesce(p.given, '') || ' ' || coalesce(p.family, '')), h.ward, r.practitioner, "
    "r.service, r.made_on, json_extract(e.fields, '$.accepted.on'), json_extract(e.fields, '$.declined.on'), "
    "json_extract(e.fields, '$.offered.on'), (SELECT min(t.value) FROM json_tree(e.fields, '$.attendances') t WHERE "
    "t.key = 'on'), r.ended, h.name FROM referral r JOIN entry e ON e.id = r.entry LEFT JOIN person p ON p.record = "
    "r.record LEFT JOIN household h ON h.record = coalesce((SELECT m.household FROM member m WHERE m.person = r.record "
    "ORDER BY m.to_on IS NOT NULL, m.lives_here DESC, m.entry LIMIT 1), r.record) WHERE r.compartment < 3 AND r.state "
    "<> 'draft' AND r.made_on BETWEEN ?1 AND ?2 ORDER BY r.made_on";

QDate dayIn(const Statement& row, int column) {
    return QDate::fromString(row.text(column).left(10), Qt::ISODate);
}

Result<QList<Sent>> readSent(Connection& connection, const ReportAsk& ask, const ReportScope& scope) {
    QList<Sent> all;
    LODESTAR_ASSIGN(Statement query, connection.statement(sql));
    LODESTAR_TRY(
        query.bind(ask.from.toString(Qt::ISODate), ask.to.toString(Qt::ISODate)).each([&](const Statement& row) {
            Sent made{row.id<RecordId>(0), row.id<RecordId>(1), row.text(2), row.text(3),    row.text(4),
                      row.text(5),         dayIn(row, 6),       {},          dayIn(row, 10), row.boolean(11)};
            for (const int column : {7, 8, 9, 10})
                if (const QDate on = dayIn(row, column);
                    on.isValid() && (!made.answered.isValid() || on < made.answered))
                    made.answered = on;
            if (made.person.isEmpty()) made.person = row.text(12);
            if (scope.keepsWard(made.ward) && scope.keepsWork(made.practitioner)) all.append(made);
        }));
    return all;
}

/// Middle value; the mean of the two middle ones of an even number.
std::optional<double> median(QList<int> days) {
    if (days.isEmpty()) return std::nullopt;
    std::ranges::sort(days);
    const qsizetype half = days.size() / 2;
    return days.size() % 2 == 1 ? days[half] : (days[half - 1] + days[half]) / 2.0;
}

std::optional<double> longest(const QList<int>& days) {
    return days.isEmpty() ? std::nullopt : std::optional<double>(*std::ranges::max_element(days));
}

struct Waits {
    int all = 0;
    QList<int> toAnswer;
    QList<int> toSeen;
    QList<int> still;

    void take(const Sent& each, QDate today) {
        ++all;
        if (each.answered.isValid()) toAnswer.append(static_cast<int>(each.made.daysTo(each.answered)));
        if (each.seen.isValid()) toSeen.append(static_cast<int>(each.made.daysTo(each.seen)));
        if (each.waits()) still.append(static_cast<int>(each.made.daysTo(today)));
    }
    [[nodiscard]] ReportRow row(const QString& service, bool total) const {
        return {{textCell(service),
                 numberCell(all),
                 numberCell(double(toAnswer.size())),
                 {{}, median(toAnswer)},
                 {{}, longest(toAnswer)},
                 numberCell(double(toSeen.size())),
                 {{}, median(toSeen)},
                 {{}, longest(toSeen)},
                 numberCell(double(still.size())),
                 {{}, longest(still)}},
                {},
                total};
    }
};

ReportTable byService(const QMap<QString, Waits>& services, const Waits& together) {
    using K = ColumnKind;
    ReportTable table;
    table.columns = {{u"service"_s, say(QT_TRANSLATE_NOOP("Reports", "Service")), K::Text, 24},
                     {u"referrals"_s, say(QT_TRANSLATE_NOOP("Reports", "Referrals")), K::Number, 10},
                     {u"answered"_s, say(QT_TRANSLATE_NOOP("Reports", "Answered")), K::Number, 10},
                     {u"answer_median"_s, say(QT_TRANSLATE_NOOP("Reports", "Days to answer, median")), K::Decimal, 10},
                     {u"answer_longest"_s, say(QT_TRANSLATE_NOOP("Reports", "Longest")), K::Number, 9},
                     {u"seen"_s, say(QT_TRANSLATE_NOOP("Reports", "Seen")), K::Number, 7},
                     {u"seen_median"_s, say(QT_TRANSLATE_NOOP("Reports", "Days to seen, median")), K::Decimal, 10},
                     {u"seen_longest"_s, say(QT_TRANSLATE_NOOP("Reports", "Longest")), K::Number, 9},
                     {u"waiting"_s, say(QT_TRANSLATE_NOOP("Reports", "Still waiting")), K::Number, 9},
                     {u"waiting_longest"_s, say(QT_TRANSLATE_NOOP("Reports", "Longest so far")), K::Number, 9}};
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "No referral was made in this period."));
    for (auto each = services.cbegin(); each != services.cend(); ++each)
        table.rows.append(each.value().row(each.key(), false));
    if (!services.isEmpty()) table.rows.append(together.row(say(QT_TRANSLATE_NOOP("Reports", "All services")), true));
    return table;
}

ReportChart toSeenChart(const QMap<QString, Waits>& services) {
    ReportChart chart;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Days from referral to answer and to being seen, median"));
    ReportChart::Series answer{say(QT_TRANSLATE_NOOP("Reports", "To answer")), {}};
    ReportChart::Series seen{say(QT_TRANSLATE_NOOP("Reports", "To seen")), {}};
    QStringList said;
    for (auto each = services.cbegin(); each != services.cend(); ++each) {
        chart.categories.append(each.key());
        answer.values.append(median(each->toAnswer));
        seen.values.append(median(each->toSeen));
        if (const auto days = median(each->toSeen)) said.append(u"%1: %2"_s.arg(each.key()).arg(*days, 0, 'f', 0));
    }
    chart.values = ColumnKind::Decimal;
    chart.series = {answer, seen};
    chart.sentence = said.isEmpty()
                         ? say(QT_TRANSLATE_NOOP("Reports", "Nobody who was referred was seen yet."))
                         : say(QT_TRANSLATE_NOOP("Reports", "Median days until seen. %1.")).arg(said.join(u"; "_s));
    return chart;
}

ReportTable stillWaiting(QList<Sent> all, QDate today) {
    using K = ColumnKind;
    ReportTable table;
    table.title = say(QT_TRANSLATE_NOOP("Reports", "Waiting longest"));
    table.columns = {{u"person"_s, say(QT_TRANSLATE_NOOP("Reports", "For")), K::Text, 16},
                     {u"service"_s, say(QT_TRANSLATE_NOOP("Reports", "Service")), K::Text, 20},
                     {u"ward"_s, say(QT_TRANSLATE_NOOP("Reports", "Ward")), K::Text, 12},
                     {u"made_on"_s, say(QT_TRANSLATE_NOOP("Reports", "Made on")), K::Date, 10},
                     {u"answered_on"_s, say(QT_TRANSLATE_NOOP("Reports", "Answered on")), K::Date, 10},
                     {u"days"_s, say(QT_TRANSLATE_NOOP("Reports", "Days so far")), K::Number, 8}};
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nobody of this period still waits to be seen."));
    all.removeIf([](const Sent& each) { return !each.waits(); });
    std::ranges::stable_sort(all, {}, &Sent::made);
    for (const Sent& each : all.mid(0, longestListed))
        table.rows.append({{textCell(each.person), textCell(each.service), textCell(each.ward), dateCell(each.made),
                            dateCell(each.answered), numberCell(double(each.made.daysTo(today)))},
                           {.household = each.household, .person = each.record}});
    return table;
}

} // namespace

Result<Report> makeReferralWaits(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const ReportScope scope, ReportScope::read(connection, ask));
    LODESTAR_ASSIGN(const QList<Sent> all, readSent(connection, ask, scope));
    QMap<QString, Waits> services;
    Waits together;
    for (const Sent& each : all) {
        services[each.service].take(each, ask.today());
        together.take(each, ask.today());
    }
    Report report;
    report.about = u"%1; %2"_s.arg(scope.words(), periodWords(ask));
    report.basis = {
        say(QT_TRANSLATE_NOOP("Reports", "Referrals made in the period and sent, by the day they were made. Answered: "
                                         "accepted, declined, an appointment offered, or seen, whichever came first.")),
        say(QT_TRANSLATE_NOOP("Reports", "Calendar days. Drafts and what is sealed are left out."))};
    const ReportTable table = byService(services, together);
    if (all.isEmpty()) {
        report.parts = {table};
        return report;
    }
    report.parts = {toSeenChart(services), table, stillWaiting(all, ask.today())};
    return report;
}

} // namespace lodestar::reports
