#include "core/services/Visit.h"

#include <QJsonArray>

// One description of each part, read by the writer and by the reader: they cannot drift apart.
namespace lodestar {

namespace {

template<typename A> void describe(A& a, Visit::Measurement& m) {
    a("measure", m.measure), a("text", m.text), a("unit", m.unit), a("scale", m.scale), a("clothed", m.clothed),
        a("sure", m.sure);
}
template<typename A> void describe(A& a, Visit::Answer& m) {
    a("step", m.step), a("answer", m.answer), a("by", m.by), a("why", m.why);
}
template<typename A> void describe(A& a, Visit::Check& m) {
    a("kind", m.kind), a("what", m.what), a("dose", m.dose), a("result", m.result), a("on", m.on),
        a("source", m.source);
}
template<typename A> void describe(A& a, Visit::Subject& m) {
    a("person", m.person), a("pregnancy", m.pregnancy), a("child", m.child), a("seen", m.seen);
    a("seenAlone", m.seenAlone), a("awake", m.awake), a("step", m.step), a("type", m.type);
    a("measurements", m.measurements), a("feeding", m.feeding), a("needsLevel", m.needsLevel);
    a("needsWhy", m.needsWhy), a("note", m.note), a("noteCompartment", m.noteCompartment);
    a("answers", m.answers), a("checks", m.checks);
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
template<typename A> void describe(A& a, Visit::Referral& m) {
    a("about", m.about), a("service", m.service), a("urgency", m.urgency), a("why", m.why), a("consent", m.consent);
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

struct Writer {
    QJsonObject object;

    static QJsonValue value(const QString& text) { return text; }
    static QJsonValue value(bool yes) { return yes; }
    static QJsonValue value(int number) { return number; }
    static QJsonValue value(qint64 number) { return number; }
    template<typename Tag> static QJsonValue value(const Id<Tag>& id) {
        return id.isNull() ? QString() : id.toString();
    }
    static QJsonValue value(const QMap<QString, QStringList>& map) {
        QJsonObject made;
        for (auto each = map.begin(); each != map.end(); ++each)
            made.insert(each.key(), QJsonArray::fromStringList(each.value()));
        return made;
    }
    template<typename T> static QJsonValue value(QList<T>& list) {
        QJsonArray made;
        for (T& each : list)
            made.append(value(each));
        return made;
    }
    template<typename T>
        requires requires(Writer& w, T& part) { describe(w, part); }
    static QJsonValue value(T& part) {
        Writer inner;
        describe(inner, part);
        return inner.object;
    }
    template<typename T> void operator()(const char* name, T& member) {
        object.insert(QLatin1StringView(name), value(member));
    }
};

struct Reader {
    QJsonObject object;

    static void read(const QJsonValue& from, QString& text) { text = from.toString(text); }
    static void read(const QJsonValue& from, bool& yes) { yes = from.toBool(yes); }
    static void read(const QJsonValue& from, int& number) { number = from.toInt(number); }
    static void read(const QJsonValue& from, qint64& number) { number = from.toInteger(number); }
    template<typename Tag> static void read(const QJsonValue& from, Id<Tag>& id) {
        id = Id<Tag>::fromString(from.toString());
    }
    static void read(const QJsonValue& from, QMap<QString, QStringList>& map) {
        const QJsonObject given = from.toObject();
        for (auto each = given.begin(); each != given.end(); ++each)
            for (const QJsonValue& change : each->toArray())
                map[each.key()].append(change.toString());
    }
    template<typename T> static void read(const QJsonValue& from, QList<T>& list) {
        for (const QJsonValue& each : from.toArray()) {
            T made;
            read(each, made);
            list.append(made);
        }
    }
    template<typename T>
        requires requires(Reader& r, T& part) { describe(r, part); }
    static void read(const QJsonValue& from, T& part) {
        Reader inner{from.toObject()};
        describe(inner, part);
    }
    template<typename T> void operator()(const char* name, T& member) {
        const QJsonValue value = object.take(QLatin1StringView(name));
        if (!value.isUndefined()) read(value, member);
    }
};

} // namespace

QJsonObject toJson(const Visit& visit) {
    Visit copy = visit;
    Writer writer;
    describe(writer, copy);
    for (auto each = visit.unknown.begin(); each != visit.unknown.end(); ++each)
        if (!writer.object.contains(each.key())) writer.object.insert(each.key(), each.value());
    return writer.object;
}

Visit visitFromJson(const QJsonObject& json) {
    Visit visit;
    Reader reader{json};
    describe(reader, visit);
    visit.unknown = reader.object;
    return visit;
}

} // namespace lodestar
