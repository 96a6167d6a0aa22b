#pragma once

#include "core/sync/ServerRows.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace lodestar::sync {

/// What a record says that is counted (core/metrics/SaidRecord.h), with what it is looked up by.
struct SaidRow {
    RecordId record;
    QByteArray said;
    QString born;        ///< of a child, ISO; empty for anything else
    EntryId pregnancy{}; ///< of which that child was born; null where nobody says
};

/// One running sum, as core/metrics/RunningSums.h names it.
struct SumRow {
    QString quarter; ///< "2025/26-Q4"
    QString code;    ///< "C8ii"
    QString group;
    QString value;
    qint64 numerator = 0;
    qint64 denominator = 0;
    friend bool operator==(const SumRow&, const SumRow&) = default;
};

/// The facts that are counted and the sums over them: computed from the logs, and to be made anew at any time.
class MetricRows {
public:
    virtual ~MetricRows() = default;

    /// Taken first, until the commit: many may keep up at once, and nobody while one clears.
    enum class Use { KeepUp, Clear };
    virtual Status lock(Use use) = 0;

    /// What these records say, locked against other writers until the commit; made where there was nothing. The records
    /// must be sorted, so that two writers never wait for each other.
    virtual Result<QHash<RecordId, QByteArray>> lockSaid(const QList<RecordId>& records) = 0;
    virtual Status saveSaid(const QList<SaidRow>& rows) = 0;
    virtual Result<QHash<RecordId, QByteArray>> said(const QSet<RecordId>& records) = 0;
    /// The first birth from each of these pregnancies.
    virtual Result<QHash<EntryId, QString>> births(const QSet<EntryId>& pregnancies) = 0;

    /// What these records add to the sums, locked in the same way; sorted.
    virtual Result<QHash<RecordId, QByteArray>> lockCounted(const QList<RecordId>& records) = 0;
    virtual Status saveCounted(const QList<std::pair<RecordId, QByteArray>>& rows) = 0;

    /// Adds to the sums; sorted, no sum twice. Locks them until the commit.
    virtual Status addToSums(const QList<SumRow>& changes) = 0;
    /// The sums of a quarter, those that are zero included; of one group when named (null: of all groups).
    virtual Result<QList<SumRow>> sums(const QString& quarter, const QString& group) = 0;

    /// All that is said by children born in one of the times (ISO, both days included, no day in two), and by all
    /// records that are no child's.
    using Births = QList<std::pair<QString, QString>>;
    virtual Status eachSaid(const Births& born,
                            const std::function<void(const RecordId&, const QByteArray&)>& take) = 0;
    /// Every child of whom the pregnancy is known that she was born of.
    virtual Status eachBirth(const std::function<void(const EntryId&, const QString&)>& take) = 0;

    /// At most `most` records that were begun, those behind `after`, sorted.
    virtual Result<QList<RecordId>> recordsAfter(const RecordId& after, int most) = 0;
    /// All changes of these records and kinds that are not sealed, each log in its order.
    virtual Result<QList<KeptChange>> changesOf(const QList<RecordId>& records, const QStringList& kinds) = 0;
    virtual Status clear() = 0;
};

} // namespace lodestar::sync
