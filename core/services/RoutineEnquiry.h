#pragma once

#include "core/services/Work.h"

#include <QDate>

namespace lodestar {

/// The routine enquiry about domestic abuse. Asked alone, recorded in private, sealed: on no sheet, list, calendar or
/// message. Rules: NICE PH50 and Responding to domestic abuse (Department of Health, 2017); four answers, never blank.
struct RoutineEnquiry {
    RecordId person;
    RecordId household; ///< where another try is put
    QDate on;
    QString answer; ///< asked_no_disclosure, asked_disclosure, not_asked_not_safe, not_asked_other
    QString why;    ///< needed when it was not asked
    bool alone = false;
    QString interpreter; ///< none, professional, family_in_emergency
    QString words;       ///< her own words
    QString seen;
    QString told;
    QString contact;            ///< safe ways to reach her
    std::optional<int> dashYes; ///< count of "yes", 0 to 24; the wording of Dash stands on its own paper
    QString judgement;
    std::optional<bool> marac;
    QDate nextTry; ///< needed when it was not safe to ask

    [[nodiscard]] bool wasAsked() const { return answer.startsWith(u"asked_"); }
};

/// What keeps it from being recorded, in sentences; none when it is whole.
QStringList faultsOf(const RoutineEnquiry& enquiry);

/// Writes it sealed, and another try as a private task. What is written into the audit names no person and no answer.
/// Errors: InvalidInput with the first fault.
Result<EntryId> recordRoutineEnquiry(Work& work, const RoutineEnquiry& enquiry);

} // namespace lodestar
