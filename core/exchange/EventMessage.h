#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace lodestar::exchange {

/// A person as a message describes them: the child, the mother, a guardian. For matching; an item of kind "person"
/// says what is to be recorded.
struct EventPerson {
    QStringList references; ///< what other parts of the message call this person
    QString relationship;   ///< "child" for the subject of the message; else as sent (mother, MTH ...); may be empty
    QString nhsNumber;      ///< as sent, digits only; check `nhsNumberFits`
    QString nhsNumberStatus;
    bool nhsNumberFits = false; ///< the check digit is right
    QString given;
    QString family;
    QString birthDate; ///< ISO date; may be a year or a month alone
    QString birthTime; ///< ISO date and time
    QString sex;       ///< female, male, unknown; empty if not said
    QString ethnicCategory;
    QStringList addressLines;
    QString town;
    QString postcode;
    QString phone;
    QString email;
    QString gpOdsCode;
    QString gpName;
    QString diedOn;
};

/// The contact at which the event happened.
struct EventEncounter {
    QString typeCode;
    QString type;
    QString start; ///< ISO date or date and time
    QString place;
    QString status;
};

/// One fact of the message in the form of a record: `fields` are those of the kind (core/records), and pass its checks.
struct EventItem {
    QString kind;
    QJsonObject fields;
    QString happenedAt; ///< ISO date or date and time; empty if the message does not say
    int person = 0;     ///< whose: place in EventMessage::people
    QString ref;        ///< names the fact within its message, the same whenever the message comes again
};

/// A line of the message as a person reads it.
struct ReadableLine {
    int depth = 0;
    QString label;
    QString text;
    bool technical = false; ///< addresses, ids and codes whose meaning another line gives
    bool mapped = false;    ///< all of it stands in an item or in the head of the message

    friend bool operator==(const ReadableLine&, const ReadableLine&) = default;
};

/// Two parts of one message that do not agree. It holds the values: keep it with the message.
struct EventMismatch {
    QString field;
    QString one;
    QString other;

    friend bool operator==(const EventMismatch&, const EventMismatch&) = default;
};

enum class EventAction : std::uint8_t { New, Update, Delete };

/// A national child-health event message or an R4 bundle, read whole.
struct EventMessage {
    QByteArray original; ///< the bytes as they came
    bool isXml = false;

    QString code;        ///< CH001 to CH037; another code as sent; empty for a bundle without a message header
    QString name;        ///< in our words
    QString display;     ///< as sent
    bool sealed = false; ///< of social, safety or legal content: waits sealed until a person places it (practice.md)
    QString messageId;   ///< the same whenever this message comes again, as JSON or XML
    EventAction action = EventAction::New;
    QString sentAt;      ///< ISO
    QString lastUpdated; ///< ISO; orders messages about one thing, with sentAt where empty

    QList<EventPerson> people; ///< the subject first; then others named in the message. Empty if there is nobody
    EventEncounter encounter;
    QString organisation; ///< who answers for the message
    QString organisationCode;
    QString practitioner;

    QList<EventItem> items;
    QList<ReadableLine> readable; ///< every leaf of the message, in its order
    QStringList comments;         ///< fhir_comments, and the comments of XML
    QList<EventMismatch> mismatches;

    /// The day of the event: the contact's, else when it was sent; never before the birth.
    [[nodiscard]] QString happenedAt() const;
    /// Lines of which something is in no item.
    [[nodiscard]] QList<ReadableLine> unmapped() const;
    /// The fields of an entry of kind "event_message": head, the lines that are not technical, mismatches.
    [[nodiscard]] QJsonObject entryFields() const;
    /// "CH018 Observations, University Hospital": where a fact came from, for its field "source".
    [[nodiscard]] QString source() const;
};

} // namespace lodestar::exchange
