#include "core/rules/Entitlements.h"

#include "core/base/Age.h"
#include "core/rules/PlaceRules.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestar::rules {

namespace {

using V = QLatin1StringView;

constexpr int pregnancyDays = 280;
constexpr int monthsOfAYear = 12;

QString words(const QJsonObject& row, const char* key) {
    return row.value(V(key)).toString();
}

std::optional<qint64> pounds(const QJsonObject& row, const char* key) {
    const QJsonValue value = row.value(V(key));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::unexpected<Error> wrong(const QString& rule, const char* what) {
    return fail(ErrorCode::InvalidInput, QStringLiteral("entitlement rule %1: %2").arg(rule, V(what)));
}

/// A figure that was not told leaves the question open.
Likelihood atMost(const std::optional<qint64>& limit, const std::optional<qint64>& told) {
    if (!limit) return Likelihood::Likely;
    if (!told) return Likelihood::Ask;
    return *told <= *limit ? Likelihood::Likely : Likelihood::No;
}

EntitlementCondition conditionFrom(const QJsonObject& row) {
    EntitlementCondition made;
    made.benefit = words(row, "benefit");
    made.monthlyEarningsAtMost = pounds(row, "monthlyEarningsAtMost");
    made.yearlyIncomeAtMost = pounds(row, "yearlyIncomeAtMost");
    made.noPublicFunds = row.value(V("noPublicFunds")).toBool();
    made.children = words(row, "children");
    made.work = words(row, "work").split(u' ', Qt::SkipEmptyParts);
    return made;
}

/// Days, words and source of a rule of the two-year place, which has them already.
Status takePlaceRule(EntitlementRule& rule) {
    const auto& known = placeRules();
    const auto found = std::ranges::find(known, rule.id, &PlaceRule::id);
    if (found == known.cend()) return wrong(rule.id, "is no rule of the two-year place");
    rule.title = found->title;
    rule.from = found->from;
    rule.to = found->to;
    rule.fromSourced = found->fromSourced;
    rule.amount = found->hours;
    rule.source = found->source;
    for (EntitlementCriterion& each : rule.criteria) {
        const PlaceCriterion* named = found->criterion(each.id);
        if (named == nullptr || named->isPrivate) return wrong(rule.id, "names a reason that cannot be compared");
        each.words = named->words;
    }
    return {};
}

Result<EntitlementRule> ruleFrom(const QJsonObject& row) {
    EntitlementRule rule;
    rule.id = words(row, "id");
    rule.title = words(row, "title");
    rule.from = QDate::fromString(words(row, "from"), Qt::ISODate);
    rule.to = QDate::fromString(words(row, "to"), Qt::ISODate);
    rule.fromSourced = row.value(V("fromSourced")).toBool();
    rule.amount = words(row, "amount");
    rule.source = words(row, "source");
    rule.pregnantFromWeeks = row.value(V("pregnantFromWeeks")).toInt();
    rule.childFromMonths = row.value(V("childFromMonths")).toInt();
    rule.childUnderMonths = row.value(V("childUnderMonths")).toInt();
    const QJsonArray criteria = row.value(V("criteria")).toArray();
    for (const QJsonValue& each : criteria) {
        const QJsonObject given = each.toObject();
        EntitlementCriterion made{words(given, "id"), words(given, "words"), given.value(V("pregnant")).toBool(),
                                  given.value(V("motherUnderYears")).toInt(), std::nullopt};
        if (const QJsonValue when = given.value(V("when")); when.isObject()) made.when = conditionFrom(when.toObject());
        if (!made.when && made.motherUnderYears == 0) return wrong(rule.id, "has a reason without a condition");
        rule.criteria.append(made);
    }
    if (rule.criteria.isEmpty()) return wrong(rule.id, "has no reason");
    if (row.value(V("placeRule")).toBool()) LODESTAR_TRY(takePlaceRule(rule));
    if (rule.id.isEmpty() || rule.title.isEmpty() || rule.source.isEmpty())
        return wrong(rule.id, "needs id, title and source");
    if (!rule.from.isValid()) return wrong(rule.id, "needs the day from which it holds");
    if (rule.to.isValid() && rule.to < rule.from) return wrong(rule.id, "ends before it begins");
    if (rule.pregnantFromWeeks == 0 && rule.childUnderMonths == 0) return wrong(rule.id, "is for nobody");
    return rule;
}

bool fits(const EntitlementCriterion& criterion, const EntitlementSubject& subject, QDate on) {
    if (criterion.pregnantOnly && !subject.edd.isValid()) return false;
    if (criterion.motherUnderYears == 0) return true;
    return subject.motherBirth.isValid() &&
           completedMonths(subject.motherBirth, on) < criterion.motherUnderYears * monthsOfAYear;
}

} // namespace

Likelihood EntitlementCondition::of(const Circumstances& told) const {
    const bool counted = children.isEmpty() || (children == V("one")) == (told.children <= 1);
    const bool stands = (benefit.isEmpty() || told.benefits.contains(benefit)) &&
                        (!noPublicFunds || told.noPublicFunds) && (work.isEmpty() || work.contains(told.work)) &&
                        counted;
    if (!stands) return Likelihood::No;
    return std::min(atMost(monthlyEarningsAtMost, told.monthlyEarnings), atMost(yearlyIncomeAtMost, told.yearlyIncome));
}

bool EntitlementRule::concerns(const EntitlementSubject& subject, QDate on) const {
    if (subject.edd.isValid())
        return pregnantFromWeeks > 0 && subject.edd.addDays(pregnantFromWeeks * 7 - pregnancyDays) <= on;
    if (childUnderMonths == 0 || !subject.birth.isValid() || subject.birth > on) return false;
    const int months = completedMonths(subject.birth, on);
    return months >= childFromMonths && months < childUnderMonths;
}

EntitlementFinding findEntitlement(const EntitlementRule& rule, const EntitlementSubject& subject,
                                   const Circumstances& told, QDate on) {
    EntitlementFinding found;
    if (!rule.isInForce(on) || !rule.concerns(subject, on)) return found;
    for (const EntitlementCriterion& each : rule.criteria) {
        if (!fits(each, subject, on)) continue;
        const Likelihood likelihood = each.when ? each.when->of(told) : Likelihood::Likely;
        if (likelihood > found.likelihood) found = {likelihood, each};
    }
    return found;
}

const EntitlementRule* Entitlement::ruleOn(QDate on) const {
    const auto found = std::ranges::find_if(rules, [&](const EntitlementRule& each) { return each.isInForce(on); });
    return found == rules.cend() ? nullptr : &*found;
}

Result<Entitlement> readEntitlement(const QByteArray& json) {
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    Entitlement made{words(file, "entitlement"), words(file, "title"), words(file, "check"), {}};
    if (made.id.isEmpty() || made.title.isEmpty() || made.check.isEmpty())
        return wrong(made.id, "the file needs entitlement, title and check");
    const QJsonArray rows = file.value(V("rules")).toArray();
    for (const QJsonValue& each : rows) {
        LODESTAR_ASSIGN(const EntitlementRule rule, ruleFrom(each.toObject()));
        for (const EntitlementRule& before : std::as_const(made.rules)) {
            const bool apart =
                (before.to.isValid() && before.to < rule.from) || (rule.to.isValid() && rule.to < before.from);
            if (!apart) return wrong(rule.id, "holds on days of another rule");
        }
        made.rules.append(rule);
    }
    if (made.rules.isEmpty()) return wrong(made.id, "there are no rules");
    return made;
}

const QList<Entitlement>& entitlements() {
    static const QList<Entitlement> shipped = [] {
        QList<Entitlement> all;
        const QDir folder(QStringLiteral(":/entitlements"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) continue;
            if (auto read = readEntitlement(file.readAll())) all.append(std::move(*read));
        }
        return all;
    }();
    return shipped;
}

const Entitlement* entitlement(QStringView id) {
    const auto& all = entitlements();
    const auto found = std::ranges::find_if(all, [&](const Entitlement& each) { return each.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace lodestar::rules
