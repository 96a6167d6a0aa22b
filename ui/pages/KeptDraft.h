#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lodestar::pages {

/// Keeps what is typed into a long form: a keystroke is in the store 300 ms after it was made, well inside the limit of
/// two seconds, and at once when the page is left. Nothing is kept from when the page saves, unless the saving fails.
class KeptDraft final : public QObject {
    Q_OBJECT

public:
    /// Writes the draft as it stands now.
    using Keep = std::function<QFuture<Status>(const QDateTime& now)>;

    KeptDraft(const Clock& clock, Keep keep, QObject* parent);

    /// A draft was opened that was last kept at `keptAt` (ISO; empty: never).
    void open(const QString& keptAt);
    void noteEdit();
    void keep();
    /// It becomes a record.
    void close();
    /// It did not become one: it is kept as it stands.
    void reopen();
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// "18:04:12"; empty if it never was.
    [[nodiscard]] QString keptAtText() const;

Q_SIGNALS:
    /// It was kept, or could not be and will be tried again with the next keystroke.
    void kept(const lodestar::Status& status);

private:
    void take(const Status& status, const QDateTime& at);

    const Clock& m_clock;
    Keep m_keep;
    QTimer m_timer;
    QDateTime m_keptAt;
    bool m_dirty = false;
    bool m_closed = false;
};

} // namespace lodestar::pages
