#pragma once

#include "core/base/Uuid.h"
#include "core/services/Drafts.h"
#include "core/services/FeedingSupport.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace lodestar {

/// Everything a visit page holds, as plain values: what is typed stays as it was typed until the visit is completed.
/// Kept in a draft at every keystroke (toJson), made into entries by completeVisit.
struct Visit {
    /// A weight, length, height or head circumference as typed.
    struct Measurement {
        QString measure; ///< weight, length, height, head_circumference
        QString text;    ///< "4.86", "10 lb 11"
        QString unit;    ///< kg, g, lb, cm, mm, in
        QString scale;
        bool clothed = false;
        QString sure; ///< why an unusual value is right
        bool operator==(const Measurement&) const = default;
    };
    /// What somebody said about a step: declined or not possible.
    struct Answer {
        QString step;
        QString answer; ///< declined, not_possible
        QString by;
        QString why;
        bool operator==(const Answer&) const = default;
    };
    /// A jab or a screening result that was seen: "8-week jabs: seen in the red book".
    struct Check {
        QString kind; ///< immunisation, screening
        QString what; ///< vaccine or test
        QString dose;
        QString result; ///< given, declined, not_given; of a test its result
        QString on;     ///< date, as in the book; empty if it does not say
        QString source;
        bool operator==(const Check&) const = default;
    };
    /// One child or pregnant woman that the visit is for.
    struct Subject {
        RecordId person;
        EntryId pregnancy; ///< when it is a pregnant woman
        bool child = true;
        bool seen = true;
        bool seenAlone = false;
        QString awake; ///< awake, asleep; empty if not said
        QString step;  ///< the step of the pathway that it settles
        QString type;  ///< the contact type of that step
        QList<Measurement> measurements;
        QString feeding;               ///< totally_breastfed, partially_breastfed, not_breastfed, not_known
        FeedingSupport feedingSupport; ///< of a baby
        AntenatalDiet diet;            ///< of a pregnant woman
        QString needsLevel;
        QString needsWhy;
        QString note; ///< what is about this one alone
        QString noteCompartment = QStringLiteral("health");
        QList<Answer> answers;
        QList<Check> checks;
        QString otherAdults; ///< who else is around the child: nobody_else, listed, not_safe_to_ask; empty: not asked
        bool operator==(const Subject&) const = default;
    };
    struct Present {
        RecordId person; ///< null for somebody without a record
        QString name;
        bool operator==(const Present&) const = default;
    };
    struct Promise {
        QString who;
        QString what;
        QString by; ///< date; empty if none was named
        bool operator==(const Promise&) const = default;
    };
    /// A promise of last time that was ticked.
    struct Kept {
        EntryId promise;
        QString words;
        bool operator==(const Kept&) const = default;
    };
    struct Alert {
        RecordId about;
        QString face;
        bool operator==(const Alert&) const = default;
    };
    /// What must not be asked or typed beside somebody else: an item of Today, finished in private.
    struct PrivateTask {
        RecordId about;
        QString what;
        bool operator==(const PrivateTask&) const = default;
    };
    /// The next contact: proposed, and booked only when it was confirmed.
    struct Next {
        bool confirmed = false;
        QString at; ///< local date-time with offset
        int minutes = 60;
        QString step;
        QString type;
        QString place;
        QString note;
        QList<RecordId> people;
        bool operator==(const Next&) const = default;
    };
    struct Referral {
        RecordId about;
        QString service;
        QString urgency;
        QString why;
        QString consent;        ///< given, refused, overridden, not_asked
        QString directory = {}; ///< row of the directory; empty where the service was typed
        QString keptWith = {};  ///< the row's word: shared, health, sealed
        bool operator==(const Referral&) const = default;
    };
    struct Document {
        RecordId about;
        QString title;
        QString mediaType;
        QString content; ///< hash under which the attachment is stored
        qint64 bytes = 0;
        bool operator==(const Document&) const = default;
    };

    DraftId id;
    RecordId household;
    EntryId appointment; ///< the booking it was opened from
    QString begunAt;
    QString at; ///< when it happened: local date-time with offset
    int minutes = 0;
    QString mode = QStringLiteral("face_to_face");
    QString place = QStringLiteral("home");
    QString interpreter;
    QString supervisor;         ///< reference of the member of staff
    QString countersignatureBy; ///< likewise; needed for some roles
    QList<Subject> subjects;
    QList<Present> present;
    QString narrative;
    QString narrativeCompartment = QStringLiteral("health");
    QList<Promise> promises;
    bool nothingPlanned = false; ///< said in words: nothing before the next step
    QList<Kept> kept;
    QList<Alert> alerts;
    QList<PrivateTask> privateTasks;
    Next next;
    QList<Referral> referrals;
    QList<Document> documents;
    /// Heads that the page showed of entries it may change: "entry/field" -> change ids.
    QMap<QString, QStringList> drawn;
    /// Members of a draft that this version does not know; kept.
    QJsonObject unknown;

    /// The entry that the visit becomes. Derived, so that one draft never makes two visits.
    [[nodiscard]] EntryId contact() const;
    [[nodiscard]] EntryId derived(const QString& part) const;
    [[nodiscard]] QDateTime happenedAt() const { return QDateTime::fromString(at, Qt::ISODate); }
    [[nodiscard]] QDate happenedOn() const { return QDate::fromString(at.left(10), Qt::ISODate); }
    /// The subject that gives the contact its type and step: the first seen one with a step, else the first.
    [[nodiscard]] const Subject* leading() const;
    [[nodiscard]] Subject* subject(const RecordId& person);
    [[nodiscard]] const Subject* subject(const RecordId& person) const;

    bool operator==(const Visit&) const = default;
};

QJsonObject toJson(const Visit& visit);
/// Takes drafts of older versions (what is missing has its usual value) and keeps what newer ones added.
Visit visitFromJson(const QJsonObject& json);

} // namespace lodestar
