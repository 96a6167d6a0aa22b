#include "core/services/Visit.h"

#include "core/services/VisitDraft.h"

// One description of each part, read by the writer and by the reader: they cannot drift apart.
namespace lodestar {

template<typename A> void describe(A& a, Visit::Answer& m) {
    a("step", m.step), a("answer", m.answer), a("by", m.by), a("why", m.why);
}
template<typename A> void describe(A& a, Visit::Check& m) {
    a("kind", m.kind), a("what", m.what), a("dose", m.dose), a("result", m.result), a("on", m.on),
        a("source", m.source);
}
template<typename A> void describe(A& a, FeedingSupport& m) {
    a("homeAt", m.homeAt), a("homeFrom", m.homeFrom), a("at", m.at), a("by", m.by), a("mode", m.mode);
    a("clinical", m.clinical), a("peer", m.peer), a("group", m.group), a("words", m.words);
}
template<typename A> void describe(A& a, AntenatalDiet& m) {
    a("folicAcid", m.folicAcid), a("vitaminD", m.vitaminD), a("from", m.from), a("talked", m.talked);
    a("words", m.words);
}
template<typename A> void describe(A& a, Visit::Subject& m) {
    a("person", m.person), a("pregnancy", m.pregnancy), a("child", m.child), a("seen", m.seen);
    a("seenAlone", m.seenAlone), a("awake", m.awake), a("step", m.step), a("type", m.type);
    a("measurements", m.measurements), a("feeding", m.feeding), a("needsLevel", m.needsLevel);
    a("needsWhy", m.needsWhy), a("note", m.note), a("noteCompartment", m.noteCompartment);
    a("answers", m.answers), a("checks", m.checks), a("feedingSupport", m.feedingSupport), a("diet", m.diet);
    a("otherAdults", m.otherAdults);
}
template<typename A> void describe(A& a, Visit::Present& m) {
    a("person", m.person), a("name", m.name);
}
template<typename A> void describe(A& a, Visit::Promise& m) {
    a("who", m.who), a("what", m.what), a("by", m.by);
}
template<typename A> void describe(A& a, Visit::Kept& m) {
    a("promise", m.promise), a("words", m.words);
}
template<typename A> void describe(A& a, Visit::Alert& m) {
    a("about", m.about), a("face", m.face);
}
template<typename A> void describe(A& a, Visit::PrivateTask& m) {
    a("about", m.about), a("what", m.what);
}
template<typename A> void describe(A& a, Visit::Next& m) {
    a("confirmed", m.confirmed), a("at", m.at), a("minutes", m.minutes), a("step", m.step), a("type", m.type);
    a("place", m.place), a("note", m.note), a("people", m.people);
}
template<typename A> void describe(A& a, Visit::Document& m) {
    a("about", m.about), a("title", m.title), a("mediaType", m.mediaType), a("content", m.content);
    a("bytes", m.bytes);
}
template<typename A> void describe(A& a, Visit& m) {
    a("id", m.id), a("household", m.household), a("appointment", m.appointment), a("begunAt", m.begunAt);
    a("at", m.at), a("minutes", m.minutes), a("mode", m.mode), a("place", m.place), a("interpreter", m.interpreter);
    a("supervisor", m.supervisor), a("countersignatureBy", m.countersignatureBy), a("subjects", m.subjects);
    a("present", m.present), a("narrative", m.narrative), a("narrativeCompartment", m.narrativeCompartment);
    a("promises", m.promises), a("nothingPlanned", m.nothingPlanned), a("kept", m.kept), a("alerts", m.alerts);
    a("privateTasks", m.privateTasks), a("next", m.next), a("referrals", m.referrals);
    a("documents", m.documents), a("drawn", m.drawn);
}

QJsonObject toJson(const Visit& visit) {
    Visit copy = visit;
    draft::Writer writer;
    describe(writer, copy);
    for (auto each = visit.unknown.begin(); each != visit.unknown.end(); ++each)
        if (!writer.object.contains(each.key())) writer.object.insert(each.key(), each.value());
    return writer.object;
}

Visit visitFromJson(const QJsonObject& json) {
    Visit visit;
    draft::Reader reader{json};
    describe(reader, visit);
    visit.unknown = reader.object;
    return visit;
}

} // namespace lodestar
