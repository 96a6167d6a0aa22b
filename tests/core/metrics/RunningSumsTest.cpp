#include "core/metrics/RunningSums.h"
#include "core/metrics/SaidRecord.h"
#include "core/metrics/ShownTotals.h"
#include "tests/core/metrics/MetricWorld.h"

using namespace lodestar;
using namespace lodestar::testing;

namespace {

MetricTotals totalsOf(std::initializer_list<std::pair<Code, Count>> counts) {
    MetricTotals totals;
    for (const auto& [code, count] : counts)
        totals.add(code, count);
    return totals;
}

const ShownCount& shownOf(const std::array<ShownCount, codeCount>& shown, Code code) {
    return shown[static_cast<std::size_t>(code)];
}

records::Change said(const char* kind, const QJsonObject& fields,
                     records::Compartment compartment = records::Compartment::Shared) {
    records::Change change;
    change.id = ChangeId::create();
    change.record = RecordId::create();
    change.compartment = compartment;
    change.entry = EntryId::create();
    change.kind = QString::fromLatin1(kind);
    change.content = records::serialiseFields(fields);
    change.fieldNames = fields.keys();
    change.logNumber = 1;
    return change;
}

} // namespace

TEST_CASE("what a child adds to the sums is the same when it was kept, and nothing is left when it is taken away") {
    ChildFacts child = childBorn(QDate(2024, 2, 29));
    child.groups = {QStringLiteral("Milton"), {}, QStringLiteral("HV1"), QStringLiteral("targeted"), {}, {}};
    child.contacts.push_back(held(ContactType::NewBirth, QDate(2024, 3, 10)));
    child.contacts.push_back(held(ContactType::TwoYear, QDate(2026, 8, 1)));
    const Contribution made = Contribution::of(child, shippedRules());
    Sums sums;
    made.addTo(sums, 1);
    CHECK(sums.at({quarter("2023/24-Q4"), Code::C2, SumGroup::All, {}}) == Count{1, 1});
    CHECK(sums.at({quarter("2026/27-Q2"), Code::C6i, SumGroup::Ward, QStringLiteral("Milton")}) == Count{1, 1});
    CHECK(sums.at({quarter("2024/25-Q4"), Code::C4, SumGroup::EthnicGroup, {}}) == Count{0, 1});
    Contribution::fromBytes(made.toBytes()).addTo(sums, -1);
    dropZeros(sums);
    CHECK(sums.empty());
    CHECK(Contribution().toBytes().isEmpty());
    CHECK(Contribution::fromBytes("\xff no such thing").toBytes().isEmpty());
}

TEST_CASE("a mother adds one to C1 in the quarter of the first contact, and to nothing else") {
    PregnancyFacts pregnancy;
    pregnancy.edd = QDate(2026, 5, 1);
    pregnancy.contacts = {held(ContactType::Antenatal, QDate(2026, 4, 20)),
                          held(ContactType::Antenatal, QDate(2026, 3, 1))};
    Contribution made;
    made.add(pregnancy);
    Sums sums;
    made.addTo(sums, 1);
    REQUIRE(sums.size() == 1);
    CHECK(sums.at({quarter("2025/26-Q4"), Code::C1, SumGroup::All, {}}) == Count{1, 0});
}

TEST_CASE("the days of birth that a quarter asks for hold everybody who comes to an age in it, and no day twice") {
    for (Quarter when = quarter("2023/24-Q1"); when.year < 2026; when = when.after()) {
        const auto ranges = shippedRules().birthsDueIn(when);
        for (qsizetype i = 1; i < ranges.size(); ++i)
            CHECK(ranges[i - 1].to < ranges[i].from);
        for (QDate birth = when.first().addYears(-3); birth <= when.last(); birth = birth.addDays(1)) {
            const bool due = std::any_of(allCohorts.begin(), allCohorts.end(),
                                         [&](Cohort cohort) { return isDueIn(cohort, birth, when, shippedRules()); });
            const bool asked = std::any_of(ranges.cbegin(), ranges.cend(), [&](const BirthRange& each) {
                return birth >= each.from && birth <= each.to;
            });
            if (due && !asked) FAIL_CHECK(birth.toString(Qt::ISODate).toStdString());
        }
    }
}

TEST_CASE("of what leaves the service small counts are left out, and the parts of what was left out with them") {
    const auto shown = shownTotals(totalsOf({{Code::C1, {3, 0}},
                                             {Code::C2, {90, 100}},
                                             {Code::C3, {10, 100}},
                                             {Code::C4, {97, 100}},
                                             {Code::C6i, {98, 100}},
                                             {Code::C6ii, {90, 98}},
                                             {Code::C6iii, {80, 90}}}));
    CHECK_FALSE(shownOf(shown, Code::C1).numerator);
    CHECK(shownOf(shown, Code::C2).numerator == 90);
    CHECK(shownOf(shown, Code::C3).denominator == 100);
    CHECK_FALSE(shownOf(shown, Code::C4).numerator); // 3 without a review could be worked out
    CHECK_FALSE(shownOf(shown, Code::C6i).numerator);
    CHECK_FALSE(shownOf(shown, Code::C6ii).denominator);
    CHECK_FALSE(shownOf(shown, Code::C6iii).numerator);
    CHECK(shownOf(shown, Code::C5).denominator == 0);
}

TEST_CASE(
    "an entry that is corrected takes its place in what the record says, and an unknown or sealed one says nothing") {
    const QJsonObject fields{
        {QStringLiteral("to"), QString()},
        {QStringLiteral("address"), QJsonObject{{QStringLiteral("ward"), QStringLiteral("Milton")},
                                                {QStringLiteral("line1"), QStringLiteral("Marker")}}}};
    const auto home = said("residence", fields);
    const QByteArray form = saidOf({home});
    CHECK(form.contains("Milton"));
    CHECK_FALSE(form.contains("Marker"));
    CHECK(saidOf({said("residence", fields, records::Compartment::Sealed)}).isEmpty());
    CHECK(saidOf({said("note", fields)}).isEmpty());
    CHECK(saidOf({}).isEmpty());
    const auto again = saidAgain({}, {{home.entry, form}});
    CHECK(again.bytes == form);
    CHECK(saidAgain(again.bytes, {{home.entry, form}}).after.isEmpty());
    CHECK(saidAgain(again.bytes, {{home.entry, {}}}).bytes.isEmpty());
    int entries = 0;
    eachSaid(again.bytes, [&](const Said& each) {
        ++entries;
        CHECK(each.kind == SaidKind::Residence);
        CHECK(each.entry == home.entry);
        CHECK(each.text(2) == QStringLiteral("Milton"));
    });
    CHECK(entries == 1);
    for (qsizetype cut = 0; cut < form.size(); ++cut)
        eachSaid(form.left(cut), [](const Said&) { FAIL("a part was taken for the whole"); });
}
