#pragma once

#include "core/base/Uuid.h"
#include "core/store/Entry.h"

#include <functional>

namespace lodestar {

/// The words for an entry: heading, one line, sign, and any value. The one place for timeline, history, command line
/// and print. Translated in the contexts "Entry" (sentences, choices) and "Kinds" (labels).
class EntryWords {
public:
    /// The short name of a person by her record; empty when unknown.
    using NameOf = std::function<QString(const RecordId&)>;

    EntryWords(QDate today, NameOf nameOf);

    /// "Blood spot", "New birth visit: no access".
    [[nodiscard]] QString title(const Entry& entry) const;
    /// What it says in one line; empty when the heading says it all. While something is in conflict: all its values.
    [[nodiscard]] QString line(const Entry& entry) const;
    /// Name of a drawing in resources/icons.
    [[nodiscard]] static QString icon(const Entry& entry);

    /// Any value of a field as a person reads it: "Yes", "12 Mar 2026", "Weight: 4.86 kg; Scales: clinic".
    [[nodiscard]] QString value(const records::FieldDescription& field, const QJsonValue& value) const;
    /// The same where the field's name within its kind is known; unknown fields as plain text.
    [[nodiscard]] QString value(QStringView kind, const QString& field, const QJsonValue& value) const;
    /// "Needs level", "Safe contact".
    [[nodiscard]] static QString label(const records::FieldDescription& field);
    [[nodiscard]] static QString label(QStringView kind, const QString& field);
    [[nodiscard]] static QString kindLabel(QStringView kind);
    /// "6–8 week review" for a stored choice; the code with spaces when it is not known here.
    [[nodiscard]] static QString choice(const QString& code);
    /// What is booked, by its contact type: "6–8 week review"; one without a type is a visit, or a call.
    [[nodiscard]] static QString booking(const QString& type, const QString& place);
    /// "New birth visit" for the id of a step of the pathway.
    [[nodiscard]] static QString step(const QString& id);

private:
    [[nodiscard]] QString dateWords(const QString& stored) const;
    [[nodiscard]] QString contactTitle(const Entry& entry) const;
    [[nodiscard]] QString contactLine(const Entry& entry) const;
    [[nodiscard]] QString birthLine(const Entry& entry) const;
    [[nodiscard]] QString pregnancyLine(const Entry& entry) const;
    [[nodiscard]] QString appointmentLine(const Entry& entry) const;
    [[nodiscard]] QString referralLine(const Entry& entry) const;
    [[nodiscard]] QString screeningLine(const Entry& entry) const;
    [[nodiscard]] QString messageLine(const Entry& entry) const;
    [[nodiscard]] QString conflictLine(const Entry& entry) const;
    [[nodiscard]] QString plainLine(const Entry& entry) const;
    [[nodiscard]] QString composite(const records::FieldDescription& field, const QJsonObject& value) const;
    [[nodiscard]] QString name(const QString& record) const;

    using Writes = QString (EntryWords::*)(const Entry&) const;
    [[nodiscard]] static const QHash<QString, Writes>& ownLines();

    QDate m_today;
    NameOf m_nameOf;
};

} // namespace lodestar
