#include "core/metrics/Quarter.h"
#include "tests/support/catch.h"

using namespace lodestar;
using metrics::Quarter;

TEST_CASE("quarters are of the financial year: the last one lies in the next calendar year") {
    const Quarter fourth = *Quarter::fromText(QStringLiteral("2025/26-Q4"));
    CHECK(fourth.first() == QDate(2026, 1, 1));
    CHECK(fourth.last() == QDate(2026, 3, 31));
    CHECK(fourth.text() == QStringLiteral("2025/26-Q4"));
    CHECK(fourth.after() == Quarter{2026, 1});
    CHECK(fourth.after().before() == fourth);
    CHECK(Quarter::of(QDate(2026, 3, 31)) == fourth);
    CHECK(Quarter::of(QDate(2026, 4, 1)) == Quarter{2026, 1});
    CHECK(Quarter::of(QDate(2025, 12, 31)) == Quarter{2025, 3});
    CHECK(Quarter{1999, 4}.text() == QStringLiteral("1999/00-Q4"));
}

TEST_CASE("what is no quarter is refused") {
    for (const char* wrong : {"", "2025-Q1", "2025/26-Q5", "2025/27-Q1", "2025/26", "2025/26-Q1 x"})
        CHECK(Quarter::fromText(QLatin1String(wrong)).error().code == ErrorCode::InvalidInput);
}
