#include "core/store/ServerPlace.h"

#include "core/store/PostgresNews.h"
#include "core/store/ServerSqlCipher.h"

#include <QUrl>
#include <QUrlQuery>

namespace lodestar {

namespace {

using namespace Qt::StringLiterals;

class DatabasePlace final : public ServerPlace {
public:
    explicit DatabasePlace(ServerPostgres::Address address)
        : m_address(std::move(address)) {}

    Result<std::unique_ptr<sync::ServerStore>> connect() override { return ServerPostgres::open(m_address); }
    void onChangedElsewhere(std::function<void()> changed) override {
        m_news = std::make_unique<PostgresNews>(m_address, std::move(changed));
    }

private:
    ServerPostgres::Address m_address;
    std::unique_ptr<PostgresNews> m_news;
};

class FilePlace final : public ServerPlace {
public:
    FilePlace(std::unique_ptr<StoreFile> file, StoreKey key)
        : m_file(std::move(file))
        , m_key(std::move(key)) {}

    Result<std::unique_ptr<sync::ServerStore>> connect() override {
        LODESTAR_ASSIGN(auto connection,
                        Connection::open(m_file->paths().store(), m_key, Connection::Access::ReadWrite));
        return ServerSqlCipher::over(std::move(connection));
    }
    /// There is no other process.
    void onChangedElsewhere(std::function<void()>) override {}

private:
    std::unique_ptr<StoreFile> m_file;
    StoreKey m_key;
};

StoreOptions fileOptions() {
    StoreOptions options;
    options.migrations = ServerSqlCipher::migrations();
    return options;
}

} // namespace

Result<ServerPostgres::Address> ServerPlace::addressOf(const QString& url) {
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || (parsed.scheme() != u"postgresql"_s && parsed.scheme() != u"postgres"_s))
        return fail(ErrorCode::InvalidInput, u"a database is named postgresql://..."_s);
    const QUrlQuery query(parsed);
    const auto asked = [&](const QString& name, const QString& otherwise) {
        return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded) : otherwise;
    };
    ServerPostgres::Address address;
    address.host = asked(u"host"_s, parsed.host(QUrl::FullyDecoded));
    address.port = parsed.port(asked(u"port"_s, u"5432"_s).toInt());
    address.database = parsed.path(QUrl::FullyDecoded).mid(1);
    address.user = asked(u"user"_s, parsed.userName(QUrl::FullyDecoded));
    address.password = parsed.password(QUrl::FullyDecoded);
    if (address.database.isEmpty()) return fail(ErrorCode::InvalidInput, u"the database has no name"_s);
    return address;
}

Result<std::unique_ptr<ServerPlace>> ServerPlace::database(const QString& url) {
    LODESTAR_ASSIGN(auto address, addressOf(url));
    auto place = std::make_unique<DatabasePlace>(std::move(address));
    LODESTAR_TRY(place->connect());
    return place;
}

Result<std::unique_ptr<ServerPlace>> ServerPlace::file(const QString& folder, const SecureBytes& passphrase,
                                                       const Clock& clock) {
    auto file = std::make_unique<StoreFile>(folder, clock, fileOptions());
    LODESTAR_ASSIGN(StoreKey key, file->open(passphrase));
    return std::make_unique<FilePlace>(std::move(file), std::move(key));
}

Status ServerPlace::makeFile(const QString& folder, const SecureBytes& passphrase, const Clock& clock) {
    StoreFile file(folder, clock, fileOptions());
    // Made already: opening it brings the tables to this version.
    if (file.exists()) {
        LODESTAR_TRY(file.open(passphrase));
        return {};
    }
    LODESTAR_TRY(file.create(passphrase));
    return {};
}

} // namespace lodestar
