#pragma once

#include "core/rules/AgeSpan.h"
#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace lodestar {

/// How one comes to a service, and who may ask it.
struct HowToRefer {
    QString method; ///< phone, email, letter, form, in_person, lodestar; empty while nobody wrote it
    QString who;    ///< in words: "GP, health visitor, school nurse"
    QString phone;
    QString email;
    QString web;
    QString address;
    QString words;
};

/// What the service says of its times; nothing where no source gives one. A referral computes its reminders from these
/// and from nothing else.
struct ServiceTimes {
    std::optional<int> acknowledgeWorkingDays;
    std::optional<int> decideWorkingDays;
    std::optional<int> firstOfferDays;
    QString source;
};

/// Somebody who uses Lodestar and receives this service's referrals: a person's reference, or a team.
struct ServiceReceiver {
    QString staff;
    QString team;
    QString name;
};

struct ServiceCapacity {
    QString state; ///< open, waiting_list, full; empty while nobody said
    std::optional<int> places;
    QDate on; ///< when somebody said so
    QString words;
};

/// One service of the directory: a row that ships with the program, one that the area changed or confirmed, or the
/// area's own.
struct DirectoryService {
    QString row;   ///< stable: the id of the shipped row, else the id of the entry; empty for one that is new
    EntryId entry; ///< null while a shipped row is as it ships
    QString name;
    QString provider;
    QString sort;      ///< kind of service: safeguarding, early_help, speech_language ...
    QStringList needs; ///< what it helps with: feeding, diet, mood ...
    QString about;
    QString eligibility;
    rules::AgeSpan ages;
    QStringList wards; ///< empty: all
    QStringList languages;
    HowToRefer howToRefer;
    ServiceTimes times;
    QString agreement; ///< of the family: always, unless_safeguarding
    QString keptWith;  ///< the compartment of its referrals: shared, health, sealed; empty is shared
    ServiceReceiver receiver;
    ServiceCapacity capacity;
    QDate from; ///< invalid: nobody knows since when
    QDate to;   ///< its last day; invalid while it runs
    QDate checkedOn;
    QString checkedBy;
    QString checkedWords;
    bool shipped = false;
    QString source; ///< where the row comes from, and what of it has no source
    Entry drawn;    ///< what a correction has seen; empty while there is no entry

    [[nodiscard]] bool isOpen(QDate on) const;
    /// Nobody of the area looked at it within so many months: "check before use".
    [[nodiscard]] bool needsCheck(QDate today, int months) const;
    /// The compartment for a referral to it.
    [[nodiscard]] records::Compartment compartment() const;
    /// Whether the ward is within its area; a service without wards takes all, and so does an unknown ward.
    [[nodiscard]] bool takesWard(const QString& ward) const;
};

/// What is looked for. Empty parts ask nothing.
struct DirectoryAsk {
    QDate on = {};
    /// Words of its name, provider, needs, description; beginnings count, misspelt words from five letters.
    QString text = {};
    QStringList needs = {}; ///< any of them
    QString sort = {};
    QString ward = {};
    std::optional<rules::AgeAsked> ages = {};
    QString language = {};
    bool endedToo = false;
};

/// The services that answer, those that fit the words best first, then by name.
Result<QList<DirectoryService>> directory(Connection& connection, const DirectoryAsk& ask);
/// Nothing when no row and no entry has that id.
Result<std::optional<DirectoryService>> directoryRow(Connection& connection, const QString& row);

/// Writes a new service, or what differs of one that is there; a shipped row becomes an entry whose id every laptop
/// derives alike. Errors: InvalidInput without a name, or when it ends before it begins; AlreadyExists for a second
/// open service of that name and provider.
Result<EntryId> saveService(Work& work, const DirectoryService& service);
/// "Looked at today, it is still so": by whom, with what was found out.
Result<EntryId> confirmService(Work& work, const QString& row, const QString& by, const QString& words = {});
/// Its last day. Errors: InvalidInput without a day, or one before it began.
Status closeService(Work& work, const QString& row, QDate lastDay);

/// For how many months a check holds; 6 until the area chose another number.
Result<int> directoryCheckMonths(Connection& connection);
/// InvalidInput outside 1 to 24.
Status setDirectoryCheckMonths(Work& work, int months);

/// The sorts and the needs of the directory, as they are offered; their words are EntryWords::choice.
QStringList serviceSorts();
QStringList serviceNeeds();

} // namespace lodestar
