// Two laptops of one person write and sync; one of them through a network that does to each session one thing.
#include "tests/support/FaultProxy.h"
#include "tests/support/catch.h"
#include "tests/sync/FieldLaptop.h"

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

using Store = ServerWorld::Store;
using Kind = Fault::Kind;
using From = Fault::From;

/// A server, a laptop whose network is good, and one behind the proxy.
struct Road {
    ServerWorld world;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<FieldLaptop> near;
    std::unique_ptr<FieldLaptop> far;
    QString newcomersCode;
    int sessions = 0;

    Road(Store store, FaultProxy::Wire wire)
        : world(store, {1, {}, {{u"SIGN_IN_RATE"_s, u"1000r/s"_s}, {u"DEVICE_RATE"_s, u"1000r/s"_s}}}) {
        world.addPerson(u"ann"_s);
        QStringList codes;
        for (int i = 0; i < 3; ++i)
            codes << world.code(u"ann"_s);
        newcomersCode = codes[2];
        if (wire == FaultProxy::Wire::Http) {
            proxy = std::make_unique<FaultProxy>(wire, quint16(0));
            world.putBetween(proxy->port());
        }
        // nginx answers 502 until the proxy knows where the server is.
        world.start();
        if (proxy)
            proxy->setTarget(world.serverPort());
        else
            proxy = std::make_unique<FaultProxy>(wire, world.nginx().port());
        near = std::make_unique<FieldLaptop>(world, u"ann"_s);
        far = std::make_unique<FieldLaptop>(world, u"ann"_s);
        near->enrol(codes[0]);
        far->enrol(codes[1]);
        if (wire == FaultProxy::Wire::Bytes) far->setServer(u"https://localhost:%1"_s.arg(proxy->port()));
        far->setPatience(1);
        near->beginFamily({u"ann"_s});
        REQUIRE(near->syncUntilQuiet());
        REQUIRE(far->syncUntilQuiet());
        far->household = near->household;
        far->child = near->child;
    }

    /// Both write; the near one has sent; the far one has something to send and something to fetch.
    void prepare() {
        proxy->calm();
        ++sessions;
        near->visit(u"near %1"_s.arg(sessions), 3000 + sessions);
        near->attach(40);
        REQUIRE(near->sync().has_value());
        far->visit(u"far %1"_s.arg(sessions), 4000 + sessions);
        far->visit(QString(600, u'x'), 5000 + sessions);
        far->attach(260); // two pieces
    }
    /// One session with a fault in it, and then as many without as it needs.
    void suffer(const FaultProxy::Plan& plan) {
        prepare();
        proxy->plan(plan);
        static_cast<void>(far->sync());
        proxy->calm();
        REQUIRE(far->syncUntilQuiet());
        CHECK(far->number("SELECT count(*) FROM change WHERE log_number IS NULL") == 0);
    }
    void agree() {
        proxy->calm();
        REQUIRE(near->syncUntilQuiet());
        FieldLaptop newcomer(world, u"ann"_s);
        newcomer.enrol(newcomersCode);
        REQUIRE(newcomer.syncUntilQuiet());
        REQUIRE(near->syncUntilQuiet());
        REQUIRE(far->syncUntilQuiet());
        checkAgreement({near.get(), far.get(), &newcomer});
    }
};

/// Every edge of a message, and what lies between.
QList<Fault> cuts(Kind kind) {
    QList<Fault> all;
    for (const qint64 at : {0, 1, 9, 40, 150})
        all << Fault{kind, at, From::Begin};
    for (const qint64 at : {-2, -1, 0, 1})
        all << Fault{kind, at, From::Head};
    all << Fault{kind, 0, From::Middle} << Fault{kind, -1, From::End} << Fault{kind, 0, From::End};
    return all;
}

QList<Fault> httpFaults() {
    QList<Fault> all = cuts(Kind::CutRequest) + cuts(Kind::CutResponse);
    for (const Kind kind : {Kind::LoseResponse, Kind::HalfResponse, Kind::RepeatRequest, Kind::RepeatResponse,
                            Kind::BadGateway, Kind::Portal})
        all << Fault{kind};
    return all << Fault{Kind::Delay, 20};
}

} // namespace

TEST_CASE("a session that is cut, delayed, answered twice, by half or by a stranger at any request ends in agreement") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    Road road(store, FaultProxy::Wire::Http);
    road.prepare();
    road.proxy->calm();
    REQUIRE(road.far->sync().has_value());
    const qint64 requests = road.proxy->count();
    REQUIRE(requests >= 11);
    const QList<Fault> faults = httpFaults();
    const int before = road.proxy->made();
    // Each store meets each fault at some requests, which move on; with more effort all meet at all.
    const qint64 each = effort(1) > 1 ? requests : 2;
    int planned = 0;
    for (qsizetype i = 0; i < faults.size(); ++i) {
        for (qint64 j = 0; j < each; ++j) {
            const qint64 at = (i + j + (store == Store::PostgreSql ? 3 : 0)) % requests;
            INFO("fault " << i << " at request " << at << " of " << requests);
            road.suffer([&](qint64 n) { return n == at ? faults[i] : Fault(); });
            ++planned;
        }
    }
    CHECK(road.proxy->made() - before == planned);
    road.agree();
}

TEST_CASE("a session whose bytes end anywhere between laptop and nginx ends in agreement") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    Road road(store, FaultProxy::Wire::Bytes);
    road.prepare();
    const qint64 thereBefore = road.proxy->bytesThere();
    const qint64 backBefore = road.proxy->bytesBack();
    REQUIRE(road.far->sync().has_value());
    const qint64 there = road.proxy->bytesThere() - thereBefore;
    const qint64 back = road.proxy->bytesBack() - backBefore;
    const int before = road.proxy->made();
    const int points = effort(20);
    const qint64 shift = store == Store::PostgreSql ? there / (points * 2) : 0;
    for (int i = 0; i < points; ++i) {
        // The first byte and the last are among them; a session is never of the same length twice.
        for (const auto& [kind, size] : {std::pair(Kind::CutRequest, there), std::pair(Kind::CutResponse, back)}) {
            const qint64 at = std::min(size * i / (points - 1) + shift, size - 64);
            INFO((kind == Kind::CutRequest ? "request" : "response") << " byte " << at << " of " << size);
            road.suffer([&](qint64 n) { return n == 0 ? Fault{kind, at} : Fault(); });
        }
    }
    CHECK(road.proxy->made() - before >= 2 * points - 2);
    // Nothing comes back at all: the laptop gives up by itself.
    road.suffer([](qint64 n) { return n == 0 ? Fault{Kind::HalfOpen} : Fault(); });
    road.agree();
}
