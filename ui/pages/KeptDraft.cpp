#include "ui/pages/KeptDraft.h"

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

constexpr int keepAfterMs = 300;

}

KeptDraft::KeptDraft(const Clock& clock, Keep keep, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keep(std::move(keep)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &KeptDraft::keep);
}

void KeptDraft::open(const QString& keptAt) {
    m_timer.stop();
    m_keptAt = QDateTime::fromString(keptAt, Qt::ISODateWithMs);
    m_dirty = false;
    m_closed = false;
}

void KeptDraft::noteEdit() {
    m_dirty = true;
    // Not begun anew at each keystroke: who types without a pause is kept too.
    if (!m_timer.isActive()) m_timer.start();
}

void KeptDraft::keep() {
    m_timer.stop();
    if (!m_dirty || m_closed) return;
    m_dirty = false;
    const QDateTime now = m_clock.now();
    m_keep(now).then(this, [this, now](const Status& status) { take(status, now); });
}

void KeptDraft::take(const Status& status, const QDateTime& at) {
    if (status)
        m_keptAt = at;
    else
        m_dirty = true;
    Q_EMIT kept(status);
}

void KeptDraft::close() {
    m_timer.stop();
    m_closed = true;
}

void KeptDraft::reopen() {
    m_closed = false;
    m_dirty = true;
    keep();
}

QString KeptDraft::keptAtText() const {
    return m_keptAt.isValid() ? m_keptAt.time().toString(u"HH:mm:ss"_s) : QString();
}

} // namespace lodestar::pages
