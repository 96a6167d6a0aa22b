#pragma once

#include "core/services/Session.h"
#include "core/store/StoreFile.h"

#include <QTemporaryDir>

namespace lodestar::benchmark {

/// The value, or the end of the program with the error's code and detail: a benchmark of something that failed is none.
template<typename T> T must(Result<T> result, const char* what) {
    if (!result) qFatal("%s: %d %s", what, static_cast<int>(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// An encrypted profile of the program's own making in a temporary folder: the usual cost of the passphrase, the usual
/// durability.
class Profile {
public:
    explicit Profile(QDate today);

    /// From the passphrase to a session, as at Unlock.
    std::unique_ptr<Session> unlock();
    /// Runs a writing job at once, in this thread.
    template<typename F> auto write(F job) { return session().write(std::move(job)).result(); }
    template<typename F> auto read(F job) { return session().read(std::move(job)).result(); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    Session& session();
    void lock() { m_session.reset(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Session> m_session;
};

} // namespace lodestar::benchmark
