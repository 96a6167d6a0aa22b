#include "tests/core/store/TestLog.h"
#include "tests/support/catch.h"

using namespace lodestar;

TEST_CASE("a record's entries are found through the record, whatever the kind and order asked for") {
    // Without the date in its index the planner walks all entries of the kind: importing an area took forty times
    // longer.
    TestLog log;
    for (const char* where : {"record = ? AND kind = ?", "record = ?"}) {
        const QByteArray sql = QByteArray("EXPLAIN QUERY PLAN SELECT fields FROM entry WHERE ") + where +
                               " AND retired = 0 AND recalled = 0 ORDER BY happened DESC, id DESC";
        Statement plan = TestLog::demand(log.connection->statement(sql));
        REQUIRE(TestLog::demand(plan.next()));
        CHECK(plan.text(3).contains(QStringLiteral("USING INDEX entry_record")));
    }
}
