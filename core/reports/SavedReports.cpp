#include "core/reports/SavedReports.h"

#include "core/reports/ReportOptions.h"
#include "core/store/Setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

const QString settingName = u"reports.saved"_s;

/// By the names of the command's options, so that they are read back in one place.
QJsonObject toJson(const SavedReport& saved) {
    const ReportAsk& ask = saved.ask;
    QJsonObject json{{u"name"_s, saved.name},      {u"report"_s, ask.id}, {u"practitioner"_s, ask.practitioner},
                     {u"team"_s, ask.team},        {u"ward"_s, ask.ward}, {u"filter"_s, ask.filter},
                     {u"language"_s, ask.language}};
    if (ask.quarter) json.insert(u"quarter"_s, ask.quarter->text());
    if (ask.from.isValid()) json.insert(u"from"_s, ask.from.toString(Qt::ISODate));
    if (ask.to.isValid()) json.insert(u"to"_s, ask.to.toString(Qt::ISODate));
    return json;
}

Result<QStringList> wordsOf(Connection& connection, QByteArrayView sql) {
    QStringList words;
    LODESTAR_ASSIGN(Statement query, connection.statement(sql.toByteArray()));
    LODESTAR_TRY(query.each([&](const Statement& row) { words.append(row.text(0)); }));
    return words;
}

} // namespace

Result<QList<SavedReport>> readSavedReports(Connection& connection) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, settingName));
    QList<SavedReport> made;
    const QJsonArray all = QJsonDocument::fromJson(stored.value_or(QByteArray())).array();
    for (const QJsonValue& each : all) {
        const QJsonObject json = each.toObject();
        SavedReport saved{json.value("name"_L1).toString(), {}};
        saved.ask.id = json.value("report"_L1).toString();
        // One that an older or newer program wrote otherwise is left out, the others are kept.
        if (readReportOptions(saved.ask, [&](const QString& name) { return json.value(name).toString(u""_s); }) &&
            reportKind(saved.ask.id) != nullptr)
            made.append(saved);
    }
    return made;
}

Status writeSavedReports(Connection& connection, const QList<SavedReport>& saved) {
    QJsonArray all;
    for (const SavedReport& each : saved)
        all.append(toJson(each));
    return writeSetting(connection, settingName, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<ReportChoices> readReportChoices(Connection& connection) {
    ReportChoices made;
    LODESTAR_ASSIGN(Statement staff,
                    connection.statement("SELECT reference, name FROM staff WHERE reference <> '' ORDER BY name"));
    LODESTAR_TRY(staff.each([&](const Statement& row) { made.practitioners.append({row.text(0), row.text(1)}); }));
    LODESTAR_ASSIGN(made.teams, wordsOf(connection, "SELECT DISTINCT team FROM staff WHERE team <> '' ORDER BY team"));
    LODESTAR_ASSIGN(made.wards,
                    wordsOf(connection, "SELECT DISTINCT ward FROM household WHERE ward <> '' ORDER BY ward"));
    LODESTAR_ASSIGN(made.saved, readSavedReports(connection));
    return made;
}

} // namespace lodestar::reports
