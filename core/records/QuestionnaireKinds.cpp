#include "core/records/QuestionnaireKinds.h"

#include "core/records/KindParts.h"

namespace lodestar::records {

using namespace parts;

namespace {

/// Blank is not allowed: what was not asked is one of the four answers, with the reason.
F enquiry() {
    return composite(
        "enquiry", u"Routine enquiry",
        {needed(choice("answer", u"Answer", "asked_no_disclosure asked_disclosure not_asked_not_safe not_asked_other")),
         field("why", T::LongText, u"Why it was not asked"), field("alone", T::YesNo, u"Asked alone"),
         choice("interpreter", u"Interpreter", "none professional family_in_emergency"),
         field("words", T::LongText, u"Her own words"), field("seen", T::LongText, u"What was seen"),
         field("told", T::LongText, u"Who was told, when, on what basis"),
         field("contact", T::Text, u"Safe ways to reach her"), field("dashYes", T::Integer, u"Dash: yes, of 24"),
         field("judgement", T::LongText, u"Professional judgement"), field("marac", T::YesNo, u"Referred to MARAC")});
}

} // namespace

QList<KindDescription> questionnaireKinds() {
    return {
        kind({"form", u"Form", Shared, area, "", false, false},
             {needed(composite("form", u"Form",
                               {field("title", T::Text, u"Title"), needed(field("url", T::Text, u"Address")),
                                field("version", T::Text, u"Version")})),
              needed(field("source", T::LongText, u"As imported")), field("sets", T::LongText, u"Value sets"),
              composite("published", u"Published", {from()}),
              composite("withdrawn", u"Withdrawn", {from(), field("why", T::Text, u"Why")})}),
        kind({"routine_enquiry", u"Routine enquiry", Sealed, person, "on"}, {needed(enquiry()), needed(on())}),
    };
}

} // namespace lodestar::records
