#include "tests/core/rules/PathwayWorld.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace lodestar;
using namespace lodestar::rules;

namespace {

QByteArray shippedEdition(const char* name = "edition-england-2026.json") {
    QFile file(q(":/pathway/") + q(name));
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no edition");
    return file.readAll();
}

/// The fault of the shipped edition with the first occurrence of one text replaced by another.
QString faultWith(const char* text, const char* instead) {
    QByteArray json = shippedEdition();
    const qsizetype at = json.indexOf(text);
    if (at < 0) throw std::runtime_error(std::string("the edition does not hold ") + text);
    json.replace(at, qstrlen(text), instead);
    const auto read = PathwayEdition::read(json);
    return read ? q("taken") : read.error().detail;
}

} // namespace

TEST_CASE("several editions are in force for different birth dates") {
    CHECK(has(child(QDate(2024, 7, 1)), QDate(2026, 2, 1), "JABS_18M"));
    CHECK_FALSE(has(child(QDate(2024, 6, 30)), QDate(2026, 2, 1), "JABS_18M"));
    CHECK(catalogue().editionFor(QDate(2024, 6, 30)).id() == q("england-2025-southend"));
    CHECK(catalogue().editionFor(QDate()).id() == q("england-2026-southend"));
}

TEST_CASE("every step of an edition names its source, and every local one says that it is") {
    for (const PathwayEdition& edition : catalogue().editions()) {
        for (const PathwayStep& each : edition.steps()) {
            INFO(each.id.toStdString());
            CHECK_FALSE(each.source.isEmpty());
            if (!each.sourced) CHECK(each.mandate != Mandate::Law);
            if (each.isOurs() && each.screening.isEmpty() && !each.byAnswer) CHECK_FALSE(each.roles.isEmpty());
        }
    }
}

TEST_CASE("a faulty edition is refused with the step and the reason") {
    const auto refused = PathwayEdition::read(R"({"id":"x","title":"X","stages":[{"id":"a","title":"A"}],"steps":[
        {"id":"S1","title":"T","cell":"C","stage":"a","subject":"child","clock":"chronological","mandate":"local",
         "due":["1x","2d"],"settledBy":{"contact":"other"},"source":"s"}]})");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.startsWith(q("step S1:")));
    CHECK_FALSE(PathwayEdition::read("{").has_value());
}
TEST_CASE("an edition file with a fault is refused, and the fault is named") {
    CHECK(faultWith("", "") == q("taken"));
    CHECK(faultWith("\"cell\": \"Antenatal\"", "\"cell\": \"\"") == q("step ANT_HV: needs title, cell and source"));
    CHECK(faultWith("\"law\": [\"196d\", \"280d\"]", "\"law\": [\"196d\"]") ==
          q("step ANT_HV: law must be two ages in d or m"));
    CHECK(faultWith("\"law\": [\"196d\", \"280d\"]", "\"law\": [\"280d\", \"196d\"]") ==
          q("step ANT_HV: law ends before it begins"));
    CHECK(faultWith("\"notBefore\": \"196d\"", "\"notBefore\": \"28w\"") ==
          q("step ANT_HV: notBefore must be an age in d or m"));
    CHECK(faultWith("\"modes\": [\"face_to_face\"]", "\"modes\": [\"home\"]") ==
          q("step ANT_HV: no mode is called home"));
    CHECK(faultWith("\"modes\": [\"face_to_face\"]", "\"modes\": []") ==
          q("step ANT_HV: is settled by a contact and must say in which modes and by whom"));
    CHECK(faultWith("\"health-visitor\"", "\"nurse\"") == q("step ANT_HV: no role is called nurse"));
    CHECK(faultWith("\"contact\": \"antenatal\"", "\"contact\": \"antenatel\"") ==
          q("step ANT_HV: no contact type is called antenatel"));
    CHECK(faultWith("\"contact\": \"6_8_week\"", "\"contact\": \"new_birth\"") ==
          q("step HV_6_8W: is settled by a contact type that settles another step"));
    CHECK(faultWith("\"supersededBy\": \"HV_9_12M\"", "\"supersededBy\": \"NBV\"") ==
          q("step HV_6_8W: supersededBy must name a step that stands after it"));
    CHECK(faultWith("\"ifMissed\"", "\"ifMised\"") == q("step ANT_BOOK: no key is called ifMised"));
    CHECK(faultWith("\"stage\": \"late\"", "\"stage\": \"never\"") == q("step ANT_HV: names no stage of this edition"));
    CHECK(faultWith("\"id\": \"HV_6_8W\"", "\"id\": \"NBV\"") == q("step NBV: stands twice"));
    CHECK(faultWith("\"id\": \"lawClosingDays\"", "\"id\": \"lawClosing\"") ==
          q("setting lawClosing: is not one that the rules know"));
    CHECK(faultWith("\"value\": 7", "\"value\": -7") ==
          q("setting askMaternityAfterDays: needs a whole number, 0 or more"));
    CHECK(faultWith("\"bornTo\": null", "\"bornTo\": \"2024-02-30\"") == q("bornTo: must be a date or null"));
    CHECK(faultWith("\"bornTo\": null", "\"bornTo\": \"2024-01-01\"") == q("edition: bornTo lies before bornFrom"));
    CHECK(faultWith("{", "").contains(q("is not valid JSON")));
}

TEST_CASE("two editions for one birth date are refused, and a folder without a schedule too") {
    QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& json) {
        QFile file(folder.filePath(q(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    CHECK(PathwayCatalogue::fromFolder(folder.path()).error().code == ErrorCode::NotFound);
    write("edition-a.json", shippedEdition());
    CHECK(PathwayCatalogue::fromFolder(folder.path()).error().code == ErrorCode::NotFound);
    write("immunisations-2026.json", [] {
        QFile file(q(":/pathway/immunisations-2026.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }());
    CHECK(PathwayCatalogue::fromFolder(folder.path()).has_value());
    write("edition-b.json", shippedEdition());
    CHECK(PathwayCatalogue::fromFolder(folder.path()).error().detail.contains(q("both for one birth date")));
    write("edition-b.json", "{");
    CHECK(PathwayCatalogue::fromFolder(folder.path()).error().detail.startsWith(q("edition-b.json: edition:")));
}

TEST_CASE("a service's own value of a setting is what the rules go by") {
    PathwayEdition edition = catalogue().editionFor(born);
    CHECK(edition.limits().askMaternityAfterDays == 7);
    edition.set(q("askMaternityAfterDays"), 10);
    CHECK(edition.setting(q("askMaternityAfterDays")) == 10);
    const PathwayFacts facts = pregnancy(born);
    const auto asked = [&](int days) {
        const auto states = pathway(edition, catalogue().immunisations(), facts, born.addDays(days));
        return std::any_of(states.cbegin(), states.cend(),
                           [](const auto& state) { return state.status == StepStatus::AskMaternity; });
    };
    CHECK_FALSE(asked(9));
    CHECK(asked(10));
}

TEST_CASE("the five reviews in law have the windows of the regulation") {
    const PathwayEdition& edition = catalogue().editionFor(born);
    const auto law = [&](const char* id) {
        const auto window = edition.step(q(id))->law.value();
        return window.from.toString() + u'-' + window.to.toString();
    };
    CHECK(law("ANT_HV") == q("196d-280d"));
    CHECK(law("NBV") == q("1d-14d"));
    CHECK(law("HV_6_8W") == q("42d-56d"));
    CHECK(law("HV_9_12M") == q("9m-15m"));
    CHECK(law("HV_2Y") == q("24m-30m"));
    const auto& steps = edition.steps();
    CHECK(std::count_if(steps.cbegin(), steps.cend(), [](const auto& s) { return s.mandate == Mandate::Law; }) == 5);
}
