#include "core/records/JoiningKinds.h"
#include "core/records/KindParts.h"
#include "core/records/PaperKinds.h"
#include "core/records/ProgrammeKinds.h"
#include "core/records/QuestionnaireKinds.h"
#include "core/records/ReferralKinds.h"
#include "core/records/ReviewKinds.h"
#include "core/records/SupervisionKinds.h"
#include "core/records/SupportKinds.h"
#include "core/records/WorkforceKinds.h"

#include <QHash>

// The one description of every kind of record. Labels are English source texts; ui translates them ("Kinds").
namespace lodestar::records {

namespace {

using namespace parts;

QList<KindDescription> peopleKinds() {
    const auto call = WhileInConflict::AskForCall;
    const auto duty = WhileInConflict::EarlierDuty;
    return {
        kind({"person", u"Person", Shared, person, "", false, false},
             {needed(choice("subject", u"Record of", "child adult")),
              forParent(composite("name", u"Name",
                                  {field("given", T::Text, u"Given name"), field("family", T::Text, u"Family name"),
                                   field("known", T::Text, u"Known as")})),
              forParent(meanwhile(duty, field("birthDate", T::Date, u"Born"))),
              choice("sex", u"Sex", "female male unknown"),
              forParent(composite("nhsNumber", u"NHS number",
                                  {field("value", T::Text, u"Number"), field("status", T::Text, u"Status")})),
              field("ethnicCategory", T::Text, u"Ethnic category"), field("language", T::Text, u"Language"),
              composite("interpreter", u"Interpreter",
                        {cautious("true - false", field("needed", T::YesNo, u"Needed")),
                         field("language", T::Text, u"Language")}),
              field("needs", T::Text, u"Information and communication needs"), field("phone", T::Text, u"Phone"),
              field("email", T::Text, u"Email"),
              meanwhile(call,
                        composite("safeContact", u"Safe contact",
                                  {cautious("none unknown - post text call any",
                                            choice("how", u"How", "any call text post none unknown")),
                                   cautious("false - true", field("call", T::YesNo, u"Safe to ring")),
                                   cautious("false - true", field("text", T::YesNo, u"Safe to text")),
                                   cautious("false - true", field("voicemail", T::YesNo, u"Safe to leave a message")),
                                   cautious("false - true", field("post", T::YesNo, u"Safe to write"))})),
              composite("gpPractice", u"GP practice",
                        {field("odsCode", T::Text, u"ODS code"), field("name", T::Text, u"Name")}),
              cautious("true - false", field("adopted", T::YesNo, u"Adopted")), source()}),
        kind({"carer", u"Carer", Shared, child, "from", false, false},
             {needed(field("person", T::Record, u"Person")), field("relationship", T::Text, u"Relationship"),
              composite("rights", u"Rights",
                        {choice("parentalResponsibility", u"Parental responsibility", "yes no unknown"),
                         field("livesWith", T::YesNo, u"Lives with"),
                         cautious("false - true", field("mayReceiveInformation", T::YesNo, u"May receive information")),
                         cautious("true - false", field("courtRestriction", T::YesNo, u"Court restriction"))}),
              from(), to()}),
        kind({"birth", u"Birth", Health, child, "birth"},
             {forParent(composite(
                  "birth", u"Birth",
                  {field("on", T::Date, u"Date"), field("time", T::Text, u"Time"),
                   field("weightGrams", T::Integer, u"Birth weight"), field("gestationDays", T::Integer, u"Gestation"),
                   field("order", T::Integer, u"Birth order"), field("numberOfBabies", T::Integer, u"Babies born"),
                   field("place", T::Text, u"Place"), choice("outcome", u"Outcome", "live stillborn")})),
              field("pregnancy", T::Entry, u"Pregnancy"), field("mother", T::Record, u"Mother"), source()}),
        kind({"pregnancy", u"Pregnancy", Health, adult, "bookedOn"},
             {needed(meanwhile(duty, field("edd", T::Date, u"Expected date of delivery"))),
              field("eddSource", T::Text, u"EDD from"), field("bookedOn", T::Date, u"Booked on"),
              composite(
                  "outcome", u"Outcome",
                  {choice("outcome", u"Outcome", "open live_birth stillbirth miscarriage termination loss unknown"),
                   field("on", T::Date, u"Date")}),
              field("numberOfBabies", T::Integer, u"Babies expected"), field("parity", T::Integer, u"Births before"),
              field("household", T::Record, u"Household"), source()}),
        kind({"death", u"Death or loss", Shared, person, "death"},
             {needed(meanwhile(
                  call, composite("death", u"Death or loss",
                                  {field("on", T::Date, u"Date"),
                                   choice("what", u"What", "death stillbirth miscarriage termination loss_of_one"),
                                   field("toldBy", T::Text, u"Who told us"), field("toldAt", T::DateTime, u"When")}))),
              field("pregnancy", T::Entry, u"Pregnancy"), field("babiesLost", T::Integer, u"Babies lost")}),
        kind({"continue_steps", u"Steps continue", Shared, person, "on"}, {on(), field("steps", T::Text, u"Steps")}),
    };
}

QList<KindDescription> householdKinds() {
    const auto call = WhileInConflict::AskForCall;
    return {
        kind({"household", u"Household", Shared, household, "", false, false},
             {field("name", T::Text, u"Family name"), field("phone", T::Text, u"Phone"),
              field("email", T::Text, u"Email"), field("homeLanguage", T::Text, u"Language at home"),
              composite("open", u"Open", {from(), to(), field("why", T::Text, u"Why closed")}),
              cautious("true - false", field("confidentialAddress", T::YesNo, u"Confidential address")), source()}),
        kind({"residence", u"Address", Shared, household, "from"},
             {needed(meanwhile(call,
                               composite("address", u"Address",
                                         {field("line1", T::Text, u"Line 1"), field("line2", T::Text, u"Line 2"),
                                          field("town", T::Text, u"Town"), field("postcode", T::Text, u"Postcode"),
                                          field("ward", T::Text, u"Ward"), field("wardCode", T::Text, u"Ward code")}))),
              from(), to()}),
        kind({"member", u"Member of the household", Shared, household, "from", false, false},
             {needed(field("person", T::Record, u"Person")),
              needed(choice("relationship", u"Relationship",
                            "child mother father partner grandparent other_carer sibling other")),
              field("livesHere", T::YesNo, u"Lives here"), from(), to(),
              composite("responsible", u"Service responsible", {from(), to()})}),
        kind({"allotment", u"Allotted to", Shared, family | worker | match | supervision, "from", false, false},
             {needed(field("staff", T::Text, u"Practitioner")), field("role", T::Text, u"Role"), from(), to(),
              // Nothing: the caseload. A receiver of a referral and a facilitator have one person while it lasts.
              choice("purpose", u"What for", "caseload cover navigation referral course coordination"),
              field("cause", T::Text, u"Entry that it serves"),
              // A navigator works with a family that agreed, and within what it agreed to.
              composite("agreement", u"Agreement of the family",
                        {choice("answer", u"Answer", "agreed refused not_asked"), on(),
                         field("givenBy", T::Text, u"Given by"), field("how", T::Text, u"How"),
                         field("scope", T::LongText, u"What it covers"), field("withdrawn", T::Date, u"Withdrawn")}),
              // Offered to somebody else: nothing changes hands before she has accepted.
              composite("offered", u"Offered",
                        {field("by", T::Text, u"By"), on(), field("instead", T::Text, u"Instead of"),
                         field("summary", T::LongText, u"Summary")}),
              composite("answered", u"Answered",
                        {choice("answer", u"Answer", "accepted refused"), field("by", T::Text, u"By"), on(),
                         field("why", T::Text, u"Why")})}),
        kind({"whereabouts", u"Moved or whereabouts", Shared, household, "on"},
             {needed(choice("state", u"State", "moved_away unknown returned")), on(), field("to", T::Text, u"Moved to"),
              field("toService", T::Text, u"Service told"), field("tried", T::LongText, u"What was tried")}),
        kind({"handover", u"Handover", Health, family, "on"},
             {on(), needed(field("to", T::Text, u"Handed over to")), field("summary", T::LongText, u"Closing summary"),
              field("openReferrals", T::LongText, u"Open referrals"),
              choice("consent", u"Consent", "agreed refused not_asked"),
              composite("accepted", u"Accepted", {on(), field("by", T::Text, u"By")})}),
        kind({"promise", u"Promise", Shared, household, "promise"},
             {needed(composite("promise", u"Promise",
                               {field("who", T::Text, u"Who"), field("what", T::Text, u"What"),
                                field("by", T::Date, u"By"), field("on", T::Date, u"Made on")})),
              contactLink(), composite("kept", u"Kept", {on(), field("words", T::Text, u"Words")}),
              composite("leftOut", u"Closed unkept", {on(), field("why", T::Text, u"Why")})}),
    };
}

QList<KindDescription> contactKinds() {
    const auto contactParts = [] {
        return QList<F>{
            needed(field("at", T::DateTime, u"When")),
            needed(choice("type", u"Type", "antenatal new_birth 6_8_week 3_4_month 12_month 2_year other")),
            needed(choice("outcome", u"Outcome",
                          "completed no_access was_not_brought declined cancelled_by_family cancelled_by_service")),
            choice("mode", u"How", "face_to_face video telephone letter text email group"),
            field("place", T::Text, u"Where"),
            field("minutes", T::Integer, u"Minutes"),
            field("step", T::Text, u"Step"),
            field("doneElsewhere", T::YesNo, u"Done elsewhere"),
        };
    };
    auto subjectParts = contactParts();
    subjectParts << field("seen", T::YesNo, u"Seen") << field("seenAlone", T::YesNo, u"Seen alone")
                 << choice("awake", u"Asleep or awake", "awake asleep") << field("pregnancy", T::Entry, u"Pregnancy")
                 << field("role", T::Text, u"Role of the practitioner");
    return {
        kind({"contact", u"Contact", Shared, household, "what"},
             {needed(composite("what", u"Contact", contactParts())), field("practitioner", T::Text, u"Practitioner"),
              field("supervisor", T::Text, u"Supervisor"), field("writtenAt", T::DateTime, u"Written at"),
              list("present", u"Who was there",
                   {field("person", T::Record, u"Person"), field("name", T::Text, u"Name")}),
              field("interpreter", T::Text, u"Interpreter"), field("asq3Used", T::YesNo, u"ASQ-3 used"),
              field("nothingPlanned", T::YesNo, u"Nothing planned before the next step"),
              composite("noAccess", u"No access",
                        {field("cardLeft", T::YesNo, u"Card left"), field("heard", T::Text, u"Heard inside"),
                         field("nextTry", T::Date, u"Next try")}),
              // Somebody went along to another service: the navigator's own sort of visit.
              composite("accompanied", u"Went along",
                        {field("with", T::Text, u"To whom"), field("where", T::Text, u"Where")}),
              composite("countersigned", u"Countersigned", {field("by", T::Text, u"By"), on()}), source()}),
        kind({"contact_subject", u"Seen at a contact", Shared, person, "what"},
             {needed(contactLink()), field("household", T::Record, u"Household"),
              needed(composite("what", u"Contact", subjectParts)),
              field("countersignatureBy", T::Text, u"To be countersigned by"),
              composite("countersigned", u"Countersigned", {field("by", T::Text, u"By"), on()})}),
        kind({"narrative", u"Seen and said", Health, household, "on", true},
             {contactLink(), field("on", T::DateTime, u"Date"), needed(field("text", T::LongText, u"Text")),
              field("practitioner", T::Text, u"Author"), source()}),
        kind({"step_fact", u"Pathway", Shared, person, "what"},
             {needed(composite("what", u"What",
                               {field("step", T::Text, u"Step"),
                                choice("answer", u"Answer", "declined not_possible done_elsewhere offered moved"), on(),
                                field("by", T::Text, u"By"), field("why", T::Text, u"Why"),
                                field("pregnancy", T::Entry, u"Pregnancy")})),
              contactLink()}),
        kind({"appointment", u"Appointment", Shared, household, "slot"},
             {needed(composite("slot", u"When",
                               {needed(field("at", T::DateTime, u"At")), field("minutes", T::Integer, u"Minutes")})),
              needed(composite("what", u"What",
                               {field("type", T::Text, u"Type"), field("step", T::Text, u"Step"),
                                field("place", T::Text, u"Place"), field("note", T::Text, u"Note")})),
              list("people", u"For",
                   {field("person", T::Record, u"Person"), field("step", T::Text, u"Step"),
                    field("pregnancy", T::Entry, u"Pregnancy")}),
              field("practitioner", T::Text, u"Practitioner"),
              choice("state", u"State", "booked done cancelled_by_family cancelled_by_service moved cancel_in_person"),
              contactLink(), source()}),
        kind({"private_task", u"To finish in private", Sealed, family, "on"},
             {on(), field("what", T::LongText, u"What"), contactLink(),
              composite("done", u"Finished", {on(), field("words", T::Text, u"Words")})}),
    };
}

QList<KindDescription> healthKinds() {
    return {
        kind({"measurement", u"Measurement", Health, child, "on"},
             {needed(forParent(
                  composite("measured", u"Measured",
                            {needed(choice("measure", u"Measure", "weight length height head_circumference")),
                             needed(field("amount", T::Integer, u"Amount")), choice("unit", u"Unit", "g 0.1mm"),
                             field("asWritten", T::Text, u"As written"), field("clothed", T::YesNo, u"Clothed"),
                             field("scale", T::Text, u"Scales"), field("sure", T::Text, u"Why it is right")}))),
              needed(on()), contactLink(), source()}),
        kind({"feeding", u"Feeding", Health, child, "on"},
             {needed(composite(
                  "feeding", u"Feeding",
                  {needed(choice("status", u"Status", "totally_breastfed partially_breastfed not_breastfed not_known")),
                   choice("at", u"At", "birth new_birth 6_8_week other")})),
              needed(on()), contactLink(), source()}),
        kind({"needs_level", u"Needs level", Health, person, "on"},
             {needed(composite("level", u"Needs level",
                               {needed(cautious("specialist targeted universal community -",
                                                choice("level", u"Level", "community universal targeted specialist"))),
                                field("why", T::Text, u"Why")})),
              needed(on()), contactLink()}),
        kind(
            {"immunisation", u"Immunisation", Health, child, "on"},
            {needed(forParent(composite("immunisation", u"Immunisation",
                                        {needed(field("vaccine", T::Text, u"Vaccine")), field("dose", T::Text, u"Dose"),
                                         choice("status", u"Status", "given declined not_given"),
                                         field("why", T::Text, u"Why not"), field("code", T::Text, u"Code")}))),
             on(), source()}),
        kind({"screening", u"Screening result", Health, child, "on"},
             {needed(composite(
                  "screening", u"Screening",
                  {needed(choice("test", u"Test", "blood_spot hearing nipe")), field("result", T::Text, u"Result"),
                   field("detail", T::Text, u"Detail"),
                   list("conditions", u"Conditions",
                        {field("condition", T::Text, u"Condition"), field("outcome", T::Text, u"Outcome")})})),
              on(), source()}),
        kind({"assessment", u"Assessment", Health, person, "on"},
             {needed(composite(
                  "assessment", u"Assessment",
                  {needed(field("instrument", T::Text, u"Instrument")), field("form", T::Text, u"Form"),
                   list("scores", u"Scores", {field("name", T::Text, u"Name"), field("value", T::Decimal, u"Value")}),
                   field("total", T::Decimal, u"Total"), field("item10", T::Integer, u"Item 10")})),
              needed(on()), questionnaire(), decision(), contactLink(), source()}),
        kind({"allergy", u"Allergy", Health, person, "from"},
             {needed(meanwhile(WhileInConflict::AskForCall,
                               cautious("* -", composite("allergy", u"Allergy",
                                                         {needed(field("substance", T::Text, u"To what")),
                                                          field("reaction", T::Text, u"Reaction"),
                                                          field("severity", T::Text, u"Severity")})))),
              from(), heldTo(), source()}),
        kind({"baby_place", u"Where the baby is now", Health, child, "from"},
             {needed(choice("place", u"Place", "home neonatal_unit relatives foster_care hospital other")),
              field("detail", T::Text, u"Detail"), from(), to()}),
    };
}

QList<KindDescription> safetyKinds() {
    return {
        kind({"alert", u"Alert", Shared, family, "from"},
             {needed(cautious("do_not_visit_alone ask_safeguarding_lead_first child_has_plan ask_reception_first "
                              "do_not_leave_messages dog_ring_first ring_before_coming -",
                              choice("face", u"Alert",
                                     "do_not_visit_alone ask_safeguarding_lead_first child_has_plan dog_ring_first "
                                     "ring_before_coming do_not_leave_messages ask_reception_first"))),
              from(), heldTo()}),
        kind({"alert_reason", u"Reason for an alert", Sealed, family, "on"},
             {needed(field("alert", T::Entry, u"Alert")), needed(field("text", T::LongText, u"Reason")), on()}),
        kind({"child_protection_plan", u"Child protection plan", Sealed, child, "from"},
             {needed(
                  composite("plan", u"Plan",
                            {field("category", T::Text, u"Category"), field("socialWorker", T::Text, u"Social worker"),
                             field("coreGroup", T::Text, u"Core group"), field("detail", T::LongText, u"Detail")})),
              from(), heldTo()}),
        kind({"child_in_need", u"Child in need", Sealed, child, "from"},
             {composite("plan", u"Plan",
                        {field("socialWorker", T::Text, u"Social worker"), field("detail", T::LongText, u"Detail")}),
              from(), heldTo()}),
        kind({"looked_after", u"Looked after", Health, child, "from"},
             {composite("care", u"Care",
                        {field("authority", T::Text, u"Authority"), field("placement", T::Text, u"Placement"),
                         field("consents", T::Text, u"Who consents"), field("detail", T::LongText, u"Detail")}),
              from(), heldTo()}),
        kind({"early_help", u"Early help", Health, family, "from"},
             {composite("plan", u"Plan", {field("lead", T::Text, u"Lead"), field("detail", T::LongText, u"Detail")}),
              from(), to()}),
        kind({"marac", u"MARAC", Sealed, family, "from"}, {field("detail", T::LongText, u"Detail"), from(), heldTo()}),
        kind({"court_order", u"Court order", Sealed, family, "from"},
             {composite("order", u"Order", {field("what", T::Text, u"Order"), field("detail", T::LongText, u"Detail")}),
              from(), heldTo()}),
        kind({"ehc_plan", u"EHC plan", Health, child, "from"},
             {composite("plan", u"Plan",
                        {choice("stage", u"Stage", "notified requested agreed issued reviewed"),
                         field("detail", T::LongText, u"Detail")}),
              composite("dates", u"Dates",
                        {field("notified", T::Date, u"Notified"), field("requested", T::Date, u"Requested"),
                         field("agreed", T::Date, u"Agreed"), field("issued", T::Date, u"Issued"),
                         field("reviewed", T::Date, u"Reviewed"), field("nextReview", T::Date, u"Next review")}),
              from(), to()}),
        kind({"staff_safety", u"Staff safety", Sealed, family, "from"},
             {field("detail", T::LongText, u"Detail"), from(), heldTo()}),
        kind({"consent", u"Consent", Shared, person, "consent"},
             {needed(composite("consent", u"Consent",
                               {field("agency", T::Text, u"Agency"), field("purpose", T::Text, u"Purpose"),
                                needed(cautious("withdrawn refused - agreed",
                                                choice("answer", u"Answer", "agreed refused withdrawn"))),
                                on(), field("givenBy", T::Text, u"Given by"), field("how", T::Text, u"How"),
                                choice("direction", u"From whom to whom", "setting_to_hv hv_to_setting"),
                                field("scope", T::Text, u"What may be shared")})),
              cautious("* -", composite("withdrawn", u"Withdrawn", {on(), field("by", T::Text, u"By")})), source()}),
        kind({"sharing", u"Information shared", Shared, family, "sharing", true},
             {needed(composite("sharing", u"Shared",
                               {field("with", T::Text, u"With"), field("what", T::LongText, u"What"),
                                choice("basis", u"Basis", "agreement safeguarding_or_public_interest legal_duty"),
                                choice("parentTold", u"Parent told", "yes no unsafe"), on()}))}),
    };
}

QList<KindDescription> areaKinds() {
    return {
        kind({"staff", u"Member of staff", Shared, area, "", false, false},
             {needed(field("name", T::Text, u"Name")), needed(field("role", T::Text, u"Role")),
              field("team", T::Text, u"Team"), field("organisation", T::Text, u"Organisation"),
              field("email", T::Text, u"Email"), field("reference", T::Text, u"Reference"),
              // 100 is a whole post; a caseload is held against it.
              field("wholeTime", T::Integer, u"Whole time, per cent"), field("to", T::Date, u"Left on")}),
        // Why somebody is away is nobody's business here.
        kind({"absence", u"Away", Shared, area, "from", false, false},
             {needed(field("staff", T::Text, u"Who is away")), needed(from()), to(),
              field("cover", T::Text, u"Covered by")}),
        kind({"area_setting", u"Setting of the area", Shared, area, "", false, false},
             {needed(field("name", T::Text, u"Name")), composite("value", u"Value", {})}),
        kind({"walk_in", u"Walk-in", Health, area, "what"},
             {needed(composite("what", u"Walk-in",
                               {field("name", T::Text, u"Name"), field("birthDate", T::Date, u"Born"),
                                field("nhsNumber", T::Text, u"NHS number"), on(), field("place", T::Text, u"Place"),
                                field("weightGrams", T::Integer, u"Weight"), field("clothed", T::YesNo, u"Clothed"),
                                field("note", T::Text, u"Note")})),
              composite("matched", u"Matched", {on(), field("person", T::Record, u"Person")})}),
    };
}

} // namespace

const QList<KindDescription>& allKinds() {
    static const QList<KindDescription> kinds = peopleKinds() + householdKinds() + contactKinds() + healthKinds() +
                                                referralKinds() + supportKinds() + careKinds() + safetyKinds() +
                                                reviewKinds() + paperKinds() + areaKinds() + questionnaireKinds() +
                                                earlyYearsAreaKinds() + directoryKinds() + programmeKinds() +
                                                workforceKinds() + matchKinds() + supervisionKinds() + joiningKinds();
    return kinds;
}

} // namespace lodestar::records
