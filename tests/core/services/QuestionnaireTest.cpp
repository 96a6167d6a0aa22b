#include "core/services/Questionnaire.h"
#include "core/services/FormLibrary.h"
#include "core/services/History.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QByteArray sleepForm(const QByteArray& version, const QByteArray& more = {}) {
    return R"({"resourceType":"Questionnaire","url":"http://example.org/sleep","version":")" + version +
           R"(","title":"Sleep","status":"active","item":[{"linkId":"hours","text":"Hours","type":"decimal"})" + more +
           "]}";
}

const QString sleep1 = u"http://example.org/sleep|1"_s;
const QString sleep2 = u"http://example.org/sleep|2"_s;

struct Forms : TestFamily {
    template<typename F> auto done(F act) {
        Log log(*connection);
        Work given{*connection, writer, log};
        return act(given);
    }
    void import(const QByteArray& form) {
        demand(done([&](Work& work) { return importForms(work, form, {}); }));
    }
    QStringList inUse(QDate on) {
        QStringList canonicals;
        for (const KeptForm& each : demand(formsInUse(*connection, on)))
            if (!each.shipped) canonicals.append(each.canonical());
        return canonicals;
    }
    Questionnaire begun(const QString& form, const RecordId& person) {
        Questionnaire q;
        q.id = DraftId::create();
        q.household = household;
        q.person = person;
        q.form = form;
        q.on = today();
        q.begunAt = u"2026-11-11T10:00:00"_s;
        return q;
    }
    forms::Answers answers(const QString& form) { return forms::Answers::begin(demand(openForm(*connection, form))); }
    Entry entry(const EntryId& id) { return *demand(EntryTable(*connection).find(id)); }
};

/// Chooses the option with this code.
void choose(forms::Answers& answers, const QString& linkId, const QString& code) {
    forms::Node* node = answers.node(linkId);
    REQUIRE(node != nullptr);
    for (const forms::Option& option : node->item->options)
        if (option.value.text() == code) answers.setValues(*node, {option.value});
    REQUIRE(node->isAnswered());
}

void type(forms::Answers& answers, const QString& linkId, const QString& number) {
    answers.setValues(*answers.node(linkId), {forms::Value::primitive(forms::ValueType::Decimal, number)});
}

const QString phq9 = u"urn:lodestar:questionnaire:phq-9|1"_s;

} // namespace

TEST_CASE("a form is imported, published from a day, followed by its next version and taken out of use") {
    Forms home;
    home.import(sleepForm("1"));
    CHECK(home.inUse({2026, 11, 11}).isEmpty());
    REQUIRE(home.work([](Work& work) { return publishForm(work, sleep1, {2026, 11, 11}); }));
    CHECK(home.inUse({2026, 11, 10}).isEmpty());
    CHECK(home.inUse({2026, 11, 11}) == QStringList{sleep1});
    home.import(sleepForm("2"));
    REQUIRE(home.work([](Work& work) { return publishForm(work, sleep2, {2026, 12, 1}); }));
    CHECK(home.inUse({2026, 11, 30}) == QStringList{sleep1});
    CHECK(home.inUse({2026, 12, 1}) == QStringList{sleep2});
    REQUIRE(home.work([](Work& work) { return withdrawForm(work, sleep2, {2027, 1, 1}, u"replaced"_s); }));
    CHECK(home.inUse({2027, 1, 1}) == QStringList{sleep1});
    CHECK_FALSE(home.work([](Work& work) { return withdrawForm(work, sleep1, {2027, 1, 1}, {}); }));
    CHECK(home.verified().faults.isEmpty());
}

TEST_CASE("the same form again changes nothing; other content under the same version is refused") {
    Forms home;
    home.import(sleepForm("1"));
    home.import(sleepForm("1"));
    const auto other = home.done(
        [](Work& work) { return importForms(work, sleepForm("1", R"(,{"linkId":"x","type":"string"})"), {}); });
    REQUIRE_FALSE(other);
    CHECK(other.error().code == ErrorCode::Conflict);
    CHECK(TestLog::demand(openForm(*home.connection, sleep1))->source == sleepForm("1"));
}

TEST_CASE("a draft begun on version 1 opens, goes on and is saved after version 2 has come") {
    Forms home;
    home.import(sleepForm("1"));
    REQUIRE(home.work([](Work& work) { return publishForm(work, sleep1, {2026, 11, 1}); }));
    Questionnaire q = home.begun(sleep1, home.jan);
    auto answers = home.answers(sleep1);
    type(answers, u"hours"_s, u"9.50"_s);
    q.response = answers.draft();
    REQUIRE(keepQuestionnaire(*home.connection, q, home.clock.now()));

    home.import(sleepForm("2", R"(,{"linkId":"must","type":"string","required":true})"));
    REQUIRE(home.work([](Work& work) { return publishForm(work, sleep2, {2026, 11, 1}); }));
    REQUIRE(home.work([](Work& work) { return withdrawForm(work, sleep1, {2026, 11, 2}, u"version 2"_s); }));

    const Questionnaire again = TestLog::demand(readQuestionnaire(*home.connection, q.id));
    CHECK(again.form == sleep1);
    const auto form = TestLog::demand(openForm(*home.connection, again.form));
    auto read = TestLog::demand(forms::Answers::read(form, again.response));
    CHECK(read.node(u"hours"_s)->values().front().text() == u"9.50"_s);
    const EntryId saved =
        TestLog::demand(home.done([&](Work& work) { return completeQuestionnaire(work, again, read); }));
    const Entry entry = home.entry(saved);
    CHECK(entry.part(V("questionnaire"), V("version")) == u"1"_s);
    CHECK(entry.part(V("questionnaire"), V("response")).contains(u"9.50"_s));
    CHECK(TestLog::demand(drafts(*home.connection)).isEmpty());
    const auto twice = home.done([&](Work& work) { return completeQuestionnaire(work, again, read); });
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("PHQ-9 item 9 asks for action and time whatever the total, and a score for a decision") {
    Forms home;
    Questionnaire q = home.begun(phq9, home.magdalena);
    auto answers = home.answers(phq9);
    for (int i = 1; i <= 9; ++i)
        choose(answers, QString::number(i), i == 9 ? u"1"_s : u"0"_s);
    const auto findings = findingsFor(answers, {});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].value == u"1"_s);
    CHECK_FALSE(findings[0].concern);
    CHECK(findings[1].prompt);
    CHECK(gapsOf(q, answers, findings).size() == 3);
    q.decision = u"Talked about it; GP today"_s;
    q.action = u"Rang the GP from the car"_s;
    CHECK_FALSE(home.done([&](Work& work) { return completeQuestionnaire(work, q, answers); }));
    q.actionAt = home.clock.now();
    const Entry entry =
        home.entry(TestLog::demand(home.done([&](Work& work) { return completeQuestionnaire(work, q, answers); })));
    CHECK(entry.part(V("assessment"), V("instrument")) == u"phq9"_s);
    CHECK(entry.part(V("assessment"), V("total")) == u"1"_s);
    CHECK(entry.part(V("decision"), V("action")) == u"Rang the GP from the car"_s);
    CHECK(entry.compartment == records::Compartment::Health);
    // The very version stays with the answers, whatever a later program ships.
    CHECK(home.number("SELECT count(*) FROM entry WHERE kind = 'form'") == 1);
}

TEST_CASE("a draft of a questionnaire says nothing of mood or of whom it is about in Today") {
    Forms home;
    REQUIRE(keepQuestionnaire(*home.connection, home.begun(phq9, home.magdalena), home.clock.now()));
    CHECK(TestLog::demand(drafts(*home.connection)).front().title == u"Questionnaire"_s);
}

TEST_CASE("ASQ-3 totals are compared with the cut-offs in use, and a licensed service brings its own") {
    Forms home;
    const QString asq = u"urn:lodestar:questionnaire:asq-3-scores|1"_s;
    auto answers = home.answers(asq);
    choose(answers, u"form"_s, u"24"_s);
    type(answers, u"communication"_s, u"25"_s);
    type(answers, u"gross_motor"_s, u"38.07"_s);
    type(answers, u"fine_motor"_s, u"60"_s);
    auto findings = findingsFor(answers, TestLog::demand(cutoffsInUse(*home.connection)));
    REQUIRE(findings.size() == 5);
    CHECK(findings[0].concern);
    CHECK_FALSE(findings[1].concern);
    CHECK(findings[1].words.contains(u"multiple of 5"_s));
    CHECK_FALSE(findings[2].words.contains(u"multiple of 5"_s));
    CHECK(findings[3].value.isEmpty());

    choose(answers, u"form"_s, u"36"_s);
    CHECK(findingsFor(answers, forms::shippedCutoffs())[0].words.contains(u"No cut-off is loaded"_s));
    REQUIRE(home.work([](Work& work) {
        return loadCutoffs(
            work, "form_month,domain,cutoff_2sd,highest_raw_score_in_monitoring_zone\n36,communication,20.5,40\n");
    }));
    findings = findingsFor(answers, TestLog::demand(cutoffsInUse(*home.connection)));
    CHECK(findings[0].words.contains(u"monitoring zone"_s));
    const auto broken =
        home.work([](Work& work) { return loadCutoffs(work, "form_month,domain,cutoff_2sd\n36,communication,\n"); });
    REQUIRE_FALSE(broken);
    CHECK(broken.error().detail.contains(u"line 2"_s));
}

TEST_CASE("every form that ships is taken whole, and each rule names items that are there") {
    CHECK(shippedForms().size() == 13);
    CHECK(forms::shippedCutoffs().size() == 15);
    for (const forms::Instrument& instrument : forms::instruments()) {
        INFO(instrument.code.toStdString());
        const auto form = std::find_if(shippedForms().cbegin(), shippedForms().cend(),
                                       [&](const auto& each) { return each->url == instrument.url; });
        REQUIRE(form != shippedForms().cend());
        CHECK_FALSE(instrument.source.isEmpty());
        for (const auto& score : instrument.scores) {
            for (const QString& item : score.items)
                CHECK((*form)->item(item) != nullptr);
            if (!score.item.isEmpty()) CHECK((*form)->item(score.item) != nullptr);
        }
        for (const auto& prompt : instrument.prompts)
            CHECK((*form)->item(prompt.item) != nullptr);
    }
}

TEST_CASE("EPDS gives no total while an item is missing, and item 10 always asks") {
    Forms home;
    auto answers = home.answers(u"urn:lodestar:questionnaire:epds-scores|1"_s);
    choose(answers, u"10"_s, u"1"_s);
    auto findings = findingsFor(answers, {});
    CHECK(findings[0].value.isEmpty());
    REQUIRE(findings.size() == 2);
    CHECK(findings[1].prompt);
    for (int i = 1; i <= 9; ++i)
        choose(answers, QString::number(i), u"0"_s);
    findings = findingsFor(answers, {});
    CHECK(findings[0].value == u"1"_s);
    CHECK(findings[1].prompt);
}

TEST_CASE("where no source gives a threshold, a total is shown and nothing is suggested") {
    Forms home;
    auto gad = home.answers(u"urn:lodestar:questionnaire:gad-2|1"_s);
    choose(gad, u"1"_s, u"3"_s);
    choose(gad, u"2"_s, u"3"_s);
    auto findings = findingsFor(gad, {});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].value == u"6"_s);
    CHECK(findings[0].words.isEmpty());
    CHECK_FALSE(findings[0].concern);

    auto asqSe = home.answers(u"urn:lodestar:questionnaire:asq-se-2-scores|1"_s);
    choose(asqSe, u"form"_s, u"24"_s);
    type(asqSe, u"total"_s, u"10"_s);
    // A table of ASQ-3 says nothing of it, whatever stands in it: here a high total is the one to look at.
    const auto table = TestLog::demand(forms::readCutoffs("form_month,domain,cutoff_2sd\n24,total,65\n"));
    findings = findingsFor(asqSe, table);
    CHECK_FALSE(findings[0].concern);
    CHECK(findings[0].words.contains(u"No cut-off is loaded"_s));
}

TEST_CASE(
    "answers in the record are corrected through their form, with a reason, and the old ones stay in the history") {
    Forms home;
    home.import(sleepForm("1"));
    Questionnaire q = home.begun(sleep1, home.jan);
    auto answers = home.answers(sleep1);
    type(answers, u"hours"_s, u"9.50"_s);
    const EntryId id = TestLog::demand(home.done([&](Work& work) { return completeQuestionnaire(work, q, answers); }));
    CHECK(hasAnswers(home.entry(id)));

    Questionnaire again = TestLog::demand(correctQuestionnaire(*home.connection, id, home.clock.now()));
    CHECK(again.form == sleep1);
    CHECK(again.on == q.on);
    CHECK(again.person == home.jan);
    const auto form = TestLog::demand(openForm(*home.connection, again.form));
    auto read = TestLog::demand(forms::Answers::read(form, again.response));
    CHECK(read.node(u"hours"_s)->values().front().text() == u"9.50"_s);
    type(read, u"hours"_s, u"8.50"_s);
    again.response = read.draft();
    CHECK(gapsOf(again, read, {}).join(u' ').contains(u"why"_s));
    CHECK_FALSE(home.done([&](Work& work) { return completeQuestionnaire(work, again, read); }));
    again.reason = u"Mother rang: 8 and a half"_s;
    again.household = home.household;
    REQUIRE(keepQuestionnaire(*home.connection, again, home.clock.now()));
    // Opened once more, the correction goes on where it was left.
    CHECK(TestLog::demand(correctQuestionnaire(*home.connection, id, home.clock.now())).reason == again.reason);
    CHECK(TestLog::demand(home.done([&](Work& work) { return completeQuestionnaire(work, again, read); })) == id);
    const Entry entry = home.entry(id);
    const QString response = entry.part(V("questionnaire"), V("response"));
    CHECK(response.contains(u"8.50"_s));
    CHECK(response.contains(u"amended"_s));
    CHECK(TestLog::demand(drafts(*home.connection)).isEmpty());
    const auto history = TestLog::demand(readHistory(*home.connection, id));
    const bool kept = std::any_of(history.values.cbegin(), history.values.cend(), [](const HistoryValue& each) {
        return each.field == u"questionnaire" &&
               each.value.toObject().value(u"response"_s).toString().contains(u"9.50"_s);
    });
    CHECK(kept);
    // What was corrected meanwhile is not overwritten unseen.
    const auto late = home.done([&](Work& work) { return completeQuestionnaire(work, again, read); });
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(home.verified().faults.isEmpty());
}

TEST_CASE("a threshold that a service sets is held, and said to have no source where it has none") {
    Forms home;
    const QString gad2 = u"urn:lodestar:questionnaire:gad-2|1"_s;
    auto answers = home.answers(gad2);
    choose(answers, u"1"_s, u"1"_s);
    choose(answers, u"2"_s, u"2"_s);
    const auto finding = [&] { return findingsFor(answers, TestLog::demand(cutoffsInUse(*home.connection)))[0]; };
    CHECK_FALSE(finding().concern);
    CHECK(finding().words.isEmpty());
    REQUIRE(home.work([](Work& work) {
        return loadCutoffs(work, "instrument,score,form,concern,value,source\ngad2,total,,at_least,3,\n"
                                 "elim,words,,at_most,17,Our pathway\ndash,yes,,at_least,14,\n");
    }));
    CHECK(finding().concern);
    CHECK(finding().words.contains(u"3 or above"_s));
    CHECK(finding().words.contains(u"No source"_s));
    const auto inUse = TestLog::demand(cutoffsInUse(*home.connection));
    REQUIRE(forms::thresholdOf(inUse, u"dash"_s, u"yes"_s) != nullptr);
    CHECK(forms::thresholdOf(inUse, u"asqse2"_s, u"total"_s) == nullptr);
    auto elim = home.answers(u"urn:lodestar:questionnaire:elim-scores|1"_s);
    elim.setValues(*elim.node(u"words"_s), {forms::Value::primitive(forms::ValueType::Integer, u"17"_s)});
    CHECK(findingsFor(elim, inUse)[0].concern);
    CHECK(findingsFor(elim, inUse)[0].words.contains(u"Our pathway"_s));
    elim.setValues(*elim.node(u"words"_s), {forms::Value::primitive(forms::ValueType::Integer, u"18"_s)});
    CHECK_FALSE(findingsFor(elim, inUse)[0].concern);
    const Status bad = home.work(
        [](Work& work) { return loadCutoffs(work, "instrument,score,form,concern,value\ngad2,total,,above,3\n"); });
    REQUIRE_FALSE(bad);
    CHECK(bad.error().detail.contains(u"line 2"_s));
}

TEST_CASE("two corrections side by side are settled with the answers and scores of one of them") {
    Forms home;
    const QString gad2 = u"urn:lodestar:questionnaire:gad-2|1"_s;
    Questionnaire q = home.begun(gad2, home.magdalena);
    q.decision = u"Ask again"_s;
    auto answers = home.answers(gad2);
    const auto answered = [&answers](const QString& code) {
        choose(answers, u"1"_s, code);
        choose(answers, u"2"_s, code);
    };
    answered(u"0"_s);
    const EntryId id = TestLog::demand(home.done([&](Work& work) { return completeQuestionnaire(work, q, answers); }));
    const Entry drawn = home.entry(id);
    const auto fields = [](const QString& total) {
        return QJsonObject{
            {u"assessment"_s, QJsonObject{{u"instrument"_s, u"gad2"_s}, {u"total"_s, total}}},
            {u"questionnaire"_s, QJsonObject{{u"title"_s, u"GAD-2"_s}, {u"response"_s, u"answers of "_s + total}}}};
    };
    for (const QString& total : {u"2"_s, u"4"_s})
        REQUIRE(home.work([&](Work& work) { return correct(work, drawn, fields(total), u"misheard"_s); }));
    const Entry apart = home.entry(id);
    REQUIRE(apart.conflicts.contains(u"assessment"_s));
    REQUIRE(apart.conflicts.contains(u"questionnaire"_s));
    for (const HistoryValue& each : TestLog::demand(readHistory(*home.connection, id)).standing(u"questionnaire"_s))
        if (each.value.toObject().value(u"response"_s).toString() == u"answers of 2"_s)
            REQUIRE(home.work([&](Work& work) { return settleAnswers(work, apart, each.change); }));
    const Entry settled = home.entry(id);
    CHECK(settled.conflicts.isEmpty());
    CHECK(settled.part(V("assessment"), V("total")) == u"2"_s);
    CHECK(settled.part(V("questionnaire"), V("response")) == u"answers of 2"_s);
}

TEST_CASE("what a parent goes through has all its words in each of its languages") {
    int looked = 0;
    for (const forms::FormPointer& form : shippedForms()) {
        for (const QString& language : form->languages) {
            CHECK(form->title.translations.contains(language));
            for (const forms::Item* item : form->byLinkId) {
                INFO(item->linkId.toStdString());
                CHECK(item->text.translations.contains(language));
                for (const forms::Option& option : item->options)
                    CHECK(option.shown.translations.contains(language));
                ++looked;
            }
        }
    }
    CHECK(looked > 100);
}
