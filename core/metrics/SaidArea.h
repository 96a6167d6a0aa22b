#pragma once

#include "core/metrics/Counting.h"
#include "core/metrics/SaidRecord.h"

#include <QSet>

namespace lodestar::metrics {

/// Puts what records say (SaidRecord.h) together to the facts that are counted, by the rules of the laptop's tables: of
/// a whole area, or of some families. A child's facts need its own record and the households that name it; a
/// pregnancy's need its mother's, her households, and those of everybody there.
class SaidArea {
public:
    explicit SaidArea(const Counting& counting)
        : m_counting(counting) {}

    void add(const RecordId& record, const QByteArray& said);
    /// The day on which a child of a pregnancy was born, ISO; of several the first counts. For children that are not
    /// added.
    void addBirth(const EntryId& pregnancy, const QString& born);
    /// Practitioners by name and with their teams, as the area's record has them, and not by reference alone.
    void nameStaff();

    /// Antenatal contacts are placed. Called once.
    AreaFacts facts();

    /// When the child of a record was born, ISO: of several dates that differ the earliest; empty for anything else.
    static QString bornOf(const QByteArray& said);
    /// The pregnancy that the child of a record was born of; null where nobody says.
    static EntryId pregnancyOfBirth(const QByteArray& said);
    /// From which number on a count may leave the service, by what the area's record says: what the area chose, never
    /// less than the usual number.
    static qint64 smallCountsOf(const QByteArray& said);

private:
    struct Household {
        QDate openFrom;
        QDate openTo;
        QString language;
        QString ward;
        QString worker;
        QSet<EntryId> asqUsed;
    };
    struct Member {
        RecordId household;
        EntryId entry;
        bool child = false;
        bool livesHere = false;
        bool lasts = false;
        QDate from;
        QDate to;
        QDate responsibleFrom;
        QDate responsibleTo;
        QByteArray source;
    };
    struct Worker {
        QString name;
        QString team;
    };
    void addMember(const RecordId& household, const Said& said);
    void addHousehold(const RecordId& record, const QList<Said>& entries);
    void addStaff(const Said& said);
    void takeChild(const RecordId& record, const QList<Said>& entries);
    void takeMother(const RecordId& record, const QList<Said>& entries);
    void takeContact(ChildFacts& child, const Said& said) const;
    [[nodiscard]] QDate endOf(const EntryId& pregnancy) const;
    [[nodiscard]] QString refOf(const RecordId& child, const QList<Said>& entries) const;
    [[nodiscard]] RecordId homeOf(const RecordId& mother) const;
    void giveGroups(ChildFacts& child, const QList<Member>& homes, const QString& language) const;

    const Counting& m_counting;
    std::vector<std::pair<RecordId, QByteArray>> m_people;
    QHash<RecordId, Household> m_households;
    QHash<RecordId, QList<Member>> m_homes; ///< of a person
    QHash<EntryId, QByteArray> m_births;
    QHash<QString, Worker> m_staff;
    bool m_named = false;
    QSet<EntryId> m_withPregnancy;
    std::vector<LooseContact> m_loose;
    AreaFacts m_facts;
};

} // namespace lodestar::metrics
