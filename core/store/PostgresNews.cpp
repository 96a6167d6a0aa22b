#include "core/store/PostgresNews.h"

#include "core/base/Log.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTimer>
#include <QUuid>

namespace lodestar {

namespace {

using namespace Qt::StringLiterals;

/// How often it is looked whether the connection still stands.
constexpr int lookMs = 3000;

} // namespace

/// Lives on the thread; its connection is made, used and closed there.
class PostgresNews::Listener : public QObject {
public:
    Listener(ServerPostgres::Address address, std::function<void()> changed)
        : m_address(std::move(address))
        , m_changed(std::move(changed))
        , m_name(u"lodestar-news-"_s + QUuid::createUuid().toString()) {}

    void begin() {
        auto* look = new QTimer(this);
        connect(look, &QTimer::timeout, this, [this] { ensure(); });
        look->start(lookMs);
        ensure();
    }
    void end() { QSqlDatabase::removeDatabase(m_name); }

private:
    void ensure() {
        if (m_listening && QSqlQuery(QSqlDatabase::database(m_name, false)).exec(u"SELECT 1"_s)) return;
        m_listening = false;
        QSqlDatabase::removeDatabase(m_name);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        database.setHostName(m_address.host);
        database.setPort(m_address.port);
        database.setDatabaseName(m_address.database);
        database.setUserName(m_address.user);
        database.setPassword(m_address.password);
        database.setConnectOptions(u"application_name=lodestar-server-news;connect_timeout=10"_s);
        if (!database.open()) return;
        connect(database.driver(), &QSqlDriver::notification, this, [this] { m_changed(); });
        m_listening = database.driver()->subscribeToNotification(ServerPostgres::channel);
        if (!m_listening) qCWarning(logSync) << "the database's news cannot be heard";
        // What was said meanwhile was not heard.
        m_changed();
    }

    ServerPostgres::Address m_address;
    std::function<void()> m_changed;
    QString m_name;
    bool m_listening = false;
};

PostgresNews::PostgresNews(const ServerPostgres::Address& address, std::function<void()> changed)
    : m_listener(new Listener(address, std::move(changed))) {
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_listener, [this] { m_listener->begin(); });
    QObject::connect(&m_thread, &QThread::finished, m_listener, [this] {
        m_listener->end();
        delete m_listener;
    });
    m_thread.start();
}

PostgresNews::~PostgresNews() {
    m_thread.quit();
    m_thread.wait();
}

} // namespace lodestar
