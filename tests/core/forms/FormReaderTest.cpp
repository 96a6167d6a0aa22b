#include "tests/core/forms/FormBuilder.h"

#include "core/base/JsonTree.h"

using namespace lodestar;
using namespace lodestar::forms;
using namespace lodestar::forms::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray base = "http://hl7.org/fhir/StructureDefinition/";
const QByteArray sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";

QByteArray extension(const QByteArray& url, const QByteArray& value) {
    return R"({"url":")" + url + R"(",)" + value + "}";
}

QByteArray itemWith(const QByteArray& extensions, const QByteArray& type = "integer") {
    return R"({"linkId":"q","text":"Q","type":")" + type + R"(","extension":[)" + extensions + "]}";
}

ValueSets setsOf(const QByteArray& json) {
    ValueSets sets;
    const auto tree = readJsonTree(json);
    REQUIRE(tree);
    REQUIRE(sets.add(*tree) > 0);
    return sets;
}

const QByteArray choice = R"({"linkId":"c","type":"choice","answerValueSet":"http://example.org/vs"})";

} // namespace

TEST_CASE("a form with all types of items is taken with everything that stands in them") {
    const auto form = formWith(
        R"({"linkId":"g","type":"group","text":"Group","repeats":true,"item":[
             {"linkId":"d","type":"display","text":"Words"},
             {"linkId":"b","type":"boolean","initial":[{"valueBoolean":false}]},
             {"linkId":"n","type":"decimal","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDecimal":0.50},
                {"url":"http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces","valueInteger":2}]},
             {"linkId":"i","type":"integer","required":true},{"linkId":"day","type":"date"},
             {"linkId":"at","type":"dateTime"},{"linkId":"t","type":"time"},{"linkId":"s","type":"string","maxLength":5},
             {"linkId":"x","type":"text"},{"linkId":"u","type":"url"},
             {"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"code":"a"}},{"valueInteger":3},
                {"valueString":"word"},{"valueDate":"2026-01-01"},{"valueTime":"09:00:00"},
                {"valueReference":{"reference":"Patient/1"}}]},
             {"linkId":"o","type":"open-choice","answerOption":[{"valueString":"one","initialSelected":true}]},
             {"linkId":"f","type":"attachment"},{"linkId":"r","type":"reference"},
             {"linkId":"q","type":"quantity","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
                "valueCoding":{"system":"http://unitsofmeasure.org","code":"kg","display":"kg"}}]}]})");
    CHECK(form->byLinkId.size() == 16);
    CHECK(form->item(u"g"_s)->repeats);
    CHECK(form->item(u"n"_s)->least.text() == u"0.50"_s);
    CHECK(form->item(u"n"_s)->maxDecimalPlaces == 2);
    CHECK(form->item(u"c"_s)->options.size() == 6);
    CHECK(form->item(u"o"_s)->initial.size() == 1);
    CHECK(form->item(u"q"_s)->units == QStringList{u"kg"_s});
    CHECK(form->canonical() == u"http://example.org/form|1"_s);
}

TEST_CASE("expressions, modifiers and constraints are refused with the list of what the form needs") {
    const auto lacks = [](const QByteArray& ext) { return refusalOf(questionnaire(itemWith(ext))); };
    const QByteArray value = R"("valueExpression":{"language":"text/fhirpath","expression":"1+1"})";
    for (const char* name : {"sdc-questionnaire-calculatedExpression", "sdc-questionnaire-enableWhenExpression",
                             "sdc-questionnaire-answerExpression", "sdc-questionnaire-initialExpression",
                             "sdc-questionnaire-candidateExpression"}) {
        const QString words = lacks(extension(sdc + name, value));
        CHECK(words.contains(QLatin1StringView(name)));
        CHECK(words.contains(u"item q: "_s));
        CHECK(words.contains(u"text/fhirpath"_s));
    }
    CHECK(lacks(extension(base + "variable", value)).contains(u"variable"_s));
    CHECK(lacks(extension(base + "cqf-expression", value)).contains(u"cqf-expression"_s));
    CHECK(lacks(extension(base + "questionnaire-constraint", R"("extension":[{"url":"key","valueId":"k"}])"))
              .contains(u"questionnaire-constraint"_s));
    CHECK(lacks(extension("http://example.org/own", value)).contains(u"http://example.org/own"_s));
    // On a primitive member, where a limit would be computed.
    CHECK(lacks(R"({"url":")" + base + R"(minValue","_valueInteger":{"extension":[)" +
                extension(base + "cqf-calculatedValue", value) + "]}}")
              .contains(u"cqf-calculatedValue"_s));
    CHECK(refusalOf(
              questionnaire(R"({"linkId":"m","type":"string","modifierExtension":[{"url":"http://example.org/not"}]})"))
              .contains(u"item m: the modifier extension http://example.org/not"_s));
    CHECK(
        refusalOf(questionnaire(R"({"linkId":"m","type":"string"})", R"("implicitRules":"http://example.org/rules",)"))
            .contains(u"http://example.org/rules"_s));
    // All of them at once, so that nobody mends one after the other.
    const QString both =
        lacks(extension(base + "variable", value) + ',' + extension(base + "cqf-library", R"("valueCanonical":"x")"));
    CHECK(both.contains(u"variable"_s));
    CHECK(both.contains(u"cqf-library"_s));
}

TEST_CASE("an extension that nobody here knows is kept and stands in nobody's way") {
    const QByteArray source =
        questionnaire(itemWith(extension("http://example.org/colour", R"("valueString":"blue")")));
    CHECK(formOf(source)->source == source);
}

TEST_CASE("a value set that is not here is named by its address, with the advice to bring it as a file") {
    const QString words = refusalOf(questionnaire(choice));
    CHECK(words.contains(u"http://example.org/vs"_s));
    CHECK(words.contains(u"file"_s));
    CHECK(words.contains(u"item c"_s));
}

TEST_CASE("value sets come contained, in the bundle or as a file") {
    const QByteArray set = R"({"resourceType":"ValueSet","id":"vs","url":"http://example.org/vs","compose":{"include":[
        {"system":"http://example.org/cs","concept":[{"code":"a","display":"A","designation":[{"language":"pl","value":"Ą"}],
          "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1.5}]},{"code":"b"}]}]}})";
    const auto file = formOf(questionnaire(choice), setsOf(set));
    const Item* item = file->item(u"c"_s);
    REQUIRE(item->options.size() == 2);
    CHECK(item->options[0].shown.in(u"pl-PL"_s) == u"Ą"_s);
    CHECK(item->options[0].score == ExactDecimal::read(u"1.5"));
    CHECK(item->options[1].shown.text == u"b"_s);

    const auto contained = formOf(
        questionnaire(R"({"linkId":"c","type":"choice","answerValueSet":"#vs"})", R"("contained":[)" + set + "],"));
    CHECK(contained->item(u"c"_s)->options.size() == 2);

    const auto bundled = formOf(R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)" +
                                questionnaire(choice) + R"(},{"resource":)" + set + "}]}");
    CHECK(bundled->item(u"c"_s)->options.size() == 2);

    const auto byEntry = formOf(R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)" +
                                questionnaire(R"({"linkId":"c","type":"choice","answerValueSet":"urn:uuid:1"})") +
                                R"(},{"fullUrl":"urn:uuid:1","resource":)" + set + "}]}");
    CHECK(byEntry->item(u"c"_s)->options.size() == 2);
}

TEST_CASE("a value set is read through its code system, its expansion, other sets and exclusions, never half") {
    const auto refusal = [](const QByteArray& set) { return refusalOf(questionnaire(choice), setsOf(set)); };
    const QByteArray head = R"({"resourceType":"ValueSet","url":"http://example.org/vs",)";
    CHECK(refusal(head + R"("compose":{"include":[{"system":"http://example.org/cs"}]}})")
              .contains(u"http://example.org/cs"_s));
    CHECK(
        refusal(
            head +
            R"("compose":{"include":[{"system":"http://a","filter":[{"property":"concept","op":"is-a","value":"1"}]}]}})")
            .contains(u"filter"_s));
    CHECK(refusal(head + R"("compose":{"include":[{"valueSet":["http://example.org/vs"]}]}})").contains(u"itself"_s));
    CHECK(refusal(head + R"("compose":{"include":[]}})").contains(u"no codes"_s));
    const QByteArray whole =
        R"({"resourceType":"Bundle","entry":[{"resource":)" + head +
        R"("compose":{"include":[{"system":"http://cs"}],"exclude":[{"system":"http://cs","concept":[{"code":"b"}]}]}}},
        {"resource":{"resourceType":"CodeSystem","url":"http://cs","content":"complete","concept":[{"code":"a","display":"A",
         "concept":[{"code":"a1","display":"A1"}]},{"code":"b","display":"B"}]}}]})";
    const auto form = formOf(questionnaire(choice), setsOf(whole));
    REQUIRE(form->item(u"c"_s)->options.size() == 2);
    CHECK(form->item(u"c"_s)->options[1].shown.text == u"A1"_s);
    const auto expanded =
        formOf(questionnaire(choice), setsOf(head + R"("expansion":{"contains":[{"abstract":true,"code":"t","contains":[
                                        {"system":"http://cs","code":"x","display":"X"}]}]}})"));
    CHECK(expanded->item(u"c"_s)->options.size() == 1);
}

TEST_CASE("conditions that cannot be right are refused with the item and what is wrong") {
    const QByteArray q = R"({"linkId":"1","type":"integer"},)";
    const auto of = [&q](const QByteArray& when) {
        return refusalOf(questionnaire(q + R"({"linkId":"2","type":"string",)" + when + "}"));
    };
    CHECK(of(R"("enableWhen":[{"question":"9","operator":"=","answerInteger":1}])")
              .contains(u"item 2: its condition asks for the item 9"_s));
    CHECK(of(R"("enableWhen":[{"question":"1","operator":"~","answerInteger":1}])").contains(u"operator"_s));
    CHECK(
        of(R"("enableWhen":[{"question":"1","operator":"=","answerDate":"2026-01-01"}])").contains(u"another type"_s));
    CHECK(of(R"("enableWhen":[{"question":"1","operator":"exists","answerInteger":1}])").contains(u"true or false"_s));
    CHECK(
        of(R"("enableWhen":[{"question":"1","operator":"=","answerInteger":1},{"question":"1","operator":"=","answerInteger":2}])")
            .contains(u"enableBehavior"_s));
    CHECK(of(R"("enableWhen":[{"question":"2","operator":"exists","answerBoolean":true}])").contains(u"2 → 2"_s));
    CHECK(
        refusalOf(
            questionnaire(
                R"({"linkId":"a","type":"boolean","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]},
                                     {"linkId":"b","type":"boolean","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]})"))
            .contains(u"a → b → a"_s));
    CHECK(refusalOf(
              questionnaire(
                  R"({"linkId":"g","type":"group","enableWhen":[{"question":"in","operator":"=","answerBoolean":true}],
                                     "item":[{"linkId":"in","type":"boolean"}]})"))
              .contains(u"g → in → g"_s));
}

TEST_CASE("what is no FHIR R4 questionnaire is refused with the place and the reason") {
    CHECK(refusalOf("{\"resourceType\":\"Questionnaire\",").contains(u"line 1"_s));
    CHECK(refusalOf(R"({"resourceType":"Patient"})").contains(u"Patient"_s));
    CHECK(refusalOf(questionnaire("")).contains(u"no items"_s));
    CHECK(refusalOf(questionnaire(R"({"linkId":"1","type":"string"},{"linkId":"1","type":"string"})"))
              .contains(u"1 stands twice"_s));
    CHECK(refusalOf(questionnaire(R"({"type":"string","text":"Name"})")).contains(u"“Name” has no linkId"_s));
    CHECK(refusalOf(questionnaire(R"({"linkId":"1","type":"colour"})")).contains(u"“colour” is no type"_s));
    CHECK(refusalOf(questionnaire(R"({"linkId":"1","type":"string","texts":"a"})")).contains(u"“texts” is no part"_s));
    // R4 allows a choice without options; nobody could answer it here.
    CHECK(refusalOf(questionnaire(R"({"linkId":"1","type":"choice"})"))
              .contains(u"item 1: a choice that does not say"_s));
    const QString words = refusalOf(questionnaire(R"({"type":"string","text":")" + QByteArray(500, 'a') + "\"}"));
    CHECK(words.contains(u"a…” has no linkId"_s));
    CHECK(words.size() < 200);
}

TEST_CASE("what is written in another shape than FHIR R4 wants is refused, never read past") {
    const auto refusal = [](const QByteArray& item) { return refusalOf(questionnaire(item)); };
    CHECK(refusal(R"({"linkId":"1","type":"open-choice","answerOption":{"valueString":"a"}})")
              .contains(u"item 1: “answerOption” must be a list"_s));
    CHECK(
        refusal(
            R"({"linkId":"1","type":"boolean"},{"linkId":"2","type":"string","enableWhen":{"question":"1","operator":"=","answerBoolean":true}})")
            .contains(u"item 2: “enableWhen” must be a list"_s));
    CHECK(refusal(R"({"linkId":"1","type":"group","item":{"linkId":"2","type":"string"}})")
              .contains(u"“item” must be a list"_s));
    CHECK(refusalOf(R"({"resourceType":"Questionnaire","status":"draft","item":{"linkId":"1","type":"string"}})")
              .contains(u"“item” must be a list"_s));
    CHECK(refusal(R"({"linkId":7,"type":"string"})").contains(u"“linkId” must be a text"_s));
    CHECK(refusal(R"({"linkId":"1","type":"string","required":1})").contains(u"“required” must be true or false"_s));
    CHECK(refusal(R"({"linkId":"1","type":"string","type":"date"})").contains(u"“type” stands twice"_s));
    CHECK(refusal(R"({"linkId":"1","type":"choice","answerOption":[{"valueString":"a","valueInteger":1}]})")
              .contains(u"several values"_s));
    CHECK(refusal(R"({"linkId":"1","type":"choice","answerOption":["a"]})").contains(u"no object"_s));
}

TEST_CASE("a form of another release of FHIR is called by its release, with the places where it shows") {
    const auto refusal = [](const QByteArray& item) { return refusalOf(questionnaire(item)); };
    for (
        const char* item :
        {R"({"linkId":"1","type":"choice","option":[{"valueString":"a"}]})",
         R"({"linkId":"1","type":"choice","options":{"reference":"#vs"}})",
         R"({"linkId":"1","type":"boolean","initialBoolean":true})",
         R"({"linkId":"0","type":"boolean"},{"linkId":"1","type":"string","enableWhen":[{"question":"0","hasAnswer":true}]})",
         R"({"linkId":"0","type":"boolean"},{"linkId":"1","type":"string","enableWhen":[{"question":"0","answerBoolean":true}]})"}) {
        INFO(item);
        CHECK(refusal(item).contains(u"written in FHIR STU3"_s));
        CHECK(refusal(item).contains(u"item 1: "_s));
    }
    CHECK(refusal(R"({"linkId":"1","type":"coding","answerConstraint":"optionsOnly"})").contains(u"FHIR R5"_s));
    CHECK(refusal(R"({"linkId":"1","type":"string","disabledDisplay":"hidden"})").contains(u"disabledDisplay"_s));
    CHECK(refusalOf(R"({"resourceType":"Questionnaire","group":{"question":[{"linkId":"1"}]}})").contains(u"DSTU2"_s));
    // An operator that is missing for another reason is told as it is.
    CHECK(refusal(R"({"linkId":"0","type":"boolean"},{"linkId":"1","type":"string","enableWhen":[{"question":"0"}]})")
              .contains(u"must name a question"_s));
}

TEST_CASE("extensions that leave filling in as it is stand in nobody's way, and those that change it are named") {
    const QByteArray expression = R"("valueExpression":{"language":"text/fhirpath","expression":"1"})";
    const auto refusal = [](const QByteArray& url, const QByteArray& value) {
        return refusalOf(questionnaire(itemWith(extension(url, value))));
    };
    CHECK(
        refusal(sdc + "sdc-questionnaire-preferredTerminologyServer", R"("valueUrl":"http://example.org")").isEmpty());
    CHECK(refusal(sdc + "sdc-questionnaire-observationLinkPeriod", R"("valueDuration":{"value":1,"code":"a"})")
              .isEmpty());
    CHECK(refusal(base + "questionnaire-supportLink", R"("valueUri":"http://example.org")").isEmpty());
    CHECK(refusal(base + "questionnaire-sliderStepValue", R"("valueInteger":5)").isEmpty());
    // Whoever takes data out of the answers computes; nobody who fills it in does.
    CHECK(refusal(sdc + "sdc-questionnaire-definitionExtractValue",
                  R"("extension":[{"url":"expression",)" + expression + "}]")
              .isEmpty());
    CHECK(refusal(sdc + "sdc-questionnaire-itemExtractionContext", expression).isEmpty());
    CHECK(refusal(base + "questionnaire-signatureRequired", R"("valueCodeableConcept":{"text":"parent"})")
              .contains(u"signatureRequired"_s));
    CHECK(refusal(sdc + "sdc-questionnaire-isSubject", R"("valueBoolean":true)").contains(u"isSubject"_s));
    CHECK(refusal(sdc + "sdc-questionnaire-isSubject", R"("valueBoolean":false)").isEmpty());
    CHECK(refusal(sdc + "sdc-questionnaire-entryMode", R"("valueCode":"sequential")").contains(u"entryMode"_s));
    CHECK(refusal(sdc + "sdc-questionnaire-entryMode", R"("valueCode":"random")").isEmpty());
    // A part of an extension is called by the whole.
    CHECK(refusal("http://example.org/own", R"("extension":[{"url":"part",)" + expression + "}]")
              .contains(u"item q: http://example.org/own"_s));
}

TEST_CASE("what is hidden hides what stands in it, and what is for reading only is not asked") {
    const auto form = formWith(
        R"({"linkId":"g","type":"group","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true}],
             "item":[{"linkId":"in","type":"string","required":true}]},
           {"linkId":"d","type":"string","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-usageMode","valueCode":"display-non-empty"}]},
           {"linkId":"c","type":"string","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-usageMode","valueCode":"capture-display"}]})");
    CHECK(form->item(u"in"_s)->hidden);
    CHECK(form->item(u"d"_s)->hidden);
    CHECK(!form->item(u"c"_s)->hidden);
}

TEST_CASE("an expansion that is not whole is refused, and headings are no answers") {
    const QByteArray head = R"({"resourceType":"ValueSet","url":"http://example.org/vs",)";
    const QByteArray contains = R"("contains":[{"system":"http://cs","code":"h","abstract":true,"contains":[
        {"system":"http://cs","code":"a","display":"A"}]}]}})";
    const auto refusal = [](const QByteArray& set) { return refusalOf(questionnaire(choice), setsOf(set)); };
    CHECK(refusal(head + R"("expansion":{"total":9,)" + contains).contains(u"in part only"_s));
    CHECK(refusal(head + R"("expansion":{"total":2,)" + contains).isEmpty());
    const auto form = formOf(questionnaire(choice), setsOf(R"({"resourceType":"Bundle","entry":[{"resource":)" + head +
                                                           R"("compose":{"include":[{"system":"http://cs"}]}}},
        {"resource":{"resourceType":"CodeSystem","url":"http://cs","content":"complete","concept":[{"code":"h",
          "property":[{"code":"notSelectable","valueBoolean":true}],"concept":[{"code":"a"}]}]}}]})"));
    REQUIRE(form->item(u"c"_s)->options.size() == 1);
    CHECK(form->item(u"c"_s)->options[0].value.text() == u"a"_s);
}

TEST_CASE("translations of texts and options are read, and the nearest language is taken") {
    const auto form = formWith(R"({"linkId":"1","type":"choice","text":"Sleep","_text":{"extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[{"url":"lang","valueCode":"pl"},{"url":"content","valueString":"Sen"}]}]},
        "answerOption":[{"valueCoding":{"code":"g","display":"Good","_display":{"extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[{"url":"lang","valueCode":"pl"},{"url":"content","valueString":"Dobry"}]}]}}}]})");
    CHECK(form->item(u"1"_s)->text.in(u"pl"_s) == u"Sen"_s);
    CHECK(form->item(u"1"_s)->text.in(u"ro"_s) == u"Sleep"_s);
    CHECK(form->item(u"1"_s)->options[0].shown.in(u"pl"_s) == u"Dobry"_s);
    CHECK(form->languages == QStringList{u"pl"_s});
}

TEST_CASE("an initial value that is not among the options is told with the item and the value") {
    const auto of = [](const QByteArray& type, const QByteArray& initial) {
        return refusalOf(questionnaire(R"({"linkId":"7","type":")" + type + R"(","answerOption":[
            {"valueCoding":{"system":"http://s","code":"a","display":"A"}},
            {"valueCoding":{"system":"http://s","code":"b","display":"B"}}],"initial":[)" +
                                       initial + "]}"));
    };
    const QByteArray stranger = R"({"valueCoding":{"system":"http://s","code":"c"}})";
    CHECK(of("choice", stranger).contains(u"item 7: its initial value “c” is not among its options"_s));
    CHECK(of("choice", R"({"valueCoding":{"system":"http://other","code":"a"}})").contains(u"not among its options"_s));
    CHECK(of("choice", R"({"valueCoding":{"system":"http://s","code":"b"}})").isEmpty());
    CHECK(of("open-choice", R"({"valueString":"something else"})").isEmpty());
}
