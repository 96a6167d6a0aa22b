#include "core/services/Audit.h"
#include "core/store/Transaction.h"
#include "tests/core/store/TestLog.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

struct AuditWorld : TestLog {
    const RecordId family = RecordId::create();
    const StaffId ann = StaffId::create();

    void noteThree() {
        for (const QString& act : {u"opened"_s, u"printed"_s, u"exported"_s})
            demand(note(*connection, {u"2026-11-11T10:00:00+00:00"_s, ann, act, family, u"timeline"_s}));
    }
    bool whole() { return verifyAudit(*connection).has_value(); }
};

} // namespace

TEST_CASE("the audit tells who opened, printed or exported what, the newest first") {
    AuditWorld world;
    world.noteThree();
    const auto lines = TestLog::demand(auditOf(*world.connection, world.family, 2));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].act == u"exported"_s);
    CHECK(lines[1].act == u"printed"_s);
    CHECK(lines[0].staff == world.ann);
    CHECK(lines[0].record == world.family);
    CHECK(TestLog::demand(auditOf(*world.connection, RecordId::create(), 10)).isEmpty());
    CHECK(TestLog::demand(verifyAudit(*world.connection)).lines == 3);
}

TEST_CASE("a line of the audit that was altered, taken out or put in is found") {
    const char* deed =
        GENERATE("UPDATE audit SET act = 'opened' WHERE n = 2", "UPDATE audit SET detail = '' WHERE n = 1",
                 "DELETE FROM audit WHERE n = 2", "DELETE FROM audit WHERE n = 1",
                 "UPDATE audit SET at = '2026-11-12T10:00:00+00:00' WHERE n = 3",
                 "INSERT INTO audit SELECT 4, at, staff, act, record, detail, chain FROM audit WHERE n = 3");
    AuditWorld world;
    world.noteThree();
    REQUIRE(world.whole());
    TestLog::demand(world.connection->execute(deed));
    INFO(deed);
    CHECK_FALSE(world.whole());
}

TEST_CASE("lines cut off the end of the audit are missed, at once and after others were written") {
    const char* cut = GENERATE("DELETE FROM audit WHERE n = 3", "DELETE FROM audit WHERE n > 1", "DELETE FROM audit");
    AuditWorld world;
    world.noteThree();
    TestLog::demand(world.connection->execute(cut));
    INFO(cut);
    const auto answer = verifyAudit(*world.connection);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().detail.contains(u"line 3 was the last one written"_s));
    world.noteThree();
    CHECK_FALSE(world.whole());
}

TEST_CASE("a line and the new end of the audit are kept together or not at all") {
    AuditWorld world;
    world.noteThree();
    {
        const auto undone = TestLog::demand(Transaction::begin(*world.connection));
        world.noteThree();
    }
    CHECK(world.whole());
    CHECK(TestLog::demand(verifyAudit(*world.connection)).lines == 3);
}

TEST_CASE("the end of an audit that was written before ends were kept is taken from its last line") {
    AuditWorld world;
    world.noteThree();
    TestLog::demand(world.connection->execute("DELETE FROM setting WHERE name = 'audit.anchor'"));
    CHECK_FALSE(world.whole());
    QFile file(u":/sql/0004_audit_anchor.sql"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    TestLog::demand(world.connection->execute(file.readAll()));
    CHECK(world.whole());
}

TEST_CASE("reading is noted beside the records and moves nothing in them") {
    AuditWorld world;
    const qint64 before = world.number("SELECT count(*) FROM change");
    world.noteThree();
    CHECK(world.number("SELECT count(*) FROM change") == before);
    CHECK(world.number("SELECT count(*) FROM outbox") == 0);
    CHECK(world.verified().faults.isEmpty());
}
