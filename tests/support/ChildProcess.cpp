#include "tests/support/ChildProcess.h"

#include <QFile>
#include <QFileInfo>

#include <thread>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lodestar::testing {

namespace {

using namespace std::chrono_literals;

std::vector<QByteArray> lineOf(const QString& program, const QStringList& arguments) {
    std::vector<QByteArray> line{program.toLocal8Bit()};
    for (const QString& each : arguments)
        line.push_back(each.toLocal8Bit());
    return line;
}

} // namespace

bool until(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + 60s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(5ms); // between two looks; nothing depends on how long
    }
    return true;
}

ChildProcess::~ChildProcess() {
    kill();
}

void ChildProcess::start(const QString& program, const QStringList& arguments, const QString& saidPath) {
    kill();
    m_saidPath = saidPath;
    m_saidBefore = QFileInfo(saidPath).size();
    std::vector<QByteArray> line = lineOf(program, arguments);
    std::vector<char*> words;
    for (QByteArray& each : line)
        words.push_back(each.data());
    words.push_back(nullptr);
    const QByteArray path = saidPath.toLocal8Bit();
    const pid_t parent = ::getpid();
    m_id = ::fork();
    if (m_id != 0) return;
    // With the test dies what it started. (Only calls that are safe between fork and exec.)
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(126);
    const int out = ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    ::execvp(words[0], words.data());
    ::_exit(127);
}

bool ChildProcess::waitFor(const QByteArray& sign) const {
    return until([&] { return said().contains(sign) || !running(); }) && said().contains(sign);
}

QByteArray ChildProcess::said() const {
    QFile file(m_saidPath);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_saidBefore)) return {};
    return file.readAll();
}

bool ChildProcess::running() const {
    if (m_id <= 0) return false;
    siginfo_t ended{};
    return ::waitid(P_PID, static_cast<id_t>(m_id), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid == 0;
}

bool ChildProcess::endsWithin(std::chrono::microseconds time) const {
    if (!running()) return true;
    const int process = static_cast<int>(::syscall(SYS_pidfd_open, m_id, 0));
    pollfd ended{process, POLLIN, 0};
    const timespec limit{static_cast<time_t>(time.count() / 1'000'000),
                         static_cast<long>(time.count() % 1'000'000 * 1000)};
    const bool over = ::ppoll(&ended, 1, &limit, nullptr) > 0;
    ::close(process);
    return over;
}

int ChildProcess::wait() {
    int status = 0;
    ::waitpid(m_id, &status, 0);
    m_id = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int ChildProcess::stop(int signal) {
    if (m_id <= 0) return -1;
    ::kill(m_id, signal);
    return wait();
}

void ChildProcess::kill() {
    if (m_id <= 0) return;
    ::kill(m_id, SIGKILL);
    wait();
}

qint64 ChildProcess::memoryLine(const QByteArray& name) const {
    QFile file(QStringLiteral("/proc/%1/status").arg(m_id));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name)) return line.mid(name.size()).trimmed().split(' ').value(0).toLongLong();
    }
    return -1;
}

} // namespace lodestar::testing
