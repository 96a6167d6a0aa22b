#include "core/forms/AgeWindows.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::forms;
using namespace Qt::StringLiterals;

namespace {

QList<int> formsFor(QDate birth, std::optional<Gestation> gestation, QDate on) {
    QList<int> forms;
    for (const AgeWindow& each : formForAge(shippedWindows(), birth, gestation, on).windows)
        forms.append(each.form);
    return forms;
}

} // namespace

TEST_CASE("corrected age chooses the form only when born three weeks early and under 24 months") {
    const QDate birth(2025, 1, 10);
    const QDate on(2026, 3, 12); // 14 months and 2 days
    CHECK(formsFor(birth, std::nullopt, on) == QList<int>{14});
    CHECK(formsFor(birth, Gestation(37 * 7 + 1), on) == QList<int>{14});
    // Due on 31 January: 13 months and 12 days.
    CHECK(formsFor(birth, Gestation(37 * 7), on) == QList<int>{14});
    // Eight weeks early: due on 7 March 2025, 12 months and 5 days.
    CHECK(formsFor(birth, Gestation(32 * 7), on) == QList<int>{12});
    CHECK(formForAge(shippedWindows(), birth, Gestation(32 * 7), on).corrected);
    // From 24 months on the actual age counts.
    const auto old = formForAge(shippedWindows(), birth, Gestation(32 * 7), {2027, 1, 10});
    CHECK_FALSE(old.corrected);
    CHECK(old.windows.front().form == 24);
    CHECK(formsFor(birth, Gestation(32 * 7), {2025, 2, 1}).isEmpty());
}

TEST_CASE("the windows follow each other, overlap at nine months, and say which have a source") {
    CHECK(formsFor({2025, 1, 10}, std::nullopt, {2025, 10, 20}) == QList<int>{9, 10});
    CHECK(formsFor({2024, 1, 10}, std::nullopt, {2026, 2, 25}) == QList<int>{24});
    CHECK(formsFor({2024, 1, 10}, std::nullopt, {2026, 2, 26}) == QList<int>{27});
    qsizetype sourced = 0;
    for (const AgeWindow& each : shippedWindows())
        sourced += each.isSettled() ? 1 : 0;
    CHECK(shippedWindows().size() == 17);
    CHECK(sourced == 2);
    CHECK(MonthAge::read(u"23 m 31 d"_s) == std::nullopt);
    CHECK(MonthAge::read(u"25m15d"_s)->toString() == u"25m15d"_s);
}
