#pragma once

#include "core/base/Wording.h"
#include "core/store/Connection.h"

#include <QDate>

#include <QCoreApplication>

namespace lodestar {

/// What waits on this laptop, and the one sentence about it that stands at the window's foot.
class SyncSentence {
    Q_DECLARE_TR_FUNCTIONS(lodestar::SyncSentence)

public:
    qint64 changes = 0;
    qint64 visits = 0;   ///< contacts among them
    bool synced = false; ///< a server has taken something from this laptop before
    qint64 refused = 0;  ///< changes that the server keeps in quarantine
    bool enrolled = false;
    QString syncedAt{};         ///< of the last sync that succeeded, as stored
    QDate today{};              ///< on which it was read
    QString completeAsOf{};     ///< "07:58", or with the day when it was not today; empty before the first sync
    Error fault{};              ///< of the last sync; Unknown when it succeeded
    QString unreachableSince{}; ///< "08:41", likewise; empty when the last sync was answered
    qint64 clockAhead = 0;      ///< seconds
    qint64 waitsForPurge = 0;   ///< households

    static Result<SyncSentence> read(Connection& connection);
    static Result<SyncSentence> read(Connection& connection, const QDate& today);
    /// "Everything is saved on this laptop; nothing waits to sync. Complete as of 07:58."
    [[nodiscard]] QString text() const;
    /// "Complete as of 07:58, nothing unsent.": for the foot of what is printed from here.
    [[nodiscard]] QString onPaper(const Wording& words = {}) const;
    /// Name of the icon that goes with it.
    [[nodiscard]] QString icon() const;

private:
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] QString offline() const;
    [[nodiscard]] QStringList troubles() const;
};

} // namespace lodestar
