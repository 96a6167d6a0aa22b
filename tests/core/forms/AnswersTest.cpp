#include "tests/core/forms/FormBuilder.h"

#include "core/base/JsonTree.h"
#include "core/forms/AnswerChecks.h"
#include "core/forms/AnswersInWords.h"

using namespace lodestar;
using namespace lodestar::forms;
using namespace lodestar::forms::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ropy = R"({"linkId":"g","type":"group","item":[
    {"linkId":"w","type":"decimal"},
    {"linkId":"c","type":"choice","repeats":true,"answerOption":[{"valueCoding":{"code":"a","display":"A"}},{"valueCoding":{"code":"b"}}]},
    {"linkId":"p","type":"boolean","item":[{"linkId":"p1","type":"string"}]}]},
    {"linkId":"r","type":"group","repeats":true,"item":[{"linkId":"r1","type":"string"}]})";

QByteArray response(const QByteArray& items) {
    return R"({"resourceType":"QuestionnaireResponse","questionnaire":"http://example.org/form|1","status":"completed","item":[)" +
           items + "]}";
}

Answers readAnswers(const FormPointer& form, const QByteArray& bytes) {
    auto answers = Answers::read(form, bytes);
    REQUIRE(answers);
    return std::move(*answers);
}

/// The faults of a received response, one text.
QString faultsIn(const QByteArray& items, const QByteArray& answered) {
    const Answers answers = readAnswers(formWith(items), response(answered));
    QStringList words;
    for (const AnswerFault& fault : faultsOf(answers, CheckFor::Received))
        words.append(fault.sentence());
    return words.join(u'\n');
}

Value text(const char* words) {
    return Value::primitive(ValueType::String, QString::fromLatin1(words));
}

} // namespace

TEST_CASE("a response comes back unchanged: order, extensions, identifiers and every digit") {
    const QByteArray read =
        R"({"resourceType":"QuestionnaireResponse","id":"x","meta":{"versionId":"3"},"questionnaire":"http://example.org/form|1",)"
        R"("extension":[{"url":"http://example.org/e","valueDecimal":1.500}],"status":"completed","item":[)"
        R"({"linkId":"g","id":"g1","item":[{"answer":[{"valueDecimal":4.860,"extension":[{"url":"http://e","valueString":"x"}]}],"linkId":"w"},)"
        R"({"linkId":"c","answer":[{"valueCoding":{"code":"a","display":"Other words","extension":[{"url":"http://e","valueBoolean":true}]}},{"valueCoding":{"code":"b"}}]},)"
        R"({"linkId":"p","answer":[{"item":[{"linkId":"p1","answer":[{"valueString":"says \"no\"\u2028","_valueString":{"id":"s"}}]}],"valueBoolean":true}]}]},)"
        R"({"linkId":"r","item":[{"linkId":"r1","answer":[{"valueString":"one"}]}]},)"
        R"({"linkId":"r","text":"Again","item":[{"linkId":"r1"}]}],"subject":{"reference":"Patient/1"}})";
    const Answers answers = readAnswers(formWith(ropy), read);
    const auto before = readJsonTree(read);
    const auto after = readJsonTree(answers.draft());
    REQUIRE(after);
    INFO(answers.draft().toStdString());
    CHECK(*after == *before);
    CHECK(answers.nodes(u"r"_s).size() == 2);
    CHECK(faultsOf(answers, CheckFor::Received).isEmpty());
}

TEST_CASE("what the form does not have is told, and comes back all the same") {
    const QByteArray read =
        response(R"({"linkId":"w","answer":[{"valueDecimal":1}]},{"linkId":"gone","answer":[{"valueString":"kept"}]})");
    const Answers answers = readAnswers(formWith(R"({"linkId":"w","type":"decimal"})"), read);
    CHECK(answers.strangers() == QStringList{u"gone"_s});
    CHECK(*readJsonTree(answers.draft()) == *readJsonTree(read));
    CHECK(faultsOf(answers, CheckFor::Received).size() == 1);
}

TEST_CASE("a response names its form by address, version or id, and another form is told") {
    const auto form = formOf(questionnaire(R"({"linkId":"w","type":"decimal"})", R"("id":"sleep",)"));
    const auto faultsFor = [&form](const QByteArray& named) {
        return faultsOf(readAnswers(form, R"({"resourceType":"QuestionnaireResponse","questionnaire":")" + named +
                                              R"(","status":"completed"})"),
                        CheckFor::Received)
            .size();
    };
    CHECK(faultsFor("http://example.org/form|1") == 0);
    CHECK(faultsFor("http://example.org/form") == 0);
    CHECK(faultsFor("Questionnaire/sleep") == 0);
    CHECK(faultsFor("http://server/fhir/Questionnaire/sleep") == 0);
    CHECK(faultsFor("http://example.org/form|2") == 1);
    CHECK(faultsFor("http://example.org/other") == 1);
    CHECK(faultsFor("Questionnaire/other") == 1);
}

TEST_CASE("a new response holds the initial values, takes answers and is completed without what is not enabled") {
    const auto form = formWith(R"({"linkId":"1","type":"boolean","initial":[{"valueBoolean":true}]},
        {"linkId":"2","type":"string","enableWhen":[{"question":"1","operator":"=","answerBoolean":true}]},
        {"linkId":"3","type":"display","text":"Words"})");
    Answers answers = Answers::begin(form);
    CHECK(answers.node(u"2"_s)->enabled);
    answers.setValues(*answers.node(u"2"_s), {text("typed")});
    const auto changed = answers.setValues(*answers.node(u"1"_s), {Value::primitive(ValueType::Boolean, u"false"_s)});
    CHECK(changed == QList<Node*>{answers.node(u"2"_s)});
    // What was typed is kept in the draft, in case the condition is met again.
    CHECK(answers.draft().contains("typed"));
    const QByteArray done = answers.completed({u"completed"_s, u"Patient/1"_s, u"2026-11-23T09:30:00+00:00"_s, {}, {}});
    CHECK_FALSE(done.contains("typed"));
    const auto again = readAnswers(form, done);
    CHECK(faultsOf(again, CheckFor::Received).isEmpty());
    CHECK(again.named() == u"http://example.org/form|1"_s);
}

TEST_CASE("repeating groups are added and taken away, and the last one is only emptied") {
    Answers answers = Answers::begin(formWith(ropy));
    Node* first = answers.node(u"r"_s);
    REQUIRE(answers.addOccurrence(*first) != nullptr);
    REQUIRE(answers.nodes(u"r1"_s).size() == 2);
    answers.setValues(*answers.nodes(u"r1"_s)[1], {text("second")});
    answers.removeOccurrence(*answers.nodes(u"r"_s)[0]);
    REQUIRE(answers.nodes(u"r1"_s).size() == 1);
    CHECK(answers.node(u"r1"_s)->values().front().text() == u"second"_s);
    answers.removeOccurrence(*answers.node(u"r"_s));
    CHECK_FALSE(answers.node(u"r1"_s)->isAnswered());
    CHECK(answers.addOccurrence(*answers.node(u"g"_s)) == nullptr);
}

TEST_CASE("each fault of a response names its item and says what is wrong") {
    CHECK(faultsIn(R"({"linkId":"1","type":"string","text":"Name","required":true})", "") ==
          u"item 1 (Name): An answer is needed."_s);
    CHECK(faultsIn(R"({"linkId":"1","type":"integer"})", R"({"linkId":"1","answer":[{"valueString":"3"}]})")
              .contains(u"whole number"_s));
    CHECK(faultsIn(R"({"linkId":"1","type":"integer"})", R"({"linkId":"1","answer":[{"valueInteger":3.5}]})")
              .contains(u"whole number"_s));
    CHECK(faultsIn(R"({"linkId":"1","type":"date"})", R"({"linkId":"1","answer":[{"valueDate":"2026-02-30"}]})")
              .contains(u"date"_s));
    CHECK(faultsIn(R"({"linkId":"1","type":"string"})",
                   R"({"linkId":"1","answer":[{"valueString":"a"},{"valueString":"b"}]})")
              .contains(u"one answer"_s));
    CHECK(faultsIn(R"({"linkId":"1","type":"choice","answerOption":[{"valueString":"a"}]})",
                   R"({"linkId":"1","answer":[{"valueString":"z"}]})")
              .contains(u"“z” is none"_s));
    CHECK(faultsIn(R"({"linkId":"1","type":"open-choice","answerOption":[{"valueString":"a"}]})",
                   R"({"linkId":"1","answer":[{"valueString":"z"}]})")
              .isEmpty());
    CHECK(faultsIn(R"({"linkId":"1","type":"string","maxLength":2})",
                   R"({"linkId":"1","answer":[{"valueString":"abc"}]})")
              .contains(u"at most 2"_s));
    CHECK(
        faultsIn(
            R"({"linkId":"1","type":"boolean"},{"linkId":"2","type":"string","enableWhen":[{"question":"1","operator":"=","answerBoolean":true}]})",
            R"({"linkId":"2","answer":[{"valueString":"a"}]})")
            .contains(u"condition is not met"_s));
    CHECK(faultsIn(R"({"linkId":"1","type":"group"})", R"({"linkId":"1","answer":[{"valueString":"a"}]})")
              .contains(u"no question"_s));
}

TEST_CASE("least and greatest values, places behind the point, patterns and counts are held") {
    const auto withLimit = [](const char* type, const QByteArray& extensions, const QByteArray& answer) {
        QByteArray all;
        for (const QByteArray& each : extensions.split(';'))
            all += (all.isEmpty() ? "" : ",") + QByteArray(R"({"url":"http://hl7.org/fhir/StructureDefinition/)") +
                   each + '}';
        return faultsIn(R"({"linkId":"1","type":")" + QByteArray(type) + R"(","repeats":true,"extension":[)" + all +
                            "]}",
                        R"({"linkId":"1","answer":[)" + answer + "]}");
    };
    const QByteArray range = R"(minValue","valueDecimal":0.5;maxValue","valueDecimal":30)";
    CHECK(withLimit("decimal", range, R"({"valueDecimal":0.50})").isEmpty());
    CHECK(withLimit("decimal", range, R"({"valueDecimal":0.49})").contains(u"below 0.5"_s));
    CHECK(withLimit("decimal", range, R"({"valueDecimal":30.01})").contains(u"above 30"_s));
    CHECK(withLimit("decimal", R"(maxDecimalPlaces","valueInteger":1)", R"({"valueDecimal":1.25})")
              .contains(u"At most 1"_s));
    CHECK(withLimit("string", R"(minLength","valueInteger":3)", R"({"valueString":"ab"})").contains(u"at least 3"_s));
    CHECK(withLimit("string", R"(regex","valueString":"[0-9]{3}")", R"({"valueString":"12a"})")
              .contains(u"not written"_s));
    CHECK(withLimit("string", R"(questionnaire-maxOccurs","valueInteger":1)",
                    R"({"valueString":"a"},{"valueString":"b"})")
              .contains(u"At most 1"_s));
    CHECK(withLimit("string", R"(questionnaire-minOccurs","valueInteger":2)", R"({"valueString":"a"})")
              .contains(u"At least 2"_s));
    CHECK(withLimit("quantity", R"(questionnaire-unit","valueCoding":{"code":"kg"})",
                    R"({"valueQuantity":{"value":1,"code":"lb"}})")
              .contains(u"unit"_s));
    CHECK(withLimit("date", R"(maxValue","valueDate":"2026-11-23")", R"({"valueDate":"2026-11-24"})")
              .contains(u"above"_s));
}

TEST_CASE("a response is told in words without its form") {
    CHECK(
        answersInWords(response(
            R"({"linkId":"g","text":"Sleep","item":[{"linkId":"a","text":"On the back?","answer":[{"valueBoolean":true}]},
                 {"linkId":"b","answer":[{"valueCoding":{"code":"x","display":"Cot"}},{"valueString":"pram"}]}]})")) ==
        u"On the back?: Yes\nb: Cot, pram"_s);
    CHECK(answersInWords("{}").isEmpty());
}

TEST_CASE("a response comes back in the order in which it was read, with what the form does not have") {
    const auto form = formWith(R"({"linkId":"a","type":"decimal"},{"linkId":"g","type":"group","repeats":true,
        "item":[{"linkId":"b","type":"string"},{"linkId":"c","type":"string"}]},{"linkId":"d","type":"string"})");
    const QByteArray given = response(
        R"({"linkId":"g","item":[{"linkId":"c","answer":[{"valueString":"1"}]},{"linkId":"x","text":"?"},{"linkId":"b","answer":[{"valueString":"2"}]}]},)"
        R"({"linkId":"y"},{"linkId":"a","answer":[{"valueDecimal":1.500}]},{"linkId":"g","item":[{"linkId":"b","answer":[{"valueString":"3"}]}]})");
    auto answers = Answers::read(form, given);
    REQUIRE(answers);
    CHECK(readJsonTree(answers->draft()) == readJsonTree(given));
    // What is new stands behind its neighbour of the form.
    answers->setValue(*answers->node(u"d"_s), 0, Value::primitive(ValueType::String, u"new"_s));
    const auto draft = readJsonTree(answers->draft());
    REQUIRE(draft);
    CHECK(draft->each(u"item").back().textOf(u"linkId") == u"d"_s);
    // Completed, it stands in the order of the form and holds what the form has.
    const auto completed = readJsonTree(answers->completed({}));
    REQUIRE(completed);
    QStringList order;
    for (const MessageNode& each : completed->each(u"item"))
        order.append(each.textOf(u"linkId"));
    CHECK(order == QStringList{u"a"_s, u"g"_s, u"g"_s, u"d"_s});
}

TEST_CASE("what was typed and cannot be read stays in the draft as typed, counts nowhere and is told") {
    const auto form = formWith(R"({"linkId":"a","type":"decimal","required":true},
        {"linkId":"b","type":"string","enableWhen":[{"question":"a","operator":"exists","answerBoolean":true}]})");
    Answers answers = Answers::begin(form);
    answers.setValues(*answers.node(u"a"_s), {Value::unread(u"4,8 kilo"_s)});
    CHECK_FALSE(answers.node(u"a"_s)->isAnswered());
    CHECK_FALSE(answers.node(u"b"_s)->enabled);
    const auto again = Answers::read(form, answers.draft());
    REQUIRE(again);
    REQUIRE(again->node(u"a"_s)->entered().size() == 1);
    CHECK(again->node(u"a"_s)->entered().front().typed() == u"4,8 kilo"_s);
    const auto faults = faultsOf(*again, CheckFor::Completing);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().words.contains(u"number"_s));
    CHECK(again->draft() == answers.draft());
    CHECK_FALSE(again->completed({}).contains("kilo"));
}
