#include "core/rules/PlaceRules.h"

#include "core/base/Age.h"
#include "core/rules/SchoolTerm.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestar::rules {

namespace {

using V = QLatin1StringView;

constexpr int birthdayMonths = 24;

QString words(const QJsonObject& row, const char* key) {
    return row.value(V(key)).toString();
}

std::unexpected<Error> wrong(const QString& rule, const char* what) {
    return fail(ErrorCode::InvalidInput, QStringLiteral("place rule %1: %2").arg(rule, V(what)));
}

Result<PlaceRule> readRule(const QJsonObject& row) {
    PlaceRule rule;
    rule.id = words(row, "id");
    rule.title = words(row, "title");
    rule.source = words(row, "source");
    rule.hours = words(row, "hours");
    rule.from = QDate::fromString(words(row, "from"), Qt::ISODate);
    rule.to = QDate::fromString(words(row, "to"), Qt::ISODate);
    rule.fromSourced = row.value(V("fromSourced")).toBool();
    if (rule.id.isEmpty() || rule.title.isEmpty() || rule.source.isEmpty())
        return wrong(rule.id, "needs id, title and source");
    if (!rule.from.isValid()) return wrong(rule.id, "needs the day from which it holds");
    if (rule.to.isValid() && rule.to < rule.from) return wrong(rule.id, "ends before it begins");
    const QJsonArray criteria = row.value(V("criteria")).toArray();
    for (const QJsonValue& each : criteria) {
        const QJsonObject given = each.toObject();
        const PlaceCriterion made{words(given, "id"), words(given, "words"), given.value(V("private")).toBool()};
        if (made.id.isEmpty() || made.words.isEmpty() || rule.criterion(made.id) != nullptr)
            return wrong(rule.id, "each reason needs words and an id of its own");
        rule.criteria.append(made);
    }
    if (rule.criteria.isEmpty()) return wrong(rule.id, "has no reason");
    return rule;
}

} // namespace

const PlaceCriterion* PlaceRule::criterion(const QString& criterionId) const {
    const auto found = std::ranges::find(criteria, criterionId, &PlaceCriterion::id);
    return found == criteria.cend() ? nullptr : &*found;
}

Result<QList<PlaceRule>> readPlaceRules(const QByteArray& json) {
    QList<PlaceRule> rules;
    const QJsonArray rows = QJsonDocument::fromJson(json).object().value(V("rules")).toArray();
    for (const QJsonValue& each : rows) {
        LODESTAR_ASSIGN(const PlaceRule rule, readRule(each.toObject()));
        for (const PlaceRule& before : std::as_const(rules)) {
            const bool apart =
                (before.to.isValid() && before.to < rule.from) || (rule.to.isValid() && rule.to < before.from);
            if (!apart) return wrong(rule.id, "holds on days of another rule");
        }
        rules.append(rule);
    }
    if (rules.isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("place rules: there are none"));
    return rules;
}

const QList<PlaceRule>& placeRules() {
    static const QList<PlaceRule> shipped = [] {
        QFile file(QStringLiteral(":/review/place-rules.json"));
        if (!file.open(QIODevice::ReadOnly)) return QList<PlaceRule>();
        return readPlaceRules(file.readAll()).value_or(QList<PlaceRule>());
    }();
    return shipped;
}

const PlaceRule* placeRuleOn(QDate on) {
    const auto& rules = placeRules();
    const auto found = std::ranges::find_if(rules, [&](const PlaceRule& each) { return each.isInForce(on); });
    return found == rules.cend() ? nullptr : &*found;
}

QDate placeRunsFrom(QDate birth) {
    return birth.isValid() ? termAfter(turnsMonths(birth, birthdayMonths)) : QDate();
}

} // namespace lodestar::rules
