#include "core/services/AllotmentSql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

namespace {

/// As isForCare (core/store/Allotment.h).
const QByteArray forCare = "(coalesce(json_extract(e.fields, '$.purpose'), 'caseload') IN ('caseload', 'cover') AND "
                           "coalesce(json_extract(e.fields, '$.role'), '') <> 'family-navigator')";

const QByteArray forCover = "coalesce(json_extract(e.fields, '$.purpose'), '') = 'cover'";

const QByteArray lastDay = "nullif(json_extract(e.fields, '$.to'), '')";

} // namespace

QByteArray standingAllotments(const QByteArray& day) {
    const QByteArray stands = " AND e.kind = 'allotment' AND e.retired = 0 AND e.recalled = 0 AND "
                              "(json_extract(e.fields, '$.offered') IS NULL "
                              "OR json_extract(e.fields, '$.answered.answer') = 'accepted') AND "
                              "json_extract(e.fields, '$.agreement.withdrawn') IS NULL AND "
                              "coalesce(" +
                              lastDay + ", '9') >= " + day +
                              " AND coalesce(json_extract(e.fields, '$.purpose'), 'caseload') IN ('caseload', "
                              "'cover', 'navigation')";
    return "(SELECT e.record AS record, json_extract(e.fields, '$.staff') AS holder, " + forCare + " AS care, " +
           forCover + " AS cover, " + lastDay +
           " AS until FROM entry e WHERE e.conflicts IS "
           "NULL" +
           stands + " UNION SELECT e.record, json_extract(h.value, '$[1]'), " + forCare + ", " + forCover + ", " +
           lastDay +
           " FROM entry e, json_each(e.heads, '$.staff') h WHERE "
           "e.conflicts IS NOT NULL" +
           stands + ")";
}

QString allottedNames(const QString& reference, const QString& team, const QStringList& covering) {
    QJsonArray names{reference};
    if (!team.isEmpty()) names.append(team);
    for (const QString& each : covering)
        names.append(each);
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

QByteArray isOneOf(const QByteArray& names) {
    return " IN (SELECT value FROM json_each(" + names + "))";
}

} // namespace lodestar
