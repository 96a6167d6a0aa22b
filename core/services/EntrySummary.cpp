#include "core/services/EntryWords.h"

#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/services/EntryText.h"
#include "core/services/FeedingSupport.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;
using Say = QString (*)(const Entry&);

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words.at(0).toUpper();
    return words;
}

QString colon(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty()) return first + second;
    return first + QStringLiteral(": ") + second;
}

QString part(const Entry& entry, const char* field, const char* name) {
    return entry.part(V(field), V(name));
}

/// The first words of a text, cut at a word.
QString opening(const QString& text, qsizetype most = 240) {
    const QString plain = text.simplified();
    if (plain.size() <= most) return plain;
    return plain.left(plain.lastIndexOf(u' ', most)) + QStringLiteral(" …");
}

QString measured(const Entry& entry) {
    const QJsonObject value = entry.object(V("measured"));
    const qint64 amount = value.value(V("amount")).toInteger();
    const bool weight = value.value(V("measure")).toString() == V("weight");
    QString words = weight ? massText(Grams{amount}) : centimetresText(TenthsOfMillimetre{amount});
    if (value.value(V("clothed")).toBool()) words += EntryText::tr(", clothed");
    return words + u'.';
}

/// How soon after coming home, by whom and how; then what was offered. No figure of health.
QString feedingSupport(const Entry& entry) {
    const FeedingSupport support = feedingSupportOf(entry);
    QStringList said;
    if (const auto hours = hoursToFirstFeedingContact(support))
        said.append(EntryText::tr("First feeding contact %n hours after coming home", nullptr, *hours));
    else if (!support.at.isEmpty())
        said.append(EntryText::tr("First feeding contact on %1").arg(dateText(storedDate(support.at))));
    if (!support.by.isEmpty()) said.append(EntryText::tr("by %1").arg(support.by));
    if (!support.mode.isEmpty()) said.append(EntryWords::choice(support.mode));
    const auto offered = [&](const QString& sort, const QString& answer) {
        if (!answer.isEmpty()) said.append(colon(sort, EntryWords::choice(answer)));
    };
    offered(EntryText::tr("clinical help"), support.clinical);
    offered(EntryText::tr("peer supporter"), support.peer);
    offered(EntryText::tr("group"), support.group);
    return said.isEmpty() ? QString() : capital(said.join(QStringLiteral(", "))) + u'.';
}

/// Headings that say more than the kind's label.
const QHash<QString, Say>& titles() {
    static const QHash<QString, Say> table{
        {QStringLiteral("death"), [](const Entry& e) { return EntryWords::choice(part(e, "death", "what")); }},
        {QStringLiteral("whereabouts"),
         [](const Entry& e) {
             const QString state = e.text(V("state"));
             return state == V("unknown") ? EntryText::tr("Whereabouts unknown") : EntryWords::choice(state);
         }},
        {QStringLiteral("measurement"),
         [](const Entry& e) { return EntryWords::choice(part(e, "measured", "measure")); }},
        {QStringLiteral("needs_level"),
         [](const Entry& e) {
             return colon(EntryText::tr("Needs level"), EntryWords::choice(part(e, "level", "level")));
         }},
        {QStringLiteral("immunisation"),
         [](const Entry& e) {
             const QString dose = part(e, "immunisation", "dose");
             const QString vaccine = part(e, "immunisation", "vaccine");
             return dose.isEmpty() ? vaccine : EntryText::tr("%1, dose %2").arg(vaccine, dose);
         }},
        {QStringLiteral("screening"), [](const Entry& e) { return EntryWords::choice(part(e, "screening", "test")); }},
        {QStringLiteral("assessment"),
         [](const Entry& e) {
             const QString title = part(e, "questionnaire", "title");
             return title.isEmpty() ? part(e, "assessment", "instrument") : title;
         }},
        {QStringLiteral("referral"),
         [](const Entry& e) {
             return colon(part(e, "referral", "service"), EntryWords::choice(part(e, "state", "state")));
         }},
        {QStringLiteral("step_fact"),
         [](const Entry& e) {
             return colon(EntryWords::step(part(e, "what", "step")), EntryWords::choice(part(e, "what", "answer")));
         }},
        {QStringLiteral("alert"), [](const Entry& e) { return EntryWords::choice(e.text(V("face"))); }},
        {QStringLiteral("consent"),
         [](const Entry& e) {
             return colon(EntryText::tr("Consent"), EntryWords::choice(part(e, "consent", "answer")));
         }},
        {QStringLiteral("document"), [](const Entry& e) { return part(e, "document", "title"); }},
        {QStringLiteral("given"),
         [](const Entry& e) { return colon(EntryText::tr("Given on paper"), part(e, "given", "sheet")); }},
        {QStringLiteral("event_message"), [](const Entry& e) { return part(e, "message", "title"); }},
        {QStringLiteral("sharing"),
         [](const Entry& e) { return EntryText::tr("Information shared with %1").arg(part(e, "sharing", "with")); }},
        {QStringLiteral("appointment"),
         [](const Entry& e) { return colon(EntryText::tr("Appointment"), EntryWords::choice(e.text(V("state")))); }},
        {QStringLiteral("offer_answer"),
         [](const Entry& e) {
             return colon(part(e, "offer", "name"), EntryWords::choice(part(e, "answer", "answer")));
         }},
        {QStringLiteral("ehc_plan"),
         [](const Entry& e) { return colon(EntryText::tr("EHC plan"), EntryWords::choice(part(e, "plan", "stage"))); }},
        {QStringLiteral("promise"),
         [](const Entry& e) {
             return e.object(V("kept")).isEmpty() ? EntryText::tr("Promise") : EntryText::tr("Promise kept");
         }},
    };
    return table;
}

/// "Requested 3 Feb 2026, issued 4 Jul 2026, next review 4 Jul 2027": the days that are known, in their order.
QString ehcDates(const Entry& entry) {
    QStringList days;
    const auto add = [&](const char* name, const QString& words) {
        const QDate day = storedDate(part(entry, "dates", name));
        if (day.isValid()) days.append(words.arg(dateText(day)));
    };
    add("notified", EntryText::tr("notified %1"));
    add("requested", EntryText::tr("requested %1"));
    add("agreed", EntryText::tr("agreed %1"));
    add("issued", EntryText::tr("issued %1"));
    add("reviewed", EntryText::tr("reviewed %1"));
    add("nextReview", EntryText::tr("next review %1"));
    const QString detail = part(entry, "plan", "detail");
    if (days.isEmpty()) return detail;
    const QString said = capital(days.join(QStringLiteral(", "))) + u'.';
    return detail.isEmpty() ? said : said + u' ' + detail;
}

/// Lines of the kinds whose fields, listed by label, would read like a form.
const QHash<QString, Say>& lines() {
    static const QHash<QString, Say> table{
        {QStringLiteral("measurement"), measured},
        {QStringLiteral("feeding"),
         [](const Entry& e) { return capital(EntryWords::choice(part(e, "feeding", "status"))) + u'.'; }},
        {QStringLiteral("ehc_plan"), ehcDates},
        {QStringLiteral("needs_level"), [](const Entry& e) { return opening(part(e, "level", "why")); }},
        {QStringLiteral("immunisation"),
         [](const Entry& e) {
             return colon(capital(EntryWords::choice(part(e, "immunisation", "status"))),
                          part(e, "immunisation", "why"));
         }},
        {QStringLiteral("own_words"), [](const Entry& e) { return opening(part(e, "said", "words")); }},
        {QStringLiteral("goal"), [](const Entry& e) { return opening(part(e, "goal", "words")); }},
        {QStringLiteral("goal_review"), [](const Entry& e) { return opening(part(e, "review", "words")); }},
        {QStringLiteral("support_matter"),
         [](const Entry& e) {
             return colon(part(e, "matter", "what"), EntryWords::choice(part(e, "state", "state")));
         }},
        {QStringLiteral("healthy_start"),
         [](const Entry& e) { return capital(EntryWords::choice(part(e, "state", "state"))) + u'.'; }},
        {QStringLiteral("request"), [](const Entry& e) { return opening(part(e, "request", "what")); }},
        {QStringLiteral("circumstances"),
         [](const Entry&) { return EntryText::tr("Told by the family; see the plan."); }},
        {QStringLiteral("feeding_support"), feedingSupport},
        {QStringLiteral("narrative"), [](const Entry& e) { return opening(e.text(V("text"))); }},
        {QStringLiteral("note"), [](const Entry& e) { return opening(e.text(V("text"))); }},
        // A score stands in the assessment itself, not in a list that lies open beside the family.
        {QStringLiteral("assessment"), [](const Entry&) { return EntryText::tr("Open it to see the answers."); }},
        {QStringLiteral("alert"), [](const Entry&) { return QString(); }},
        {QStringLiteral("review_health"), [](const Entry&) { return EntryText::tr("Open it to see what was found."); }},
        {QStringLiteral("review_plan"), [](const Entry&) { return EntryText::tr("Open it to see the plan."); }},
        {QStringLiteral("place_eligibility"),
         [](const Entry& e) { return capital(EntryWords::choice(part(e, "eligibility", "answer"))) + u'.'; }},
        {QStringLiteral("two_year_place"),
         [](const Entry& e) { return capital(EntryWords::choice(part(e, "state", "state"))) + u'.'; }},
        {QStringLiteral("early_years_progress"),
         [](const Entry&) { return EntryText::tr("Received from the setting."); }},
        {QStringLiteral("promise"),
         [](const Entry& e) {
             const QString by = part(e, "promise", "by");
             return colon(part(e, "promise", "who"), part(e, "promise", "what")) +
                    (by.isEmpty() ? QString() : EntryText::tr(", by %1").arg(dateText(storedDate(by))));
         }},
        {QStringLiteral("document"), [](const Entry& e) { return part(e, "document", "mediaType"); }},
        {QStringLiteral("step_fact"),
         [](const Entry& e) {
             const QString by = part(e, "what", "by");
             return (by.isEmpty() ? QString() : EntryText::tr("By %1. ").arg(by)) + opening(part(e, "what", "why"));
         }},
        {QStringLiteral("residence"),
         [](const Entry& e) {
             QStringList words;
             for (const char* name : {"line1", "line2", "town", "postcode"}) {
                 if (const QString each = part(e, "address", name); !each.isEmpty()) words.append(each);
             }
             return words.join(QStringLiteral(", "));
         }},
    };
    return table;
}

} // namespace

const QHash<QString, EntryWords::Writes>& EntryWords::ownLines() {
    static const QHash<QString, Writes> table{
        {QStringLiteral("contact"), &EntryWords::contactLine},
        {QStringLiteral("contact_subject"), &EntryWords::contactLine},
        {QStringLiteral("birth"), &EntryWords::birthLine},
        {QStringLiteral("pregnancy"), &EntryWords::pregnancyLine},
        {QStringLiteral("appointment"), &EntryWords::appointmentLine},
        {QStringLiteral("referral"), &EntryWords::referralLine},
        {QStringLiteral("screening"), &EntryWords::screeningLine},
        {QStringLiteral("event_message"), &EntryWords::messageLine},
    };
    return table;
}

QString EntryWords::title(const Entry& entry) const {
    if (entry.kind == V("contact") || entry.kind == V("contact_subject")) return contactTitle(entry);
    const Say say = titles().value(entry.kind, nullptr);
    const QString words = say != nullptr ? say(entry) : QString();
    return words.isEmpty() ? kindLabel(entry.kind) : words;
}

QString EntryWords::line(const Entry& entry) const {
    if (!entry.conflicts.isEmpty()) return conflictLine(entry);
    if (const Writes own = ownLines().value(entry.kind, nullptr)) return (this->*own)(entry);
    if (const Say say = lines().value(entry.kind, nullptr)) return say(entry);
    return plainLine(entry);
}

QString EntryWords::icon(const Entry& entry) {
    static const QHash<QString, QString> table = [] {
        const std::pair<const char*, const char*> pairs[] = {
            {"birth", "star"},
            {"pregnancy", "pregnancy"},
            {"death", "declined"},
            {"residence", "place"},
            {"whereabouts", "place"},
            {"handover", "merge"},
            {"promise", "checklist"},
            {"contact", "home"},
            {"contact_subject", "home"},
            {"narrative", "note"},
            {"step_fact", "declined"},
            {"appointment", "calendar"},
            {"private_task", "sealed"},
            {"measurement", "weight"},
            {"feeding", "bottle"},
            {"needs_level", "plan"},
            {"immunisation", "jab"},
            {"screening", "jab"},
            {"assessment", "checklist"},
            {"allergy", "prompt"},
            {"early_years_progress", "nursery"},
            {"review_health", "plan"},
            {"review_plan", "plan"},
            {"joint_discussion", "people"},
            {"attendance", "nursery"},
            {"two_year_place", "nursery"},
            {"place_eligibility", "nursery"},
            {"development_concern", "prompt"},
            {"baby_place", "child"},
            {"referral", "referrals"},
            {"alert", "prompt"},
            {"looked_after", "people"},
            {"early_help", "people"},
            {"ehc_plan", "plan"},
            {"consent", "done"},
            {"sharing", "export"},
            {"note", "note"},
            {"professional", "person"},
            {"document", "document"},
            {"given", "print"},
            {"to_print", "print"},
            {"event_message", "document"},
            {"proposal", "merge"},
            {"unplaced", "help"},
            {"recall", "history"},
            {"continue_steps", "right"},
            {"own_words", "note"},
            {"goal", "plan"},
            {"goal_step", "checklist"},
            {"goal_review", "plan"},
            {"support_rating", "mood"},
            {"support_matter", "document"},
            {"healthy_start", "document"},
            {"request", "people"},
            {"feeding_support", "bottle"},
            {"antenatal_diet", "pregnancy"},
            {"same_person", "merge"},
            {"same_household", "merge"},
        };
        QHash<QString, QString> index;
        for (const auto& [kind, icon] : pairs)
            index.insert(QString::fromLatin1(kind), QString::fromLatin1(icon));
        return index;
    }();
    if (entry.compartment == records::Compartment::Sealed) return QStringLiteral("sealed");
    const QString mode = entry.part(V("what"), V("mode"));
    if (entry.kind.startsWith(V("contact"))) {
        if (part(entry, "what", "outcome") != V("completed")) return QStringLiteral("missed");
        if (mode == V("telephone")) return QStringLiteral("phone");
        if (mode == V("video")) return QStringLiteral("video");
        if (mode == V("letter") || mode == V("email") || mode == V("text")) return QStringLiteral("note");
    }
    if (entry.kind == V("screening")) {
        const QString test = part(entry, "screening", "test");
        if (test == V("hearing")) return QStringLiteral("ear");
        if (test == V("nipe")) return QStringLiteral("child");
    }
    return table.value(entry.kind, QStringLiteral("note"));
}

} // namespace lodestar
