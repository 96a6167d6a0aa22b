#include "core/metrics/SaidRecord.h"

#include "core/metrics/CountedWords.h"
#include "core/metrics/Suppression.h"
#include "core/records/AllotmentSaid.h"
#include "core/records/Happened.h"
#include "core/records/SettledFact.h"

#include <QtEndian>

namespace lodestar::metrics {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using records::EntryState;

namespace {

constexpr qsizetype idBytes = 16;
constexpr qsizetype headBytes = 1 + idBytes + 2;
constexpr qsizetype longestPart = 255;

/// An entry as it stands, with what reading it needs.
struct EntryNow {
    const EntryState& state;
    EntryId entry;
    QJsonObject values;
    QByteArray happened;

    [[nodiscard]] QByteArray text(V field) const { return values.value(field).toString().toUtf8(); }
    [[nodiscard]] QByteArray part(V field, V name) const {
        return values.value(field).toObject().value(name).toString().toUtf8();
    }
    [[nodiscard]] QByteArray id(V field) const { return idOf(values.value(field).toString()); }
    [[nodiscard]] records::SettledFact fact(QStringView kind) const {
        return records::settledFactOf(kind, values, state.conflicts(), QString::fromUtf8(happened));
    }
    static QByteArray idOf(const QString& text) {
        const auto id = Uuid::fromString(text);
        return id ? id->bytes() : QByteArray();
    }
    template<typename AnyId> static QByteArray idOf(const AnyId& id) { return id.isNull() ? QByteArray() : id.bytes(); }
    static QByteArray flag(bool value) { return value ? "1" : ""; }
};

/// The parts behind `happened`; nothing where the entry is not counted.
using Parts = std::optional<QByteArrayList>;

Parts personParts(const EntryNow& said) {
    QByteArrayList births;
    for (const records::Head& head : said.state.heads(u"birthDate"_s)) {
        const QByteArray date = head.value.toString().toUtf8();
        if (!date.isEmpty() && !births.contains(date)) births << date;
    }
    return QByteArrayList{said.text(V("subject")), births.join(','), said.text(V("ethnicCategory")),
                          said.text(V("language")), said.text(V("source"))};
}

Parts deathParts(const EntryNow& said) {
    return QByteArrayList{EntryNow::flag(!said.values.value(V("pregnancy")).isUndefined()), said.id(V("pregnancy")),
                          said.part(V("death"), V("what")), said.part(V("death"), V("on"))};
}

Parts levelParts(const EntryNow& said) {
    const bool inConflict = said.state.conflicts().contains(u"level"_s);
    return QByteArrayList{inConflict ? QByteArray() : said.part(V("level"), V("level"))};
}

Parts memberParts(const EntryNow& said) {
    const QJsonValue here = said.values.value(V("livesHere"));
    return QByteArrayList{said.id(V("person")),
                          said.text(V("relationship")),
                          EntryNow::flag(here.isUndefined() || here.toBool()),
                          said.text(V("from")),
                          said.text(V("to")),
                          said.part(V("responsible"), V("from")),
                          said.part(V("responsible"), V("to")),
                          said.text(V("source"))};
}

Parts allotmentParts(const EntryNow& said) {
    const bool cares = records::isForCare(said.values) && !records::isOnlyOffered(said.values);
    return QByteArrayList{said.text(V("to")), EntryNow::flag(cares), said.text(V("staff"))};
}

/// A contact itself counts where no pregnancy is named, and says whether ASQ-3 was used; that even when it was removed,
/// as on the laptop, while the child's own entry of it stands.
Parts contactParts(const EntryNow& said) {
    const QJsonObject what = said.values.value(V("what")).toObject();
    const bool stands = !said.state.retired() && !said.state.recalled();
    const bool antenatal = stands && what.value(V("type")).toString() == V("antenatal") &&
                           what.value(V("outcome")).toString() == V("completed");
    const bool asq = said.values.value(V("asq3Used")).toBool();
    if (!antenatal && !asq) return std::nullopt;
    return QByteArrayList{EntryNow::flag(antenatal), what.value(V("mode")).toString().toUtf8(), EntryNow::flag(asq)};
}

Parts subjectParts(const EntryNow& said) {
    const auto fact = said.fact(u"contact_subject");
    const QByteArray type = fact.type.toUtf8();
    const ContactType known = contactTypeOf(type);
    if (known == ContactType::Other) return std::nullopt;
    const bool linked = known == ContactType::Antenatal || known == ContactType::TwoYear;
    return QByteArrayList{EntryNow::idOf(fact.pregnancy),
                          type,
                          EntryNow::flag(fact.outcome == V("completed") && fact.seen),
                          fact.mode.toUtf8(),
                          EntryNow::flag(fact.waits),
                          EntryNow::flag(fact.elsewhere),
                          linked ? said.id(V("contact")) : QByteArray()};
}

Parts stepParts(const EntryNow& said) {
    const auto fact = said.fact(u"step_fact");
    if (fact.outcome != V("done_elsewhere") || fact.waits) return std::nullopt;
    return QByteArrayList{fact.step.toUtf8()};
}

Parts feedingParts(const EntryNow& said) {
    const auto fact = said.fact(u"feeding");
    if (fact.type != V("6_8_week")) return std::nullopt;
    return QByteArrayList{fact.outcome.toUtf8(), feedingRef(said.text(V("source")), said.entry).toUtf8()};
}

Parts assessmentParts(const EntryNow& said) {
    const auto asq = asqFactOf(said.values, said.entry);
    if (!asq) return std::nullopt;
    QByteArrayList scores;
    for (const auto& each : asq->scores)
        scores << (each ? QByteArray::number(*each, 'g', QLocale::FloatingPointShortest) : QByteArray());
    return QByteArrayList{asq->ref.toUtf8(), QByteArray::number(asq->form), EntryNow::idOf(asq->contact),
                          scores.join(';')};
}

Parts pregnancyParts(const EntryNow& said) {
    // Of several due dates the earliest: the duty that comes first stands.
    QByteArray edd;
    for (const records::Head& head : said.state.heads(u"edd"_s)) {
        const QByteArray each = head.value.toString().toUtf8();
        if (!each.isEmpty() && (edd.isEmpty() || each < edd)) edd = each;
    }
    const QByteArray outcome = said.part(V("outcome"), V("outcome"));
    QString ref = importedRef(said.text(V("source")), "pregnancies.csv");
    if (ref.isEmpty()) ref = said.entry.toString();
    return QByteArrayList{edd,
                          said.text(V("bookedOn")),
                          EntryNow::flag(!outcome.isEmpty() && outcome != "open"),
                          said.part(V("outcome"), V("on")),
                          said.id(V("household")),
                          ref.toUtf8()};
}

Parts settingParts(const EntryNow& said) {
    if (said.text(V("name")) != smallCountsSetting) return std::nullopt;
    qint64 largest = 0;
    for (const records::Head& head : said.state.heads(u"value"_s))
        largest = std::max(largest, head.value.toObject().value(V("number")).toInteger());
    return QByteArrayList{QByteArray::number(largest)};
}

struct Reader {
    SaidKind kind;
    QString name;
    std::function<Parts(const EntryNow&)> parts;
};

const QList<Reader>& readers() {
    static const QList<Reader> all{
        {SaidKind::Person, u"person"_s, personParts},
        {SaidKind::Birth, u"birth"_s,
         [](const EntryNow& said) -> Parts { return QByteArrayList{said.id(V("pregnancy")), said.id(V("mother"))}; }},
        {SaidKind::Death, u"death"_s, deathParts},
        {SaidKind::Level, u"needs_level"_s, levelParts},
        {SaidKind::Member, u"member"_s, memberParts},
        {SaidKind::Household, u"household"_s,
         [](const EntryNow& said) -> Parts {
             return QByteArrayList{said.part(V("open"), V("from")), said.part(V("open"), V("to")),
                                   said.text(V("homeLanguage"))};
         }},
        {SaidKind::Residence, u"residence"_s,
         [](const EntryNow& said) -> Parts {
             return QByteArrayList{said.text(V("to")), said.part(V("address"), V("ward"))};
         }},
        {SaidKind::Allotment, u"allotment"_s, allotmentParts},
        {SaidKind::Contact, u"contact"_s, contactParts},
        {SaidKind::Subject, u"contact_subject"_s, subjectParts},
        {SaidKind::Step, u"step_fact"_s, stepParts},
        {SaidKind::Feeding, u"feeding"_s, feedingParts},
        {SaidKind::Assessment, u"assessment"_s, assessmentParts},
        {SaidKind::Pregnancy, u"pregnancy"_s, pregnancyParts},
        {SaidKind::Staff, u"staff"_s,
         [](const EntryNow& said) -> Parts {
             return QByteArrayList{said.text(V("reference")), said.text(V("name")), said.text(V("team"))};
         }},
        {SaidKind::Setting, u"area_setting"_s, settingParts},
    };
    return all;
}

const Reader* readerOf(QStringView kind) {
    static const QHash<QString, const Reader*> byName = [] {
        QHash<QString, const Reader*> found;
        for (const Reader& each : readers())
            found.insert(each.name, &each);
        return found;
    }();
    return byName.value(kind.toString());
}

bool settles(SaidKind kind) {
    return kind == SaidKind::Subject || kind == SaidKind::Step || kind == SaidKind::Feeding;
}

QByteArray packedEntry(SaidKind kind, const EntryId& entry, const QByteArrayList& parts) {
    QByteArray body;
    for (const QByteArray& each : parts) {
        const QByteArray kept = each.left(longestPart);
        body += static_cast<char>(kept.size());
        body += kept;
    }
    QByteArray bytes(1, static_cast<char>(kind));
    bytes += entry.bytes();
    const quint16 size = qToBigEndian(static_cast<quint16>(body.size()));
    bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
    return bytes + body;
}

/// The bytes of the entry that begins at `at`; moves behind it. Empty at the end and for bytes that are none.
QByteArrayView nextEntry(QByteArrayView record, qsizetype& at) {
    if (record.size() - at < headBytes) return {};
    const qsizetype size = headBytes + qFromBigEndian<quint16>(record.data() + at + 1 + idBytes);
    if (record.size() - at < size) return {};
    const QByteArrayView entry = record.sliced(at, size);
    at += size;
    return entry;
}

Said unpacked(QByteArrayView bytes) {
    Said said;
    said.kind = static_cast<SaidKind>(bytes[0]);
    said.entry = EntryId::fromBytes(bytes.sliced(1, idBytes));
    qsizetype at = headBytes;
    for (QByteArrayView& part : said.parts) {
        if (at >= bytes.size()) break;
        const qsizetype size = std::min<qsizetype>(static_cast<quint8>(bytes[at]), bytes.size() - at - 1);
        part = bytes.sliced(at + 1, size);
        at += 1 + size;
    }
    return said;
}

} // namespace

const QStringList& countedKinds() {
    static const QStringList names = [] {
        QStringList all;
        for (const Reader& each : readers())
            all << each.name;
        return all;
    }();
    return names;
}

bool isCountedKind(QStringView kind) {
    return readerOf(kind) != nullptr;
}

QByteArray saidOf(const QList<records::Change>& changes) {
    if (changes.isEmpty()) return {};
    const Reader* const reader = readerOf(changes.first().kind);
    if (reader == nullptr || changes.first().compartment == records::Compartment::Sealed) return {};
    const EntryState state = EntryState::of(changes);
    const bool gone = state.retired() || state.recalled();
    if (gone && (state.recalled() || reader->kind != SaidKind::Contact)) return {};
    const auto first = std::min_element(changes.cbegin(), changes.cend(),
                                        [](const records::Change& a, const records::Change& b) { return a.id < b.id; });
    EntryNow said{state, first->entry, state.values(), {}};
    said.happened = records::happenedOf(first->kind, said.values, first->madeAt).toUtf8();
    // What settles a step counts on the day that it names itself, and on none where it names none.
    if (settles(reader->kind)) said.happened = said.fact(first->kind).happened.toUtf8();
    const Parts parts = reader->parts(said);
    if (!parts) return {};
    return packedEntry(reader->kind, first->entry, QByteArrayList{said.happened} + *parts);
}

void eachSaid(QByteArrayView record, const std::function<void(const Said&)>& take) {
    qsizetype at = 0;
    for (QByteArrayView entry = nextEntry(record, at); !entry.isEmpty(); entry = nextEntry(record, at))
        take(unpacked(entry));
}

SaidAgain saidAgain(const QByteArray& record, const QHash<EntryId, QByteArray>& entries) {
    SaidAgain again;
    QHash<EntryId, QByteArray> come = entries;
    qsizetype at = 0;
    for (QByteArrayView entry = nextEntry(record, at); !entry.isEmpty(); entry = nextEntry(record, at)) {
        const auto id = EntryId::fromBytes(entry.sliced(1, idBytes));
        const auto now = come.constFind(id);
        if (now == come.cend()) {
            again.bytes += entry;
            continue;
        }
        if (*now == entry) {
            again.bytes += entry;
        } else {
            again.before += entry;
            again.after += *now;
            again.bytes += *now;
        }
        come.remove(id);
    }
    for (const QByteArray& each : std::as_const(come)) {
        again.after += each;
        again.bytes += each;
    }
    return again;
}

} // namespace lodestar::metrics
