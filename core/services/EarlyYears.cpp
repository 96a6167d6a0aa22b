#include "core/services/EarlyYears.h"

#include "core/base/DateText.h"
#include "core/services/Identity.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

EarlyYearsSetting settingOf(const Entry& entry) {
    return {entry.id,
            entry.text(V("name")),
            entry.text(V("sort")),
            entry.text(V("phone")),
            entry.text(V("email")),
            entry.text(V("address")),
            entry.part(V("link"), V("staff")),
            entry.part(V("link"), V("name")),
            storedDate(entry.text(V("from"))),
            storedDate(entry.text(V("to")))};
}

Attendance attendanceOf(const Entry& entry) {
    Attendance attendance;
    attendance.entry = entry.id;
    attendance.child = entry.record;
    attendance.setting = EntryId::fromString(entry.text(V("setting")));
    attendance.keyPerson = entry.text(V("keyPerson"));
    attendance.sessions = entry.text(V("sessions"));
    attendance.from = storedDate(entry.text(V("from")));
    attendance.to = storedDate(entry.text(V("to")));
    return attendance;
}

/// A new entry without its nulls, or of one that is there only what differs.
Result<EntryId> saveEntry(Work& work, const RecordId& record, const QString& kind, const EntryId& known,
                          const QJsonObject& fields) {
    if (known.isNull()) return saveFields(work, newEntry(record, kind, fields));
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(known));
    if (!before) return fail(ErrorCode::NotFound, kind);
    return saveFields(work, newEntry(record, kind, fields), &*before);
}

bool endsTooSoon(QDate from, QDate to) {
    return from.isValid() && to.isValid() && to < from;
}

} // namespace

Result<bool> childHasDied(Connection& connection, const RecordId& child) {
    LODESTAR_ASSIGN(const auto died, connection.integer("SELECT died FROM person WHERE record = ?", child));
    return died.value_or(0) != 0;
}

Result<QList<EarlyYearsSetting>> earlyYearsSettings(Connection& connection, QDate today, bool closedToo) {
    QList<EarlyYearsSetting> settings;
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"early_years_setting"));
    for (const Entry& each : entries) {
        const EarlyYearsSetting setting = settingOf(each);
        if (closedToo || !setting.to.isValid() || setting.to > today) settings.append(setting);
    }
    std::ranges::sort(settings,
                      [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return settings;
}

Result<std::optional<EarlyYearsSetting>> earlyYearsSetting(Connection& connection, const EntryId& entry) {
    if (entry.isNull()) return std::nullopt;
    LODESTAR_ASSIGN(const auto found, EntryTable(connection).find(entry));
    if (!found || found->kind != V("early_years_setting")) return std::nullopt;
    return settingOf(*found);
}

Result<EntryId> saveSetting(Work& work, const EarlyYearsSetting& setting) {
    const QString name = setting.name.simplified();
    if (name.isEmpty()) return fail(ErrorCode::InvalidInput, u"name: is needed"_s);
    if (endsTooSoon(setting.from, setting.to)) return fail(ErrorCode::InvalidInput, u"to: lies before from"_s);
    LODESTAR_ASSIGN(const auto others, earlyYearsSettings(work.connection, work.clock().today()));
    const bool twice = std::ranges::any_of(others, [&](const EarlyYearsSetting& each) {
        return each.entry != setting.entry && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (twice) return fail(ErrorCode::AlreadyExists, u"early_years_setting"_s);
    QJsonObject link;
    if (!setting.linkStaff.isEmpty()) link.insert(u"staff"_s, setting.linkStaff);
    if (!setting.linkName.trimmed().isEmpty()) link.insert(u"name"_s, setting.linkName.trimmed());
    return saveEntry(work, areaRecord(), u"early_years_setting"_s, setting.entry,
                     {{u"name"_s, name},
                      {u"sort"_s, textOrNull(setting.sort)},
                      {u"phone"_s, textOrNull(setting.phone)},
                      {u"email"_s, textOrNull(setting.email)},
                      {u"address"_s, textOrNull(setting.address)},
                      {u"link"_s, objectOrNull(link)},
                      {u"from"_s, dateOrNull(setting.from)},
                      {u"to"_s, dateOrNull(setting.to)}});
}

Result<QList<Attendance>> attendancesOf(Connection& connection, const RecordId& child) {
    QList<Attendance> found;
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(child, u"attendance"));
    for (const Entry& each : entries) {
        Attendance attendance = attendanceOf(each);
        LODESTAR_ASSIGN(const auto setting, earlyYearsSetting(connection, attendance.setting));
        if (setting) attendance.settingName = setting->name;
        found.append(attendance);
    }
    return found;
}

Result<std::optional<Attendance>> attendanceNow(Connection& connection, const RecordId& child, QDate today) {
    LODESTAR_ASSIGN(const auto all, attendancesOf(connection, child));
    const auto now = std::ranges::find_if(all, [&](const Attendance& each) { return each.isNow(today); });
    return now == all.cend() ? std::nullopt : std::optional<Attendance>(*now);
}

Result<EntryId> saveAttendance(Work& work, const Attendance& attendance) {
    LODESTAR_ASSIGN(const auto setting, earlyYearsSetting(work.connection, attendance.setting));
    if (!setting) return fail(ErrorCode::InvalidInput, u"setting: is needed"_s);
    if (endsTooSoon(attendance.from, attendance.to)) return fail(ErrorCode::InvalidInput, u"to: lies before from"_s);
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, attendance.child));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    return saveEntry(work, attendance.child, u"attendance"_s, attendance.entry,
                     {{u"setting"_s, attendance.setting.toString()},
                      {u"from"_s, dateOrNull(attendance.from)},
                      {u"to"_s, dateOrNull(attendance.to)},
                      {u"keyPerson"_s, textOrNull(attendance.keyPerson)},
                      {u"sessions"_s, textOrNull(attendance.sessions)}});
}

Result<EntryId> recordConcern(Work& work, const DevelopmentConcern& concern) {
    if (concern.words.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"words: are needed"_s);
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, concern.child));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    const Edit edit = newEntry(concern.child, u"development_concern",
                               {{u"concern"_s, QJsonObject{{u"whose"_s, concern.whose},
                                                           {u"on"_s, work.clock().today().toString(Qt::ISODate)},
                                                           {u"words"_s, concern.words.trimmed()}}}});
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

} // namespace lodestar
