#include "app/server/FrontAnswerer.h"
#include "app/server/HttpServer.h"
#include "app/server/MetricFilling.h"
#include "app/server/RequestLog.h"
#include "app/server/ServerOptions.h"
#include "core/crypto/ProcessGuard.h"
#include "core/store/ServerPlace.h"
#include "resources/Resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <csignal>

using namespace lodestar;
using namespace lodestar::server;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int couldNot = 1;
constexpr int wrongUse = 2;

/// The signals that end the program, blocked in every thread that begins later, so that only `waitForEnd` gets them.
sigset_t blockEndings() {
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return endings;
}

/// Why the store does not open, for who starts the server.
QString sentenceFor(const Error& error) {
    const QString detail = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
    switch (error.code) {
    case ErrorCode::NotFound:
        return u"There is no server's store%1: lodestar-admin server init makes one."_s.arg(detail);
    case ErrorCode::Locked:
        return u"Another process has this store. Over one SQLCipher file there is exactly one."_s;
    case ErrorCode::WrongPassphrase:
        return u"That passphrase does not open this store."_s;
    case ErrorCode::StoreTooNew:
        return u"The store was written by a newer version of Lodestar."_s;
    case ErrorCode::Unreachable:
        return u"The database cannot be reached%1."_s.arg(detail);
    default:
        return u"The store does not open%1."_s.arg(detail);
    }
}

Result<std::unique_ptr<ServerPlace>> placeOf(const ServerOptions& options, const Clock& clock) {
    if (!options.database.isEmpty()) return ServerPlace::database(options.database);
    QFile file(options.passphraseFile);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, options.passphraseFile);
    QByteArray line = file.readLine();
    const SecureBytes passphrase = SecureBytes::passphrase(QString::fromUtf8(line).remove(u'\n').remove(u'\r'));
    line.fill('\0');
    return ServerPlace::file(options.store, passphrase, clock);
}

int serve(const ServerOptions& options, const sigset_t& endings) {
    const SystemClock clock;
    sync::ServerSettings settings = options.settings;
    auto counting = metrics::Counting::shipped();
    if (!counting) {
        logLine(u"the rules of the metrics cannot be read: "_s + counting.error().detail);
        return couldNot;
    }
    settings.counting = std::move(*counting);
    sync::ServerShared shared(settings);
    const auto place = placeOf(options, clock);
    if (!place) {
        logLine(sentenceFor(place.error()));
        return couldNot;
    }
    HttpServer http(options.limits, [&]() -> std::unique_ptr<Answerer> {
        auto store = (*place)->connect();
        if (store) return std::make_unique<FrontAnswerer>(std::move(*store), clock, settings, shared);
        logLine(sentenceFor(store.error()));
        return nullptr;
    });
    shared.onChanged([&http] { http.changed(); });
    if (const Status started = http.start(options.listen); !started) {
        logLine(u"It cannot listen: "_s + started.error().detail);
        return couldNot;
    }
    (*place)->onChangedElsewhere([&http] { http.changed(); });
    logLine(u"lodestar-server %1 is ready on port %2"_s.arg(QStringLiteral(LODESTAR_VERSION)).arg(http.port()));
    const MetricFilling filling(**place, clock, settings, shared);
    int ending = 0;
    sigwait(&endings, &ending);
    logLine(u"lodestar-server ends when the answers under way are given"_s);
    http.stop();
    return done;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"lodestar-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LODESTAR_VERSION));
    lodestarInitData();
    forbidMemoryDumps();
    const auto options = ServerOptions::read(QCoreApplication::arguments());
    if (!options) {
        logLine(
            options.error().code == ErrorCode::NotAllowed
                ? u"%1 can be reached from other machines: lodestar-server listens on 127.0.0.1 or [::1] alone, and "
                  "nginx stands in front of it"_s.arg(options.error().detail)
                : options.error().detail);
        return options.error().code == ErrorCode::FileUnreadable ? couldNot : wrongUse;
    }
    if (options->version) {
        QTextStream(stdout) << "lodestar-server " << QCoreApplication::applicationVersion() << '\n';
        return done;
    }
    if (options->help) {
        QTextStream(stdout) << ServerOptions::helpText();
        return done;
    }
    return serve(*options, blockEndings());
}
