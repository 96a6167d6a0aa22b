#include "core/forms/FormReader.h"
#include "core/forms/Scores.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 80;
constexpr int itemCount = 420; ///< groups and questions

QByteArray scored(int number) {
    QByteArray options;
    for (const char* value : {"0", "1", "2", "3"})
        options += (options.isEmpty() ? "" : ",") + QByteArray(R"({"valueCoding":{"code":")") + value +
                   R"("},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":)" +
                   value + "}]}";
    // Every other question waits for the one before it.
    const QByteArray when = number % 2 == 0 ? QByteArray()
                                            : R"("enableWhen":[{"question":"q)" + QByteArray::number(number - 1) +
                                                  R"(","operator":"exists","answerBoolean":true}],)";
    return R"({"linkId":"q)" + QByteArray::number(number) + R"(","text":"Question","type":"choice",)" + when +
           R"("answerOption":[)" + options + "]}";
}

/// 80 groups with a score each, 340 questions in them.
QByteArray largeForm() {
    QByteArray groups;
    int made = 0;
    for (int group = 0; group < groupCount; ++group) {
        const int until = (itemCount - groupCount) * (group + 1) / groupCount;
        QByteArray items;
        for (; made < until; ++made)
            items += (items.isEmpty() ? "" : ",") + scored(made);
        groups += (group == 0 ? "" : ",") + QByteArray(R"({"linkId":"g)") + QByteArray::number(group) +
                  R"(","type":"group","item":[)" + items + "]}";
    }
    return R"({"resourceType":"Questionnaire","url":"http://example.org/large","status":"active","item":[)" + groups +
           "]}";
}

} // namespace

std::vector<Figure> questionnaires(const Scale& scale) {
    const QByteArray file = largeForm();
    const Times opening = Times::of(scale.of(100), [&] {
        const auto form = must(forms::readForm(file), "form");
        if (forms::Answers::begin(form).items().size() != groupCount) qFatal("a group is missing");
    });
    forms::Answers answers = forms::Answers::begin(must(forms::readForm(file), "form"));
    int at = 0;
    const Times keystroke = Times::of(scale.of(2000), [&] {
        forms::Node* node = answers.node(u"q%1"_qs.arg(at++ % (itemCount - groupCount)));
        const auto& options = node->item->options;
        answers.setValues(*node, {options[static_cast<std::size_t>(at) % options.size()].value});
        if (scoresOf(answers).size() != groupCount + 1) qFatal("a score is missing");
        if (answers.draft().isEmpty()) qFatal("no draft");
    });
    return {{.work = u"reading a form of %1 items"_qs.arg(itemCount),
             .median = opening.median(),
             .p99 = opening.p99(),
             .limit = scale.limit(300),
             .atP99 = true},
            {.work = u"one answer of it: conditions, 80 scores, draft"_qs,
             .median = keystroke.median(),
             .p99 = keystroke.p99(),
             .limit = scale.limit(50),
             .atP99 = true}};
}

} // namespace lodestar::benchmark
