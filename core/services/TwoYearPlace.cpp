#include "core/services/TwoYearPlace.h"

#include "core/base/DateText.h"
#include "core/services/EarlyYears.h"
#include "core/services/Identity.h"
#include "core/store/EntryTable.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

LocalPlaceRule ruleOf(const Entry& entry) {
    LocalPlaceRule rule;
    rule.entry = entry.id;
    rule.words = entry.part(V("rule"), V("words"));
    rule.places = static_cast<int>(entry.object(V("rule")).value(V("places")).toInteger());
    rule.from = storedDate(entry.part(V("rule"), V("from")));
    rule.to = storedDate(entry.part(V("rule"), V("to")));
    const QJsonArray wards = entry.value(V("wards")).toArray();
    for (const QJsonValue& each : wards)
        rule.wards.append(each.toObject().value(V("ward")).toString());
    return rule;
}

Result<qsizetype> takenBy(Connection& connection) {
    LODESTAR_ASSIGN(const auto count,
                    connection.integer("SELECT count(*) FROM entry e WHERE e.kind = 'two_year_place' AND e.retired = 0 "
                                       "AND e.recalled = 0 AND json_extract(e.fields, '$.state.state') = 'placed' AND "
                                       "json_extract(e.fields, '$.state.basis') = 'local' AND NOT EXISTS (SELECT 1 "
                                       "FROM entry l WHERE l.record = e.record AND l.kind = 'two_year_place' AND "
                                       "l.retired = 0 AND l.recalled = 0 AND (l.happened, l.made_at) > (e.happened, "
                                       "e.made_at))"));
    return static_cast<qsizetype>(count.value_or(0));
}

Result<QString> wardOf(Connection& connection, const RecordId& child, QDate today) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT h.ward FROM member m JOIN household h ON h.record = m.household WHERE "
                                         "m.person = ?1 AND (m.to_on IS NULL OR m.to_on > ?2) ORDER BY m.lives_here "
                                         "DESC LIMIT 1"));
    LODESTAR_ASSIGN(const auto found, query.bind(child, today.toString(Qt::ISODate)).first([](const Statement& row) {
        return row.text(0);
    }));
    return found.value_or(QString());
}

Status refuseAfterDeath(Connection& connection, const RecordId& child) {
    LODESTAR_ASSIGN(const bool died, childHasDied(connection, child));
    return died ? fail(ErrorCode::NotAllowed, u"died"_s) : Status();
}

Result<QDate> birthOf(Connection& connection, const RecordId& child) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT birth_date FROM person WHERE record = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(child).first([](const Statement& row) { return row.text(0); }));
    return storedDate(found.value_or(QString()));
}

} // namespace

bool LocalPlaceRule::covers(const QString& ward, QDate on) const {
    if (on < from || (to.isValid() && on > to)) return false;
    return wards.isEmpty() || std::ranges::any_of(wards, [&](const QString& each) {
               return each.compare(ward, Qt::CaseInsensitive) == 0;
           });
}

QString PlaceStanding::stateName() const {
    return state ? state->part(V("state"), V("state")) : QString();
}

QString placeReason(const Entry& eligibility, const QList<LocalPlaceRule>& local) {
    const QString rule = eligibility.part(V("eligibility"), V("rule"));
    for (const rules::PlaceRule& each : rules::placeRules()) {
        if (each.id != rule) continue;
        const auto* criterion = each.criterion(eligibility.part(V("eligibility"), V("criterion")));
        return criterion != nullptr ? criterion->words : each.title;
    }
    const auto found =
        std::ranges::find_if(local, [&](const LocalPlaceRule& each) { return each.entry.toString() == rule; });
    return found == local.cend() ? QString() : found->words;
}

Result<QList<LocalPlaceRule>> localPlaceRules(Connection& connection) {
    QList<LocalPlaceRule> rules;
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"local_place_rule"));
    LODESTAR_ASSIGN(const qsizetype taken, takenBy(connection));
    for (const Entry& each : entries) {
        rules.append(ruleOf(each));
        rules.last().taken = taken;
    }
    std::ranges::sort(rules, {}, &LocalPlaceRule::from);
    return rules;
}

Result<EntryId> saveLocalPlaceRule(Work& work, const LocalPlaceRule& rule) {
    if (rule.words.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"words: are needed"_s);
    if (!rule.from.isValid()) return fail(ErrorCode::InvalidInput, u"from: is needed"_s);
    if (rule.to.isValid() && rule.to < rule.from) return fail(ErrorCode::InvalidInput, u"to: lies before from"_s);
    QJsonObject made{{u"words"_s, rule.words.trimmed()}, {u"from"_s, rule.from.toString(Qt::ISODate)}};
    if (rule.to.isValid()) made.insert(u"to"_s, rule.to.toString(Qt::ISODate));
    if (rule.places > 0) made.insert(u"places"_s, rule.places);
    QJsonArray wards;
    for (const QString& each : rule.wards)
        if (!each.trimmed().isEmpty()) wards.append(QJsonObject{{u"ward"_s, each.trimmed()}});
    Edit edit = newEntry(areaRecord(), u"local_place_rule", {{u"rule"_s, made}, {u"wards"_s, wards}});
    if (!rule.entry.isNull()) {
        LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(rule.entry));
        if (!before) return fail(ErrorCode::NotFound, u"local_place_rule"_s);
        edit.entry = rule.entry;
        edit.seen = before->seenFor(edit.fields.keys());
    }
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<PlaceStanding> readPlace(Connection& connection, const RecordId& child, QDate today) {
    PlaceStanding standing;
    standing.national = rules::placeRuleOn(today);
    LODESTAR_ASSIGN(const QDate birth, birthOf(connection, child));
    standing.runsFrom = rules::placeRunsFrom(birth);
    LODESTAR_ASSIGN(const QString ward, wardOf(connection, child, today));
    LODESTAR_ASSIGN(const auto local, localPlaceRules(connection));
    for (const LocalPlaceRule& each : local)
        if (each.covers(ward, today)) standing.local.append(each);
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto answers, entries.ofRecord(child, u"place_eligibility"));
    if (!answers.isEmpty()) standing.eligibility = answers.first();
    LODESTAR_ASSIGN(const auto states, entries.ofRecord(child, u"two_year_place"));
    if (states.isEmpty()) return standing;
    standing.state = states.first();
    LODESTAR_ASSIGN(const auto setting,
                    earlyYearsSetting(connection, EntryId::fromString(states.first().text(V("setting")))));
    if (setting) standing.settingName = setting->name;
    return standing;
}

Result<EntryId> recordPlaceAnswer(Work& work, const PlaceAnswer& answer) {
    LODESTAR_TRY(refuseAfterDeath(work.connection, answer.child));
    QJsonObject made{{u"answer"_s, answer.answer}, {u"on"_s, answer.on.toString(Qt::ISODate)}};
    bool isPrivate = false;
    if (answer.answer == V("eligible")) {
        made.insert(u"basis"_s, answer.basis);
        made.insert(u"rule"_s, answer.rule);
        if (answer.basis == V("national")) {
            const rules::PlaceRule* rule = rules::placeRuleOn(answer.on);
            if (rule == nullptr || rule->id != answer.rule)
                return fail(ErrorCode::InvalidInput, u"rule: is not in force on that day"_s);
            const rules::PlaceCriterion* criterion = rule->criterion(answer.criterion);
            if (criterion == nullptr) return fail(ErrorCode::InvalidInput, u"criterion: is not one of the rule"_s);
            made.insert(u"criterion"_s, answer.criterion);
            isPrivate = criterion->isPrivate;
        }
    }
    Edit edit = newEntry(answer.child, u"place_eligibility", {{u"eligibility"_s, made}});
    if (isPrivate) edit.compartment = records::Compartment::Health;
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<EntryId> recordPlaceState(Work& work, const PlaceState& state) {
    LODESTAR_TRY(refuseAfterDeath(work.connection, state.child));
    const bool placed = state.state == V("placed");
    if (placed && state.setting.isNull()) return fail(ErrorCode::InvalidInput, u"setting: is needed"_s);
    if (state.state == V("refused") && state.why.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"why: is needed"_s);
    LODESTAR_ASSIGN(const QDate birth, birthOf(work.connection, state.child));
    const QDate earliest = rules::placeRunsFrom(birth);
    if (placed && state.basis != V("local") && earliest.isValid() && state.runsFrom.isValid() &&
        state.runsFrom < earliest)
        return fail(ErrorCode::InvalidInput, u"runsFrom: lies before the term after the second birthday"_s);
    QJsonObject made{{u"state"_s, state.state}, {u"on"_s, state.on.toString(Qt::ISODate)}};
    if (!state.why.trimmed().isEmpty()) made.insert(u"why"_s, state.why.trimmed());
    if (!state.basis.isEmpty()) made.insert(u"basis"_s, state.basis);
    QJsonObject fields{{u"state"_s, made}};
    if (!state.setting.isNull()) fields.insert(u"setting"_s, state.setting.toString());
    if (placed && state.runsFrom.isValid()) fields.insert(u"runsFrom"_s, state.runsFrom.toString(Qt::ISODate));
    const Edit edit = newEntry(state.child, u"two_year_place", fields);
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

} // namespace lodestar
