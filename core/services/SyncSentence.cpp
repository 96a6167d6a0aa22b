#include "core/services/SyncSentence.h"

namespace lodestar {

using namespace Qt::StringLiterals;

Result<SyncSentence> SyncSentence::read(Connection& connection) {
    SyncSentence sentence;
    LODESTAR_ASSIGN(const auto changes, connection.integer("SELECT count(*) FROM outbox"));
    LODESTAR_ASSIGN(const auto visits,
                    connection.integer("SELECT count(DISTINCT change.entry) FROM outbox JOIN change ON change.n = "
                                       "outbox.n WHERE change.kind = 'contact'"));
    LODESTAR_ASSIGN(const auto taken, connection.integer("SELECT 1 FROM log WHERE position > 0 LIMIT 1"));
    sentence.changes = changes.value_or(0);
    sentence.visits = visits.value_or(0);
    sentence.synced = taken.has_value();
    return sentence;
}

QString SyncSentence::text() const {
    const int waiting = static_cast<int>(changes);
    if (waiting == 0) return tr("Everything is saved on this laptop; nothing waits to sync.");
    if (!synced) return tr("Everything is saved on this laptop; %n changes wait for the first sync.", nullptr, waiting);
    if (visits > 0) return tr("Saved on this laptop; %n visits wait to sync.", nullptr, static_cast<int>(visits));
    return tr("Saved on this laptop; %n changes wait to sync.", nullptr, waiting);
}

QString SyncSentence::icon() const {
    return changes > 0 && synced ? u"waiting"_s : u"laptop"_s;
}

} // namespace lodestar
