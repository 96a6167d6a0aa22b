#include "core/services/KeptDoubles.h"

#include "core/records/JoiningKinds.h"
#include "core/services/DuplicateSearch.h"
#include "core/store/Setting.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

const QString settingName = u"duplicates.counted"_s;
/// Another search than the one that counted counts anew.
constexpr int edition = 1;

/// Where the log stands: its last change by number and id, for a number is given again when a family is given up, and
/// how many people and households are held.
Result<QJsonObject> placeInLog(Connection& connection) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT coalesce(max(n), 0), (SELECT hex(id) FROM change WHERE n = (SELECT "
                                         "max(n) FROM change)), (SELECT count(*) FROM person), (SELECT count(*) FROM "
                                         "household) FROM change"));
    QJsonObject place;
    LODESTAR_TRY(query.each([&](const Statement& row) {
        place = {{u"edition"_s, edition},
                 {u"n"_s, row.integer(0)},
                 {u"id"_s, row.text(1)},
                 {u"people"_s, row.integer(2)},
                 {u"households"_s, row.integer(3)}};
    }));
    return place;
}

/// Whether a change later than that is of something that the search reads.
Result<bool> concernedSince(Connection& connection, qint64 n) {
    LODESTAR_ASSIGN(const auto found,
                    connection.integer("SELECT EXISTS (SELECT 1 FROM change WHERE n > ?1 AND kind IN ('person', "
                                       "'birth', 'death', 'household', 'residence', 'member', 'whereabouts', "
                                       "'recall', ?2, ?3))",
                                       n, QString(records::samePersonKind), QString(records::sameHouseholdKind)));
    return found.value_or(0) != 0;
}

/// Whether nothing that counts has come or gone between the two places.
Result<bool> isStill(Connection& connection, const QJsonObject& kept) {
    LODESTAR_ASSIGN(const QJsonObject now, placeInLog(connection));
    for (const V same : {V("edition"), V("people"), V("households")})
        if (kept.value(same) != now.value(same)) return false;
    const qint64 n = kept.value(V("n")).toInteger();
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT hex(id) FROM change WHERE n = ?"));
    LODESTAR_ASSIGN(const auto id, query.bind(n).first([](const Statement& row) { return row.text(0); }));
    if (id.value_or(QString()) != kept.value(V("id")).toString()) return false;
    LODESTAR_ASSIGN(const bool concerned, concernedSince(connection, n));
    return !concerned;
}

} // namespace

Result<KeptDoubles> keptDoubles(Connection& connection, QDate today) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, settingName));
    if (!stored) return KeptDoubles();
    const QJsonObject kept = QJsonDocument::fromJson(*stored).object();
    LODESTAR_ASSIGN(const bool still, isStill(connection, kept));
    // What was put off to a day is asked about again from that day.
    const bool current = still && kept.value(V("day")).toString() == today.toString(Qt::ISODate);
    return KeptDoubles{static_cast<qsizetype>(kept.value(V("count")).toInteger()), current};
}

Result<QByteArray> countDoubles(Connection& connection, QDate today) {
    // First the place, then the search: what comes between the two is counted once more, never missed.
    LODESTAR_ASSIGN(QJsonObject counted, placeInLog(connection));
    LODESTAR_ASSIGN(const auto found, likelyDoubles(connection, today));
    counted.insert(u"count"_s, found.size());
    counted.insert(u"day"_s, today.toString(Qt::ISODate));
    return QJsonDocument(counted).toJson(QJsonDocument::Compact);
}

Status keepDoubles(Connection& connection, const QByteArray& counted) {
    return writeSetting(connection, settingName, counted);
}

} // namespace lodestar
