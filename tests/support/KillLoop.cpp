#include "tests/support/KillLoop.h"

#include <QFile>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace lodestar::testing {

namespace {

using Clock = std::chrono::steady_clock;

/// In the child: does the work and ends without running anything of the parent's (no test report, no destructors).
[[noreturn]] void runChild(const Body& body, int out) {
    int code = 0;
    try {
        ::dup2(out, STDOUT_FILENO);
        body([](const QByteArray& line) {
            const QByteArray whole = line + '\n';
            if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size())
                ::_exit(98);
        });
    } catch (...) {
        code = 99;
    }
    ::_exit(code);
}

/// Reads what is there. Answers false when the other end is closed.
bool readSome(int in, QByteArray& heard) {
    char buffer[4096];
    const auto count = ::read(in, buffer, sizeof buffer);
    if (count > 0) heard.append(buffer, count);
    return count > 0;
}

/// Waits for something to read, at most until the moment.
bool waitToRead(int in, Clock::time_point moment) {
    const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(moment - Clock::now()).count();
    const auto wait = std::max<std::int64_t>(left, 0);
    const timespec limit{static_cast<time_t>(wait / 1'000'000'000), static_cast<long>(wait % 1'000'000'000)};
    pollfd listen{in, POLLIN, 0};
    return ::ppoll(&listen, 1, &limit, nullptr) > 0;
}

QByteArrayList wholeLines(const QByteArray& heard) {
    QByteArrayList lines = heard.split('\n');
    lines.removeLast();
    return lines;
}

std::uint32_t chosenSeed(std::uint32_t usual) {
    const QByteArray given = qgetenv("LODESTAR_SEED");
    return given.isEmpty() ? usual : given.toUInt();
}

} // namespace

KillLoop::KillLoop(std::uint32_t seed)
    : m_seed(chosenSeed(seed))
    , m_random(m_seed) {}

Killed KillLoop::once(const Body& body, std::chrono::microseconds moment) {
    int ends[2];
    if (::pipe(ends) != 0) qFatal("no pipe");
    const auto deadline = Clock::now() + moment;
    const pid_t child = ::fork();
    if (child < 0) qFatal("no process");
    if (child == 0) {
        ::close(ends[0]);
        runChild(body, ends[1]);
    }
    ::close(ends[1]);
    QByteArray heard;
    Killed outcome;
    bool open = true;
    while (open && waitToRead(ends[0], deadline))
        open = readSome(ends[0], heard);
    // The end of its output is the end of the process; else the moment has come.
    if (open) ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    while (open && waitToRead(ends[0], Clock::now()))
        open = readSome(ends[0], heard);
    ::close(ends[0]);
    outcome.finished = WIFEXITED(status);
    if (outcome.finished) outcome.exitCode = WEXITSTATUS(status);
    outcome.said = wholeLines(heard);
    return outcome;
}

Body KillLoop::program(const QString& path, const QStringList& arguments) {
    return [path, arguments](const Say&) {
        QByteArrayList words{QFile::encodeName(path)};
        for (const QString& argument : arguments)
            words << argument.toLocal8Bit();
        std::vector<char*> argv;
        for (QByteArray& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        // What it says to people is of no interest here, and would stand between the lines of the tests.
        if (const int nowhere = ::open("/dev/null", O_WRONLY); nowhere >= 0) ::dup2(nowhere, STDERR_FILENO);
        ::execv(argv[0], argv.data());
        ::_exit(97);
    };
}

int KillLoop::run(int rounds, const std::function<void()>& prepare, const Body& body,
                  const std::function<void(const Killed&)>& check) {
    prepare();
    const auto began = Clock::now();
    const Killed whole = once(body, std::chrono::minutes(5));
    const auto length = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began);
    if (!whole.finished || whole.exitCode != 0) qFatal("the body fails even when nobody kills it: %d", whole.exitCode);
    check(whole);
    std::uniform_int_distribution<std::int64_t> moments(0, length.count());
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        prepare();
        const Killed outcome = once(body, std::chrono::microseconds(moments(m_random)));
        if (!outcome.finished) ++killed;
        check(outcome);
    }
    return killed;
}

} // namespace lodestar::testing
