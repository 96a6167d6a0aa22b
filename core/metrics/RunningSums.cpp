#include "core/metrics/RunningSums.h"

#include <algorithm>
#include <tuple>

namespace lodestar::metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr int quartersOfYear = 4;
constexpr qsizetype longestGroup = 255;
constexpr int partBits = 8;
constexpr int inBit = 0x80;

const std::array<QString, allSumGroups.size()>& names() {
    static const std::array<QString, allSumGroups.size()> all{
        u""_s, u"ward"_s, u"practitioner"_s, u"needs_level"_s, u"ethnic_group"_s, u"language"_s};
    return all;
}

int numberOf(const Quarter& quarter) {
    return quarter.year * quartersOfYear + quarter.number - 1;
}

Quarter quarterOf(int number) {
    return {number / quartersOfYear, number % quartersOfYear + 1};
}

/// Every quarter in which a child is counted; the printed births of a quarter begin and end beside its own days.
QList<Quarter> quartersOf(QDate birth, const MetricRules& rules) {
    QList<Quarter> found;
    for (const Cohort cohort : allCohorts) {
        const Quarter near = Quarter::of(cohort == Cohort::NewBirth ? birth : dayOfAge(cohort, birth));
        for (const Quarter& each : {near.before(), near, near.after()})
            if (!found.contains(each) && isDueIn(cohort, birth, each, rules)) found.append(each);
    }
    return found;
}

QString valueOf(const ChildGroups& groups, SumGroup group) {
    switch (group) {
    case SumGroup::All:
        return {};
    case SumGroup::Ward:
        return groups.ward;
    case SumGroup::Practitioner:
        return groups.practitioner;
    case SumGroup::NeedsLevel:
        return groups.needsLevel;
    case SumGroup::EthnicGroup:
        return groups.ethnicGroup;
    case SumGroup::Language:
        return groups.language;
    }
    return {};
}

/// The longest beginning that is no more than 255 bytes and cuts no letter.
QByteArray shortened(const QString& text) {
    QString kept = text;
    while (kept.toUtf8().size() > longestGroup)
        kept.chop(1);
    return kept.toUtf8();
}

} // namespace

QString sumGroupName(SumGroup group) {
    return names()[static_cast<std::size_t>(group)];
}

std::optional<SumGroup> sumGroupFromName(QStringView name) {
    for (const SumGroup each : allSumGroups)
        if (sumGroupName(each) == name) return each;
    return std::nullopt;
}

bool operator<(const SumKey& a, const SumKey& b) {
    return std::tuple(numberOf(a.quarter), a.code, a.group, a.value) <
           std::tuple(numberOf(b.quarter), b.code, b.group, b.value);
}

Contribution Contribution::of(const ChildFacts& child, const MetricRules& rules) {
    Contribution made;
    if (!child.birth.isValid()) return made;
    made.m_groups = child.groups;
    for (const Quarter& quarter : quartersOf(child.birth, rules)) {
        for (const Standing& each : standingOf(child, quarter, rules).counted)
            made.m_counted.push_back({quarter, each.code, each.in});
    }
    return made;
}

void Contribution::add(const PregnancyFacts& pregnancy) {
    // The quarter of its first contact is the only one in which it counts.
    QList<Quarter> tried;
    for (const ContactFact& each : pregnancy.contacts) {
        if (!each.on.isValid()) continue;
        const Quarter quarter = Quarter::of(each.on);
        if (tried.contains(quarter)) continue;
        tried.append(quarter);
        if (standingOf(pregnancy, quarter)) m_counted.push_back({quarter, Code::C1, true});
    }
}

QByteArray Contribution::toBytes() const {
    QByteArray bytes;
    if (m_counted.empty()) return bytes;
    for (const SumGroup group : allSumGroups) {
        if (group == SumGroup::All) continue;
        const QByteArray value = shortened(valueOf(m_groups, group));
        bytes += static_cast<char>(value.size());
        bytes += value;
    }
    for (const Counted& each : m_counted) {
        const int number = numberOf(each.quarter);
        bytes += static_cast<char>(number >> partBits);
        bytes += static_cast<char>(number);
        bytes += static_cast<char>(static_cast<int>(each.code) | (each.in ? inBit : 0));
    }
    return bytes;
}

Contribution Contribution::fromBytes(const QByteArray& bytes) {
    Contribution made;
    qsizetype at = 0;
    const auto byte = [&] { return at < bytes.size() ? static_cast<quint8>(bytes[at++]) : 0; };
    const auto text = [&] {
        const qsizetype size = byte();
        const QString value = QString::fromUtf8(bytes.mid(at, size));
        at += size;
        return value;
    };
    made.m_groups.ward = text();
    made.m_groups.practitioner = text();
    made.m_groups.needsLevel = text();
    made.m_groups.ethnicGroup = text();
    made.m_groups.language = text();
    while (at + 2 < bytes.size()) {
        const int high = byte();
        const int number = (high << partBits) | byte();
        const int code = byte();
        const auto which = static_cast<std::size_t>(code & ~inBit);
        if (which < codeCount) made.m_counted.push_back({quarterOf(number), static_cast<Code>(which), code >= inBit});
    }
    return made;
}

void Contribution::addTo(Sums& sums, int sign) const {
    for (const Counted& each : m_counted) {
        for (const SumGroup group : allSumGroups) {
            // A mother has no groups: C1 is one number.
            if (each.code == Code::C1 && group != SumGroup::All) continue;
            Count& count =
                sums[{each.quarter, each.code, group, QString::fromUtf8(shortened(valueOf(m_groups, group)))}];
            if (MetricTotals::hasDenominator(each.code)) count.denominator += sign;
            if (each.in) count.numerator += sign;
        }
    }
}

void dropZeros(Sums& sums) {
    std::erase_if(sums, [](const auto& each) { return each.second == Count{}; });
}

} // namespace lodestar::metrics
