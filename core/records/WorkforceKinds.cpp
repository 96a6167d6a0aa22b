#include "core/records/WorkforceKinds.h"

#include "core/records/KindParts.h"

namespace lodestar::records {

using namespace parts;

namespace {

F wordsOf() {
    return field("words", T::LongText, u"Words");
}

/// What a volunteer is there for.
F purpose(const char* name) {
    return choice(name, u"For what", "feeding befriending practical language going_along other");
}

F languages() {
    return list("languages", u"Languages", {field("language", T::Text, u"Language")});
}

} // namespace

QList<KindDescription> workforceKinds() {
    return {
        kind({"worker", u"Worker", Shared, worker, "", false, false},
             {needed(field("name", T::Text, u"Name")),
              needed(choice("sort", u"Sort", "paid volunteer peer_supporter buddy student")),
              field("reference", T::Text, u"Reference"), field("organisation", T::Text, u"Organisation"),
              field("team", T::Text, u"Team"), field("setting", T::Text, u"Setting"), field("phone", T::Text, u"Phone"),
              field("email", T::Text, u"Email"), languages(), list("purposes", u"Can help with", {purpose("purpose")}),
              from(), to(), field("why", T::Text, u"Why ended")}),
        kind({"worker_check", u"Check", Shared, worker, "check"},
             {needed(
                 composite("check", u"Check",
                           {needed(choice("sort", u"Sort",
                                          "dbs_basic dbs_standard dbs_enhanced dbs_enhanced_barred references "
                                          "identity right_to_work")),
                            choice("outcome", u"Outcome", "asked_for clear not_clear"), on(),
                            field("expires", T::Date, u"Expires"), field("seenBy", T::Text, u"Seen by"), wordsOf()}))}),
        kind({"availability", u"Availability", Shared, worker, "available"},
             {needed(
                  composite("available", u"Available", {on(), field("families", T::Integer, u"Families"), wordsOf()})),
              list("times", u"Times",
                   {choice("day", u"Day", "mon tue wed thu fri sat sun"),
                    choice("part", u"Part of the day", "morning afternoon evening")}),
              list("wards", u"Wards", {field("ward", T::Text, u"Ward")})}),
        kind({"training", u"Training", Shared, worker, "training"},
             {needed(composite("training", u"Training",
                               {needed(field("course", T::Text, u"Course")), field("provider", T::Text, u"Provider"),
                                field("hours", T::Decimal, u"Hours"), field("qualification", T::Text, u"Qualification"),
                                field("programme", T::Text, u"Programme"), on(), field("expires", T::Date, u"Expires"),
                                field("setting", T::Text, u"Setting")}))}),
        kind({"worker_supervision", u"Supervision", Shared, worker, "supervision"},
             {needed(composite("supervision", u"Supervision",
                               {needed(on()), field("minutes", T::Integer, u"Minutes"), field("by", T::Text, u"By"),
                                wordsOf(), field("next", T::Date, u"Next on")}))}),
        kind({"worker_hours", u"Hours given", Shared, worker, "hours"},
             {needed(composite("hours", u"Hours",
                               {needed(on()), needed(field("minutes", T::Integer, u"Minutes")),
                                field("what", T::Text, u"What"), field("course", T::Text, u"Course")}))}),
    };
}

QList<KindDescription> matchKinds() {
    return {
        kind(
            {"match", u"Match", Shared, match, "", false, false},
            {needed(composite("volunteer", u"Volunteer",
                              {needed(field("worker", T::Record, u"Worker")), field("reference", T::Text, u"Reference"),
                               needed(field("name", T::Text, u"Name"))})),
             // All that a volunteer gets to know of a family, as they agreed.
             needed(composite(
                 "family", u"Family",
                 {needed(field("called", T::Text, u"What to call them")), field("phone", T::Text, u"Phone"),
                  field("contact", T::Text, u"How to reach them safely"), field("language", T::Text, u"Language"),
                  field("where", T::Text, u"Where to meet"), field("children", T::Text, u"Children"), wordsOf()})),
             needed(purpose("purpose")),
             composite("agreedByFamily", u"The family agrees",
                       {on(), field("by", T::Text, u"By"), field("how", T::Text, u"How")}),
             composite("agreedByVolunteer", u"The volunteer agrees", {on()}), from(), to(),
             // Deaths and losses of which the volunteer heard from a person, where the match goes on.
             list("toldOf", u"Volunteer told of", {field("death", T::Entry, u"Death or loss"), on()}),
             composite("ending", u"Ending",
                       {on(), choice("why", u"Why", "done family_wish volunteer_wish moved_away died not_suited other"),
                        wordsOf()})}),
        kind({"match_contact", u"Met", Shared, match, "contact"},
             {needed(
                  composite("contact", u"Met",
                            {needed(field("at", T::DateTime, u"When")),
                             needed(choice("mode", u"How", "face_to_face telephone text video group")),
                             field("minutes", T::Integer, u"Minutes"), field("place", T::Text, u"Where"), wordsOf()})),
              field("by", T::Text, u"By"),
              // Something that the coordinator must hear of today.
              composite("worry", u"Worry passed on", {field("to", T::Text, u"To"), on(), wordsOf()}),
              // What the coordinator did about it; until then it stands in her Today.
              composite("answered", u"Worry answered", {on(), field("by", T::Text, u"By"), wordsOf()})}),
        // The family's side of it: that there is somebody, and who.
        kind({"matched", u"Matched with a volunteer", Shared, household, "from"},
             {needed(field("match", T::Record, u"Match")), needed(field("volunteer", T::Text, u"Volunteer")),
              field("coordinator", T::Text, u"Coordinator"), field("person", T::Record, u"For"), purpose("purpose"),
              from(), to(), field("why", T::Text, u"Why ended")}),
        // She never opens her own record, nor her family's, whatever she is allotted.
        kind({"works_here", u"Works or volunteers here", Shared, adult, "from", false, false},
             {needed(field("reference", T::Text, u"Reference")), from(), to()}),
    };
}

} // namespace lodestar::records
