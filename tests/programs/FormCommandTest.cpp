#include "tests/programs/AdminProgram.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray form =
    R"({"resourceType":"Questionnaire","url":"http://example.org/f","version":"1","title":"F","status":"active",
    "item":[{"linkId":"w","type":"decimal"},{"linkId":"c","type":"choice","answerValueSet":"http://example.org/vs"}]})";
const QByteArray valueSet =
    R"({"resourceType":"ValueSet","url":"http://example.org/vs","compose":{"include":[{"system":"http://s",
    "concept":[{"code":"a","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1.5}]}]}]}})";
const QByteArray response =
    R"({"resourceType":"QuestionnaireResponse","questionnaire":"http://example.org/f|1","status":"completed","item":[{"linkId":"w","answer":[{"valueDecimal":4.860}]},{"linkId":"c","answer":[{"valueCoding":{"system":"http://s","code":"a"}}]}]})";

} // namespace

TEST_CASE("a form is checked, imported, published, answered, scored and written out as it came") {
    const AdminProgram admin;
    const QString file = admin.home().write(u"form.json"_qs, form);
    const QString set = admin.home().write(u"set.json"_qs, valueSet);
    const QString answers = admin.home().write(u"answers.json"_qs, response);

    const auto refused = admin.run({u"form"_qs, u"check"_qs, file});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains(u"http://example.org/vs"_qs));
    CHECK(admin.run({u"form"_qs, u"check"_qs, file, set}).exitCode == 0);

    const auto back = admin.run({u"form"_qs, u"answer"_qs, file, answers, set});
    CHECK(back.exitCode == 0);
    CHECK(back.out.trimmed().toUtf8() == response);
    const auto scored = admin.run({u"form"_qs, u"score"_qs, file, answers, set});
    CHECK(QJsonDocument::fromJson(scored.out.toUtf8())[u"scores"][0][u"sum"].toString() == u"1.5"_qs);

    REQUIRE(admin.run({u"init"_qs, u"--name"_qs, u"Ann Example"_qs, u"--role"_qs, u"team-lead"_qs}).exitCode == 0);
    CHECK(admin.run({u"form"_qs, u"import"_qs, file}).exitCode == 1);
    CHECK(admin.run({u"form"_qs, u"import"_qs, file, set}).exitCode == 0);
    const QString canonical = u"http://example.org/f|1"_qs;
    CHECK(admin.run({u"form"_qs, u"publish"_qs, canonical, u"--from"_qs, u"2026-11-01"_qs}).exitCode == 0);
    CHECK(admin.run({u"form"_qs, u"list"_qs}).out.contains(u"\"published\""_qs));
    CHECK(admin.run({u"form"_qs, u"export"_qs, canonical}).out.toUtf8() == form);
    CHECK(admin.run({u"form"_qs, u"retire"_qs, canonical}).exitCode == 2);
    CHECK(admin.run({u"form"_qs, u"retire"_qs, canonical, u"--why"_qs, u"replaced"_qs}).exitCode == 0);
}

TEST_CASE("a score is read by the cut-offs that the service has loaded, and else by those that ship") {
    const AdminProgram admin;
    QFile shipped(u":/forms/asq-3-scores.questionnaire.json"_qs);
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    const QString file = admin.home().write(u"asq.json"_qs, shipped.readAll());
    const QString answers = admin.home().write(
        u"answers.json"_qs,
        R"({"resourceType":"QuestionnaireResponse","questionnaire":"urn:lodestar:questionnaire:asq-3-scores|1",
        "status":"completed","item":[{"linkId":"form","answer":[{"valueInteger":27}]},
        {"linkId":"scores","item":[{"linkId":"communication","answer":[{"valueDecimal":30}]}]}]})");
    const auto says = [&] {
        const auto scored = admin.run({u"form"_qs, u"score"_qs, file, answers});
        CHECK(scored.exitCode == 0);
        const auto findings = QJsonDocument::fromJson(scored.out.toUtf8())[u"findings"].toArray();
        for (const QJsonValue& each : findings)
            if (each[u"name"] == u"communication"_qs) return each[u"words"].toString();
        return QString();
    };
    const QString byThoseThatShip = says();
    CHECK_FALSE(byThoseThatShip.isEmpty());
    REQUIRE(admin.run({u"init"_qs, u"--name"_qs, u"Ann Example"_qs, u"--role"_qs, u"team-lead"_qs}).exitCode == 0);
    CHECK(says() == byThoseThatShip);
    const QString own = admin.home().write(
        u"own.csv"_qs, "form_month,domain,cutoff_2sd,highest_raw_score_in_monitoring_zone,source_status\n"
                       "27,communication,55.5,58,The licence of an invented service\n");
    REQUIRE(admin.run({u"form"_qs, u"cutoffs"_qs, own}).exitCode == 0);
    const QString byItsOwn = says();
    CHECK(byItsOwn != byThoseThatShip);
    CHECK(byItsOwn.contains(u"55.5"_qs));
    CHECK(admin.run({u"form"_qs, u"cutoffs"_qs, answers}).exitCode != 0);
}
