#include "tests/benchmark/Profile.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"a quiet harbour in june"_qs;

} // namespace

Profile::Profile(QDate today)
    : m_clock(today) {
    m_file = std::make_unique<StoreFile>(path(u"profile"_qs), m_clock);
    const StoreKey key = must(m_file->create(SecureBytes::passphrase(passphrase)), "create");
    const auto connection = must(Connection::open(m_file->paths().store(), key, Connection::Access::ReadWrite), "open");
    Identity who;
    who.name = u"Ann Example"_qs;
    who.role = u"health-visitor"_qs;
    must(writeIdentity(*connection, who, m_clock), "identity");
}

std::unique_ptr<Session> Profile::unlock() {
    const StoreKey key = must(m_file->open(SecureBytes::passphrase(passphrase)), "unlock");
    return must(Session::open(m_file->paths().store(), key, m_clock, StoreThread::Mode::SameThread), "session");
}

Session& Profile::session() {
    if (!m_session) m_session = unlock();
    return *m_session;
}

} // namespace lodestar::benchmark
