// The organisation's recovery key as it comes to a laptop: with the enrolment.
#include "core/crypto/OrganisationKey.h"
#include "core/services/Audit.h"
#include "core/services/Profile.h"
#include "core/services/Syncing.h"
#include "tests/core/sync/EngineWorld.h"
#include "tests/support/TempProfile.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::sync::testing;
using namespace Qt::StringLiterals;

namespace {

SecureBytes words(const QString& text) {
    return SecureBytes::passphrase(text);
}

/// A laptop of HV1's, and a service that may have a recovery key.
struct Enrolling {
    EngineWorld engine;
    FixedClock clock{QDateTime(QDate(2026, 11, 11), QTime(11, 18), Qt::UTC)};
    lodestar::testing::TempProfile place;
    Profile profile{place.store(), clock, PassphraseCost::least()};
    QString passphrase = place.passphrase();

    Enrolling() {
        engine.server.clock.set(clock.now());
        engine.server.add(u"HV1"_s);
        Identity me;
        me.name = u"Joanne Pryor"_s;
        me.reference = u"HV1"_s;
        me.role = u"health-visitor"_s;
        demand(profile.create(words(passphrase), me));
    }
    std::unique_ptr<Session> unlock() {
        return demand(profile.unlock(words(passphrase), StoreThread::Mode::SameThread));
    }
    Result<Enrolled> enrolled() {
        const QString code = demand(engine.server.accounts.issueCode(u"HV1"_s));
        const auto session = unlock();
        return session
            ->onSyncThread([&](Connection& connection, const DeviceKey&) {
                FrontTransport transport(engine.server.front);
                return enrol(connection, transport, clock, {code, {}});
            })
            .takeResult();
    }
    QStringList acts() {
        const auto session = unlock();
        const auto lines = demand(
            session->read([](Connection& connection) { return auditOf(connection, std::nullopt, 20); }).takeResult());
        QStringList all;
        for (const AuditLine& each : lines)
            all.append(each.act);
        return all;
    }
};

} // namespace

TEST_CASE("the organisation's key that comes with the enrolment opens a laptop whose passphrase is forgotten") {
    Enrolling laptop;
    const OrganisationKey organisation = OrganisationKey::create();
    laptop.engine.server.settings.organisationKey = organisation.publicKey;
    REQUIRE(laptop.enrolled());
    // Enrolling knows no passphrase; connecting a laptop ends in the lock, and the next unlocking seals.
    CHECK(laptop.profile.file().recover(organisation.secret, words(u"another one"_s)).error().code ==
          ErrorCode::NotFound);
    CHECK(laptop.acts().count(u"recovery-key"_s) == 1);
    CHECK(laptop.acts().count(u"recovery-key"_s) == 1);

    const QString fresh = u"a new one of two people"_s;
    REQUIRE(laptop.profile.file().recover(organisation.secret, words(fresh)));
    CHECK(laptop.profile.unlock(words(laptop.passphrase), StoreThread::Mode::SameThread).error().code ==
          ErrorCode::WrongPassphrase);
    laptop.clock.advance(60);
    laptop.passphrase = fresh;
    CHECK(laptop.unlock()->me().reference == u"HV1"_s);
}

TEST_CASE(
    "a service without a recovery key leaves the laptop's key file as it was, and one that is no key is refused") {
    Enrolling laptop;
    REQUIRE(laptop.enrolled());
    CHECK_FALSE(laptop.acts().contains(u"recovery-key"_s));
    CHECK_FALSE(demand(KeyFile::read(laptop.profile.paths().key())).recoveryOrganisation());

    Enrolling other;
    other.engine.server.settings.organisationKey = "not a key";
    CHECK(other.enrolled().error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(other.acts().contains(u"recovery-key"_s));
}
