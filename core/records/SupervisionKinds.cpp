#include "core/records/SupervisionKinds.h"

#include "core/records/KindParts.h"

namespace lodestar::records {

using namespace parts;

namespace {

QList<F> who() {
    return {field("reference", T::Text, u"Reference"), needed(field("name", T::Text, u"Name")),
            field("role", T::Text, u"Role")};
}

KindDescription session() {
    return kind({"supervision", u"Supervision", Shared, supervision, "held", false, false},
                {needed(choice("sort", u"Sort", "caseload safeguarding clinical group")),
                 needed(list("supervisees", u"Supervised", who())),
                 needed(composite("supervisor", u"Supervisor", who())), field("planned", T::Date, u"Planned for"),
                 composite("period", u"Looking back at", {from(), to()}),
                 composite("held", u"Held", {on(), field("minutes", T::Integer, u"Minutes")}),
                 // What the talk was about, with no family in it: clinical supervision keeps nothing else.
                 field("themes", T::LongText, u"Themes"), field("next", T::Date, u"Next on"),
                 composite("cancelled", u"Not held", {on(), field("why", T::Text, u"Why")}),
                 // Somebody else supervises them from that day; what was said and signed stays whose it was.
                 composite("handedOver", u"Handed over to", who() << on())});
}

} // namespace

QList<KindDescription> supervisionKinds() {
    return {
        session(),
        // A family that was discussed; of safeguarding supervision it is sealed.
        kind({"supervision_family", u"Family discussed", Health, supervision, "", true, false},
             {needed(field("household", T::Record, u"Family")), field("called", T::Text, u"Name"),
              list("reasons", u"Prepared because",
                   {choice("reason", u"Because",
                           "risk last_time level_raised missed overdue unseen quiet promise drift sample asked_for")}),
              field("words", T::LongText, u"Discussed"),
              field("risk", T::LongText, u"Risk and what was thought of it")}),
        // Of safeguarding it is sealed, and filed in each child's own sealed compartment too.
        kind({"supervision_action", u"Agreed action", Health, supervision, "", true, false},
             {needed(composite("action", u"Action",
                               {needed(field("what", T::LongText, u"What")), field("who", T::Text, u"Who"),
                                field("by", T::Date, u"By")})),
              field("household", T::Record, u"Family"), field("called", T::Text, u"Name"),
              list("children", u"Filed for", {field("child", T::Record, u"Child")}),
              composite("done", u"Done", {on(), field("how", T::Text, u"How")})}),
        kind({"supervision_reflection", u"Reflection", Shared, supervision, "", false, false},
             {needed(field("session", T::Record, u"Session")), needed(composite("whose", u"Whose", who())),
              field("words", T::LongText, u"Reflection")}),
        // One for each who signs, so that signing apart is never a conflict.
        kind({"supervision_signature", u"Signed", Shared, supervision, "signed", false, false},
             {needed(field("session", T::Entry, u"Session")), needed(composite("who", u"Who", who())),
              needed(choice("as", u"As", "supervisee supervisor")),
              needed(composite("signed", u"Signed", {needed(on())})),
              // SHA-256 over what she had before her, and how much of it that was.
              needed(field("digest", T::Text, u"What was signed")),
              needed(choice("covers", u"As far as", "shared health sealed"))}),
    };
}

} // namespace lodestar::records
