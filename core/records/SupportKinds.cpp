#include "core/records/SupportKinds.h"

#include "core/records/KindParts.h"

namespace lodestar::records {

using namespace parts;

namespace {

F wordsOf() {
    return field("words", T::LongText, u"Words");
}

F by() {
    return field("by", T::Text, u"By");
}

/// What a family's own words, goals and plans are about.
F aspect() {
    return choice("area", u"About",
                  "money housing food work learning childcare feeding sleep play behaviour talking health mood "
                  "relationships safety isolation language other");
}

F whose() {
    return field("whose", T::Record, u"Whose");
}

QList<KindDescription> plan() {
    return {
        kind({"own_words", u"In the parent’s own words", Shared, family, "said"},
             {needed(forParent(composite("said", u"Said",
                                         {needed(choice("sort", u"Sort", "strength need hope worry")), aspect(),
                                          needed(wordsOf()), needed(on()), whose()}))),
              contactLink()}),
        kind({"goal", u"Goal", Shared, family, "goal"},
             {needed(forParent(composite("goal", u"Goal", {needed(wordsOf()), aspect(), needed(on()), whose()}))),
              forParent(field("by", T::Date, u"By")),
              composite("state", u"State",
                        {choice("state", u"State", "open reached partly_reached given_up"), on(),
                         field("why", T::Text, u"Why")}),
              contactLink()}),
        kind({"goal_step", u"Step to a goal", Shared, family, "step", false, false},
             {needed(field("goal", T::Entry, u"Goal")),
              needed(forParent(composite("step", u"Step",
                                         {needed(field("what", T::LongText, u"What")), field("who", T::Text, u"Who"),
                                          field("by", T::Date, u"By"), on()}))),
              forParent(composite(
                  "progress", u"How far",
                  {choice("far", u"How far", "not_begun begun half nearly done given_up"), on(), wordsOf()}))}),
        kind({"goal_review", u"Goal looked at together", Shared, family, "review"},
             {needed(field("goal", T::Entry, u"Goal")),
              needed(forParent(composite("review", u"Review",
                                         {needed(on()), field("far", T::Integer, u"How far, 0 to 10"), wordsOf(),
                                          field("next", T::Date, u"Look again on")}))),
              contactLink()}),
        kind({"support_rating", u"How it feels to the parent", Shared, adult, "rating"},
             {needed(composite("rating", u"Rating, 0 to 10",
                               {needed(choice("at", u"At", "start review end")), needed(on()),
                                field("hope", T::Integer, u"Hope"), field("confidence", T::Integer, u"Confidence"),
                                field("support", T::Integer, u"Support")})),
              contactLink()}),
    };
}

QList<KindDescription> matters() {
    return {
        kind({"support_matter", u"Benefits, home, work and learning", Shared, family, "state"},
             {needed(composite("matter", u"Matter",
                               {needed(choice("area", u"About",
                                              "benefits housing debt childcare training qualification work "
                                              "volunteering immigration food other")),
                                needed(field("what", T::Text, u"What")), field("with", T::Text, u"With"),
                                field("service", T::Text, u"Row of the directory"), whose()})),
              needed(composite(
                  "state", u"State",
                  {needed(choice("state", u"State",
                                 "thinking told applied booked started receiving achieved refused appealed ended "
                                 "not_wanted")),
                   needed(on()), wordsOf()})),
              field("review", T::Date, u"Look again on"), contactLink()}),
        kind({"healthy_start", u"Healthy Start", Shared, adult, "state"},
             {needed(composite("state", u"State",
                               {needed(choice("state", u"State", "told applied receiving refused ended not_wanted")),
                                needed(on()), field("why", T::Text, u"Why")}))}),
        // What a rule set needs to say that somebody is likely to be entitled. Told by the family, never looked up.
        kind({"circumstances", u"Circumstances", Shared, adult, "told"},
             {needed(composite("told", u"Told", {needed(on()), by()})),
              list("benefits", u"Benefits",
                   {choice("benefit", u"Benefit",
                           "universal_credit income_support income_based_jsa income_related_esa "
                           "pension_credit_guarantee pension_credit_child_addition child_tax_credit "
                           "working_tax_credit working_tax_credit_run_on asylum_support none")}),
              composite("income", u"Income",
                        {field("monthlyEarnings", T::Integer, u"Take-home earnings a month, pounds"),
                         field("yearlyIncome", T::Integer, u"Household income a year after tax, pounds")}),
              field("noPublicFunds", T::YesNo, u"No recourse to public funds"),
              choice("work", u"Work", "both_parents_work only_parent_works one_parent_works nobody_works not_said")}),
        kind({"request", u"Request", Shared, family, "request"},
             {needed(composite("request", u"Request",
                               {field("from", T::Text, u"From"), needed(field("what", T::LongText, u"What")),
                                needed(on()), field("by", T::Date, u"By"), field("who", T::Text, u"Who answers")})),
              composite("answered", u"Answered", {on(), wordsOf()}),
              composite("leftOut", u"Closed without an answer", {on(), field("why", T::Text, u"Why")})}),
        // What somebody does about a thing that went silent: it climbs again when this day passes.
        kind({"follow_up", u"Next step", Shared, family, "next", true},
             {needed(field("about", T::Entry, u"About")),
              // Several actions may stand in one discussion: which of them, by its words.
              field("action", T::Text, u"Which action"),
              needed(composite("next", u"Next step", {needed(on()), field("by", T::Date, u"By"), wordsOf()})),
              composite("closed", u"Closed with a reason", {on(), by(), field("why", T::LongText, u"Why")})}),
    };
}

} // namespace

QList<KindDescription> supportKinds() {
    return plan() + matters();
}

QList<KindDescription> careKinds() {
    return {
        // Without a figure, a score or a reason, so that peer supporters work with it too.
        kind(
            {"feeding_support", u"Feeding support", Shared, child, "firstContact", true},
            {composite("discharge", u"Came home", {field("at", T::DateTime, u"When"), field("from", T::Text, u"From")}),
             composite("firstContact", u"First feeding contact",
                       {field("at", T::DateTime, u"When"), by(),
                        choice("mode", u"How", "face_to_face video telephone text")}),
             list("support", u"Support",
                  {choice("sort", u"Sort", "clinical peer group other"),
                   choice("answer", u"Answer", "offered taken declined later"), on(), wordsOf()}),
             contactLink()}),
        kind({"antenatal_diet", u"Diet and vitamins in pregnancy", Health, adult, "diet"},
             {needed(composite("diet", u"Diet and vitamins",
                               {needed(on()), choice("folicAcid", u"Folic acid", "yes no not_asked"),
                                choice("vitaminD", u"Vitamin D", "yes no not_asked"),
                                choice("from", u"Where from", "healthy_start bought prescribed none"),
                                field("talked", T::YesNo, u"Diet talked about"), wordsOf()})),
              field("pregnancy", T::Entry, u"Pregnancy"), contactLink()}),
        // Somebody who may not know that she is written about: never with those who see the shared part alone.
        kind({"other_adult", u"Other adult around the child", Health, child, "from", true, true, true},
             {needed(composite("adult", u"Adult",
                               {needed(field("name", T::Text, u"Name")),
                                choice("relationship", u"Relationship",
                                       "partner_of_parent former_partner grandparent relative lodger friend "
                                       "childminder other"),
                                field("livesThere", T::YesNo, u"Lives there"),
                                choice("often", u"How often with the child", "daily weekly sometimes overnight"),
                                choice("toldBy", u"Told by", "parent professional other"), wordsOf()})),
              field("person", T::Record, u"Person"), from(), to()}),
        // Somebody looked at the missed contacts: it asks again when another one comes.
        kind({"missed_looked_at", u"Looked at: contacts that were missed", Health, household, "looked"},
             {needed(composite("looked", u"Looked at",
                               {needed(on()), by(), needed(field("why", T::LongText, u"What was thought"))})),
              list("missed", u"Missed contacts", {field("entry", T::Entry, u"Entry"), on()})}),
        kind({"adults_asked", u"Asked about other adults", Health, child, "asked"},
             {needed(composite(
                  "asked", u"Asked",
                  {needed(on()), needed(choice("answer", u"Answer", "nobody_else listed not_safe_to_ask")), by()})),
              contactLink()}),
        kind({"case_discussion", u"Discussed with other professionals", Health, family, "discussed", true},
             {needed(composite("discussed", u"Discussed",
                               {needed(on()), field("practice", T::Text, u"GP practice"),
                                field("with", T::LongText, u"Who"), wordsOf()})),
              field("meeting", T::Text, u"Meeting"),
              composite("shared", u"What was shared",
                        {field("what", T::LongText, u"What"),
                         choice("basis", u"Basis", "agreement safeguarding_or_public_interest legal_duty"),
                         choice("parentTold", u"Parent told", "yes no unsafe")}),
              list("actions", u"Actions",
                   {field("what", T::LongText, u"What"), field("who", T::Text, u"Who"), field("by", T::Date, u"By"),
                    field("done", T::Date, u"Done")})}),
        kind({"case_meeting", u"Meeting of professionals", Shared, area, "meeting"},
             {needed(composite("meeting", u"Meeting",
                               {needed(on()), field("practice", T::Text, u"GP practice"),
                                field("odsCode", T::Text, u"ODS code"), field("place", T::Text, u"Place")})),
              list("people", u"Who was there",
                   {field("name", T::Text, u"Name"), field("role", T::Text, u"Role"),
                    field("organisation", T::Text, u"Organisation")})}),
    };
}

} // namespace lodestar::records
