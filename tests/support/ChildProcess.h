#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <csignal>
#include <functional>

#include <sys/types.h>

namespace lodestar::testing {

/// A program that runs beside the test. It ends when this object goes, and also when the test's process dies in
/// whatever way: nothing is ever left behind. What it says goes into a file.
class ChildProcess {
public:
    ChildProcess() = default;
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Starts it; its standard output and error go to the end of `saidPath`.
    void start(const QString& program, const QStringList& arguments, const QString& saidPath);
    /// Waits until `sign` stands in what this start has said; false when the program ended, or after a minute.
    bool waitFor(const QByteArray& sign) const;
    [[nodiscard]] QByteArray said() const;

    [[nodiscard]] bool running() const;
    [[nodiscard]] pid_t id() const { return m_id; }
    /// Waits for the end, at most so long; false when it still runs then.
    [[nodiscard]] bool endsWithin(std::chrono::microseconds time) const;
    /// SIGTERM, or another signal, and waits for the end: its exit code, or -1 when it died of a signal.
    int stop(int signal = SIGTERM);
    /// SIGKILL, as a battery that falls out.
    void kill();
    /// Memory that it holds, and the most it ever held, in KB.
    [[nodiscard]] qint64 memory() const { return memoryLine("VmRSS:"); }
    [[nodiscard]] qint64 mostMemory() const { return memoryLine("VmHWM:"); }

private:
    int wait();
    [[nodiscard]] qint64 memoryLine(const QByteArray& name) const;

    pid_t m_id = -1;
    QString m_saidPath;
    qint64 m_saidBefore = 0;
};

/// Asks again and again until the answer is yes; false after a minute.
bool until(const std::function<bool()>& condition);

} // namespace lodestar::testing
