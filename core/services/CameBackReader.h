#pragma once

#include "core/services/TodayList.h"

namespace lodestar {

/// Reads what came back or waits for a decision, for the families of one scope. A part of TodayList.
class CameBackReader {
public:
    CameBackReader(Connection& connection, const CaseloadFacts& facts, const Identity& me, QDate today)
        : m_connection(connection)
        , m_facts(facts)
        , m_me(me)
        , m_today(today) {}

    Result<QList<CameBack>> read(const QList<DayAppointment>& shown);
    /// How many sealed things wait: what is finished in private, sealed values in conflict, what has gone quiet.
    Result<qsizetype> sealedMatters();
    /// After `read`: whether likely doubles are to be counted anew.
    [[nodiscard]] bool doublesStale() const { return m_doublesStale; }

private:
    Status addNobodys();
    Status addTransfers();
    Status addRefused();
    Status addCancellations();
    Status addBirths();
    Status addAllotted();
    Status addCover();
    Status addClimbed();
    Status addByHousehold(CameBack::Kind kind, QByteArrayView sql, const QString& bound);
    Status addQuiet();
    Status addMissed();
    Status addDoubles();
    Status addInbox();
    Status addPrints();
    Status addAgreed();
    Status addWorkforce();
    Status addDrafts(const QList<DayAppointment>& shown);
    [[nodiscard]] const CaseHousehold* householdOf(const RecordId& record) const;
    /// Also of a family outside this scope: a booking or a draft of hers for somebody whom she covers.
    Result<QString> familyName(const RecordId& record);

    Connection& m_connection;
    const CaseloadFacts& m_facts;
    const Identity& m_me;
    QDate m_today;
    QList<CameBack> m_found;
    qsizetype m_sealedQuiet = 0;
    bool m_doublesStale = false;
};

} // namespace lodestar
