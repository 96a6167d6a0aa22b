#include "core/services/NewFamily.h"

#include "core/base/LanguageName.h"
#include "core/base/Postcode.h"
#include "core/services/Allotting.h"
#include "core/services/Fields.h"
#include "core/store/Transaction.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

QJsonObject householdFields(const NewFamily& family) {
    const QString name = family.first.family.trimmed().isEmpty() ? family.first.given : family.first.family;
    QJsonObject fields{{u"open"_s, QJsonObject{{u"from"_s, family.from.toString(Qt::ISODate)}}}};
    put(fields, u"name"_s, name);
    put(fields, u"phone"_s, family.phone);
    put(fields, u"homeLanguage"_s, languageName(family.language));
    if (family.confidential) fields.insert(u"confidentialAddress"_s, true);
    return fields;
}

/// Empty when nothing of an address was given.
QJsonObject addressFields(const NewFamily& family) {
    QJsonObject address;
    put(address, u"line1"_s, family.line1);
    put(address, u"line2"_s, family.line2);
    put(address, u"town"_s, family.town);
    put(address, u"postcode"_s, normalisePostcode(family.postcode).value_or(family.postcode));
    put(address, u"ward"_s, family.ward);
    return address;
}

} // namespace

Result<RecordId> addFamily(Work& work, const NewFamily& family) {
    if (!family.from.isValid()) return fail(ErrorCode::InvalidInput, u"from: is needed"_s);
    if (family.expecting.isValid() && family.first.child)
        return fail(ErrorCode::InvalidInput, u"pregnancy: is an adult's"_s);
    const EntryId root = EntryId::create();
    const RecordId household(root.value());
    LODESTAR_ASSIGN(Transaction whole, Transaction::begin(work.connection));
    Edit home = newEntry(household, u"household", householdFields(family));
    home.entry = root; // as an import makes it: the root entry has its record's id
    QList<Edit> edits{home};
    if (const QJsonObject address = addressFields(family); !address.isEmpty())
        edits.append(newEntry(household, u"residence",
                              {{u"address"_s, address}, {u"from"_s, family.from.toString(Qt::ISODate)}}));
    LODESTAR_TRY(save(work, edits));
    LODESTAR_ASSIGN(const RecordId first, addPerson(work, household, family.first));
    if (family.expecting.isValid())
        LODESTAR_TRY(save(work, {newEntry(first, u"pregnancy", {{u"edd"_s, family.expecting.toString(Qt::ISODate)}})}));
    LODESTAR_TRY(takeOn(work, {household}, family.from));
    LODESTAR_TRY(whole.commit());
    return household;
}

} // namespace lodestar
