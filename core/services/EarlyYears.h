#pragma once

#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>

namespace lodestar {

/// A nursery, pre-school or childminder of the directory, with the health practitioner who is its link.
struct EarlyYearsSetting {
    EntryId entry; ///< null for one that is new
    QString name;
    QString sort; ///< nursery, preschool, childminder, school, other
    QString phone;
    QString email;
    QString address;
    QString linkStaff; ///< reference of the link practitioner; empty while nobody is named
    QString linkName;
    QDate from;
    QDate to; ///< invalid while it is open
};

/// A child's time at a setting.
struct Attendance {
    EntryId entry; ///< null for one that is new
    RecordId child;
    EntryId setting;
    QString settingName;
    QString keyPerson;
    QString sessions;
    QDate from;
    QDate to; ///< invalid: still goes there

    [[nodiscard]] bool isNow(QDate today) const {
        return (!from.isValid() || from <= today) && (!to.isValid() || to > today);
    }
};

/// The directory by name; those that closed only when asked for.
Result<QList<EarlyYearsSetting>> earlyYearsSettings(Connection& connection, QDate today, bool closedToo = false);
/// Nothing when it is not known on this laptop.
Result<std::optional<EarlyYearsSetting>> earlyYearsSetting(Connection& connection, const EntryId& entry);
/// Writes a new one, or what differs of one that is there. Errors: InvalidInput without a name, or when it closes
/// before it opened; AlreadyExists for a second open setting of the same name.
Result<EntryId> saveSetting(Work& work, const EarlyYearsSetting& setting);

/// Where a child goes and went, newest first.
Result<QList<Attendance>> attendancesOf(Connection& connection, const RecordId& child);
/// The one of today; the newest of several.
Result<std::optional<Attendance>> attendanceNow(Connection& connection, const RecordId& child, QDate today);
/// Writes a new one or corrects one. Errors: InvalidInput without a setting, or when it ends before it begins;
/// NotAllowed when the child has died.
Result<EntryId> saveAttendance(Work& work, const Attendance& attendance);

/// A concern about a child's development: the review is then invited for at 24 months.
struct DevelopmentConcern {
    RecordId child;
    QString whose; ///< parent, setting, health, other
    QString words;
};
Result<EntryId> recordConcern(Work& work, const DevelopmentConcern& concern);

/// Whether the child has died: nothing is offered then.
Result<bool> childHasDied(Connection& connection, const RecordId& child);

} // namespace lodestar
