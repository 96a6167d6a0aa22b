#include "core/services/EntryWords.h"

#include "core/rules/PathwayCatalogue.h"

#include <QCoreApplication>

namespace lodestar {

namespace {

struct Word {
    const char* code;
    const char* source;
};

/// Stored codes and the words for them. Several kinds share a code only where they share the word.
constexpr Word enquiryWords[] = {
    {"asked_no_disclosure", QT_TRANSLATE_NOOP("Entry", "asked, no disclosure")},
    {"asked_disclosure", QT_TRANSLATE_NOOP("Entry", "asked, disclosure")},
    {"not_asked_not_safe", QT_TRANSLATE_NOOP("Entry", "not asked, not safe")},
    {"not_asked_other", QT_TRANSLATE_NOOP("Entry", "not asked, another reason")},
    {"professional", QT_TRANSLATE_NOOP("Entry", "professional")},
    {"family_in_emergency", QT_TRANSLATE_NOOP("Entry", "family or friend, in an emergency")},
};
constexpr Word contactWords[] = {
    {"antenatal", QT_TRANSLATE_NOOP("Entry", "Antenatal contact")},
    {"new_birth", QT_TRANSLATE_NOOP("Entry", "New birth visit")},
    {"6_8_week", QT_TRANSLATE_NOOP("Entry", "6–8 week review")},
    {"3_4_month", QT_TRANSLATE_NOOP("Entry", "3–4 month contact")},
    {"12_month", QT_TRANSLATE_NOOP("Entry", "9–12 month review")},
    {"2_year", QT_TRANSLATE_NOOP("Entry", "Two-year review")},
    {"completed", QT_TRANSLATE_NOOP("Entry", "completed")},
    {"no_access", QT_TRANSLATE_NOOP("Entry", "no access")},
    {"was_not_brought", QT_TRANSLATE_NOOP("Entry", "was not brought")},
    {"declined", QT_TRANSLATE_NOOP("Entry", "declined")},
    {"cancelled_by_family", QT_TRANSLATE_NOOP("Entry", "cancelled by the family")},
    {"cancelled_by_service", QT_TRANSLATE_NOOP("Entry", "cancelled by us")},
    {"cancel_in_person", QT_TRANSLATE_NOOP("Entry", "to be cancelled in person")},
    {"booked", QT_TRANSLATE_NOOP("Entry", "booked")},
    {"done", QT_TRANSLATE_NOOP("Entry", "done")},
    {"moved", QT_TRANSLATE_NOOP("Entry", "moved to another day")},
    {"face_to_face", QT_TRANSLATE_NOOP("Entry", "face to face")},
    {"video", QT_TRANSLATE_NOOP("Entry", "by video")},
    {"telephone", QT_TRANSLATE_NOOP("Entry", "by telephone")},
    {"letter", QT_TRANSLATE_NOOP("Entry", "by letter")},
    {"text", QT_TRANSLATE_NOOP("Entry", "by text")},
    {"email", QT_TRANSLATE_NOOP("Entry", "by email")},
    {"group", QT_TRANSLATE_NOOP("Entry", "in a group")},
    {"call", QT_TRANSLATE_NOOP("Entry", "ring")},
    {"post", QT_TRANSLATE_NOOP("Entry", "write")},
    {"any", QT_TRANSLATE_NOOP("Entry", "any way")},
    {"none", QT_TRANSLATE_NOOP("Entry", "no way is safe")},
    {"awake", QT_TRANSLATE_NOOP("Entry", "awake")},
    {"asleep", QT_TRANSLATE_NOOP("Entry", "asleep")},
    {"not_possible", QT_TRANSLATE_NOOP("Entry", "not possible")},
    {"done_elsewhere", QT_TRANSLATE_NOOP("Entry", "done elsewhere")},
    {"offered", QT_TRANSLATE_NOOP("Entry", "offered")},
};

constexpr Word healthWords[] = {
    {"weight", QT_TRANSLATE_NOOP("Entry", "Weight")},
    {"length", QT_TRANSLATE_NOOP("Entry", "Length")},
    {"height", QT_TRANSLATE_NOOP("Entry", "Height")},
    {"head_circumference", QT_TRANSLATE_NOOP("Entry", "Head")},
    {"totally_breastfed", QT_TRANSLATE_NOOP("Entry", "totally breastfed")},
    {"partially_breastfed", QT_TRANSLATE_NOOP("Entry", "partially breastfed")},
    {"not_breastfed", QT_TRANSLATE_NOOP("Entry", "not breastfed")},
    {"not_known", QT_TRANSLATE_NOOP("Entry", "not known")},
    {"birth", QT_TRANSLATE_NOOP("Entry", "birth")},
    {"community", QT_TRANSLATE_NOOP("Entry", "Community")},
    {"universal", QT_TRANSLATE_NOOP("Entry", "Universal")},
    {"targeted", QT_TRANSLATE_NOOP("Entry", "Targeted")},
    {"specialist", QT_TRANSLATE_NOOP("Entry", "Specialist")},
    {"given", QT_TRANSLATE_NOOP("Entry", "given")},
    {"not_given", QT_TRANSLATE_NOOP("Entry", "not given")},
    {"blood_spot", QT_TRANSLATE_NOOP("Entry", "Blood spot")},
    {"hearing", QT_TRANSLATE_NOOP("Entry", "Newborn hearing screen")},
    {"nipe", QT_TRANSLATE_NOOP("Entry", "Newborn examination")},
    {"live", QT_TRANSLATE_NOOP("Entry", "live born")},
    {"stillborn", QT_TRANSLATE_NOOP("Entry", "stillborn")},
    {"open", QT_TRANSLATE_NOOP("Entry", "open")},
    {"live_birth", QT_TRANSLATE_NOOP("Entry", "live birth")},
    {"stillbirth", QT_TRANSLATE_NOOP("Entry", "Stillbirth")},
    {"miscarriage", QT_TRANSLATE_NOOP("Entry", "Miscarriage")},
    {"termination", QT_TRANSLATE_NOOP("Entry", "Termination")},
    {"loss", QT_TRANSLATE_NOOP("Entry", "Loss")},
    {"loss_of_one", QT_TRANSLATE_NOOP("Entry", "Loss of one of several")},
    {"death", QT_TRANSLATE_NOOP("Entry", "Death")},
    {"neonatal_unit", QT_TRANSLATE_NOOP("Entry", "neonatal unit")},
    {"foster_care", QT_TRANSLATE_NOOP("Entry", "foster care")},
    {"hospital", QT_TRANSLATE_NOOP("Entry", "hospital")},
    {"relatives", QT_TRANSLATE_NOOP("Entry", "relatives")},
    {"home", QT_TRANSLATE_NOOP("Entry", "home")},
    {"notified", QT_TRANSLATE_NOOP("Entry", "notified")},
    {"requested", QT_TRANSLATE_NOOP("Entry", "requested")},
    {"issued", QT_TRANSLATE_NOOP("Entry", "issued")},
    {"reviewed", QT_TRANSLATE_NOOP("Entry", "reviewed")},
};

constexpr Word peopleWords[] = {
    {"gp", QT_TRANSLATE_NOOP("Entry", "GP practice")},
    {"child", QT_TRANSLATE_NOOP("Entry", "child")},
    {"adult", QT_TRANSLATE_NOOP("Entry", "adult")},
    {"mother", QT_TRANSLATE_NOOP("Entry", "mother")},
    {"father", QT_TRANSLATE_NOOP("Entry", "father")},
    {"partner", QT_TRANSLATE_NOOP("Entry", "partner")},
    {"grandparent", QT_TRANSLATE_NOOP("Entry", "grandparent")},
    {"other_carer", QT_TRANSLATE_NOOP("Entry", "other carer")},
    {"sibling", QT_TRANSLATE_NOOP("Entry", "brother or sister")},
    {"other", QT_TRANSLATE_NOOP("Entry", "other")},
    {"female", QT_TRANSLATE_NOOP("Entry", "female")},
    {"male", QT_TRANSLATE_NOOP("Entry", "male")},
    {"unknown", QT_TRANSLATE_NOOP("Entry", "unknown")},
    {"yes", QT_TRANSLATE_NOOP("Entry", "yes")},
    {"no", QT_TRANSLATE_NOOP("Entry", "no")},
    {"moved_away", QT_TRANSLATE_NOOP("Entry", "Moved away")},
    {"returned", QT_TRANSLATE_NOOP("Entry", "Came back")},
    {"agreed", QT_TRANSLATE_NOOP("Entry", "agreed")},
    {"refused", QT_TRANSLATE_NOOP("Entry", "refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Entry", "withdrawn")},
    {"not_asked", QT_TRANSLATE_NOOP("Entry", "not asked")},
    {"overridden", QT_TRANSLATE_NOOP("Entry", "overridden")},
    {"unsafe", QT_TRANSLATE_NOOP("Entry", "unsafe to tell")},
    {"agreement", QT_TRANSLATE_NOOP("Entry", "agreement")},
    {"safeguarding_or_public_interest", QT_TRANSLATE_NOOP("Entry", "safeguarding or public interest")},
    {"legal_duty", QT_TRANSLATE_NOOP("Entry", "legal duty")},
    {"taken", QT_TRANSLATE_NOOP("Entry", "taken")},
    {"left", QT_TRANSLATE_NOOP("Entry", "left as it was")},
    {"do_not_visit_alone", QT_TRANSLATE_NOOP("Entry", "Do not visit alone")},
    {"ask_safeguarding_lead_first", QT_TRANSLATE_NOOP("Entry", "Ask the safeguarding lead first")},
    {"child_has_plan", QT_TRANSLATE_NOOP("Entry", "Child has a plan")},
    {"dog_ring_first", QT_TRANSLATE_NOOP("Entry", "Dog in the house: ring before coming")},
    {"ring_before_coming", QT_TRANSLATE_NOOP("Entry", "Ring before coming")},
    {"do_not_leave_messages", QT_TRANSLATE_NOOP("Entry", "Do not leave messages")},
    {"ask_reception_first", QT_TRANSLATE_NOOP("Entry", "Ask reception first")},
};

constexpr Word workforceWords[] = {
    {"dbs_basic", QT_TRANSLATE_NOOP("Entry", "DBS basic")},
    {"dbs_standard", QT_TRANSLATE_NOOP("Entry", "DBS standard")},
    {"dbs_enhanced", QT_TRANSLATE_NOOP("Entry", "DBS enhanced")},
    {"dbs_enhanced_barred", QT_TRANSLATE_NOOP("Entry", "DBS enhanced with barred list")},
    {"practical", QT_TRANSLATE_NOOP("Entry", "practical help")},
    {"going_along", QT_TRANSLATE_NOOP("Entry", "going along to services")},
    {"family_wish", QT_TRANSLATE_NOOP("Entry", "the family wished it")},
    {"volunteer_wish", QT_TRANSLATE_NOOP("Entry", "the volunteer wished it")},
    {"not_suited", QT_TRANSLATE_NOOP("Entry", "did not suit each other")},
};

constexpr Word reviewWords[] = {
    {"expected", QT_TRANSLATE_NOOP("Entry", "as expected")},
    {"not_enough_information", QT_TRANSLATE_NOOP("Entry", "not enough information")},
    {"single_meeting", QT_TRANSLATE_NOOP("Entry", "one meeting")},
    {"two_meetings", QT_TRANSLATE_NOOP("Entry", "two meetings, information passed on")},
    {"health_only", QT_TRANSLATE_NOOP("Entry", "health review only")},
    {"setting_to_hv", QT_TRANSLATE_NOOP("Entry", "setting to health visitor")},
    {"hv_to_setting", QT_TRANSLATE_NOOP("Entry", "health visitor to setting")},
    {"agree_help", QT_TRANSLATE_NOOP("Entry", "both see that help is needed")},
    {"agree_strength", QT_TRANSLATE_NOOP("Entry", "both see a strength")},
    {"one_view", QT_TRANSLATE_NOOP("Entry", "one view only")},
    {"nobody_looked", QT_TRANSLATE_NOOP("Entry", "nobody has looked")},
    {"targeted_hv_support", QT_TRANSLATE_NOOP("Entry", "targeted health-visiting support")},
    {"ehcp_request", QT_TRANSLATE_NOOP("Entry", "EHC plan requested")},
    {"rescreen", QT_TRANSLATE_NOOP("Entry", "screen again")},
    {"not_wanted", QT_TRANSLATE_NOOP("Entry", "not wanted by the family")},
};

constexpr Word directoryWords[] = {
    {"speech_language", QT_TRANSLATE_NOOP("Entry", "speech and language")},
    {"hearing_concern", QT_TRANSLATE_NOOP("Entry", "hearing")},
    {"alcohol_drugs", QT_TRANSLATE_NOOP("Entry", "alcohol and drugs")},
    {"dental", QT_TRANSLATE_NOOP("Entry", "teeth")},
    {"vision", QT_TRANSLATE_NOOP("Entry", "eyesight")},
    {"optometry", QT_TRANSLATE_NOOP("Entry", "optometry")},
    {"physio", QT_TRANSLATE_NOOP("Entry", "physiotherapy")},
    {"money", QT_TRANSLATE_NOOP("Entry", "money and benefits")},
    {"work", QT_TRANSLATE_NOOP("Entry", "work")},
    {"isolation", QT_TRANSLATE_NOOP("Entry", "being alone")},
    {"speech", QT_TRANSLATE_NOOP("Entry", "talking and language")},
    {"diet", QT_TRANSLATE_NOOP("Entry", "food and diet")},
    {"food", QT_TRANSLATE_NOOP("Entry", "not enough food")},
    {"safety", QT_TRANSLATE_NOOP("Entry", "safety of a child")},
    {"parenting", QT_TRANSLATE_NOOP("Entry", "being a parent")},
    {"waiting_list", QT_TRANSLATE_NOOP("Entry", "has a waiting list")},
    {"full", QT_TRANSLATE_NOOP("Entry", "full")},
    {"form", QT_TRANSLATE_NOOP("Entry", "by a form")},
    {"phone", QT_TRANSLATE_NOOP("Entry", "by phone")},
    {"in_person", QT_TRANSLATE_NOOP("Entry", "in person")},
    {"lodestar", QT_TRANSLATE_NOOP("Entry", "in Lodestar")},
    {"accepted", QT_TRANSLATE_NOOP("Entry", "accepted")},
    {"later", QT_TRANSLATE_NOOP("Entry", "later, ask again")},
    {"always", QT_TRANSLATE_NOOP("Entry", "always")},
    {"unless_safeguarding", QT_TRANSLATE_NOOP("Entry", "unless it is safeguarding")},
};

/// Of plans, and of help with feeding.
constexpr Word supportWords[] = {
    {"strength", QT_TRANSLATE_NOOP("Entry", "strength")},
    {"need", QT_TRANSLATE_NOOP("Entry", "need")},
    {"hope", QT_TRANSLATE_NOOP("Entry", "hope")},
    {"worry", QT_TRANSLATE_NOOP("Entry", "worry")},
    {"reached", QT_TRANSLATE_NOOP("Entry", "reached")},
    {"partly_reached", QT_TRANSLATE_NOOP("Entry", "partly reached")},
    {"given_up", QT_TRANSLATE_NOOP("Entry", "given up")},
    {"not_begun", QT_TRANSLATE_NOOP("Entry", "not begun")},
    {"half", QT_TRANSLATE_NOOP("Entry", "half way")},
    {"nearly", QT_TRANSLATE_NOOP("Entry", "nearly there")},
    {"thinking", QT_TRANSLATE_NOOP("Entry", "thinking about it")},
    {"told", QT_TRANSLATE_NOOP("Entry", "told of it")},
    {"applied", QT_TRANSLATE_NOOP("Entry", "applied")},
    {"receiving", QT_TRANSLATE_NOOP("Entry", "receiving it")},
    {"later", QT_TRANSLATE_NOOP("Entry", "later")},
    {"healthy_start", QT_TRANSLATE_NOOP("Entry", "Healthy Start")},
};

QHash<QString, const char*> indexed() {
    QHash<QString, const char*> index;
    for (const Word& each : enquiryWords)
        index.insert(QString::fromLatin1(each.code), each.source);
    for (const Word& each : contactWords)
        index.insert(QString::fromLatin1(each.code), each.source);
    for (const Word& each : healthWords)
        index.insert(QString::fromLatin1(each.code), each.source);
    for (const Word& each : workforceWords)
        index.insert(QString::fromLatin1(each.code), each.source);
    for (const Word& each : reviewWords)
        index.insert(QString::fromLatin1(each.code), each.source);
    for (const Word& each : directoryWords)
        index.insert(QString::fromLatin1(each.code), each.source);
    for (const Word& each : supportWords)
        index.insert(QString::fromLatin1(each.code), each.source);
    for (const Word& each : peopleWords)
        index.insert(QString::fromLatin1(each.code), each.source);
    return index;
}

} // namespace

QString EntryWords::choice(const QString& code) {
    static const QHash<QString, const char*> index = indexed();
    const char* source = index.value(code, nullptr);
    if (source != nullptr) return QCoreApplication::translate("Entry", source);
    return QString(code).replace(u'_', u' ').replace(u'-', u' ');
}

QString EntryWords::step(const QString& id) {
    static const Result<rules::PathwayCatalogue> shipped = rules::PathwayCatalogue::shipped();
    if (shipped) {
        for (const rules::PathwayEdition& edition : shipped->editions()) {
            if (const rules::PathwayStep* step = edition.step(id)) return step->title;
        }
    }
    return choice(id);
}

} // namespace lodestar
