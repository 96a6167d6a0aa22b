#include "core/records/ReviewKinds.h"

#include "core/records/KindParts.h"

// The review is four facts and never one tick: health part, summary of the setting, discussion, consent by direction.
namespace lodestar::records {

using namespace parts;

namespace {

/// What both views are laid side by side by; the five domains of ASQ-3 and the three prime areas meet in the first
/// three, problem solving has no prime area, and the senses are looked at by health alone.
F sideArea() {
    return choice("area", u"Area", "talking moving feelings thinking senses general");
}

F judged(const char* name, const char16_t* label) {
    return choice(name, label, "expected some_support concern not_enough_information");
}

KindDescription healthPart() {
    return kind({"review_health", u"Two-year review: health part", Health, child, "part"},
                {needed(composite("part", u"Health part", {needed(on()), field("by", T::Text, u"By")})),
                 list("findings", u"Found",
                      {choice("about", u"About", "diet teeth hearing vision sleep behaviour toileting"),
                       choice("finding", u"Finding", "no_concern concern not_looked_at"),
                       field("words", T::LongText, u"Words")}),
                 forParent(list("parents", u"The family’s words", {sideArea(), field("words", T::LongText, u"Words")})),
                 composite("elim", u"ELIM", {choice("outcome", u"Outcome", "none talked goals referred")}),
                 contactLink()});
}

KindDescription summary() {
    return kind(
        {"early_years_progress", u"Early years progress", Health, child, "on"},
        {forParent(composite("progress", u"Progress", {})),
         composite("judgement", u"Judgement",
                   {judged("communication", u"Communication and language"), judged("physical", u"Physical development"),
                    judged("personal", u"Personal, social and emotional development")}),
         field("setting", T::Entry, u"Setting"), field("keyPerson", T::Text, u"Key person"),
         choice("how", u"How it came", "message typed scanned postcard"), field("document", T::Entry, u"Document"),
         field("postcard", T::Entry, u"Postcard"), on(), source()});
}

KindDescription plan() {
    return kind(
        {"review_plan", u"Two-year review: joint plan", Health, child, "plan"},
        {needed(composite("plan", u"Plan",
                          {needed(on()), choice("agreed", u"Parents agree", "yes no"),
                           field("agreedWith", T::Text, u"Agreed with"),
                           field("copyGiven", T::YesNo, u"Copy given to the parent")})),
         list("outcomes", u"Outcome",
              {choice("outcome", u"Outcome",
                      "on_track advice_given setting_support rescreen targeted_hv_support referral "
                      "ehcp_request declined not_brought")}),
         field("rescreenOn", T::Date, u"Screen again on"), forParent(field("reviewOn", T::Date, u"Look again on")),
         forParent(
             list("steps", u"Steps",
                  {field("what", T::LongText, u"What"), field("who", T::Text, u"Who"), field("by", T::Date, u"By")})),
         forParent(list("together", u"Together",
                        {sideArea(), choice("view", u"View", "agree_help agree_strength differ one_view nobody_looked"),
                         field("words", T::LongText, u"Words")}))});
}

} // namespace

QList<KindDescription> reviewKinds() {
    return {
        healthPart(),
        summary(),
        kind({"joint_discussion", u"Two-year review: joint discussion", Health, child, "discussion"},
             {needed(composite("discussion", u"Discussion",
                               {needed(choice("mode", u"How", "single_meeting two_meetings health_only")), needed(on()),
                                field("with", T::Text, u"With")}))}),
        plan(),
        kind(
            {"progress_postcard", u"Postcard to the setting", Health, child, "postcard", false, false},
            {needed(composite("postcard", u"Postcard",
                              {needed(field("code", T::Text, u"Code")), needed(on()), field("to", T::Text, u"For whom"),
                               field("language", T::Text, u"Language"), field("setting", T::Entry, u"Setting")})),
             forParent(field("strengths", T::LongText, u"Strengths as the parent tells them")),
             composite("used", u"Came back", {on(), field("by", T::Text, u"By")})}),
        kind({"development_concern", u"Concern about development", Health, child, "concern"},
             {needed(composite("concern", u"Concern",
                               {needed(choice("whose", u"Whose", "parent setting health other")), needed(on()),
                                field("words", T::LongText, u"Words")})),
              composite("answered", u"Answered", {on(), field("words", T::Text, u"Words")}),
              composite("leftOut", u"Closed without an answer", {on(), field("why", T::Text, u"Why")})}),
        kind({"attendance", u"Goes to a setting", Shared, child, "from"},
             {needed(field("setting", T::Entry, u"Setting")), from(), to(), field("keyPerson", T::Text, u"Key person"),
              field("sessions", T::Text, u"Sessions")}),
        // Why a child may have the place can tell of care or disability: such a reason is kept with health.
        kind({"place_eligibility", u"Two-year place: who may have it", Shared, child, "eligibility", true},
             {needed(composite("eligibility", u"Eligibility",
                               {needed(choice("answer", u"Answer", "eligible not_eligible not_known")), needed(on()),
                                choice("basis", u"Basis", "national local"), field("rule", T::Text, u"Rule"),
                                field("criterion", T::Text, u"Reason in the rule")}))}),
        kind({"two_year_place", u"Two-year place", Shared, child, "state"},
             {needed(composite("state", u"State",
                               {needed(choice("state", u"State", "told applied refused placed not_wanted ended")),
                                needed(on()), field("why", T::Text, u"Why"),
                                choice("basis", u"Basis", "national local")})),
              field("setting", T::Entry, u"Setting"), field("runsFrom", T::Date, u"Runs from")}),
    };
}

QList<KindDescription> earlyYearsAreaKinds() {
    return {
        kind({"early_years_setting", u"Early-years setting", Shared, parts::area, "", false, false},
             {needed(field("name", T::Text, u"Name")),
              choice("sort", u"Sort", "nursery preschool childminder school other"), field("phone", T::Text, u"Phone"),
              field("email", T::Text, u"Email"), field("address", T::Text, u"Address"),
              composite("link", u"Link practitioner",
                        {field("staff", T::Text, u"Reference"), field("name", T::Text, u"Name")}),
              from(), to()}),
        kind({"local_place_rule", u"Local rule of the two-year place", Shared, parts::area, "", false, false},
             {needed(composite("rule", u"Rule",
                               {needed(field("words", T::LongText, u"Who may have it")), needed(from()), to(),
                                field("places", T::Integer, u"Places")})),
              list("wards", u"Wards", {field("ward", T::Text, u"Ward")}), source()}),
    };
}

} // namespace lodestar::records
