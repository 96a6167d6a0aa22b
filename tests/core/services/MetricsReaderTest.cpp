#include "core/services/MetricsReader.h"
#include "core/metrics/NationalMetrics.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;

namespace {

const Quarter q2 = Quarter::fromText(QStringLiteral("2026/27-Q2")).value();

/// A baby of 2 August 2026, P2, and one visit on day 10.
struct MetricsWorld : ImportWorld {
    MetricsWorld() {
        write(u"families.csv"_s, "family_ref,address_line1,opened_on\nF1,14 Pilot Row,2026-01-01\n");
        write(u"people.csv"_s, "person_ref,family_ref,relationship,given_name,family_name,birth_date\n"
                               "P1,F1,mother,Jade,Fenn,1998-02-03\nP2,F1,child,Ada,Fenn,2026-08-02\n");
        write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome,mode,child_ref,asq3_used\n"
                                 "C1,F1,2026-08-12T10:00,new_birth,completed,face_to_face,P2,\n");
    }
    AreaFacts facts() { return demand(readMetricFacts(*connection, q2, q2)); }
    Count visited() { return countMetrics(facts(), q2, demand(shippedMetricRules())).totals.of(Code::C2); }
    void correctSubject(const QJsonObject& fields) {
        const Entry seen = only(person(u"P2"_s), u"contact_subject");
        save(correctionOf(seen, fields), false);
    }
};

} // namespace

TEST_CASE("a child goes by the reference of the import, by that of an earlier one, or by its id") {
    MetricsWorld world;
    world.import();
    REQUIRE(world.facts().children.size() == 1);
    CHECK(world.facts().children[0].ref == u"P2"_s);
    const Entry root = world.only(world.person(u"P2"_s), u"person");
    world.save(correctionOf(root, {{u"source"_s, u"message:1"_s}}), false);
    CHECK(world.facts().children[0].ref == u"P2"_s);
}

TEST_CASE("a visit whose countersignature is waited for counts once it is signed") {
    MetricsWorld world;
    world.import();
    CHECK(world.visited() == Count{1, 1});
    world.correctSubject({{u"countersignatureBy"_s, u"HV1"_s}});
    CHECK(world.visited() == Count{0, 1});
    world.correctSubject({{u"countersigned"_s, QJsonObject{{u"by"_s, u"HV1"_s}, {u"on"_s, u"2026-08-14"_s}}}});
    CHECK(world.visited() == Count{1, 1});
}

TEST_CASE("a completed contact without a subject counts for nobody and is listed") {
    MetricsWorld world;
    world.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome,mode\n"
                                   "C1,F1,2026-08-12,new_birth,completed,face_to_face\n"
                                   "C2,F1,2026-08-13,new_birth,no_access,face_to_face\n"
                                   "C3,F1,2026-05-13,new_birth,completed,face_to_face\n");
    world.import();
    CHECK(world.visited() == Count{0, 1});
    const AreaFacts facts = world.facts();
    REQUIRE(facts.withoutSubject.size() == 1);
    CHECK(facts.withoutSubject[0].ref == u"C1"_s);
}

TEST_CASE(
    "a row of a contact's subjects that says less than the contact itself takes nothing from it, twice imported too") {
    MetricsWorld world;
    world.write(u"contact_subjects.csv"_s, "contact_ref,person_ref,seen\nC1,P2,n\n");
    world.import();
    CHECK(world.visited() == Count{1, 1});
    const qint64 changes = world.changes();
    world.import();
    CHECK(world.changes() == changes);
    CHECK(world.visited() == Count{1, 1});
}

TEST_CASE("scores of ASQ-3 come in with a point and within 0 to 60, with the contact they were taken at") {
    MetricsWorld world;
    world.write(u"people.csv"_s, "person_ref,family_ref,relationship,birth_date\nP2,F1,child,2024-02-10\n");
    world.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome,mode,child_ref,asq3_used\n"
                                   "C1,F1,2026-07-12,2_year,completed,video,P2,y\n");
    world.write(u"assessments.csv"_s,
                "assessment_ref,on,instrument,child_ref,form,communication,gross_motor,fine_motor,contact_ref\n"
                "A1,2026-07-12,asq3,P2,27,52.5,61,24,C1\n");
    world.import();
    const AreaFacts facts = world.facts();
    REQUIRE(facts.children.size() == 1);
    REQUIRE(facts.children[0].assessments.size() == 1);
    const AsqFact& asq = facts.children[0].assessments[0];
    CHECK(asq.scores[0] == 52.5);
    CHECK_FALSE(asq.scores[1]);
    CHECK(asq.form == 27);
    CHECK(asq.ref == u"A1"_s);
    REQUIRE(facts.children[0].contacts.size() == 1);
    CHECK(facts.children[0].contacts[0].asq3Used);
    CHECK(facts.children[0].contacts[0].contact == asq.contact);
}

TEST_CASE("a pregnancy keeps the household it was booked in, and an antenatal contact finds it there") {
    MetricsWorld world;
    world.write(u"pregnancies.csv"_s,
                "pregnancy_ref,family_ref,mother_ref,edd,booked_on\nG1,F1,P1,2026-10-01,2026-03-01\n");
    world.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome,mode\n"
                                   "C1,F1,2026-07-20,antenatal,completed,face_to_face\n");
    world.import();
    const AreaFacts facts = world.facts();
    REQUIRE(facts.pregnancies.size() == 1);
    CHECK(facts.pregnancies[0].ref == u"G1"_s);
    CHECK(facts.pregnancies[0].household == world.family(u"F1"_s));
    CHECK(facts.withoutPregnancy.empty());
    CHECK(standingOf(facts.pregnancies[0], q2));
}

TEST_CASE(
    "a review that is answered at its step as done elsewhere counts, a new birth visit is not known as face to face") {
    MetricsWorld world;
    world.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome\n");
    world.import();
    const auto answer = [&](const QString& step, const QString& on) {
        const QJsonObject what{{u"step"_s, step}, {u"answer"_s, u"done_elsewhere"_s}, {u"on"_s, on}};
        world.save(newEntry(world.person(u"P2"_s), u"step_fact", {{u"what"_s, what}}));
    };
    answer(u"HV_6_8W"_s, u"2026-09-20"_s);
    answer(u"NBV"_s, u"2026-08-12"_s);
    const auto totals = countMetrics(world.facts(), q2, ImportWorld::demand(shippedMetricRules())).totals;
    CHECK(totals.of(Code::C8i) == Count{1, 1});
    CHECK(totals.of(Code::C2) == Count{0, 1});
}
