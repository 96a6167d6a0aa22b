#include "core/services/OtherAdults.h"

#include "core/base/DateText.h"
#include "core/services/EntryText.h"
#include "core/services/Fields.h"
#include "core/store/EntryTable.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

OtherAdult adultOf(const Entry& entry) {
    OtherAdult adult;
    adult.entry = entry;
    adult.name = entry.part(V("adult"), V("name"));
    adult.relationship = entry.part(V("adult"), V("relationship"));
    adult.livesThere = entry.object(V("adult")).value(V("livesThere")).toBool();
    adult.often = entry.part(V("adult"), V("often"));
    adult.from = storedDate(entry.text(V("from")));
    return adult;
}

} // namespace

Result<AdultsAround> readAdultsAround(Connection& connection, const RecordId& child, QDate today) {
    AdultsAround around;
    around.child = child;
    EntryTable table(connection);
    LODESTAR_ASSIGN(const auto adults, table.ofRecord(child, u"other_adult"));
    for (const Entry& each : adults) {
        const QDate left = storedDate(each.text(V("to")));
        const bool gone = left.isValid() && left <= today;
        if (each.compartment != records::Compartment::Sealed && !gone) around.adults.append(adultOf(each));
    }
    LODESTAR_ASSIGN(const auto asked, table.ofRecord(child, u"adults_asked"));
    if (!asked.isEmpty()) {
        around.askedOn = storedDate(asked.first().happened);
        around.answer = asked.first().part(V("asked"), V("answer"));
    }
    return around;
}

QList<Edit> adultsAskedEdits(const AdultsAnswer& answer, const std::function<EntryId(const QString&)>& derived) {
    if (answer.answer.isEmpty()) return {};
    const QString who = answer.child.toString();
    QJsonObject asked{{u"on"_s, answer.on}, {u"answer"_s, answer.answer}};
    put(asked, u"by"_s, answer.by);
    QJsonObject fields{{u"asked"_s, asked}};
    if (!answer.contact.isNull()) fields.insert(u"contact"_s, answer.contact.toString());
    Edit edit = newEntry(answer.child, u"adults_asked", fields);
    edit.entry = derived(u"adults:"_s + who);
    if (answer.answer != V("not_safe_to_ask")) return {edit};
    QJsonObject task{{u"on"_s, answer.on}, {u"what"_s, EntryText::tr("Ask who else is around the child.")}};
    if (!answer.contact.isNull()) task.insert(u"contact"_s, answer.contact.toString());
    Edit later = newEntry(answer.child, u"private_task", task);
    later.entry = derived(u"adults-later:"_s + who);
    return {edit, later};
}

} // namespace lodestar
