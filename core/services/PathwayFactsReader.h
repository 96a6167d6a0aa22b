#pragma once

#include "core/base/RowDate.h"
#include "core/services/ScopeQuery.h"
#include "core/services/SharedWords.h"

namespace lodestar {

/// Fills the `PathwayFacts` of people and pregnancies that were read already: contacts, doses, results, answers,
/// bookings, what was confirmed, dates in conflict, and a child's own beginnings from its mother's pregnancy. The only
/// reader of such facts, so that every list, page and print computes the same steps. A part of CaseloadFacts.
class PathwayFactsReader {
public:
    PathwayFactsReader(Connection& connection, const CaseloadScope& scope, CaseloadFacts& facts);

    Status read();

private:
    Status readBirths();
    Status readFacts();
    void takeFact(const Statement& row);
    void addFact(const Statement& row, rules::PathwayFacts& facts);
    Status readBookings();
    Status readEntries();
    Status readReviewFacts();
    Status readConflicts();
    Status readDueDateConflicts();

    Connection& m_connection;
    const ScopeQuery m_query;
    CaseloadFacts& m_facts;
    SharedWords m_words;
    QHash<EntryId, std::size_t> m_pregnancyOf;
    QHash<std::size_t, QList<std::size_t>> m_pregnanciesOf; ///< of a mother
    QHash<EntryId, QList<std::size_t>> m_bornFrom;          ///< children who live with the mother of that pregnancy
};

} // namespace lodestar
