#pragma once

#include "core/services/EntryWords.h"
#include "core/services/Timeline.h"

namespace lodestar {

/// Reads one timeline: gathers the entries that are the family's to see and words them.
class TimelineReader {
public:
    TimelineReader(Connection& connection, const RecordId& household, QDate today, const TimelineRequest& request);
    Result<QList<TimelineItem>> read();

private:
    /// Somebody whose record is read, and from when to when she was with this family.
    struct Presence {
        RecordId person;
        bool child = false;
        bool elsewhereToo = false; ///< has been a member of another household
        QDate from;
        QDate to;
    };
    Result<QList<Entry>> entriesOf(const RecordId& record);
    Status addPresence(QList<Presence>& people, const Presence& who);
    Result<QList<Presence>> presences();
    Result<bool> isTheirs(const Presence& who, const Entry& entry);
    Result<bool> isOfAnotherHousehold(const Entry& entry);
    Status takeHousehold(const QList<Entry>& entries);
    Status takePerson(const Presence& who);
    Status take(const Entry& entry, const QList<RecordId>& about);
    Result<QString> authorOf(const Entry& entry);
    [[nodiscard]] bool isWanted(const Entry& entry) const;
    [[nodiscard]] static std::optional<qint64> lateBy(const Entry& entry);
    void addSubject(const Entry& subject);
    Result<QString> cachedName(const RecordId& person);

    Connection& m_connection;
    RecordId m_household;
    QDate m_today;
    TimelineRequest m_request;
    QHash<RecordId, QString> m_names;
    QHash<StaffId, QString> m_authors;
    QHash<EntryId, qsizetype> m_contacts; ///< place of each contact among the items
    QHash<EntryId, QStringList> m_notSeen;
    EntryWords m_words;
    QList<TimelineItem> m_items;
};

} // namespace lodestar
