#include "app/admin/OpenedServer.h"

#include <pwd.h>
#include <unistd.h>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

/// A server's store is never the default of the desktop's program: it must be named.
Status requireNamed(const Context& context) {
    const bool database = !context.arguments.value("database").isEmpty();
    const bool store = !context.arguments.value("store").isEmpty();
    if (database == store) return wrongUsage(u"--database URL, or --store DIR, says which server"_s);
    return {};
}

} // namespace

/// Behind sudo the person, not root. It is what the system says, and proves no more than its log-in does.
QString OpenedServer::whoRuns() {
    const QString behindSudo = qEnvironmentVariable("SUDO_USER");
    const passwd* const user = getpwuid(getuid());
    const QString name = user == nullptr ? QString::number(getuid()) : QString::fromLocal8Bit(user->pw_name);
    return u"system:"_s + (getuid() == 0 && !behindSudo.isEmpty() ? behindSudo : name);
}

Status OpenedServer::make(const Context& context) {
    LODESTAR_TRY(requireNamed(context));
    const QString url = context.arguments.value("database");
    if (!url.isEmpty()) {
        LODESTAR_ASSIGN(const auto owner, ServerPlace::addressOf(url));
        return ServerPostgres::prepare(owner, context.arguments.value("server-role", u"lodestar"_s));
    }
    LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
    return ServerPlace::makeFile(context.folder(), passphrase, context.clock);
}

Result<std::unique_ptr<OpenedServer>> OpenedServer::open(const Context& context) {
    LODESTAR_TRY(requireNamed(context));
    std::unique_ptr<ServerPlace> place;
    if (const QString url = context.arguments.value("database"); !url.isEmpty()) {
        LODESTAR_ASSIGN(place, ServerPlace::database(url));
    } else {
        LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
        LODESTAR_ASSIGN(place, ServerPlace::file(context.folder(), passphrase, context.clock));
    }
    LODESTAR_ASSIGN(auto store, place->connect());
    sync::ServerSettings settings;
    LODESTAR_ASSIGN(settings.counting, metrics::Counting::shipped());
    return std::unique_ptr<OpenedServer>(
        new OpenedServer(std::move(place), std::move(store), context.clock, std::move(settings)));
}

Status OpenedServer::noteCounted(const QString& quarter, const QString& detail) {
    return m_store->write([&] { return audit().note({sync::act::counted, whoRuns(), quarter, detail}); });
}

} // namespace lodestar::admin
