#pragma once

#include "core/rules/PathwayStep.h"

#include <QDateTime>

#include <vector>

namespace lodestar::rules {

enum class StepStatus : std::uint8_t {
    Coming,
    Due,
    Overdue,
    Booked,
    Done,
    Declined,
    NotPossible,
    AwaitsCountersignature,
    Expired,      ///< it can no longer be done or given (rotavirus past its age, a scan past its weeks)
    BornBefore,   ///< the baby came before it was done
    AskMaternity, ///< past the due date and no birth heard of
    Unconfirmed,  ///< waits for a person to confirm that it is still to be offered
    Superseded,   ///< not done, and a later step took its place (`instead`)
    BeforeUs,     ///< its window closed before this service became responsible
};

/// What the integrated review at two asks for beside its window. Said in words, never booked by itself.
enum class ReviewNotice : std::uint8_t {
    None,
    Concern,    ///< somebody is concerned: invited from the first day of the window
    AskSetting, ///< the child goes to a setting whose summary has not come: ask for it
    Invite,     ///< the child goes to a setting: invite now, late enough to use its summary
    NoReview,   ///< the window soon closes and nobody has seen the child
};

/// "ask_setting" ... for machines; empty for none.
QString noticeName(ReviewNotice notice);

/// One step as it stands for one child or pregnancy on one day. Computed, never stored.
struct StepState {
    const PathwayStep* step = nullptr;
    StepStatus status = StepStatus::Coming;
    QDate from; ///< first and last day of the window
    QDate by;
    QDate lawBy; ///< last day of the legal window; invalid for steps that have none
    QDate aimFrom;
    QDate aimBy;
    QDate on;                             ///< when it was done, declined or found not possible
    QDate offered;                        ///< when it was last offered
    QDateTime booked;                     ///< the next booking; invalid if there is none
    int tries = 0;                        ///< no access and was not brought
    bool toLead = false;                  ///< as many tries as the edition's setting: the team lead is to know
    QDate lastTry;                        ///< the last contact that did not settle it
    QString lastTryOutcome;               ///< its outcome; "not_seen" or "other_mode" where it was completed
    QString why;                          ///< with declined and not possible
    QStringList missing;                  ///< with jabs: the vaccines not yet recorded
    const PathwayStep* instead = nullptr; ///< with Superseded: the step that took its place
    Consequence consequence = Consequence::InTime;
    ReviewNotice notice = ReviewNotice::None;
    bool summaryMissing = false; ///< with `notice`: the setting's summary is not here, and nobody refused it

    [[nodiscard]] bool isOpen() const {
        return status == StepStatus::Due || status == StepStatus::Overdue || status == StepStatus::Booked ||
               status == StepStatus::AskMaternity || status == StepStatus::AwaitsCountersignature;
    }
    /// Whether nothing remains to be done or decided about it.
    [[nodiscard]] bool isSettled() const {
        return status == StepStatus::Done || status == StepStatus::Declined || status == StepStatus::NotPossible;
    }
    [[nodiscard]] int daysOver(QDate today) const { return static_cast<int>(by.daysTo(today)); }
};

/// Whether `a` stands before `b` in a worklist: by consequence, then by the day it is due.
bool moreUrgent(const StepState& a, const StepState& b);

} // namespace lodestar::rules
