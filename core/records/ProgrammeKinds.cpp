#include "core/records/ProgrammeKinds.h"

#include "core/records/KindParts.h"

namespace lodestar::records {

using namespace parts;

namespace {

F wordsOf() {
    return field("words", T::LongText, u"Words");
}

F facilitators() {
    return list("facilitators", u"Facilitators",
                {field("staff", T::Text, u"Reference"), field("name", T::Text, u"Name"),
                 field("trained", T::YesNo, u"Trained in the programme"),
                 field("supervised", T::YesNo, u"Supervised in the programme")});
}

F course() {
    return needed(field("course", T::Entry, u"Course"));
}

QList<KindDescription> designs() {
    return {
        kind(
            {"programme", u"Programme", Shared, area, "", false, false},
            {needed(field("name", T::Text, u"Name")),
             choice("sort", u"Sort", "group_course individual drop_in approach staff_training peer_support"),
             composite("evidence", u"Evidence",
                       {choice("level", u"Level", "evidence_based science_based local not_rated"),
                        field("rating", T::Text, u"Rating"), field("source", T::Text, u"Source")}),
             field("audience", T::LongText, u"For whom"),
             composite("ages", u"Ages",
                       {field("pregnancy", T::YesNo, u"In pregnancy"), field("fromMonths", T::Integer, u"From months"),
                        field("toMonths", T::Integer, u"To months")}),
             composite("design", u"As designed",
                       {field("sessions", T::Integer, u"Sessions"), field("minutes", T::Integer, u"Minutes"),
                        field("groupFrom", T::Integer, u"Smallest group"),
                        field("groupTo", T::Integer, u"Largest group"),
                        field("facilitators", T::Integer, u"Facilitators"), field("training", T::Text, u"Training")}),
             list("content", u"Content", {field("session", T::Integer, u"Session"), field("title", T::Text, u"Title")}),
             list("measures", u"Measures before and after",
                  {field("name", T::Text, u"Name"), field("lowest", T::Integer, u"Lowest"),
                   field("highest", T::Integer, u"Highest"), choice("better", u"Better is", "higher lower")}),
             from(), to(), field("shipped", T::Text, u"Row of the shipped list"), source()}),
        // Each decision is an entry of its own: two that were made apart stand one after the other.
        kind({"programme_stage", u"Stage of a programme", Shared, area, "stage", false, false},
             {needed(field("programme", T::Text, u"Programme")),
              needed(composite("stage", u"Stage",
                               {needed(choice("stage", u"Stage", "test refine scale stop")), needed(on()),
                                field("by", T::Text, u"By"), needed(field("decision", T::LongText, u"Decision")),
                                field("evidence", T::LongText, u"Evidence")}))}),
    };
}

QList<KindDescription> courses() {
    return {
        kind({"course", u"Course", Shared, area, "when"},
             {needed(field("programme", T::Text, u"Programme")), needed(field("name", T::Text, u"Name")),
              composite("when", u"When", {from(), to(), wordsOf()}),
              composite("place", u"Where",
                        {field("room", T::Text, u"Room"), field("address", T::Text, u"Address"),
                         field("ward", T::Text, u"Ward")}),
              field("places", T::Integer, u"Places"), field("crechePlaces", T::Integer, u"Crèche places"),
              facilitators(), choice("state", u"State", "planned running finished cancelled"),
              field("why", T::Text, u"Why cancelled"), field("partner", T::Text, u"Partner")}),
        kind({"course_session", u"Session of a course", Shared, area, "session", false, false},
             {course(),
              needed(composite("session", u"Session",
                               {needed(field("number", T::Integer, u"Number")), field("at", T::DateTime, u"When"),
                                field("minutes", T::Integer, u"Minutes")})),
              composite("held", u"Held", {field("held", T::YesNo, u"Held"), on(), field("why", T::Text, u"Why not")}),
              list("covered", u"Content covered", {field("title", T::Text, u"Title")}), facilitators()}),
        kind({"course_cost", u"Cost of a course", Shared, area, "cost", false, false},
             {course(),
              needed(composite(
                  "cost", u"Cost",
                  {needed(choice("sort", u"Sort", "staff volunteer_hours room materials creche travel other")),
                   field("pence", T::Integer, u"Pence"), field("hours", T::Decimal, u"Hours"), wordsOf(), on()}))}),
        kind({"parent_slip", u"Slip of a parent", Shared, area, "slip", false, false},
             {course(), needed(composite("slip", u"Slip",
                                         {needed(on()), field("liked", T::LongText, u"What helped"),
                                          field("better", T::LongText, u"What should change"),
                                          choice("recommend", u"Would tell a friend", "yes perhaps no")}))}),
        kind({"you_said", u"You said, we did", Shared, area, "answer", false, false},
             {course(), needed(composite("answer", u"You said, we did",
                                         {needed(on()), needed(field("said", T::LongText, u"You said")),
                                          needed(field("did", T::LongText, u"We did"))}))}),
        kind({"budget", u"Budget line", Shared, area, "", false, false},
             {needed(field("partner", T::Text, u"Partner")), needed(field("year", T::Text, u"Financial year")),
              needed(choice("spend", u"Kind of spending", "preventive remedial")),
              needed(field("pence", T::Integer, u"Pence")), field("programme", T::Text, u"Programme"), source()}),
    };
}

QList<KindDescription> participants() {
    return {
        kind({"course_place", u"Place on a course", Shared, person, "place"},
             {course(), needed(field("courseName", T::Text, u"Course")),
              needed(composite("place", u"Place",
                               {needed(choice("state", u"State",
                                              "asked waiting offered booked declined finished dropped cancelled")),
                                needed(on()), field("why", T::Text, u"Why")})),
              field("asked", T::Date, u"Asked on"), field("referral", T::Entry, u"Referral"),
              // A facilitator holds the person alone: whose family it is, for counting families and not parents.
              field("household", T::Record, u"Family"), field("child", T::Record, u"For which child"),
              field("pregnancy", T::YesNo, u"For a pregnancy"),
              composite("agreement", u"The facilitators may know",
                        {field("givenBy", T::Text, u"Given by"), field("how", T::Text, u"How"), on()}),
              field("crecheChildren", T::Integer, u"Children for the crèche"),
              field("interpreter", T::Text, u"Interpreter")}),
        kind({"course_attendance", u"Came to a course", Shared, person, "attendance"},
             {course(), needed(field("session", T::Entry, u"Session")),
              needed(composite("attendance", u"Came",
                               {needed(choice("there", u"There", "there late absent sent_word")), needed(on()),
                                field("number", T::Integer, u"Session"), field("children", T::Integer, u"Children"),
                                field("minutes", T::Integer, u"Minutes")}))}),
        kind({"course_measure", u"Measured for a course", Shared, person, "measure", true},
             {course(), needed(composite("measure", u"Measure",
                                         {needed(field("name", T::Text, u"Name")),
                                          needed(choice("at", u"At", "before after later")),
                                          needed(field("value", T::Decimal, u"Value")), needed(on())}))}),
    };
}

} // namespace

QList<KindDescription> programmeKinds() {
    return designs() + courses() + participants();
}

} // namespace lodestar::records
