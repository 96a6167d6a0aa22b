#include "app/server/ServerOptions.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

namespace lodestar::server {

namespace {

using namespace Qt::StringLiterals;

void addOptions(QCommandLineParser& parser) {
    parser.addOption({u"help"_s, u"Says this."_s});
    parser.addOption({u"version"_s, u"Says which version this is."_s});
    parser.addOption({u"config"_s, u"Reads what is not on the command line."_s, u"FILE"_s});
    parser.addOption({u"database"_s, u"PostgreSQL."_s, u"postgresql://..."_s});
    parser.addOption({u"store"_s, u"One SQLCipher file."_s, u"DIR"_s});
    parser.addOption({u"passphrase-file"_s, u"Its passphrase."_s, u"FILE"_s});
    parser.addOption({u"listen"_s, u"Where it listens."_s, u"ADDRESS:PORT"_s});
}

/// The whole numbers of a configuration file, each with the least and the most that it may be.
struct NumberReader {
    const QSettings& file;
    QString fault;

    template<typename Number> void read(const char* name, Number& into, qint64 least, qint64 most) {
        const QString key = QString::fromLatin1(name);
        if (!file.contains(key)) return;
        bool ok = false;
        const qint64 value = file.value(key).toString().toLongLong(&ok);
        if (!ok || value < least || value > most)
            fault = u"%1 must be a whole number from %2 to %3"_s.arg(key).arg(least).arg(most);
        else
            into = Number(value);
    }
    void readMs(const char* name, std::chrono::milliseconds& into) {
        qint64 count = into.count();
        read(name, count, 100, 86'400'000); // a day
        into = std::chrono::milliseconds(count);
    }
};

Status readNumbers(const QSettings& file, ServerOptions& options) {
    NumberReader numbers{file, {}};
    HttpLimits& limits = options.limits;
    numbers.read("workers", limits.workers, 1, 64);
    numbers.read("connections", limits.connections, 1, 100'000);
    numbers.read("connections-per-address", limits.connectionsPerAddress, 0, 100'000);
    numbers.read("pulls", limits.pulls, 1, 1000);
    numbers.read("sign-ins", limits.signIns, 1, 64);
    numbers.read("first-syncs", options.settings.firstSyncsAtOnce, 1, 1000);
    numbers.read("token-seconds", options.settings.tokenSeconds, 1, 86'400);
    numbers.read("code-hours", options.settings.codeHours, 1, 8760);
    numbers.read("logs-per-device", options.settings.logsPerDevice, 1, 10'000'000);
    numbers.readMs("request-ms", limits.request);
    numbers.readMs("sending-ms", limits.sending);
    numbers.readMs("idle-ms", limits.idle);
    numbers.readMs("events-ms", limits.events);
    if (!numbers.fault.isEmpty()) return fail(ErrorCode::InvalidInput, numbers.fault);
    return {};
}

Status readFile(const QString& path, ServerOptions& options, QString& listen) {
    if (!QFileInfo(path).isReadable()) return fail(ErrorCode::FileUnreadable, path);
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError) return fail(ErrorCode::InvalidInput, u"%1 is no INI file"_s.arg(path));
    static const QStringList known =
        u"database store passphrase-file listen workers connections connections-per-address pulls sign-ins first-syncs "
        "token-seconds code-hours logs-per-device request-ms sending-ms idle-ms events-ms shared-only"_s.split(u' ');
    const QStringList keys = file.allKeys();
    for (const QString& key : keys) {
        // A limit that was misspelt would silently not hold.
        if (!known.contains(key)) return fail(ErrorCode::InvalidInput, u"%1 has an unknown line: %2"_s.arg(path, key));
    }
    options.database = file.value(u"database"_s).toString();
    options.store = file.value(u"store"_s).toString();
    options.passphraseFile = file.value(u"passphrase-file"_s).toString();
    const QStringList sharedOnly = file.value(u"shared-only"_s).toStringList();
    options.settings.sharedOnly = QSet<QString>(sharedOnly.begin(), sharedOnly.end());
    listen = file.value(u"listen"_s, listen).toString();
    return readNumbers(file, options);
}

/// A store is named in one way, and whole.
Status checkStore(const ServerOptions& options) {
    const bool named = !options.database.isEmpty() || !options.store.isEmpty();
    if (!named) return fail(ErrorCode::InvalidInput, u"--database or --store says where the records are"_s);
    if (!options.database.isEmpty() && !options.store.isEmpty())
        return fail(ErrorCode::InvalidInput, u"--database and --store are two places: one must go"_s);
    if (!options.database.isEmpty() && !options.database.startsWith(u"postgresql://"))
        return fail(ErrorCode::InvalidInput, u"--database takes postgresql://..."_s);
    if (!options.store.isEmpty() && options.passphraseFile.isEmpty())
        return fail(ErrorCode::InvalidInput, u"--store needs --passphrase-file"_s);
    return {};
}

} // namespace

Result<ServerOptions> ServerOptions::read(const QStringList& line) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(line)) return fail(ErrorCode::InvalidInput, parser.errorText());
    ServerOptions options;
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    if (options.help || options.version) return options;
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::InvalidInput, u"only options are taken; --help lists them"_s);
    QString listen = u"127.0.0.1:8080"_s;
    if (parser.isSet(u"config"_s)) LODESTAR_TRY(readFile(parser.value(u"config"_s), options, listen));
    const bool otherStore = parser.isSet(u"database"_s) || parser.isSet(u"store"_s);
    if (otherStore) options.database = parser.value(u"database"_s);
    if (otherStore) options.store = parser.value(u"store"_s);
    if (parser.isSet(u"passphrase-file"_s)) options.passphraseFile = parser.value(u"passphrase-file"_s);
    if (parser.isSet(u"listen"_s)) listen = parser.value(u"listen"_s);
    LODESTAR_TRY(checkStore(options));
    LODESTAR_ASSIGN(options.listen, ListenAddress::parse(listen));
    return options;
}

QString ServerOptions::helpText() {
    return uR"(lodestar-server: the shared server. It speaks plain HTTP on the loopback; nginx stands in front of it
(packaging/server/README.md).

  --database postgresql://...   PostgreSQL; as many processes as you like
  --store DIR                   or one SQLCipher file; exactly one process
  --passphrase-file FILE        its passphrase (first line)
  --listen 127.0.0.1:8080       where it listens; only addresses of the loopback are taken
  --config FILE                 an INI file with the same names, and:
                                workers, connections, connections-per-address, pulls, sign-ins, first-syncs,
                                token-seconds, code-hours, logs-per-device,
                                request-ms, sending-ms, idle-ms, events-ms,
                                shared-only (organisations that receive the shared compartment only, by comma)
  --help  --version

It writes a line for each request to stderr, without anything about a person or a device. SIGTERM ends it after the
answers that are under way. Exit codes: 0 ended when asked, 1 it could not be done, 2 wrong usage.
)"_s;
}

} // namespace lodestar::server
