#include "ui/models/DueRows.h"

#include "ui/models/PlanWords.h"
#include "ui/models/TeamWords.h"

namespace lodestar::models {

void DueRows::addPromises(QList<ListRow>& rows, const QList<WorkItem>& joined) const {
    const bool group = joined.size() > 1;
    const bool open = group && m_open.contains(joined.first().household);
    if (group) {
        rows.append(m_words.promises(joined, open));
        rows.last().what = QVariant::fromValue(DueRow{joined.first(), true, false});
    }
    if (group && !open) return;
    for (const WorkItem& each : joined) {
        rows.append(m_words.due(each));
        rows.last().what = QVariant::fromValue(DueRow{each, false, false});
        rows.last().inset = group ? 1 : 0;
    }
}

QList<ListRow> DueRows::of(const TodayList& list) const {
    QHash<RecordId, QList<WorkItem>> promises;
    for (const WorkItem& each : list.due) {
        if (each.isPromise()) promises[each.household].append(each);
    }
    QList<ListRow> rows;
    for (const LeadMatter& each : list.forLead) {
        rows.append(TeamWords(list.today).leadMatter(each));
        rows.last().what = QVariant::fromValue(DueRow{.item = {}, .lead = true});
    }
    for (const WorkItem& each : list.due) {
        if (each.isPromise()) {
            const QList<WorkItem> joined = promises.take(each.household);
            if (!joined.isEmpty()) addPromises(rows, joined);
            continue;
        }
        rows.append(m_words.due(each));
        rows.last().what = QVariant::fromValue(DueRow{each, false, false});
    }
    for (const PlanLook& each : list.looks) {
        rows.append(PlanWords::look(each, list.today));
        rows.last().what = QVariant::fromValue(DueRow{{}, false, false, each});
    }
    if (list.sealedMatters > 0) {
        rows.append(m_words.sealed(list.sealedMatters));
        rows.last().what = QVariant::fromValue(DueRow{{}, false, true});
    }
    return rows;
}

} // namespace lodestar::models
