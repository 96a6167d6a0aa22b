#pragma once

#include "core/base/Uuid.h"

#include <QByteArray>
#include <QList>

#include <random>

namespace lodestar::benchmark {

/// One entry of the workload: what any engine would have to carry from one laptop to another.
struct WorkEntry {
    RecordId household;
    EntryId entry;
    QByteArray body; ///< a JSON object of about 1.2 KB: when, type, minutes, and a narrative of some 170 words
};

/// The entries of W1 to W7 (tests/benchmark/README.md), the same on every machine for the same seed: households of
/// `entriesEach` visits. The words of a narrative are drawn by Zipf's law from 3,000 made-up ones, so that it packs
/// about as well as English.
class SyncWorkload {
public:
    explicit SyncWorkload(quint32 seed = 1)
        : m_random(seed) {}

    QList<WorkEntry> entries(int households, int entriesEach);
    /// Entries of a household that is there.
    WorkEntry entryOf(const RecordId& household);

private:
    QByteArray narrative();
    const QByteArray& word();
    void makeWords();

    std::mt19937 m_random;
    QList<QByteArray> m_words;
    std::vector<double> m_upTo; ///< of each word, the sum of the weights to it
};

} // namespace lodestar::benchmark
