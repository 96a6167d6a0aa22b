#include "core/metrics/CaseloadWeight.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestar::metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr int oneChild = 100;

int partOf(int yardstick, int wholeTimePercent) {
    return std::max(1, (yardstick * wholeTimePercent + 50) / 100);
}

std::optional<CaseloadWeights::Factor> factorFrom(const QString& name) {
    using Factor = CaseloadWeights::Factor;
    static const QHash<QString, Factor> factors{{u"needs"_s, Factor::Needs},
                                                {u"age"_s, Factor::Age},
                                                {u"status"_s, Factor::Status},
                                                {u"pregnancy"_s, Factor::Pregnancy},
                                                {u"interpreter"_s, Factor::Interpreter},
                                                {u"language"_s, Factor::Language},
                                                {u"travel"_s, Factor::Travel}};
    const auto found = factors.constFind(name);
    return found == factors.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<CaseloadWeights> CaseloadWeights::fromJson(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    CaseloadWeights made;
    made.m_source = root.value(u"source"_s).toString();
    const QJsonObject yardstick = root.value(u"yardstick"_s).toObject();
    made.m_yardstick = yardstick.value(u"children"_s).toInt();
    made.m_yardstickSource = yardstick.value(u"source"_s).toString();
    made.m_usualPercent = root.value(u"usualWardPercent"_s).toInt();
    made.m_on = root.value(u"on"_s).toBool();
    if (made.m_source.isEmpty() || made.m_yardstickSource.isEmpty() || made.m_yardstick < 1)
        return fail(ErrorCode::InvalidInput, u"weights: source and yardstick are needed"_s);
    for (const QJsonValue& value : root.value(u"weights"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const auto factor = factorFrom(row.value(u"factor"_s).toString());
        const QString id = row.value(u"id"_s).toString();
        const int points = row.value(u"points"_s).toInt(-1);
        if (!factor || id.isEmpty() || points < 0) return fail(ErrorCode::InvalidInput, u"weights: "_s + id);
        made.m_rules.append(
            {id, *factor, row.value(u"value"_s).toString(), row.value(u"underMonths"_s).toInt(), points});
    }
    return made;
}

Result<CaseloadWeights> CaseloadWeights::shipped() {
    QFile file(u":/caseload/weights.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, file.fileName());
    return fromJson(file.readAll());
}

int CaseloadWeights::yardstickFor(int wholeTimePercent) const {
    return partOf(m_yardstick, wholeTimePercent);
}

int CaseloadWeights::navigatorYardstickFor(int wholeTimePercent) const {
    return m_navigatorYardstick == 0 ? 0 : partOf(m_navigatorYardstick, wholeTimePercent);
}

void CaseloadWeights::setPoints(const QString& id, int points) {
    for (Rule& each : m_rules)
        if (each.id == id) each.points = points;
}

int CaseloadWeights::sum(Factor factor, const QString& value) const {
    int points = 0;
    for (const Rule& each : m_rules)
        if (each.factor == factor && each.value == value) points += each.points;
    return points;
}

int CaseloadWeights::weigh(const WeighedChild& child) const {
    if (!m_on) return oneChild;
    int weight = oneChild + (child.needsLevel.isEmpty() ? 0 : sum(Factor::Needs, child.needsLevel));
    for (const QString& each : child.statuses)
        weight += sum(Factor::Status, each);
    for (const Rule& each : m_rules) {
        if (each.factor == Factor::Age && child.ageMonths && *child.ageMonths < each.underMonths) weight += each.points;
    }
    return weight;
}

int CaseloadWeights::weigh(const WeighedFamily& family) const {
    int weight = 0;
    for (const WeighedChild& each : family.children)
        weight += weigh(each);
    if (!m_on) return weight;
    weight += family.pregnancies * sum(Factor::Pregnancy);
    if (family.interpreter)
        weight += sum(Factor::Interpreter);
    else if (family.otherLanguage)
        weight += sum(Factor::Language);
    return family.travel ? weight + sum(Factor::Travel) : weight;
}

QStringList CaseloadWeights::usualWards(const QStringList& wards) const {
    QHash<QString, qsizetype> families;
    for (const QString& each : wards)
        if (!each.isEmpty()) ++families[each];
    qsizetype most = 0;
    for (const qsizetype each : std::as_const(families))
        most = std::max(most, each);
    QStringList usual;
    for (auto each = families.cbegin(); each != families.cend(); ++each)
        if (each.value() == most || each.value() * 100 >= wards.size() * m_usualPercent) usual.append(each.key());
    usual.sort();
    return usual;
}

QString weightText(int hundredths) {
    QString text = QString::number(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0)
        text += u'.' + (rest % 10 == 0 ? QString::number(rest / 10) : QString::number(rest).rightJustified(2, u'0'));
    return text;
}

} // namespace lodestar::metrics
