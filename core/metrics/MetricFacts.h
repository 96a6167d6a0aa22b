#pragma once

#include "core/base/Uuid.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace lodestar::metrics {

enum class ContactType : std::uint8_t { Other, Antenatal, NewBirth, SixToEightWeek, TwelveMonth, TwoYear };
enum class ContactMode : std::uint8_t { NotKnown, FaceToFace, Video, Telephone, Letter, Text, Email, Group };
enum class FeedingStatus : std::uint8_t { NotKnown, Totally, Partially, Not };

/// A contact as it stands for one child or one pregnancy.
struct ContactFact {
    QDate on = {};
    ContactType type = ContactType::Other;
    ContactMode mode = ContactMode::NotKnown;
    bool completed = false; ///< and the child was seen
    bool waits = false;     ///< for a countersignature, or for one of two versions to be chosen
    bool elsewhere = false; ///< by another service: counts alike
    bool asq3Used = false;
    EntryId contact = {}; ///< that assessments name; null where nobody asks for it

    [[nodiscard]] bool counts() const { return completed && !waits; }
    [[nodiscard]] bool isFaceToFace() const { return mode == ContactMode::FaceToFace; }
    /// Whether a review can be held so: any way but by letter or text message.
    [[nodiscard]] bool isReview() const { return mode != ContactMode::Letter && mode != ContactMode::Text; }
};

/// A feeding record marked as that of the 6-8 week review.
struct FeedingFact {
    QDate on;
    QString ref;
    FeedingStatus status = FeedingStatus::NotKnown;

    /// The newest counts: by date, then by reference.
    [[nodiscard]] static bool isEarlier(const FeedingFact& a, const FeedingFact& b) {
        return a.on != b.on ? a.on < b.on : a.ref < b.ref;
    }
};

inline constexpr std::size_t domainCount =
    5; ///< communication, gross motor, fine motor, problem solving, personal-social

/// Whether a score of a domain is one that counts: 0 to 60 (NHS Digital, CSDS v1.6, ASQScoreBand).
inline bool isValidAsqScore(const std::optional<double>& score) {
    constexpr double most = 60;
    return score && *score >= 0 && *score <= most;
}

/// An ASQ-3 and the contact it was done at.
struct AsqFact {
    QDate on;
    QString ref;
    int form = 0; ///< months
    std::array<std::optional<double>, domainCount> scores = {};
    EntryId contact = {};
};

/// A time in one household as its child. Invalid dates: open.
struct HomeSpell {
    QDate from = {};
    QDate to = {};
    QDate responsibleFrom = {}; ///< what was said of the child itself
    QDate responsibleTo = {};
    QDate openFrom = {}; ///< the household's
    QDate openTo = {};
};

/// By what a count can be broken down. Empty: not known.
struct ChildGroups {
    QString ward;
    QString team;
    QString practitioner;
    QString needsLevel;
    QString ethnicGroup;
    QString language;
};

/// What is known of one child; times that cannot matter need not be filled in.
struct ChildFacts {
    QString ref; ///< the service's own reference, else the id
    RecordId record = {};
    RecordId household = {}; ///< the current one, to open it
    QString name;
    QDate birth;
    bool died = false;
    QDate diedOn; ///< invalid though `died`: nobody knows the day
    std::vector<HomeSpell> homes;
    std::vector<ContactFact> contacts;
    std::vector<FeedingFact> feeding;
    std::vector<AsqFact> assessments;
    ChildGroups groups;
};

struct PregnancyFacts {
    QString ref;
    EntryId entry = {};
    RecordId mother = {};
    RecordId household = {};
    QString name; ///< the mother's
    QDate edd;
    QDate bookedOn;
    QDate endedOn;      ///< invalid: still open, or ended on a day that nobody knows
    bool ended = false; ///< whether or not the day is known
    std::vector<ContactFact> contacts;
    ChildGroups groups;

    /// Open on a day: begun (booked, else 280 days before the due date) and not ended on or before it.
    [[nodiscard]] bool isOpenOn(QDate day) const;
};

/// A completed contact that counts for nobody as it stands.
struct LooseContact {
    QString ref;
    RecordId household = {};
    ContactFact fact;
};

/// What the metrics of any quarter are counted from.
struct AreaFacts {
    std::vector<ChildFacts> children;
    std::vector<PregnancyFacts> pregnancies;
    std::vector<LooseContact> withoutSubject;   ///< nobody was named
    std::vector<LooseContact> withoutPregnancy; ///< antenatal; before `placeAntenatal` all, afterwards those left over
};

/// Gives each antenatal contact that names no pregnancy to its household's only pregnancy open on that day; those of a
/// household with none or several stay where they are.
void placeAntenatal(AreaFacts& facts);

} // namespace lodestar::metrics
