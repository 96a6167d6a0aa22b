#pragma once

#include "core/services/GrowthInUse.h"
#include "core/services/Identity.h"
#include "core/services/Work.h"
#include "core/store/StoreKey.h"
#include "core/store/StoreThread.h"

#include <QObject>

namespace lodestar {

/// Everything that an unlocked program works with: one writing and one reading connection and that of the sync, each on
/// its own thread, who is at work, and the clock. Destroyed when the screen is locked: with it go the keys and the
/// connections.
///
///     session.read([id](Connection& c) { return readFamily(c, id); }).then(this, [this](Result<Family> f) { show(f);
///     }); session.write([edits](Work& work) { return save(work, edits); }).then(this, [this](Status s) { ... });
class Session final : public QObject {
    Q_OBJECT

public:
    /// `key` as StoreFile::open gave it. The clock must outlive the session.
    static Result<std::unique_ptr<Session>> open(const QString& storePath, const StoreKey& key, const Clock& clock,
                                                 StoreThread::Mode mode = StoreThread::Mode::Threaded);
    ~Session() override;

    [[nodiscard]] const Identity& me() const { return m_identity; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Proves to the server which laptop speaks.
    [[nodiscard]] const DeviceKey& deviceKey() const { return m_key; }

    /// The figures of growth charts and the age basis in use here. `figures.reference` is null only where the program's
    /// own data are missing.
    [[nodiscard]] const GrowthInUse& growth() const { return m_growth; }
    /// Another age basis, or other figures, were chosen: what shows centiles reads anew (`changed`).
    void setGrowth(GrowthInUse growth);

    /// Queues a reading job: `job(Connection&)`. Readers see the last committed state and never wait for a writer.
    template<typename F> auto read(F job) { return m_reader->run(std::move(job)); }

    /// Queues a writing job: `job(Work&)`. After one that did not fail, `changed` is emitted.
    template<typename F> auto write(F job) {
        return m_writer->run([this, work = std::move(job)](Connection& connection) mutable {
            Log log(connection);
            Work given{connection, m_author, log};
            auto answer = work(given);
            if (succeeded(answer)) tellChanged();
            return answer;
        });
    }
    /// Queues a job on the writing connection that belongs to this laptop alone (drafts, settings, audit): `changed`
    /// is not emitted.
    template<typename F> auto keep(F job) { return m_writer->run(std::move(job)); }

    /// Queues a job on the sync's own thread and connection: `job(Connection&, const DeviceKey&)`.
    template<typename F> auto onSyncThread(F job) {
        return m_syncer->run([this, work = std::move(job)](Connection& connection) mutable {
            return work(connection, std::as_const(m_key));
        });
    }
    /// Something came from elsewhere: pages read anew. From any thread.
    void tellChanged();

    /// From inside a long writing job, between two of its transactions: does what waits to be written meanwhile.
    void letOthersWrite() { m_writer->letOthersIn(); }

    /// Does everything queued so far, then closes all connections.
    void close();

Q_SIGNALS:
    /// `close` was called: what runs long ends now.
    void closing();
    /// Something was saved; emitted on the thread of this object.
    void changed();

private:
    Session(const Clock& clock, Identity identity, DeviceKey key);
    template<typename T> static bool succeeded(const T& answer) {
        if constexpr (requires { answer.has_value(); })
            return answer.has_value();
        else
            return true;
    }

    const Clock& m_clock;
    Identity m_identity;
    DeviceKey m_key;
    Writer m_author;
    GrowthInUse m_growth;
    std::unique_ptr<StoreThread> m_writer;
    std::unique_ptr<StoreThread> m_reader;
    std::unique_ptr<StoreThread> m_syncer;
};

} // namespace lodestar
