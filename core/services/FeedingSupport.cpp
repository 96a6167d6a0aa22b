#include "core/services/FeedingSupport.h"

#include "core/base/DateText.h"
#include "core/services/EarlyYears.h"
#include "core/services/Fields.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr qint64 secondsOfAnHour = 3600;
/// "2026-11-09T14:10": shorter is a day alone.
constexpr qsizetype withTime = 16;

QString answerOf(const Entry& entry, V sort) {
    const QJsonArray all = entry.value(V("support")).toArray();
    for (const QJsonValue& each : all)
        if (each.toObject().value(V("sort")).toString() == sort) return each.toObject().value(V("answer")).toString();
    return {};
}

Status refuse(const QString& what) {
    return fail(ErrorCode::InvalidInput, what);
}

Status check(const FeedingSupport& support, const QDateTime& now) {
    if (support.isEmpty()) return refuse(u"contact: nothing was said"_s);
    const QDateTime home = storedDateTime(support.homeAt);
    const QDateTime contact = storedDateTime(support.at);
    if (home > now || contact > now) return refuse(u"at: is still to come"_s);
    const bool whole = support.homeAt.size() >= withTime && support.at.size() >= withTime;
    return whole && contact < home ? refuse(u"at: lies before the baby came home"_s) : Status();
}

} // namespace

std::optional<int> hoursToFirstFeedingContact(const FeedingSupport& support) {
    if (support.homeAt.size() < withTime || support.at.size() < withTime) return {};
    const qint64 seconds = storedDateTime(support.homeAt).secsTo(storedDateTime(support.at));
    return seconds < 0 ? std::nullopt : std::optional(static_cast<int>(seconds / secondsOfAnHour));
}

QJsonObject feedingSupportFields(const FeedingSupport& support, QDate on) {
    QJsonObject fields;
    QJsonObject discharge;
    put(discharge, u"at"_s, support.homeAt);
    put(discharge, u"from"_s, support.homeFrom);
    if (!discharge.isEmpty()) fields.insert(u"discharge"_s, discharge);
    QJsonObject contact;
    put(contact, u"at"_s, support.at);
    put(contact, u"by"_s, support.by);
    put(contact, u"mode"_s, support.mode);
    if (!contact.isEmpty()) fields.insert(u"firstContact"_s, contact);
    QJsonArray offers;
    for (const auto& [sort, answer] : {std::pair(u"clinical"_s, support.clinical), std::pair(u"peer"_s, support.peer),
                                       std::pair(u"group"_s, support.group)}) {
        if (answer.isEmpty()) continue;
        offers.append(QJsonObject{{u"sort"_s, sort}, {u"answer"_s, answer}, {u"on"_s, on.toString(Qt::ISODate)}});
    }
    if (const QString words = support.words.trimmed(); !words.isEmpty()) {
        if (offers.isEmpty()) offers.append(QJsonObject{{u"sort"_s, u"other"_s}, {u"on"_s, on.toString(Qt::ISODate)}});
        QJsonObject first = offers.first().toObject();
        first.insert(u"words"_s, words);
        offers[0] = first;
    }
    if (!offers.isEmpty()) fields.insert(u"support"_s, offers);
    return fields;
}

FeedingSupport feedingSupportOf(const Entry& entry) {
    const QJsonArray all = entry.value(V("support")).toArray();
    return {entry.part(V("discharge"), V("at")),
            entry.part(V("discharge"), V("from")),
            entry.part(V("firstContact"), V("at")),
            entry.part(V("firstContact"), V("by")),
            entry.part(V("firstContact"), V("mode")),
            answerOf(entry, V("clinical")),
            answerOf(entry, V("peer")),
            answerOf(entry, V("group")),
            all.isEmpty() ? QString() : all.first().toObject().value(V("words")).toString()};
}

QJsonObject antenatalDietFields(const AntenatalDiet& diet, QDate on) {
    QJsonObject made{{u"on"_s, on.toString(Qt::ISODate)}};
    put(made, u"folicAcid"_s, diet.folicAcid);
    put(made, u"vitaminD"_s, diet.vitaminD);
    put(made, u"from"_s, diet.from);
    if (!diet.talked.isEmpty()) made.insert(u"talked"_s, diet.talked == V("yes"));
    put(made, u"words"_s, diet.words);
    return {{u"diet"_s, made}};
}

Result<EntryId> recordFeedingSupport(Work& work, const RecordId& child, const FeedingSupport& support) {
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, child));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    LODESTAR_TRY(check(support, work.clock().now()));
    const Edit edit = newEntry(child, u"feeding_support", feedingSupportFields(support, work.clock().today()));
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

} // namespace lodestar
