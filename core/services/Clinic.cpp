#include "core/services/Clinic.h"

#include "core/base/Fold.h"
#include "core/base/NhsNumber.h"
#include "core/services/Identity.h"
#include "core/services/MeasurementValue.h"
#include "core/services/VisitContext.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr int mostFound = 12;
constexpr int leastLetters = 3;

constexpr QByteArrayView columns =
    "SELECT p.record, m.household, p.given, p.known, p.family, p.birth_date, p.gestation, p.nhs, h.ward FROM person p "
    "JOIN member m ON m.person = p.record AND m.to_on IS NULL LEFT JOIN household h ON h.record = m.household "
    "WHERE p.subject = 'child' AND p.died = 0 AND ";

ClinicChild fromRow(const Statement& row) {
    ClinicChild child;
    child.person = row.id<RecordId>(0);
    child.household = row.id<RecordId>(1);
    const QString first = row.text(3).isEmpty() ? row.text(2) : row.text(3);
    child.name = QString(first + u' ' + row.text(4)).trimmed();
    child.born = QDate::fromString(row.text(5), Qt::ISODate);
    if (const auto days = row.integerOrNull(6)) child.gestationDays = static_cast<int>(*days);
    child.nhs = row.text(7);
    child.ward = row.text(8);
    return child;
}

Status addWeights(Connection& connection, ClinicChild& child) {
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto births, entries.ofRecord(child.person, u"birth"));
    for (const Entry& each : births) {
        const qint64 grams = each.object(V("birth")).value(V("weightGrams")).toInteger();
        if (grams > 0 && each.conflicts.isEmpty())
            child.birthWeight = PastMeasurement{u"weight"_s, grams, child.born, true, false, false};
    }
    LODESTAR_ASSIGN(const auto measured, entries.ofRecord(child.person, u"measurement"));
    for (const Entry& each : measured) {
        if (child.lastWeight || each.part(V("measured"), V("measure")) != V("weight") || !each.conflicts.isEmpty())
            continue;
        child.lastWeight =
            PastMeasurement{u"weight"_s, each.object(V("measured")).value(V("amount")).toInteger(), each.happenedOn(),
                            false,       each.object(V("measured")).value(V("clothed")).toBool(),   false};
    }
    if (!child.lastWeight) child.lastWeight = child.birthWeight;
    return {};
}

/// Every word that was typed begins some word of the name.
bool nameFits(const QString& name, const QString& typed) {
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString& begin) {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString& word) { return word.startsWith(begin); });
    });
}

Result<QList<ClinicChild>>
byRow(Statement& query, const std::function<bool(const ClinicChild&)>& fits = [](const auto&) { return true; }) {
    QList<ClinicChild> found;
    LODESTAR_TRY(query.each([&](const Statement& row) {
        const ClinicChild child = fromRow(row);
        if (!fits(child)) return;
        const bool again =
            std::any_of(found.cbegin(), found.cend(), [&](const auto& c) { return c.person == child.person; });
        if (!again) found.append(child);
    }));
    return found;
}

Edit contactFor(const ClinicChild& child, const WeighIn& weighIn, const Identity& me, const QDateTime& now) {
    const QDateTime at =
        weighIn.on == now.date() ? now : QDateTime(weighIn.on, QTime(12, 0), Qt::OffsetFromUTC, now.offsetFromUtc());
    QJsonObject what{{u"at"_s, at.toString(Qt::ISODate)},
                     {u"type"_s, u"other"_s},
                     {u"outcome"_s, u"completed"_s},
                     {u"mode"_s, u"face_to_face"_s},
                     {u"place"_s, weighIn.place.isEmpty() ? u"clinic"_s : weighIn.place}};
    return newEntry(
        child.household, u"contact",
        {{u"what"_s, what}, {u"practitioner"_s, me.reference}, {u"writtenAt"_s, now.toString(Qt::ISODate)}});
}

Result<QList<Edit>> weighInEdits(Work& work, const ClinicChild& child, const WeighIn& weighIn) {
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QString on = weighIn.on.toString(Qt::ISODate);
    auto fields = measurementFields(weighIn.weight, on);
    if (!fields) return fail(ErrorCode::InvalidInput, u"weight: not an amount"_s);
    const QDateTime now = work.clock().now();
    if (!weighIn.on.isValid() || weighIn.on > now.date()) return fail(ErrorCode::InvalidInput, u"on"_s);
    QList<Edit> edits{contactFor(child, weighIn, me, now)};
    const Edit contact = edits.first();
    QJsonObject seen = contact.fields.value(u"what"_s).toObject();
    seen.insert(u"seen"_s, true);
    seen.insert(u"role"_s, me.role);
    edits.append(newEntry(
        child.person, u"contact_subject",
        {{u"contact"_s, contact.entry.toString()}, {u"household"_s, child.household.toString()}, {u"what"_s, seen}}));
    fields->insert(u"contact"_s, contact.entry.toString());
    edits.append(newEntry(child.person, u"measurement", *fields));
    if (!weighIn.words.trimmed().isEmpty()) {
        Edit note = newEntry(
            child.person, u"note",
            {{u"on"_s, seen.value(u"at"_s)}, {u"text"_s, weighIn.words.trimmed()}, {u"practitioner"_s, me.reference}});
        note.compartment = records::Compartment::Health;
        edits.append(note);
    }
    return edits;
}

Visit::Measurement weightOf(const Entry& walkIn) {
    const QJsonObject what = walkIn.object(V("what"));
    return {u"weight"_s,
            QString::number(what.value(V("weightGrams")).toInteger()),
            u"g"_s,
            {},
            what.value(V("clothed")).toBool(),
            {}};
}

} // namespace

Result<QList<ClinicChild>> findClinicChildren(Connection& connection, const QString& typed) {
    const QString text = typed.trimmed();
    QList<ClinicChild> found;
    if (const auto number = NhsNumber::parse(text)) {
        LODESTAR_ASSIGN(Statement query, connection.statement(columns.toByteArray() + "p.nhs = ?"));
        LODESTAR_ASSIGN(found, byRow(query.bind(number->digits())));
    } else if (const QDate born = QDate::fromString(text, Qt::ISODate); born.isValid()) {
        LODESTAR_ASSIGN(Statement query,
                        connection.statement(columns.toByteArray() + "p.birth_date = ? ORDER BY p.given"));
        LODESTAR_ASSIGN(found, byRow(query.bind(born.toString(Qt::ISODate))));
    } else if (folded(text).remove(u' ').size() >= leastLetters) {
        // A laptop holds some thousand children: reading their names takes a few milliseconds and finds beginnings of
        // any word, accents or not.
        LODESTAR_ASSIGN(Statement query, connection.statement(columns.toByteArray() + "1 ORDER BY p.birth_date DESC"));
        LODESTAR_ASSIGN(found, byRow(query, [&](const ClinicChild& c) { return nameFits(c.name, text); }));
    }
    return found.mid(0, mostFound);
}

Result<ClinicChild> clinicChild(Connection& connection, const RecordId& person) {
    LODESTAR_ASSIGN(Statement query, connection.statement(columns.toByteArray() + "p.record = ? LIMIT 1"));
    LODESTAR_ASSIGN(auto found, query.bind(person).first(fromRow));
    if (!found) return fail(ErrorCode::NotFound, u"child"_s);
    LODESTAR_TRY(addWeights(connection, *found));
    return *found;
}

Result<EntryId> recordWeighIn(Work& work, const ClinicChild& child, const WeighIn& weighIn) {
    LODESTAR_ASSIGN(const QList<Edit> edits, weighInEdits(work, child, weighIn));
    LODESTAR_TRY(save(work, edits));
    return edits.first().entry;
}

Result<EntryId> keepWalkIn(Work& work, const WalkIn& walkIn) {
    if (walkIn.name.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"name: is needed"_s);
    const auto grams = amountOf(walkIn.weighIn.weight);
    if (!grams) return fail(ErrorCode::InvalidInput, u"weight: not an amount"_s);
    QJsonObject what{{u"name"_s, walkIn.name.trimmed()},
                     {u"on"_s, walkIn.weighIn.on.toString(Qt::ISODate)},
                     {u"weightGrams"_s, *grams},
                     {u"clothed"_s, walkIn.weighIn.weight.clothed}};
    if (walkIn.born.isValid()) what.insert(u"birthDate"_s, walkIn.born.toString(Qt::ISODate));
    if (!walkIn.nhs.trimmed().isEmpty()) {
        const auto number = NhsNumber::parse(walkIn.nhs);
        what.insert(u"nhsNumber"_s, number ? number->digits() : walkIn.nhs.trimmed());
    }
    if (!walkIn.place.trimmed().isEmpty()) what.insert(u"place"_s, walkIn.place.trimmed());
    if (!walkIn.note.trimmed().isEmpty()) what.insert(u"note"_s, walkIn.note.trimmed());
    const Edit edit = newEntry(areaRecord(), u"walk_in", {{u"what"_s, what}});
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<QList<Entry>> openWalkIns(Connection& connection) {
    LODESTAR_ASSIGN(auto all, EntryTable(connection).ofRecord(areaRecord(), u"walk_in"));
    all.erase(std::remove_if(all.begin(), all.end(), [](const Entry& e) { return !e.object(V("matched")).isEmpty(); }),
              all.end());
    return all;
}

Result<QList<ClinicChild>> likelyFor(Connection& connection, const Entry& walkIn) {
    const QString nhs = walkIn.part(V("what"), V("nhsNumber"));
    if (NhsNumber::parse(nhs)) {
        LODESTAR_ASSIGN(const auto same, findClinicChildren(connection, nhs));
        if (!same.isEmpty()) return same;
    }
    QList<ClinicChild> found;
    const QString name = walkIn.part(V("what"), V("name"));
    const QString born = walkIn.part(V("what"), V("birthDate"));
    if (!born.isEmpty()) {
        LODESTAR_ASSIGN(found, findClinicChildren(connection, born));
        std::stable_partition(found.begin(), found.end(), [&](const ClinicChild& c) { return nameFits(c.name, name); });
    }
    LODESTAR_ASSIGN(const auto named, findClinicChildren(connection, name));
    for (const ClinicChild& each : named)
        if (std::none_of(found.cbegin(), found.cend(), [&](const auto& c) { return c.person == each.person; }))
            found.append(each);
    return found.mid(0, mostFound);
}

Status matchWalkIn(Work& work, const Entry& walkIn, const ClinicChild& child) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    WeighIn weighIn;
    weighIn.weight = weightOf(walkIn);
    weighIn.on = walkIn.happenedOn();
    weighIn.place = walkIn.part(V("what"), V("place"));
    weighIn.words = walkIn.part(V("what"), V("note"));
    LODESTAR_ASSIGN(QList<Edit> edits, weighInEdits(work, child, weighIn));
    const QJsonObject matched{{u"on"_s, work.clock().now().date().toString(Qt::ISODate)},
                              {u"person"_s, child.person.toString()}};
    edits.append(correctionOf(walkIn, {{u"matched"_s, matched}}));
    LODESTAR_TRY(save(work, edits));
    return transaction.commit();
}

} // namespace lodestar
