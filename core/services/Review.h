#pragma once

#include "core/services/Visit.h"

namespace lodestar {

/// Everything that the page of an integrated review holds, as plain values: what is typed stays as it was typed until
/// it is saved. Kept in a draft at every keystroke (toJson), made into entries by saveReview.
/// Four facts stand apart: the health part, the setting's summary, the discussion, the agreement by direction.
struct Review {
    /// Something looked at: feeding and diet, teeth, hearing ...
    struct Finding {
        QString about;   ///< diet, teeth, hearing, vision, sleep, behaviour, toileting
        QString finding; ///< no_concern, concern, not_looked_at; empty while nothing was said
        QString words;
        bool operator==(const Finding&) const = default;
    };
    /// Words about one area: talking, moving, feelings, thinking, senses, general.
    struct AreaWords {
        QString area;
        QString words;
        bool operator==(const AreaWords&) const = default;
    };
    /// One domain of ASQ-3, as typed.
    struct Score {
        QString domain;
        QString text;
        bool operator==(const Score&) const = default;
    };
    /// One step of the joint plan.
    struct Step {
        QString what;
        QString who;
        QString by; ///< date; empty if none was named
        bool operator==(const Step&) const = default;
    };
    /// The setting's summary as it came on paper, or was told. Never a number.
    struct Summary {
        QString on;
        EntryId setting; ///< of the directory
        QString keyPerson;
        QString how; ///< message, typed, scanned, postcard
        QString communication;
        QString physical;
        QString personal;
        QString concerns;
        QString support;
        QString communicationView; ///< expected, some_support, concern, not_enough_information
        QString physicalView;
        QString personalView;
        EntryId document;
        EntryId postcard;
        bool operator==(const Summary&) const = default;
        /// Something was written beside what the record already held.
        [[nodiscard]] bool isBegun() const;
    };
    /// What a parent answered about sharing in one direction.
    struct Agreement {
        QString direction; ///< setting_to_hv, hv_to_setting
        QString answer;    ///< agreed, refused, withdrawn; empty while nobody asked
        QString givenBy;
        QString scope;
        bool operator==(const Agreement&) const = default;
    };

    DraftId id;
    RecordId household;
    RecordId child;
    QString begunAt;

    bool healthDone = false; ///< the health part was done, whether or not a visit was written up
    QString healthOn;        ///< date
    QString otherAdults;     ///< who else is around the child, as in Visit::Subject
    bool seen = true;        ///< with no visit of the review in the record: the child was seen on that day
    QString mode = QStringLiteral("face_to_face");
    QString asqForm; ///< 24, 27, 30
    QList<Score> scores;
    QString elimWords;   ///< words said, of 50
    QString elimOutcome; ///< none, talked, goals, referred
    QList<Visit::Measurement> measurements;
    QList<Finding> findings;
    QList<AreaWords> parents;
    Summary summary;
    QString discussionMode; ///< single_meeting, two_meetings, health_only
    QString discussionOn;
    QString discussionWith;
    QList<Agreement> agreements;
    QList<AreaWords> together;
    QList<Step> steps;
    QList<Visit::Referral> referrals;
    QStringList outcomes;
    QString rescreenOn;
    QString reviewOn;
    QString agreed; ///< yes, no
    QString agreedWith;
    /// What was in the record when the page was opened, by name ("health", "summary", "plan" ...): entry, fields and
    /// their heads, so that saving corrects only what was changed on the page and has seen what was drawn.
    QJsonObject held;
    QJsonObject unknown;

    [[nodiscard]] EntryId derived(const QString& part) const;
    [[nodiscard]] QDate healthDate() const { return QDate::fromString(healthOn, Qt::ISODate); }
    [[nodiscard]] QString wordsOf(const QList<AreaWords>& list, const QString& area) const;
    static void setWords(QList<AreaWords>& list, const QString& area, const QString& words);
    [[nodiscard]] Finding& finding(const QString& about);
    [[nodiscard]] Agreement& agreement(const QString& direction);
    [[nodiscard]] QString score(const QString& domain) const;
    void setScore(const QString& domain, const QString& text);

    bool operator==(const Review&) const = default;
};

QJsonObject toJson(const Review& review);
/// Takes drafts of older versions and keeps what newer ones added.
Review reviewFromJson(const QJsonObject& json);

/// What a health part looks at beside the scores, in order.
QStringList reviewTopics();
/// The five domains of ASQ-3, in the order of the forms.
QStringList asqDomains();

/// The page that opens a review's draft.
inline QString reviewPage() {
    return QStringLiteral("review");
}

} // namespace lodestar
