#include "core/services/OutcomesReader.h"
#include "core/records/FixedIds.h"
#include "core/services/Questionnaire.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 9, 30);

/// Ada, born on 10 January 2024, and her mother Jade, in Kursaal, which is targeted; Ben, born on 1 May 2026, in
/// Thorpe, which is not.
struct OutcomesWorld : ImportWorld {
    OutcomesWorld() {
        write(u"families.csv"_s, "family_ref,address_line1,ward,opened_on\nF1,14 Pilot Row,Kursaal,2024-01-12\n"
                                 "F2,3 Pier Hill,Thorpe,2026-05-03\n");
        write(u"people.csv"_s, "person_ref,family_ref,relationship,given_name,family_name,birth_date,sex\n"
                               "P1,F1,mother,Jade,Fenn,1998-02-03,female\nP2,F1,child,Ada,Fenn,2024-01-10,female\n"
                               "P3,F2,child,Ben,Moss,2026-05-01,male\nP4,F2,mother,Kim,Moss,1995-02-03,female\n");
    }
    Outcomes outcomes(QDate day = on) {
        import();
        return demand(readOutcomes(*connection, day));
    }
    /// Somebody comes, late, to a session of a course.
    void comes(const QString& who, const QString& day) {
        save(newEntry(person(who), u"course_attendance",
                      {{u"course"_s, EntryId::create().toString()},
                       {u"session"_s, EntryId::create().toString()},
                       {u"attendance"_s, QJsonObject{{u"there"_s, u"late"_s}, {u"on"_s, day}}}}));
    }
    void answers(const RecordId& record, QStringView instrument, const QString& url, const QString& response,
                 const QString& day = u"2026-03-10"_s) {
        save(newEntry(record, u"assessment",
                      {{u"assessment"_s, QJsonObject{{u"instrument"_s, instrument.toString()}}},
                       {u"questionnaire"_s, QJsonObject{{u"url"_s, url}, {u"response"_s, response}}},
                       {u"on"_s, day}}));
    }
};

bool is(const OutcomeCount& count, qint64 met, qint64 notMet, qint64 notKnown) {
    return count.met == met && count.notMet == notMet && count.notKnown == notKnown;
}

} // namespace

TEST_CASE("feeding is read of birth, new birth and 6-8 weeks, each by its own mark") {
    OutcomesWorld world;
    world.write(u"feeding.csv"_s, "feeding_ref,child_ref,on,status,at\nB1,P3,2026-05-01,totally_breastfed,birth\n"
                                  "B2,P3,2026-05-12,not_breastfed,new_birth\n"
                                  "B3,P3,2026-06-20,partially_breastfed,6_8_week\n"
                                  "B4,P3,2026-06-21,not_breastfed,other\n");
    const Outcomes outcomes = world.outcomes();
    CHECK(is(outcomes.ofWard(Indicator::FedAtBirth, u"Thorpe"_s), 1, 0, 0));
    CHECK(is(outcomes.ofWard(Indicator::FedAtNewBirth, u"Thorpe"_s), 0, 1, 0));
    CHECK(is(outcomes.ofWard(Indicator::FedAtSixWeeks, u"Thorpe"_s), 1, 0, 0));
    CHECK(is(outcomes.ofWard(Indicator::FedAtSixWeeks, u"Kursaal"_s), 0, 0, 0)); // Ada was that old long ago
}

TEST_CASE("scores of ASQ-3 are read, and ASQ:SE-2 and ELIM only by a threshold that the service set") {
    OutcomesWorld world;
    world.write(u"assessments.csv"_s,
                "assessment_ref,on,instrument,child_ref,form,communication,gross_motor,fine_motor,problem_solving,"
                "personal_social,total\nA1,2026-03-02,asq3,P2,24,25,45,40,40,40,\nA2,2026-03-02,asqse2,P2,24,,,,,,40\n"
                "A3,2026-03-02,elim,P2,,,,,,,12\n");
    Outcomes outcomes = world.outcomes();
    CHECK(is(outcomes.of(Indicator::Communication), 0, 1, 0));
    CHECK(is(outcomes.of(Indicator::GrossMotor), 1, 0, 0));
    CHECK(is(outcomes.of(Indicator::AllFive), 0, 1, 0));
    CHECK(is(outcomes.of(Indicator::SocialEmotional), 0, 0, 1));
    CHECK(is(outcomes.of(Indicator::Language), 0, 0, 1));
    REQUIRE(world.work([](Work& work) {
        return loadCutoffs(work, "instrument,score,form,concern,value,source\nasqse2,total,24,at_least,65,Licence\n"
                                 "elim,words,,at_most,17,Our pathway\n");
    }));
    outcomes = world.outcomes();
    CHECK(is(outcomes.of(Indicator::SocialEmotional), 1, 0, 0));
    CHECK(is(outcomes.of(Indicator::Language), 0, 1, 0));
}

TEST_CASE("what was decided after ELIM comes before the words, and from the review as well") {
    OutcomesWorld world;
    world.import();
    world.answers(world.person(u"P2"_s), u"elim", u"urn:lodestar:questionnaire:elim-scores"_s,
                  uR"({"item":[{"linkId":"outcome","answer":[{"valueCoding":{"code":"goals"}}]}]})"_s);
    CHECK(is(world.outcomes().of(Indicator::Language), 0, 1, 0));
    world.save(newEntry(
        world.person(u"P2"_s), u"review_health",
        {{u"part"_s, QJsonObject{{u"on"_s, u"2026-05-02"_s}}}, {u"elim"_s, QJsonObject{{u"outcome"_s, u"none"_s}}}}));
    CHECK(is(world.outcomes().of(Indicator::Language), 1, 0, 0));
}

TEST_CASE("of feeding that was written twice of one day the last by reference counts, as in the national metrics") {
    OutcomesWorld world;
    world.write(u"feeding.csv"_s, "feeding_ref,child_ref,on,status,at\n");
    for (int i = 0; i < 8; ++i) {
        const QByteArray yes = "B" + QByteArray::number(10 + 2 * i);
        const QByteArray no = "B" + QByteArray::number(11 + 2 * i);
        world.write(u"feeding.csv"_s, "feeding_ref,child_ref,on,status,at\n" + yes +
                                          ",P3,2026-06-20,totally_breastfed,6_8_week\n" + no +
                                          ",P3,2026-06-20,not_breastfed,6_8_week\n");
        CHECK(is(world.outcomes().of(Indicator::FedAtSixWeeks), 0, 1, 0));
    }
}

TEST_CASE("a worry about being with the child that was written of its mother stands for the child") {
    OutcomesWorld world;
    world.import();
    const QDate one(2027, 5, 1); // Ben is one year old
    CHECK(is(world.outcomes(one).of(Indicator::Attachment), 0, 0, 1));
    const QString form = u"urn:lodestar:questionnaire:family-assessment"_s;
    const QString hard = uR"({"item":[{"linkId":"parents","item":[{"linkId":"bond_hard","answer":[{"valueString":
        "Finds it hard to play"}]}]}]})"_s;
    world.answers(world.person(u"P4"_s), u"other", form, u"{}"_s, u"2026-04-30"_s); // before the birth
    CHECK(is(world.outcomes(one).of(Indicator::Attachment), 0, 0, 1));
    world.answers(world.person(u"P4"_s), u"other", form, u"{}"_s, u"2026-06-10"_s);
    CHECK(is(world.outcomes(one).of(Indicator::Attachment), 1, 0, 0));
    world.answers(world.person(u"P4"_s), u"other", form, hard, u"2026-09-10"_s);
    CHECK(is(world.outcomes(one).of(Indicator::Attachment), 0, 1, 0));
}

TEST_CASE("weight and length of one day at two years make a healthy weight or not, of two days nothing") {
    OutcomesWorld world;
    const QByteArray heads = "measurement_ref,child_ref,on,measure,value,unit\n";
    world.write(u"measurements.csv"_s, heads + "M1,P2,2026-03-02,weight,12.0,kg\nM2,P2,2026-03-03,height,87,cm\n");
    CHECK(is(world.outcomes().of(Indicator::HealthyWeight), 0, 0, 1));
    world.write(u"measurements.csv"_s, heads + "M1,P2,2026-03-02,weight,12.0,kg\nM2,P2,2026-03-02,height,87,cm\n");
    CHECK(is(world.outcomes().of(Indicator::HealthyWeight), 1, 0, 0)); // BMI 15.9
    world.write(u"measurements.csv"_s, heads + "M1,P2,2026-03-02,weight,15.5,kg\nM2,P2,2026-03-02,height,87,cm\n");
    CHECK(is(world.outcomes().of(Indicator::HealthyWeight), 0, 1, 0)); // BMI 20.5
}

TEST_CASE("a two-year place is read from who may have it and what became of it") {
    OutcomesWorld world;
    world.import();
    const RecordId ada = world.person(u"P2"_s);
    CHECK(world.outcomes().of(Indicator::TwoYearPlace).due() == 0);
    world.save(newEntry(ada, u"place_eligibility",
                        {{u"eligibility"_s, QJsonObject{{u"answer"_s, u"eligible"_s}, {u"on"_s, u"2026-02-01"_s}}}}));
    CHECK(is(world.outcomes().of(Indicator::TwoYearPlace), 0, 1, 0));
    world.save(newEntry(ada, u"two_year_place",
                        {{u"state"_s, QJsonObject{{u"state"_s, u"placed"_s}, {u"on"_s, u"2026-04-20"_s}}}}));
    CHECK(is(world.outcomes().of(Indicator::TwoYearPlace), 1, 0, 0));
}

TEST_CASE("a child is reached by its first completed contact, and by a session that its mother came to") {
    OutcomesWorld world;
    world.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome,mode,child_ref\n"
                                   "C1,F2,2026-05-02,other,no_access,face_to_face,P3\n"
                                   "C2,F2,2026-05-12,new_birth,completed,face_to_face,P3\n"
                                   "C3,F2,2026-06-12,6_8_week,completed,face_to_face,P3\n");
    Outcomes outcomes = world.outcomes();
    CHECK(outcomes.reach.size() == 11); // 2015/16 to 2025/26
    outcomes = world.outcomes(QDate(2027, 3, 31));
    REQUIRE(outcomes.reach.size() == 12);
    CHECK(outcomes.reach.last().rest == 1);
    CHECK(outcomes.reach.last().targeted == 0);
    world.comes(u"P1"_s, u"2025-05-01"_s);
    outcomes = world.outcomes();
    CHECK(outcomes.reach[10].targeted == 1);
}

TEST_CASE("a session before a child was born hides none of those after, and what another service did reaches nobody") {
    OutcomesWorld world;
    world.write(u"contacts.csv"_s, "contact_ref,family_ref,on,type,outcome,mode,child_ref,done_elsewhere\n"
                                   "C1,F1,2024-02-01,6_8_week,completed,face_to_face,P2,y\n");
    CHECK(world.outcomes().reach[8].targeted == 0);
    world.comes(u"P1"_s, u"2023-11-01"_s);
    world.comes(u"P1"_s, u"2025-05-01"_s);
    const auto reach = world.outcomes().reach;
    CHECK(reach[8].targeted == 0); // 2023/24
    CHECK(reach[10].targeted == 1);
}

TEST_CASE("a session reaches the children who then lived with who came, and goes on doing so once she is gone") {
    OutcomesWorld world;
    world.write(u"people.csv"_s, "person_ref,family_ref,relationship,given_name,family_name,birth_date,sex\n"
                                 "P2,F1,child,Ada,Fenn,2024-01-10,female\nP5,F1,father,Lee,Fenn,1990-02-03,male\n"
                                 "P6,F1,child,Zoe,Hart,2023-03-01,female\n");
    world.write(u"household_members.csv"_s, "family_ref,person_ref,relationship,from,to\n"
                                            "F1,P5,father,,2025-06-01\nF1,P6,child,2025-09-01,\n");
    world.import();
    world.comes(u"P5"_s, u"2025-05-01"_s); // Zoe comes to live with them in September
    const auto reach = world.outcomes().reach;
    CHECK(reach[10].targeted == 1);
}

TEST_CASE("a place that was asked for after the last day, or that two people say different things of, is none") {
    OutcomesWorld world;
    world.import();
    Edit run = newEntry(areaRecord(), u"course",
                        {{u"programme"_s, u"henry"_s},
                         {u"name"_s, u"HENRY at the hub"_s},
                         {u"when"_s, QJsonObject{{u"from"_s, u"2026-08-20"_s}, {u"to"_s, u"2026-09-30"_s}}}});
    run.entry = EntryId::create();
    world.save(run);
    const auto has = [&](const QString& person, const QString& state, const QString& day, const QString& asked) {
        Edit place = newEntry(world.person(person), u"course_place",
                              {{u"course"_s, run.entry.toString()},
                               {u"courseName"_s, u"HENRY at the hub"_s},
                               {u"place"_s, QJsonObject{{u"state"_s, state}, {u"on"_s, day}}},
                               {u"asked"_s, asked}});
        place.entry = EntryId::create();
        world.save(place);
        return place.entry;
    };
    has(u"P1"_s, u"booked"_s, u"2026-10-05"_s, u"2026-10-05"_s);
    CHECK(world.outcomes().programmes.isEmpty());
    const EntryId kim = has(u"P4"_s, u"dropped"_s, u"2026-10-04"_s, u"2026-09-01"_s);
    REQUIRE(world.outcomes().programmes.size() == 1);
    CHECK(world.outcomes().programmes[0].neverCame == 1);
    world.demand(world.connection->run("UPDATE entry_row SET conflicts = '[\"place\"]' WHERE id = ?", kim));
    CHECK(OutcomesWorld::demand(readOutcomes(*world.connection, on)).programmes.isEmpty());
}

TEST_CASE("the chain from a mood screen is read: the screen, what was decided, the referral and the first attendance") {
    OutcomesWorld world;
    world.write(u"assessments.csv"_s,
                "assessment_ref,on,instrument,person_ref,total,item_10\nA1,2026-03-02,whooley,P1,1,\n");
    const auto furthest = [&] {
        const MoodChain chain = world.outcomes().mood;
        REQUIRE(chain.lines.size() == 1);
        CHECK(chain.lines[0].ward == u"Kursaal"_s);
        const auto& people = chain.lines[0].people;
        return static_cast<MoodStep>(std::ranges::find(people, 1) - people.begin());
    };
    CHECK(furthest() == MoodStep::Concern);
    world.save(newEntry(world.person(u"P1"_s), u"case_discussion",
                        {{u"discussed"_s, QJsonObject{{u"on"_s, u"2026-03-04"_s}}}}));
    CHECK(furthest() == MoodStep::Discussed);
    world.write(u"referrals.csv"_s, "referral_ref,family_ref,made_on,service,state,person_ref\n"
                                    "R1,F1,2026-03-05,perinatal_mental_health,sent,P1\n"
                                    "R2,F1,2026-03-06,stop_smoking,sent,P1\n");
    CHECK(furthest() == MoodStep::Referred);
    CHECK(world.outcomes().substance.size() == 1);
    world.write(u"assessments.csv"_s,
                "assessment_ref,on,instrument,person_ref,total,item_10\nA1,2026-03-02,epds,P1,12,0\n");
    CHECK(furthest() == MoodStep::NoConcern);
    world.write(u"assessments.csv"_s,
                "assessment_ref,on,instrument,person_ref,total,item_10\nA1,2026-03-02,epds,P1,4,1\n");
    CHECK(furthest() == MoodStep::Referred);
}

TEST_CASE("what changed between before and after is read of whom was asked twice, by the day of the measure") {
    OutcomesWorld world;
    world.import();
    const EntryId course = EntryId::create();
    Edit run = newEntry(areaRecord(), u"course",
                        {{u"programme"_s, u"henry"_s},
                         {u"name"_s, u"HENRY at the hub"_s},
                         {u"when"_s, QJsonObject{{u"from"_s, u"2026-03-01"_s}, {u"to"_s, u"2026-05-01"_s}}}});
    run.entry = course;
    world.save(run);
    const auto measured = [&](const char* person, const QString& at, const QString& value, const QString& day) {
        const QJsonObject measure{{u"name"_s, u"Confidence"_s}, {u"at"_s, at}, {u"value"_s, value}, {u"on"_s, day}};
        world.save(newEntry(world.person(QString::fromLatin1(person)), u"course_measure",
                            {{u"course"_s, course.toString()}, {u"measure"_s, measure}}));
    };
    measured("P1", u"before"_s, u"4"_s, u"2026-03-01"_s);
    measured("P1", u"after"_s, u"6.5"_s, u"2026-05-01"_s);
    measured("P4", u"before"_s, u"5"_s, u"2026-03-01"_s);
    measured("P4", u"after"_s, u"3"_s, u"2026-10-01"_s); // after the last day
    // A measure that lies sealed is counted nowhere outside of it.
    Edit sealed = newEntry(
        world.person(u"P4"_s), u"course_measure",
        {{u"course"_s, course.toString()},
         {u"measure"_s,
          QJsonObject{
              {u"name"_s, u"Confidence"_s}, {u"at"_s, u"after"_s}, {u"value"_s, u"1"_s}, {u"on"_s, u"2026-05-01"_s}}}});
    sealed.compartment = records::Compartment::Sealed;
    world.save(sealed);
    const QList<ChangeCount> changes = world.outcomes().changes;
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].better == 1);
    CHECK(changes[0].worse == 0);
    CHECK(changes[0].mean == 2.5);
}

TEST_CASE("a child who moved stands in the ward where it came to the age, and the move in both wards") {
    OutcomesWorld world;
    world.import();
    const Entry first = world.only(world.family(u"F1"_s), u"residence");
    world.save(correctionOf(first, {{u"to"_s, u"2026-04-01"_s}}), false);
    world.save(newEntry(world.family(u"F1"_s), u"residence",
                        {{u"address"_s, QJsonObject{{u"line1"_s, u"9 High Street"_s}, {u"ward"_s, u"Thorpe"_s}}},
                         {u"from"_s, u"2026-04-01"_s}}));
    const Outcomes now = OutcomesWorld::demand(readOutcomes(*world.connection, on));
    CHECK(now.ofWard(Indicator::AllFive, u"Thorpe"_s).due() == 1);
    CHECK(now.ofWard(Indicator::AllFive, u"Kursaal"_s).due() == 0);
    const Outcomes before = OutcomesWorld::demand(readOutcomes(*world.connection, QDate(2025, 1, 31)));
    CHECK(before.ofWard(Indicator::Attachment, u"Kursaal"_s).due() == 1);
    // Her mood was asked about, and the referral made, before they moved; both stay where they were.
    world.save(newEntry(world.person(u"P1"_s), u"assessment",
                        {{u"assessment"_s, QJsonObject{{u"instrument"_s, u"whooley"_s}, {u"total"_s, u"1"_s}}},
                         {u"on"_s, u"2026-03-02"_s}}));
    world.write(u"referrals.csv"_s, "referral_ref,family_ref,made_on,service,state,person_ref\n"
                                    "R2,F1,2026-03-06,stop_smoking,sent,P1\n");
    world.import();
    const Outcomes then = OutcomesWorld::demand(readOutcomes(*world.connection, on));
    REQUIRE(then.mood.lines.size() == 1);
    CHECK(then.mood.lines[0].ward == u"Kursaal");
    REQUIRE(then.substance.size() == 1);
    CHECK(then.substance[0].ward == u"Kursaal");
    for (const WardMoves& each : now.moves) {
        CHECK(each.movedOut == (each.ward == u"Kursaal" ? 1 : 0));
        CHECK(each.movedIn == (each.ward == u"Thorpe" ? 1 : 0));
    }
}

TEST_CASE("two people's different birth dates for one child count as none until somebody settles on one") {
    OutcomesWorld world;
    world.import();
    world.demand(world.connection->run("UPDATE person SET in_conflict = 1 WHERE record = ?", world.person(u"P2"_s)));
    CHECK(OutcomesWorld::demand(readOutcomes(*world.connection, on)).of(Indicator::AllFive).due() == 0);
}
