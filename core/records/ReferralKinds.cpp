#include "core/records/ReferralKinds.h"

#include "core/records/KindParts.h"

// A referral has one field for where it stands, so that two people who move it apart meet in a conflict, and one field
// for each state that it went through, so that what is learnt late has its place and what was skipped stays empty.
namespace lodestar::records {

using namespace parts;

namespace {

constexpr auto states = "draft sent bounced acknowledged info_requested accepted waiting offered not_brought declined "
                        "declined_by_family attended active escalated withdrawn closed";
constexpr auto methods = "phone email letter form in_person lodestar";

F by() {
    return field("by", T::Text, u"By");
}

F wordsOf() {
    return field("words", T::LongText, u"Words");
}

QList<F> wayOut() {
    return {
        composite("sent", u"Sent",
                  {field("at", T::DateTime, u"When"), choice("method", u"How", methods), field("to", T::Text, u"To"),
                   by(), wordsOf()}),
        composite("bounced", u"Came back undelivered", {on(), field("why", T::Text, u"Why")}),
        composite("acknowledged", u"Received", {on(), by()}),
        composite("infoRequested", u"More was asked",
                  {on(), by(), field("what", T::LongText, u"What"), field("due", T::Date, u"By")}),
        composite("infoGiven", u"More was given", {on(), by(), field("what", T::LongText, u"What")}),
        composite("accepted", u"Accepted", {on(), by(), wordsOf()}),
        composite("declined", u"Declined by the service",
                  {on(), by(), choice("why", u"Why", "threshold out_of_area age incomplete wrong_service other"),
                   field("advice", T::LongText, u"Advice given")}),
        composite("escalated", u"Escalated", {on(), by(), field("to", T::Text, u"To"), wordsOf()}),
    };
}

QList<F> wayThrough() {
    return {
        composite("waiting", u"On the waiting list",
                  {on(), field("until", T::Date, u"Expected"), field("position", T::Integer, u"Place in the list")}),
        composite("offered", u"Offered",
                  {on(), field("at", T::DateTime, u"Appointment"), field("place", T::Text, u"Where")}),
        composite("notBrought", u"Was not brought",
                  {on(), field("times", T::Integer, u"Times"), field("why", T::Text, u"Why")}),
        composite("declinedByFamily", u"Declined by the family",
                  {on(), field("who", T::Text, u"Who said so"), field("informed", T::YesNo, u"Told what it means"),
                   choice("safeguarding", u"Safeguarding considered", "no_concern discussed_with_lead"), wordsOf()}),
        list("attendances", u"Attended", {on(), wordsOf()}),
        composite("active", u"In the service", {on(), field("review", T::Date, u"Review")}),
        composite(
            "withdrawn", u"Withdrawn",
            {on(), by(), choice("why", u"Why", "moved died no_longer_needed family_wish made_in_error"), wordsOf()}),
        composite("closed", u"Closed",
                  {on(), by(),
                   choice("outcome", u"Outcome",
                          "need_met partly_met not_met stepped_up stepped_down re_referred_elsewhere disengaged moved "
                          "no_longer_needed child_died"),
                   wordsOf()}),
        composite("parentTold", u"The family was told what came of it", {on(), by()}),
    };
}

KindDescription referral() {
    QList<F> fields{
        needed(composite("referral", u"Referral",
                         {needed(field("service", T::Text, u"Service")), field("provider", T::Text, u"Provider"),
                          field("directory", T::Text, u"Row of the directory"),
                          choice("urgency", u"Urgency", "routine soon urgent safeguarding")})),
        field("madeOn", T::Date, u"Made on"),
        field("practitioner", T::Text, u"Made by"),
        field("reasonForReferral", T::LongText, u"Why"),
        field("tried", T::LongText, u"What was tried"),
        field("person", T::Record, u"For"),
        contactLink(),
        needed(composite("state", u"State", {needed(choice("state", u"State", states)), on(), by()})),
        composite("agreement", u"Agreement",
                  {choice("consent", u"Consent", "given refused overridden not_asked"),
                   choice("basis", u"Basis", "agreement safeguarding_or_public_interest legal_duty"),
                   field("why", T::LongText, u"Why without agreement"),
                   choice("parentTold", u"Parent told", "yes no unsafe"), field("givenBy", T::Text, u"Given by"), on(),
                   field("what", T::LongText, u"What is shared"), field("language", T::Text, u"Language"),
                   field("interpreter", T::YesNo, u"Interpreter"), field("withdrawn", T::Date, u"Withdrawn")}),
        // Another Lodestar user: her reference, or a team. She has the record of this person while it is open.
        composite(
            "receiver", u"Receiver in Lodestar",
            {field("staff", T::Text, u"Reference"), field("team", T::Text, u"Team"), field("name", T::Text, u"Name")}),
        field("letter", T::Text, u"Content hash of the letter"),
        field("previous", T::Entry, u"Continues"),
        field("reopenedAs", T::Entry, u"Reopened as"),
        // A time of its own, where the service's usual one does not hold.
        field("nextStepBy", T::Date, u"Next step by"),
        // Words of the system that it was imported from, where they are none of ours.
        composite("asWritten", u"As written elsewhere",
                  {field("state", T::Text, u"State"), field("urgency", T::Text, u"Urgency"),
                   field("outcome", T::Text, u"Outcome")}),
    };
    fields << wayOut() << wayThrough() << source();
    return kind({"referral", u"Referral", Shared, family, "madeOn", true}, std::move(fields));
}

F ages() {
    return composite("ages", u"Ages",
                     {field("pregnancy", T::YesNo, u"In pregnancy"), field("fromMonths", T::Integer, u"From months"),
                      field("toMonths", T::Integer, u"To months")});
}

F wards() {
    return list("wards", u"Wards", {field("ward", T::Text, u"Ward")});
}

/// Somebody looked whether it is still so.
F checked() {
    return composite("checked", u"Checked", {on(), by(), wordsOf()});
}

/// The row that ships with the program and that this one stands for.
F shipped() {
    return field("shipped", T::Text, u"Row of the shipped list");
}

} // namespace

QList<KindDescription> referralKinds() {
    return {referral()};
}

QList<KindDescription> directoryKinds() {
    return {
        kind({"service", u"Service", Shared, area, "", false, false},
             {needed(field("name", T::Text, u"Name")),
              field("provider", T::Text, u"Provider"),
              choice("sort", u"Sort",
                     "safeguarding early_help speech_language child_development mental_health domestic_abuse "
                     "infant_feeding parenting home_visiting family_hub advice employment learning smoking early_years "
                     "benefits audiology gp dental optometry physio dietetics housing food volunteering other"),
              list("needs", u"Helps with",
                   {choice("need", u"Need",
                           "feeding diet mood sleep behaviour speech development safety domestic_abuse parenting "
                           "housing money debt food work learning childcare smoking alcohol_drugs isolation health "
                           "dental vision hearing_concern disability immigration")}),
              field("about", T::LongText, u"What it does"),
              field("eligibility", T::LongText, u"Who may have it"),
              ages(),
              wards(),
              list("languages", u"Languages", {field("language", T::Text, u"Language")}),
              composite("howToRefer", u"How to refer",
                        {choice("method", u"How", methods), field("who", T::Text, u"Who may refer"),
                         field("phone", T::Text, u"Phone"), field("email", T::Text, u"Email"),
                         field("web", T::Text, u"Web address"), field("address", T::Text, u"Address"), wordsOf()}),
              choice("agreement", u"Agreement of the family", "always unless_safeguarding"),
              composite("times", u"Expected times",
                        {field("acknowledgeWorkingDays", T::Integer, u"Working days to acknowledge"),
                         field("decideWorkingDays", T::Integer, u"Working days to decide"),
                         field("firstOfferDays", T::Integer, u"Days to the first offer"),
                         field("source", T::Text, u"Source")}),
              composite("capacity", u"Capacity",
                        {choice("state", u"State", "open waiting_list full"), field("places", T::Integer, u"Places"),
                         on(), wordsOf()}),
              choice("keptWith", u"Its referrals are kept with", "shared health sealed"),
              composite("receiver", u"Receiver in Lodestar",
                        {field("staff", T::Text, u"Reference"), field("team", T::Text, u"Team"),
                         field("name", T::Text, u"Name")}),
              from(),
              to(),
              checked(),
              shipped(),
              source()}),
        kind({"offer", u"Offer to families", Shared, area, "", false, false},
             {needed(field("name", T::Text, u"Name")), field("about", T::LongText, u"What it is"),
              choice("reach", u"For whom", "universal targeted"), field("service", T::Text, u"Row of the directory"),
              field("programme", T::Text, u"Programme"), ages(), wards(),
              list("levels", u"Needs levels", {choice("level", u"Level", "community universal targeted specialist")}),
              list("circumstances", u"Circumstances", {field("circumstance", T::Text, u"Circumstance")}), from(), to(),
              checked(), shipped(), source()}),
        kind({"offer_answer", u"Offered", Shared, parts::family, "answer"},
             {needed(composite("offer", u"Offer",
                               {needed(field("offer", T::Text, u"Offer")), needed(field("name", T::Text, u"Name"))})),
              needed(composite("answer", u"Answer",
                               {needed(choice("answer", u"Answer", "offered accepted declined later")), needed(on()),
                                by(), field("why", T::Text, u"Why")}))}),
    };
}

} // namespace lodestar::records
