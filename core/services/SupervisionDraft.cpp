#include "core/base/DateText.h"
#include "core/services/DraftJson.h"
#include "core/services/SupervisionActs.h"

#include <algorithm>

namespace lodestar {

// Found by the writer and reader of drafts through their arguments, so in the namespace of these.

/// A date as it is kept in a draft.
template<typename D> static void describeDay(D& draft, const char* name, QDate& day) {
    QString text = day.toString(Qt::ISODate);
    draft(name, text);
    day = storedDate(text);
}

template<typename D> static void describe(D& draft, SupervisionPerson& person) {
    draft("reference", person.reference);
    draft("name", person.name);
    draft("role", person.role);
}

template<typename D> static void describe(D& draft, DiscussedFamily& family) {
    draft("entry", family.entry);
    draft("household", family.household);
    draft("called", family.called);
    draft("reasons", family.reasons);
    draft("words", family.words);
    draft("risk", family.risk);
}

template<typename D> static void describe(D& draft, AgreedAction& action) {
    draft("entry", action.entry);
    draft("household", action.household);
    draft("called", action.called);
    draft("children", action.children);
    draft("what", action.what);
    draft("who", action.who);
    describeDay(draft, "by", action.by);
    describeDay(draft, "done", action.done);
    draft("how", action.how);
    draft("safeguarding", action.safeguarding);
}

template<typename D> static void describe(D& draft, SupervisionReflection& reflection) {
    draft("whose", reflection.whose);
    draft("words", reflection.words);
}

template<typename D> static void describe(D& draft, SupervisionNotes& notes) {
    describeDay(draft, "held", notes.held);
    draft("minutes", notes.minutes);
    draft("themes", notes.themes);
    describeDay(draft, "next", notes.next);
    draft("families", notes.families);
    draft("actions", notes.actions);
    draft("reflections", notes.reflections);
}

/// Gives each part what was drawn of its entry.
template<typename Part> static void redraw(QList<Part>& parts, const QList<Part>& drawn) {
    for (Part& each : parts) {
        const auto same = std::ranges::find(drawn, each.entry, &Part::entry);
        if (same == drawn.cend()) continue;
        each.drawn = same->drawn;
        each.compartment = same->compartment;
    }
}

SupervisionNotes notesOf(const SupervisionSession& session) {
    return {session.held,     session.minutes, session.themes,     session.next,
            session.families, session.actions, session.reflections};
}

DraftId supervisionDraft(const RecordId& session) {
    return DraftId::derived(session.value(), "supervision");
}

QJsonObject draftOf(SupervisionNotes notes) {
    draft::Writer writer;
    describe(writer, notes);
    return writer.object;
}

SupervisionNotes notesFrom(const QJsonObject& draft, const SupervisionSession& session) {
    SupervisionNotes notes;
    draft::Reader reader{draft};
    describe(reader, notes);
    redraw(notes.families, session.families);
    redraw(notes.actions, session.actions);
    for (SupervisionReflection& each : notes.reflections) {
        const auto same = std::ranges::find(session.reflections, each.whose, &SupervisionReflection::whose);
        if (same != session.reflections.cend()) each.drawn = same->drawn;
    }
    return notes;
}

} // namespace lodestar
