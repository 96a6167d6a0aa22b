#include "core/services/Offers.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/NeedsLevel.h"
#include "core/records/FixedIds.h"
#include "core/services/DirectoryFields.h"
#include "core/services/EarlyYears.h"
#include "core/services/Fields.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr int youngParentYears = 20;
/// From what the family told of its circumstances.
constexpr V onBenefits("on_benefits");
constexpr V nobodyWorks("nobody_works");
constexpr V noPublicFunds("no_public_funds");
/// From birth dates and names of languages.
constexpr V parentUnder20("parent_under_20");
constexpr V firstChild("first_child");

Offer offerFrom(const QJsonObject& fields) {
    const auto text = [&fields](V name) { return fields.value(name).toString(); };
    Offer offer;
    offer.name = text(V("name"));
    offer.about = text(V("about"));
    offer.reach = text(V("reach"));
    offer.service = text(V("service"));
    offer.programme = text(V("programme"));
    offer.terms.ages = agesFrom(fields.value(V("ages")).toObject());
    offer.terms.wards = textsFrom(fields.value(V("wards")), V("ward"));
    offer.terms.levels = textsFrom(fields.value(V("levels")), V("level"));
    offer.terms.circumstances = textsFrom(fields.value(V("circumstances")), V("circumstance"));
    offer.terms.from = storedDate(text(V("from")));
    offer.terms.to = storedDate(text(V("to")));
    const QJsonObject checked = fields.value(V("checked")).toObject();
    offer.checkedOn = storedDate(checked.value(V("on")).toString());
    offer.checkedBy = checked.value(V("by")).toString();
    offer.source = text(V("source"));
    return offer;
}

QJsonObject fieldsOf(const Offer& offer) {
    QJsonObject checked;
    if (offer.checkedOn.isValid()) checked.insert(u"on"_s, offer.checkedOn.toString(Qt::ISODate));
    put(checked, u"by"_s, offer.checkedBy);
    return {{u"name"_s, offer.name.simplified()},
            {u"about"_s, textOrNull(offer.about)},
            {u"reach"_s, textOrNull(offer.reach)},
            {u"service"_s, textOrNull(offer.service)},
            {u"programme"_s, textOrNull(offer.programme)},
            {u"ages"_s, agesField(offer.terms.ages)},
            {u"wards"_s, textsField(offer.terms.wards, V("ward"))},
            {u"levels"_s, textsField(offer.terms.levels, V("level"))},
            {u"circumstances"_s, textsField(offer.terms.circumstances, V("circumstance"))},
            {u"from"_s, dateOrNull(offer.terms.from)},
            {u"to"_s, dateOrNull(offer.terms.to)},
            {u"checked"_s, objectOrNull(checked)},
            {u"shipped"_s, textOrNull(offer.shipped ? offer.row : QString())},
            {u"source"_s, textOrNull(offer.source)}};
}

const QList<Offer>& shippedOffers() {
    static const QList<Offer> shipped = [] {
        QFile file(u":/directory/offers-southend.json"_s);
        if (!file.open(QIODevice::ReadOnly)) return QList<Offer>();
        QList<Offer> read;
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(V("rows")).toArray();
        for (const QJsonValue& each : rows) {
            Offer offer = offerFrom(each.toObject().value(V("fields")).toObject());
            offer.row = each.toObject().value(V("id")).toString();
            offer.shipped = true;
            read.append(offer);
        }
        return read;
    }();
    return shipped;
}

EntryId entryOfRow(const QString& row) {
    return EntryId::derived(areaRecord().value(), (u"offer:"_s + row).toUtf8());
}

Offer offerOf(const Entry& entry) {
    Offer offer = offerFrom(entry.fields);
    const QString shipped = entry.text(V("shipped"));
    offer.shipped = !shipped.isEmpty();
    offer.row = offer.shipped ? shipped : entry.id.toString();
    offer.entry = entry.id;
    offer.drawn = entry;
    return offer;
}

OfferAnswer answerOf(const Entry& entry) {
    return {entry.id,
            entry.record,
            entry.part(V("offer"), V("offer")),
            entry.part(V("offer"), V("name")),
            entry.part(V("answer"), V("answer")),
            storedDate(entry.part(V("answer"), V("on"))),
            entry.part(V("answer"), V("by")),
            entry.part(V("answer"), V("why"))};
}

void know(rules::OfferFacts& facts, V circumstance, std::optional<bool> so) {
    if (so) (*so ? facts.has : facts.hasNot).append(circumstance);
}

/// What the adults told last, by the day. Several adults: one "yes" is enough.
Status addTold(Connection& connection, const QList<RecordId>& adults, rules::OfferFacts& facts) {
    std::optional<bool> benefits;
    std::optional<bool> idle;
    std::optional<bool> funds;
    const auto both = [](std::optional<bool>& so, bool said) { so = so.value_or(false) || said; };
    for (const RecordId& adult : adults) {
        LODESTAR_ASSIGN(const auto told, EntryTable(connection).ofRecord(adult, u"circumstances"));
        const auto found = std::ranges::find_if(told, [&](const Entry& each) { return each.happenedOn() <= facts.on; });
        if (found == told.cend() || !found->conflicts.isEmpty()) continue;
        const QStringList benefit = textsFrom(found->value(V("benefits")), V("benefit"));
        if (!benefit.isEmpty()) both(benefits, benefit != QStringList{u"none"_s});
        const QString work = found->text(V("work"));
        if (!work.isEmpty() && work != V("not_said")) both(idle, work == nobodyWorks);
        if (found->fields.contains(V("noPublicFunds"))) both(funds, found->value(V("noPublicFunds")).toBool());
    }
    know(facts, onBenefits, benefits);
    know(facts, nobodyWorks, idle);
    know(facts, noPublicFunds, funds);
    return {};
}

void addAges(const Family& family, rules::OfferFacts& facts) {
    int children = 0;
    bool parentsKnown = true;
    bool young = false;
    for (const FamilyMember& member : family.members) {
        const Person& person = member.person;
        if (person.died) continue;
        const bool dated = person.birthDate.isValid() && !person.conflicts.contains(u"birthDate"_s);
        if (person.child) {
            ++children;
            facts.agesKnown = facts.agesKnown && dated;
            if (dated && person.birthDate <= facts.on)
                facts.ages.append(
                    rules::AgeAsked{.pregnancy = false, .months = completedMonths(person.birthDate, facts.on)});
        } else if (member.relationship == V("mother") || member.relationship == V("father")) {
            parentsKnown = parentsKnown && dated;
            young = young || (dated && person.birthDate.addYears(youngParentYears) > facts.on);
        }
    }
    for (const Pregnancy& each : family.pregnancies) {
        const FamilyMember* mother = family.member(each.mother);
        if (mother != nullptr && !mother->person.died)
            facts.ages.append(rules::AgeAsked{.pregnancy = true, .months = {}});
    }
    know(facts, parentUnder20, young || parentsKnown ? std::optional(young) : std::nullopt);
    // One child here may have brothers and sisters elsewhere: two are known, one is not.
    const auto expected = std::ranges::count_if(facts.ages, &rules::AgeAsked::pregnancy);
    if (children + expected > 1) know(facts, firstChild, false);
}

/// The highest of the levels that stood on the day.
Result<QString> highestLevel(Connection& connection, const Family& family, QDate on) {
    std::optional<NeedsLevel> highest;
    for (const FamilyMember& member : family.members) {
        if (member.person.died) continue;
        LODESTAR_ASSIGN(const auto levels, EntryTable(connection).ofRecord(member.person.record, u"needs_level"));
        const auto stood = std::ranges::find_if(levels, [&](const Entry& each) { return each.happenedOn() <= on; });
        if (stood == levels.cend() || stood->inConflict(V("level"))) continue;
        const auto level = needsLevelFromName(stood->part(V("level"), V("level")));
        if (level && (!highest || *level > *highest)) highest = level;
    }
    return highest ? needsLevelName(*highest) : QString();
}

int orderOf(const OpenOffer& each) {
    switch (each.view.fit) {
    case rules::OfferFit::Yes:
        return 0;
    case rules::OfferFit::Unknown:
        return 1;
    case rules::OfferFit::No:
        break;
    }
    return 2;
}

bool isPast(const OpenOffer& each, QDate on) {
    return each.offer.terms.to.isValid() && each.offer.terms.to < on;
}

} // namespace

QStringList knownCircumstances() {
    return {onBenefits, nobodyWorks, noPublicFunds, parentUnder20, firstChild};
}

Result<QList<Offer>> allOffers(Connection& connection) {
    QHash<QString, Offer> changed;
    QList<Offer> all;
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"offer"));
    for (const Entry& each : entries) {
        const Offer offer = offerOf(each);
        if (offer.shipped)
            changed.insert(offer.row, offer);
        else
            all.append(offer);
    }
    for (const Offer& each : shippedOffers())
        all.append(changed.contains(each.row) ? changed.take(each.row) : each);
    all += changed.values();
    std::ranges::stable_sort(
        all, [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return all;
}

Result<EntryId> saveOffer(Work& work, const Offer& offer) {
    if (offer.name.simplified().isEmpty()) return fail(ErrorCode::InvalidInput, u"name: is needed"_s);
    if (offer.terms.from.isValid() && offer.terms.to.isValid() && offer.terms.to < offer.terms.from)
        return fail(ErrorCode::InvalidInput, u"to: lies before from"_s);
    Edit edit = newEntry(areaRecord(), u"offer", fieldsOf(offer));
    if (offer.shipped) edit.entry = entryOfRow(offer.row);
    return saveFields(work, edit, &offer.drawn);
}

Result<EntryId> confirmOffer(Work& work, const Offer& offer, const QString& by) {
    Offer checked = offer;
    checked.checkedOn = work.clock().today();
    checked.checkedBy = by;
    return saveOffer(work, checked);
}

Result<rules::OfferFacts> offerFacts(Connection& connection, const Family& family, QDate on) {
    rules::OfferFacts facts;
    facts.on = on;
    // While two addresses stand, neither ward counts.
    if (family.addresses.size() == 1) facts.ward = family.addresses.first().ward;
    addAges(family, facts);
    LODESTAR_ASSIGN(facts.level, highestLevel(connection, family, on));
    QList<RecordId> adults;
    for (const FamilyMember& member : family.members)
        if (!member.person.child && !member.person.died) adults.append(member.person.record);
    LODESTAR_TRY(addTold(connection, adults, facts));
    return facts;
}

Result<QList<OpenOffer>> offersTo(Connection& connection, const Family& family, QDate on) {
    LODESTAR_ASSIGN(const rules::OfferFacts facts, offerFacts(connection, family, on));
    LODESTAR_ASSIGN(const auto offers, allOffers(connection));
    QHash<QString, QList<OfferAnswer>> answers;
    for (const RecordId& record : family.records()) {
        LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(record, u"offer_answer"));
        for (const Entry& each : entries)
            answers[each.part(V("offer"), V("offer"))].append(answerOf(each));
    }
    QList<OpenOffer> all;
    for (const Offer& each : offers) {
        OpenOffer open{each, viewOffer(each.terms, facts), answers.value(each.row)};
        std::ranges::stable_sort(open.answers, std::ranges::greater(), &OfferAnswer::on);
        if (!isPast(open, on) || !open.answers.isEmpty()) all.append(open);
    }
    std::ranges::stable_sort(all, {}, orderOf);
    return all;
}

Result<EntryId> answerOffer(Work& work, const OfferAnswer& answer) {
    if (answer.offer.isEmpty() || answer.name.isEmpty()) return fail(ErrorCode::InvalidInput, u"offer: is needed"_s);
    if (!answer.on.isValid() || answer.on > work.clock().today())
        return fail(ErrorCode::InvalidInput, u"on: must be a day that has come"_s);
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, answer.about));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    QJsonObject said{{u"answer"_s, answer.answer}, {u"on"_s, answer.on.toString(Qt::ISODate)}};
    put(said, u"by"_s, answer.by);
    put(said, u"why"_s, answer.why);
    const Edit edit = newEntry(
        answer.about, u"offer_answer",
        {{u"offer"_s, QJsonObject{{u"offer"_s, answer.offer}, {u"name"_s, answer.name}}}, {u"answer"_s, said}});
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

} // namespace lodestar
