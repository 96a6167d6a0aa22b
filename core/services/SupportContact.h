#pragma once

#include "core/services/Drafts.h"
#include "core/services/Work.h"

#include <QDateTime>

namespace lodestar {

/// A contact of somebody who walks with a family through services: by telephone, text, a meeting, or going along to
/// another service. Everything of it is shared. It never settles a step of the pathway: nobody is "seen" by it.
/// Kept in a draft at every keystroke (toJson), made into entries by completeSupportContact.
struct SupportContact {
    DraftId id;
    RecordId household;
    EntryId appointment; ///< the booking it was opened from; completing settles it
    QString begunAt;
    QString at;  ///< when it happened: local date-time with offset
    QString how; ///< telephone, text, meeting, accompanied
    int minutes = 0;
    QList<RecordId> people; ///< of the family, who was there
    QString others;         ///< who else, in words
    QString with;           ///< went along: to whom
    QString where;
    QString words;
    QString next; ///< the next step: what
    QString nextWho;
    QString nextBy; ///< date; empty if none was named
    /// Members of a draft that this version does not know; kept.
    QJsonObject unknown;

    /// The entry that it becomes. Derived, so that one draft never makes two contacts.
    [[nodiscard]] EntryId contact() const;
    [[nodiscard]] EntryId derived(const QString& part) const;
    bool operator==(const SupportContact&) const = default;
};

/// Id of the page that opens its drafts.
QString supportContactPage();

QJsonObject toJson(const SupportContact& contact);
SupportContact supportContactFromJson(const QJsonObject& json);

/// Begins one. `now` is local time.
SupportContact beginSupportContact(const RecordId& household, const QDateTime& now);
/// The same from a booking of hers: whom it is for, and how long. NotFound where there is none.
Result<SupportContact> beginSupportContact(Connection& connection, const EntryId& appointment, const QDateTime& now);
/// What is missing or wrong, as the name of the field: how, at, words, with. Empty when it can be completed.
QString gapOf(const SupportContact& contact, const QDateTime& now);

Status keepSupportContact(Connection& connection, const SupportContact& contact, const QString& title,
                          const QDateTime& now);
/// Makes its entries and drops the draft, in one transaction. Answers the contact's entry.
/// Errors: InvalidInput naming the gap; AlreadyExists if this draft was completed before.
Result<EntryId> completeSupportContact(Work& work, const SupportContact& contact);

} // namespace lodestar
