#pragma once

#include "core/metrics/OutcomeFacts.h"
#include "core/services/OutcomeChildrenReader.h"

namespace lodestar {

/// Fills what is counted of adults and courses over the year that ends with a day: mood screens and what became of
/// them, referrals for smoking, alcohol and drugs, places on courses, measures before and after.
class OutcomeWorkReader {
public:
    OutcomeWorkReader(Connection& connection, const metrics::OutcomeRules& rules, QDate on,
                      const OutcomeChildrenReader& homes, metrics::OutcomeFacts& facts);

    Status read();

private:
    Status people();
    Status screens();
    Status discussions();
    Status referrals();
    Status programmes();
    Status places();
    Status measures();
    /// Where somebody's family lived on a day.
    [[nodiscard]] QString wardOf(const RecordId& record, QDate on, const RecordId& household = {}) const;
    [[nodiscard]] metrics::MoodPerson* screened(const RecordId& record);

    Connection& m_connection;
    const metrics::OutcomeRules& m_rules;
    QDate m_on;
    QDate m_first;
    const OutcomeChildrenReader& m_homes;
    metrics::OutcomeFacts& m_facts;
    QHash<RecordId, RecordId> m_homeOf; ///< of an adult
    QHash<RecordId, std::size_t> m_moodOf;
    QHash<QString, QString> m_programmeOf;                   ///< name, by the id of a course of the year
    QHash<std::pair<QString, QString>, bool> m_higherBetter; ///< by programme and measure
};

} // namespace lodestar
