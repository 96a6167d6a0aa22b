#include "core/services/EntryWords.h"

#include "core/base/DateText.h"
#include "core/base/Gestation.h"
#include "core/base/MeasurementInput.h"
#include "core/base/NhsNumber.h"
#include "core/forms/AnswersInWords.h"
#include "core/services/EntryText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lodestar {

using records::FieldDescription;
using records::FieldType;

namespace {

using V = QLatin1StringView;

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words.at(0).toUpper();
    return words;
}

/// Sentences one after the other, each closed with a full stop; empty ones left out.
QString sentences(const QStringList& parts) {
    QStringList made;
    for (const QString& part : parts) {
        const QString plain = part.simplified();
        if (plain.isEmpty()) continue;
        made.append(plain.endsWith(u'.') || plain.endsWith(u'?') || plain.endsWith(u'!') ? plain : plain + u'.');
    }
    return made.join(u' ');
}

QString listed(const QStringList& parts) {
    QStringList made;
    for (const QString& part : parts) {
        if (!part.isEmpty()) made.append(part);
    }
    return made.join(QStringLiteral(", "));
}

/// "Word: more", or whichever of them there is.
QString joined(const QString& word, const QString& more) {
    if (word.isEmpty() || more.isEmpty()) return word + more;
    return word + QStringLiteral(": ") + more;
}

QString measuredText(const QJsonObject& measured) {
    const QJsonValue amount = measured.value(V("amount"));
    if (!amount.isDouble()) return {};
    if (measured.value(V("measure")).toString() == V("weight")) return massText(Grams{amount.toInteger()});
    return centimetresText(TenthsOfMillimetre{amount.toInteger()});
}

} // namespace

EntryWords::EntryWords(QDate today, NameOf nameOf)
    : m_today(today)
    , m_nameOf(std::move(nameOf)) {}

QString EntryWords::name(const QString& record) const {
    const QString found = m_nameOf ? m_nameOf(RecordId::fromString(record)) : QString();
    return found.isEmpty() ? EntryText::tr("someone") : found;
}

QString EntryWords::dateWords(const QString& stored) const {
    const QDate day = storedDate(stored);
    return day.isValid() ? shortDateText(day, m_today) : stored;
}

QString EntryWords::kindLabel(QStringView kind) {
    const auto* known = records::kindNamed(kind);
    if (known == nullptr) return EntryText::tr("Written by a newer version of Lodestar");
    return QCoreApplication::translate("Kinds", known->label.toUtf8().constData());
}

QString EntryWords::label(const FieldDescription& field) {
    return QCoreApplication::translate("Kinds", field.label.toUtf8().constData());
}

QString EntryWords::label(QStringView kind, const QString& field) {
    const auto* known = records::kindNamed(kind);
    const FieldDescription* described = known != nullptr ? known->field(field) : nullptr;
    return described != nullptr ? label(*described) : field;
}

QString EntryWords::contactTitle(const Entry& entry) const {
    const QJsonObject what = entry.object(V("what"));
    const QString type = what.value(V("type")).toString();
    const QString mode = what.value(V("mode")).toString();
    const QString outcome = what.value(V("outcome")).toString();
    QString words = choice(type);
    const QString stepId = what.value(V("step")).toString();
    if (!stepId.isEmpty()) words = step(stepId);
    if ((type.isEmpty() || type == V("other")) && stepId.isEmpty()) {
        words = mode == V("telephone") ? EntryText::tr("Phone call")
                : mode == V("letter")  ? EntryText::tr("Letter")
                : mode == V("text")    ? EntryText::tr("Text message")
                : mode == V("email")   ? EntryText::tr("Email")
                : mode == V("video")   ? EntryText::tr("Video call")
                                       : EntryText::tr("Contact");
    }
    if (entry.kind == V("contact_subject") && !what.value(V("seen")).toBool(true))
        return joined(words, EntryText::tr("not seen"));
    if (outcome.isEmpty() || outcome == V("completed")) return words;
    return joined(words, choice(outcome));
}

QString EntryWords::contactLine(const Entry& entry) const {
    const QJsonObject what = entry.object(V("what"));
    QStringList facts;
    if (const QString mode = what.value(V("mode")).toString(); !mode.isEmpty()) facts.append(choice(mode));
    facts.append(choice(what.value(V("place")).toString()));
    if (const qint64 minutes = what.value(V("minutes")).toInteger(); minutes > 0)
        facts.append(EntryText::tr("%1 minutes").arg(minutes));
    const QJsonObject door = entry.object(V("noAccess"));
    QStringList parts{capital(listed(facts))};
    if (door.value(V("cardLeft")).toBool()) parts.append(EntryText::tr("A card was left"));
    if (const QString heard = door.value(V("heard")).toString(); !heard.isEmpty())
        parts.append(EntryText::tr("Heard inside: %1").arg(heard));
    if (const QString next = door.value(V("nextTry")).toString(); !next.isEmpty())
        parts.append(EntryText::tr("Next try %1").arg(dateWords(next)));
    if (const QString interpreter = entry.text(V("interpreter")); !interpreter.isEmpty())
        parts.append(EntryText::tr("Interpreter: %1").arg(interpreter));
    QStringList present;
    const QJsonArray people = entry.value(V("present")).toArray();
    for (const QJsonValue& each : people) {
        const QString named = each.toObject().value(V("name")).toString();
        present.append(named.isEmpty() ? name(each.toObject().value(V("person")).toString()) : named);
    }
    if (!present.isEmpty()) parts.append(EntryText::tr("There: %1").arg(listed(present)));
    return sentences(parts);
}

QString EntryWords::birthLine(const Entry& entry) const {
    const QJsonObject birth = entry.object(V("birth"));
    QStringList facts;
    if (const QJsonValue days = birth.value(V("gestationDays")); days.isDouble())
        facts.append(EntryText::tr("Born at %1 weeks").arg(Gestation(static_cast<int>(days.toInteger())).toString()));
    if (const QJsonValue grams = birth.value(V("weightGrams")); grams.isDouble())
        facts.append(kilogramsText(Grams{grams.toInteger()}));
    QStringList parts{listed(facts)};
    const qint64 babies = birth.value(V("numberOfBabies")).toInteger(0);
    if (babies == 1) parts.append(EntryText::tr("One baby"));
    if (babies > 1)
        parts.append(EntryText::tr("Number %1 of %2 babies").arg(birth.value(V("order")).toInteger(1)).arg(babies));
    if (birth.value(V("outcome")).toString() == V("stillborn")) parts.append(capital(EntryText::tr("stillborn")));
    parts.append(birth.value(V("place")).toString());
    return sentences(parts);
}

QString EntryWords::pregnancyLine(const Entry& entry) const {
    QStringList parts;
    QStringList dates;
    const auto heads = entry.heads.value(QStringLiteral("edd"));
    for (const records::Head& head : heads) {
        if (head.value.isString()) dates.append(dateWords(head.value.toString()));
        if (!entry.inConflict(V("edd"))) break;
    }
    if (!dates.isEmpty())
        parts.append(EntryText::tr("Due %1").arg(dates.join(EntryText::tr(" or "))) +
                     (entry.text(V("eddSource")).isEmpty() ? QString()
                                                           : EntryText::tr(" by %1").arg(entry.text(V("eddSource")))));
    if (const QString booked = entry.text(V("bookedOn")); !booked.isEmpty())
        parts.append(EntryText::tr("Booked %1").arg(dateWords(booked)));
    const QString outcome = entry.part(V("outcome"), V("outcome"));
    if (!outcome.isEmpty() && outcome != V("open"))
        parts.append(listed({capital(choice(outcome)), dateWords(entry.part(V("outcome"), V("on")))}));
    return sentences(parts);
}

QString EntryWords::booking(const QString& type, const QString& place) {
    if (!type.isEmpty() && type != V("other")) return choice(type);
    if (place == V("telephone")) return EntryText::tr("Phone call");
    return place == V("video") ? EntryText::tr("Video call") : EntryText::tr("Visit");
}

QString EntryWords::appointmentLine(const Entry& entry) const {
    const QJsonObject what = entry.object(V("what"));
    const QString at = entry.part(V("slot"), V("at"));
    const QString stepId = what.value(V("step")).toString();
    const QString when = hasTime(at) ? dateWords(at) + u' ' + timeText(storedDateTime(at).time()) : dateWords(at);
    const QString place = what.value(V("place")).toString();
    return sentences({listed({stepId.isEmpty() ? booking(what.value(V("type")).toString(), place) : step(stepId), when,
                              choice(place)}),
                      what.value(V("note")).toString()});
}

QString EntryWords::referralLine(const Entry& entry) const {
    const QJsonObject agreement = entry.object(V("agreement"));
    QStringList parts{entry.text(V("reasonForReferral")).section(u'\n', 0, 0),
                      choice(entry.part(V("closed"), V("outcome"))), entry.part(V("closed"), V("words"))};
    if (const QString given = agreement.value(V("consent")).toString(); !given.isEmpty())
        parts.append(EntryText::tr("Agreement %1").arg(choice(given)));
    return sentences(parts);
}

QString EntryWords::screeningLine(const Entry& entry) const {
    const QJsonObject screening = entry.object(V("screening"));
    QStringList conditions;
    const QJsonArray list = screening.value(V("conditions")).toArray();
    for (const QJsonValue& each : list)
        conditions.append(
            joined(each.toObject().value(V("condition")).toString(), each.toObject().value(V("outcome")).toString()));
    return sentences({capital(choice(screening.value(V("result")).toString())), screening.value(V("detail")).toString(),
                      listed(conditions)});
}

/// What it is and whence, as a person says it. What it tells stands in entries of its own; the rest is read when it is
/// opened.
QString EntryWords::messageLine(const Entry& entry) const {
    const QJsonObject message = entry.object(V("message"));
    const QString type = message.value(V("type")).toString();
    QString what = EntryText::tr("New message");
    if (type == V("update")) what = EntryText::tr("Message that changes an earlier one");
    if (type == V("delete")) what = EntryText::tr("Message that takes back an earlier one");
    const QString from = message.value(V("from")).toString();
    if (!from.isEmpty()) what = EntryText::tr("%1 from %2").arg(what, from);
    const QDate received = storedDate(entry.madeAt);
    if (received.isValid()) what = EntryText::tr("%1, received %2").arg(what, dateText(received));
    QStringList parts{what};
    if (!entry.value(V("mismatches")).toArray().isEmpty())
        parts.append(EntryText::tr("Does not agree with the record"));
    return sentences(parts);
}

QString EntryWords::composite(const FieldDescription& field, const QJsonObject& object) const {
    QStringList parts;
    QSet<QString> known;
    for (const FieldDescription& part : field.parts) {
        known.insert(part.name);
        const QJsonValue each = object.value(part.name);
        if (each.isUndefined() || each.isNull() || (each.isString() && each.toString().isEmpty())) continue;
        // An amount means nothing without its measure, and the measure chooses the unit.
        if (part.name == V("amount") && object.contains(V("measure"))) {
            parts.append(joined(label(part), measuredText(object)));
            continue;
        }
        if (part.name == V("unit") && object.contains(V("measure"))) continue;
        if (part.name == V("response")) {
            parts.append(forms::answersInWords(each.toString().toUtf8()));
            continue;
        }
        parts.append(joined(label(part), value(part, each)));
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key()) && it.value().isString()) parts.append(joined(it.key(), it.value().toString()));
    }
    return parts.join(QStringLiteral("; "));
}

QString EntryWords::value(const FieldDescription& field, const QJsonValue& value) const {
    if (value.isUndefined() || value.isNull()) return {};
    switch (field.type) {
    case FieldType::YesNo:
        return value.toBool() ? EntryText::tr("Yes") : EntryText::tr("No");
    case FieldType::Date:
        return storedDate(value.toString()).isValid() ? dateText(storedDate(value.toString())) : value.toString();
    case FieldType::DateTime: {
        const QString stored = value.toString();
        if (!hasTime(stored)) return dateText(storedDate(stored));
        return dateText(storedDate(stored)) + u' ' + timeText(storedDateTime(stored).time());
    }
    case FieldType::Choice:
        return capital(choice(value.toString()));
    case FieldType::Record:
        return name(value.toString());
    case FieldType::Entry:
        return EntryText::tr("another entry");
    case FieldType::Integer:
        if (field.name == V("weightGrams")) return massText(Grams{value.toInteger()});
        if (field.name == V("gestationDays")) return Gestation(static_cast<int>(value.toInteger())).toString();
        return QString::number(value.toInteger());
    case FieldType::Composite:
        if (field.name == V("nhsNumber")) return nhsNumberText(value.toObject().value(V("value")).toString());
        return composite(field, value.toObject());
    case FieldType::List: {
        QStringList items;
        const QJsonArray list = value.toArray();
        for (const QJsonValue& each : list)
            items.append(composite(field, each.toObject()));
        return items.join(u'\n');
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Decimal:
        break;
    }
    if (field.name == V("step")) return step(value.toString());
    return value.toString();
}

QString EntryWords::value(QStringView kind, const QString& field, const QJsonValue& value) const {
    const auto* known = records::kindNamed(kind);
    const FieldDescription* described = known != nullptr ? known->field(field) : nullptr;
    if (described != nullptr) return this->value(*described, value);
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QString EntryWords::conflictLine(const Entry& entry) const {
    QStringList parts;
    for (const QString& field : entry.conflicts) {
        QStringList values;
        const auto heads = entry.heads.value(field);
        for (const records::Head& head : heads) {
            const QString words =
                field == records::retiredField
                    ? (head.value.isObject() ? EntryText::tr("taken out") : EntryText::tr("changed meanwhile"))
                    : value(entry.kind, field, head.value);
            values.append(words.isEmpty() ? EntryText::tr("nothing") : words);
        }
        parts.append(joined(label(entry.kind, field), values.join(EntryText::tr(", or "))));
    }
    return sentences(parts);
}

QString EntryWords::plainLine(const Entry& entry) const {
    const auto* known = records::kindNamed(entry.kind);
    if (known == nullptr) return {};
    QStringList parts;
    for (const FieldDescription& field : known->fields) {
        const bool quiet = field.name == known->happenedField || field.name == V("source") ||
                           field.name == records::reasonField || field.name == records::retiredField ||
                           field.type == FieldType::Entry || field.name == V("practitioner");
        // A composite that holds the date says more than its date.
        if (quiet && field.type != FieldType::Composite) continue;
        if (field.name == records::retiredField) continue;
        const QString words = value(field, entry.fields.value(field.name));
        if (!words.isEmpty())
            parts.append(field.type == FieldType::Composite || field.type == FieldType::LongText
                             ? words
                             : joined(label(field), words));
    }
    return sentences(parts).left(400);
}

} // namespace lodestar
