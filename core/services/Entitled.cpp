#include "core/services/Entitled.h"

#include "core/base/DateText.h"
#include "core/services/EarlyYears.h"
#include "core/services/Fields.h"
#include "core/services/Plan.h"
#include "core/services/TwoYearPlace.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

std::optional<qint64> pounds(const Entry& entry, V part) {
    const QJsonValue value = entry.object(V("income")).value(part);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

/// Where the answer about an entitlement is kept.
QString kindOf(const QString& entitlement) {
    if (entitlement == V("healthy_start")) return u"healthy_start"_s;
    return entitlement == V("two_year_place") ? u"two_year_place"_s : u"support_matter"_s;
}

QString serviceOf(const QString& entitlement) {
    return u"entitlement:"_s + entitlement;
}

/// Reads what a family may be entitled to.
class EntitlementReader {
public:
    EntitlementReader(Connection& connection, const Family& family, QDate today)
        : m_entries(connection)
        , m_family(family)
        , m_today(today) {}

    Result<QList<EntitlementPrompt>> read() {
        LODESTAR_TRY(readTold());
        for (const rules::Entitlement& each : rules::entitlements()) {
            if (each.id == V("healthy_start"))
                LODESTAR_TRY(ofAdults(each));
            else
                LODESTAR_TRY(ofChildren(each));
        }
        return std::move(m_prompts);
    }

private:
    struct Told {
        const FamilyMember* adult;
        rules::Circumstances circumstances;
        QDate on;
    };

    Status readTold() {
        int children = 0;
        for (const FamilyMember& each : m_family.members)
            if (each.person.child && !each.person.died) ++children;
        for (const FamilyMember& each : m_family.members) {
            if (each.person.child || each.person.died || !each.livesHere) continue;
            LODESTAR_ASSIGN(const auto entries, m_entries.ofRecord(each.person.record, u"circumstances"));
            Told told{&each, {}, {}};
            told.circumstances.children = children;
            if (!entries.isEmpty()) take(entries.first(), told);
            m_told.append(told);
        }
        return {};
    }

    static void take(const Entry& entry, Told& told) {
        // While two people wrote different things, nothing is computed from either.
        if (!entry.conflicts.isEmpty()) return;
        const CircumstancesTold said = circumstancesOf(entry);
        rules::Circumstances& made = told.circumstances;
        made.benefits = QSet<QString>(said.benefits.cbegin(), said.benefits.cend());
        made.monthlyEarnings = said.monthlyEarnings;
        made.yearlyIncome = said.yearlyIncome;
        made.noPublicFunds = said.noPublicFunds.value_or(false);
        made.work = said.work;
        told.on = said.on;
    }

    /// Healthy Start is the mother's or carer's: one prompt for each adult, by the likeliest of her children.
    Status ofAdults(const rules::Entitlement& entitlement) {
        bool prompted = false;
        for (const Told& told : std::as_const(m_told)) {
            EntitlementPrompt best = promptFor(entitlement, told.adult->person.record);
            for (const auto& [subject, name] : subjectsOf(told))
                consider(entitlement, subject, told, name, best);
            LODESTAR_TRY(findAnswer(best));
            // One card for a family: the first adult of whom it is likely is asked.
            const bool again = best.answer.isEmpty() && prompted;
            if (again || (best.likelihood == rules::Likelihood::No && best.answer.isEmpty())) continue;
            prompted = true;
            m_prompts.append(best);
        }
        return {};
    }

    Status ofChildren(const rules::Entitlement& entitlement) {
        for (const FamilyMember& each : m_family.members) {
            if (!each.person.child || each.person.died) continue;
            EntitlementPrompt best = promptFor(entitlement, each.person.record);
            for (const Told& told : std::as_const(m_told))
                consider(entitlement, subjectOf(each.person), told, each.person.shortName(), best);
            best.about = each.person.shortName();
            LODESTAR_TRY(findAnswer(best));
            if (best.likelihood != rules::Likelihood::No || !best.answer.isEmpty()) m_prompts.append(best);
        }
        return {};
    }

    [[nodiscard]] static rules::EntitlementSubject subjectOf(const Person& child) {
        // Two birth dates: no age is computed from either.
        return {child.conflicts.contains(u"birthDate"_s) ? QDate() : child.birthDate, {}, {}};
    }

    [[nodiscard]] QList<std::pair<rules::EntitlementSubject, QString>> subjectsOf(const Told& told) const {
        QList<std::pair<rules::EntitlementSubject, QString>> all;
        for (const FamilyMember& each : m_family.members)
            if (each.person.child && !each.person.died) all.append({subjectOf(each.person), each.person.shortName()});
        const Person& adult = told.adult->person;
        const Pregnancy* pregnancy = m_family.pregnancyOf(adult.record);
        if (pregnancy != nullptr && !pregnancy->eddInConflict)
            all.append({{{}, pregnancy->edd, adult.birthDate}, adult.shortName()});
        return all;
    }

    [[nodiscard]] static EntitlementPrompt promptFor(const rules::Entitlement& entitlement, const RecordId& person) {
        EntitlementPrompt prompt;
        prompt.entitlement = entitlement.id;
        prompt.title = entitlement.title;
        prompt.check = entitlement.check;
        prompt.person = person;
        return prompt;
    }

    void consider(const rules::Entitlement& entitlement, const rules::EntitlementSubject& subject, const Told& told,
                  const QString& about, EntitlementPrompt& best) const {
        const rules::EntitlementRule* rule = entitlement.ruleOn(m_today);
        if (rule == nullptr) return;
        const auto found = rules::findEntitlement(*rule, subject, told.circumstances, m_today);
        if (found.likelihood <= best.likelihood) return;
        best.likelihood = found.likelihood;
        best.reason = found.criterion.words;
        best.amount = rule->amount;
        best.rule = rule->title;
        best.source = rule->source;
        best.fromSourced = rule->fromSourced;
        best.about = about;
        best.toldOn = found.criterion.when ? told.on : QDate();
    }

    Status findAnswer(EntitlementPrompt& prompt) {
        const QString kind = kindOf(prompt.entitlement);
        LODESTAR_ASSIGN(const auto entries, m_entries.ofRecord(prompt.person, kind));
        for (const Entry& each : entries) {
            const bool other =
                kind == V("support_matter") && each.part(V("matter"), V("service")) != serviceOf(prompt.entitlement);
            if (other) continue;
            prompt.answer = each.part(V("state"), V("state"));
            prompt.answeredOn = storedDate(each.part(V("state"), V("on")));
            prompt.standing = each;
            return {};
        }
        return {};
    }

    EntryTable m_entries;
    const Family& m_family;
    QDate m_today;
    QList<Told> m_told;
    QList<EntitlementPrompt> m_prompts;
};

Status answerHealthyStart(Work& work, const RecordId& adult, const QString& answer, const QString& why) {
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, adult));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    QJsonObject state{{u"state"_s, answer}, {u"on"_s, work.clock().today().toString(Qt::ISODate)}};
    put(state, u"why"_s, why);
    return save(work, {newEntry(adult, u"healthy_start", {{u"state"_s, state}})});
}

Status answerPlace(Work& work, const RecordId& child, const QString& answer, const QString& why) {
    const PlaceState state{child, answer, u"national"_s, why, {}, {}, work.clock().today()};
    const auto saved = recordPlaceState(work, state);
    return saved ? Status() : std::unexpected(saved.error());
}

Status answerMatter(Work& work, const EntitlementPrompt& prompt, const QString& answer, const QString& why) {
    Matter matter;
    matter.record = prompt.person;
    matter.area = u"childcare"_s;
    matter.what = prompt.title;
    matter.with = prompt.check;
    matter.service = serviceOf(prompt.entitlement);
    matter.state = answer;
    matter.words = why;
    if (prompt.standing) return moveMatter(work, *prompt.standing, matter);
    const auto saved = takeUp(work, matter);
    return saved ? Status() : std::unexpected(saved.error());
}

} // namespace

Result<QList<EntitlementPrompt>> readEntitlements(Connection& connection, const Family& family, QDate today) {
    return EntitlementReader(connection, family, today).read();
}

CircumstancesTold circumstancesOf(const Entry& entry) {
    CircumstancesTold told;
    told.adult = entry.record;
    told.on = storedDate(entry.part(V("told"), V("on")));
    told.by = entry.part(V("told"), V("by"));
    const QJsonArray benefits = entry.value(V("benefits")).toArray();
    for (const QJsonValue& each : benefits)
        told.benefits.append(each.toObject().value(V("benefit")).toString());
    told.monthlyEarnings = pounds(entry, V("monthlyEarnings"));
    told.yearlyIncome = pounds(entry, V("yearlyIncome"));
    if (const QJsonValue funds = entry.value(V("noPublicFunds")); funds.isBool()) told.noPublicFunds = funds.toBool();
    told.work = entry.text(V("work"));
    return told;
}

Result<EntryId> recordCircumstances(Work& work, const CircumstancesTold& told) {
    LODESTAR_ASSIGN(const bool died, childHasDied(work.connection, told.adult));
    if (died) return fail(ErrorCode::NotAllowed, u"died"_s);
    if (told.monthlyEarnings.value_or(0) < 0) return fail(ErrorCode::InvalidInput, u"monthlyEarnings: below zero"_s);
    if (told.yearlyIncome.value_or(0) < 0) return fail(ErrorCode::InvalidInput, u"yearlyIncome: below zero"_s);
    const QDate on = told.on.isValid() ? told.on : work.clock().today();
    QJsonObject said{{u"on"_s, on.toString(Qt::ISODate)}};
    put(said, u"by"_s, told.by);
    QJsonObject fields{{u"told"_s, said}};
    QJsonArray benefits;
    for (const QString& each : told.benefits)
        benefits.append(QJsonObject{{u"benefit"_s, each}});
    if (!benefits.isEmpty()) fields.insert(u"benefits"_s, benefits);
    QJsonObject income;
    if (told.monthlyEarnings) income.insert(u"monthlyEarnings"_s, *told.monthlyEarnings);
    if (told.yearlyIncome) income.insert(u"yearlyIncome"_s, *told.yearlyIncome);
    if (!income.isEmpty()) fields.insert(u"income"_s, income);
    if (told.noPublicFunds) fields.insert(u"noPublicFunds"_s, *told.noPublicFunds);
    put(fields, u"work"_s, told.work);
    if (fields.size() == 1) return fail(ErrorCode::InvalidInput, u"benefits: nothing was told"_s);
    const Edit edit = newEntry(told.adult, u"circumstances", fields);
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Status answerEntitlement(Work& work, const EntitlementPrompt& prompt, const QString& answer, const QString& why) {
    if (rules::entitlement(prompt.entitlement) == nullptr)
        return fail(ErrorCode::InvalidInput, u"entitlement: is unknown"_s);
    if (answer == V("refused") && why.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"why: is needed"_s);
    if (prompt.entitlement == V("healthy_start")) return answerHealthyStart(work, prompt.person, answer, why);
    if (prompt.entitlement == V("two_year_place")) return answerPlace(work, prompt.person, answer, why);
    return answerMatter(work, prompt, answer, why);
}

} // namespace lodestar
