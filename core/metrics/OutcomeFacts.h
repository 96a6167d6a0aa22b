#pragma once

#include "core/metrics/OutcomeRules.h"

namespace lodestar::metrics {

enum class Answer : std::uint8_t { Met, NotMet, NotKnown };

/// What one record says of one indicator.
struct Reading {
    QDate on;
    Answer answer = Answer::NotKnown;
};

/// A time in one ward. Invalid days: open.
struct WardSpell {
    QString ward;
    QDate from;
    QDate to; ///< the first day that it is so no more
};

/// One child, whatever became of it.
struct OutcomeChild {
    ChildFacts facts; ///< record, birth, death, homes, ward; nothing else of it
    std::array<std::vector<Reading>, indicatorCount> readings; ///< in the order in which they were recorded
    std::vector<WardSpell> wards;                              ///< where it lived while the service was responsible
    QDate reached; ///< first completed contact of this service, or first session of its family

    std::vector<Reading>& of(Indicator indicator) { return readings[static_cast<std::size_t>(indicator)]; }
    [[nodiscard]] const std::vector<Reading>& of(Indicator indicator) const {
        return readings[static_cast<std::size_t>(indicator)];
    }
};

struct MoodScreen {
    QDate on;
    bool concern = false;
    bool discussed = false; ///< a decision was written down with it
};

/// A woman, or a man, whose mood was asked about.
struct MoodPerson {
    RecordId person;
    QString ward; ///< of the family, when she was first asked
    std::vector<MoodScreen> screens;
    std::vector<QDate> discussions; ///< with other professionals
    struct Referral {
        QDate made;
        QDate seen; ///< invalid: not
    };
    std::vector<Referral> referrals; ///< to services that help with mood
};

/// Somebody who was referred to a service that helps with smoking, alcohol or drugs.
struct SubstanceReferral {
    RecordId record;
    QString ward; ///< of the family, when it was made
    QDate made;
    QDate seen; ///< invalid: not
};

/// Somebody with a place on a course of the year.
struct CoursePerson {
    QString programme;
    RecordId person;
    QString ward; ///< of the family, since when the place stands as it does
    bool finished = false;
    bool stopped = false;
    int attended = 0; ///< sessions
};

struct MeasuredTwice {
    QString programme;
    QString measure;
    double before = 0;
    double after = 0;
    bool higherIsBetter = true;
};

/// What the outcomes are counted from.
struct OutcomeFacts {
    std::vector<OutcomeChild> children;
    std::vector<MoodPerson> mood;
    std::vector<SubstanceReferral> substance;
    std::vector<CoursePerson> places; ///< of the courses of the year
    std::vector<MeasuredTwice> measures;
};

/// What an ASQ-3 says of each domain, nothing where its score is missing, outside of 0 to 60, or the form has no band;
/// and of all five, by the newest score of each as in C6viii. Those of one child are added in the order of their dates.
void addAsq(OutcomeChild& child, const AsqFact& asq, const QHash<int, std::array<double, domainCount>>& cutoffs);

} // namespace lodestar::metrics
