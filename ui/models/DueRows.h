#pragma once

#include "ui/models/TodayWords.h"

#include <QSet>

namespace lodestar::models {

/// What stands behind one row of "Due and overdue".
struct DueRow {
    WorkItem item;                     ///< of a group the most urgent one
    bool group = false;                ///< several promises of one family: opens to the single ones
    bool sealed = false;               ///< the one line for everything sealed; `item` is empty
    std::optional<PlanLook> look = {}; ///< something of a plan; `item` is empty
    bool lead = false;                 ///< for whoever leads: families that nobody works with; `item` is empty
};

/// The rows of "Due and overdue": several promises of one family are one row that opens to the single ones.
class DueRows {
public:
    DueRows(const TodayWords& words, const QSet<RecordId>& open)
        : m_words(words)
        , m_open(open) {}

    /// In the order of `list.due`; a group stands where its most urgent promise stood. ListRow::what holds a DueRow.
    [[nodiscard]] QList<ListRow> of(const TodayList& list) const;

private:
    void addPromises(QList<ListRow>& rows, const QList<WorkItem>& joined) const;

    const TodayWords& m_words;
    const QSet<RecordId>& m_open;
};

} // namespace lodestar::models

Q_DECLARE_METATYPE(lodestar::models::DueRow)
