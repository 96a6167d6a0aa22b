#include "tests/core/forms/FormBuilder.h"

#include "core/base/JsonTree.h"
#include "core/forms/AnswerChecks.h"
#include "core/forms/Scores.h"

#include <rapidcheck.h>

using namespace lodestar;
using namespace lodestar::forms;
using namespace lodestar::forms::tests;
using namespace Qt::StringLiterals;

namespace {

/// Whether item "2" is enabled when "1" (an integer that may repeat) has these answers.
bool enabledBy(const QByteArray& op, const QByteArray& expected, const QList<int>& given) {
    Answers answers = Answers::begin(
        formWith(R"({"linkId":"1","type":"integer","repeats":true},{"linkId":"2","type":"string","enableWhen":[
        {"question":"1","operator":")" +
                 op + R"(",)" + expected + "}]}"));
    QList<Value> values;
    for (const int number : given)
        values.append(Value::primitive(ValueType::Integer, QString::number(number)));
    answers.setValues(*answers.node(u"1"_s), values);
    return answers.node(u"2"_s)->enabled;
}

/// A form of booleans, each waiting for earlier ones: as a plain description that the property computes by itself.
struct RandomForm {
    struct Question {
        std::vector<std::pair<int, bool>> conditions; ///< which earlier one, and the answer it must have
        bool any = false;
    };
    std::vector<Question> questions;

    [[nodiscard]] QByteArray json() const {
        QByteArray items;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            QByteArray when;
            for (const auto& [earlier, answer] : questions[i].conditions)
                when += (when.isEmpty() ? "" : ",") + QByteArray(R"({"question":"q)") + QByteArray::number(earlier) +
                        R"(","operator":"=","answerBoolean":)" + (answer ? "true" : "false") + "}";
            items += (i == 0 ? "" : ",") + QByteArray(R"({"linkId":"q)") + QByteArray::number(static_cast<int>(i)) +
                     R"(","type":"boolean")" +
                     (when.isEmpty() ? ""
                                     : R"(,"enableBehavior":")" + QByteArray(questions[i].any ? "any" : "all") +
                                           R"(","enableWhen":[)" + when + "]") +
                     "}";
        }
        return items;
    }

    /// What the specification says, written down without the program's code.
    [[nodiscard]] std::vector<bool> enabled(const std::vector<int>& answers) const {
        std::vector<bool> on;
        for (const Question& question : questions) {
            int met = 0;
            for (const auto& [earlier, wanted] : question.conditions) {
                const auto at = static_cast<std::size_t>(earlier);
                if (on[at] && answers[at] == (wanted ? 1 : 0)) ++met;
            }
            const int all = static_cast<int>(question.conditions.size());
            on.push_back(all == 0 || (question.any ? met > 0 : met == all));
        }
        return on;
    }
};

RandomForm randomForm() {
    RandomForm form;
    const int count = *rc::gen::inRange(1, 9);
    for (int i = 0; i < count; ++i) {
        RandomForm::Question question;
        const int conditions = i == 0 ? 0 : *rc::gen::inRange(0, 4);
        for (int c = 0; c < conditions; ++c)
            question.conditions.emplace_back(*rc::gen::inRange(0, i), *rc::gen::arbitrary<bool>());
        question.any = *rc::gen::arbitrary<bool>();
        form.questions.push_back(question);
    }
    return form;
}

Value yesNo(bool yes) {
    return Value::primitive(ValueType::Boolean, yes ? u"true"_s : u"false"_s);
}

} // namespace

TEST_CASE("every operator of enableWhen holds as FHIR R4 defines it") {
    const QByteArray five = R"("answerInteger":5)";
    CHECK(enabledBy("=", five, {5}));
    CHECK(enabledBy("=", five, {1, 5}));
    CHECK_FALSE(enabledBy("=", five, {1}));
    CHECK_FALSE(enabledBy("=", five, {}));
    CHECK(enabledBy("!=", five, {1}));
    CHECK(enabledBy("!=", five, {}));
    CHECK_FALSE(enabledBy("!=", five, {1, 5}));
    CHECK(enabledBy(">", five, {6}));
    CHECK_FALSE(enabledBy(">", five, {5}));
    CHECK(enabledBy(">=", five, {5}));
    CHECK(enabledBy("<", five, {4, 9}));
    CHECK_FALSE(enabledBy("<", five, {}));
    CHECK(enabledBy("<=", five, {5}));
    CHECK(enabledBy("=", R"("answerDecimal":5.0)", {5}));
    CHECK(enabledBy("exists", R"("answerBoolean":true)", {5}));
    CHECK_FALSE(enabledBy("exists", R"("answerBoolean":true)", {}));
    CHECK(enabledBy("exists", R"("answerBoolean":false)", {}));
    CHECK_FALSE(enabledBy("exists", R"("answerBoolean":false)", {5}));
}

TEST_CASE("what stands below a disabled item is disabled, and a disabled answer counts as none") {
    Answers answers = Answers::begin(formWith(
        R"({"linkId":"on","type":"boolean"},
           {"linkId":"g","type":"group","enableWhen":[{"question":"on","operator":"=","answerBoolean":true}],
            "item":[{"linkId":"in","type":"boolean","initial":[{"valueBoolean":true}]}]},
           {"linkId":"after","type":"string","enableWhen":[{"question":"in","operator":"=","answerBoolean":true}]})"));
    CHECK_FALSE(answers.node(u"in"_s)->enabled);
    CHECK_FALSE(answers.node(u"after"_s)->enabled);
    answers.setValues(*answers.node(u"on"_s), {yesNo(true)});
    CHECK(answers.node(u"after"_s)->enabled);
}

TEST_CASE("a condition inside a repeated group asks its own repetition") {
    Answers answers = Answers::begin(formWith(
        R"({"linkId":"g","type":"group","repeats":true,"item":[{"linkId":"q","type":"boolean"},
            {"linkId":"why","type":"string","enableWhen":[{"question":"q","operator":"=","answerBoolean":true}]}]})"));
    answers.addOccurrence(*answers.node(u"g"_s));
    answers.setValues(*answers.nodes(u"q"_s)[1], {yesNo(true)});
    CHECK_FALSE(answers.nodes(u"why"_s)[0]->enabled);
    CHECK(answers.nodes(u"why"_s)[1]->enabled);
}

TEST_CASE("over random forms and answers exactly the items are enabled that the specification says") {
    CHECK(rc::check("enableWhen", [] {
        const RandomForm random = randomForm();
        const auto form = readForm(questionnaire(random.json()));
        RC_ASSERT(form.has_value());
        Answers answers = Answers::begin(*form);
        std::vector<int> given;
        for (std::size_t i = 0; i < random.questions.size(); ++i) {
            given.push_back(*rc::gen::inRange(-1, 2));
            if (given.back() >= 0) answers.setValues(*answers.node(u"q%1"_s.arg(i)), {yesNo(given.back() == 1)});
        }
        const std::vector<bool> expected = random.enabled(given);
        for (std::size_t i = 0; i < expected.size(); ++i)
            RC_ASSERT(answers.node(u"q%1"_s.arg(i))->enabled == expected[i]);
        // The draft keeps all answers; the completed response reads back without a fault and enables the same.
        const auto draft = Answers::read(*form, answers.draft());
        RC_ASSERT(draft.has_value());
        RC_ASSERT(draft->draft() == answers.draft());
        const auto done = Answers::read(*form, answers.completed({u"completed"_s, {}, {}, {}, {}}));
        RC_ASSERT(done.has_value());
        RC_ASSERT(faultsOf(*done, CheckFor::Received).isEmpty());
        for (std::size_t i = 0; i < expected.size(); ++i)
            RC_ASSERT(done->node(u"q%1"_s.arg(i))->enabled == expected[i]);
    }));
}

TEST_CASE("ordinal values and weights are summed for each group and the whole, and a gap is no score") {
    const QByteArray option =
        R"({"valueCoding":{"code":"%1"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/%2","valueDecimal":%1}]})";
    const auto scored = [&option](const char* linkId, const char* kind) {
        QByteArray options;
        for (const char* value : {"0", "0.1", "2.5"})
            options += (options.isEmpty() ? "" : ",") + QByteArray(option).replace("%1", value).replace("%2", kind);
        return R"({"linkId":")" + QByteArray(linkId) + R"(","type":"choice","answerOption":[)" + options + "]}";
    };
    Answers answers = Answers::begin(formWith(R"({"linkId":"g","type":"group","item":[)" + scored("a", "ordinalValue") +
                                              "," + scored("b", "itemWeight") + "]}," + scored("c", "ordinalValue")));
    const auto choose = [&answers](const char* linkId, const char* code) {
        answers.setValues(*answers.node(QString::fromLatin1(linkId)),
                          {Value::coding({}, QString::fromLatin1(code), {})});
    };
    choose("a", "0.1");
    choose("b", "0.1");
    auto scores = scoresOf(answers);
    REQUIRE(scores.size() == 2);
    CHECK_FALSE(scores[0].isComplete());
    CHECK(scores[1].isComplete());
    CHECK(scores[1].linkId == u"g"_s);
    CHECK(scores[1].sum.toString() == u"0.2"_s);
    choose("c", "2.5");
    scores = scoresOf(answers);
    CHECK(scores[0].isComplete());
    CHECK(scores[0].sum.toString() == u"2.7"_s);
    CHECK(scores[0].most.toString() == u"7.5"_s);
}
