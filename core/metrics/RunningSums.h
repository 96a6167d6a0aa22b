#pragma once

#include "core/metrics/MetricTotals.h"

#include <map>

/// The counts of every quarter by group, kept as sums: what one child or one mother adds is kept beside them, so that a
/// changed record costs the difference and not a recount.
namespace lodestar::metrics {

/// By what the sums are kept. Teams are not among them: they follow from the practitioner, so that who changes team
/// changes no child's sums.
enum class SumGroup : std::uint8_t { All, Ward, Practitioner, NeedsLevel, EthnicGroup, Language };

inline constexpr std::array allSumGroups{SumGroup::All,        SumGroup::Ward,        SumGroup::Practitioner,
                                         SumGroup::NeedsLevel, SumGroup::EthnicGroup, SumGroup::Language};

/// "", "ward", "practitioner" ...: as the tables and the protocol name it.
QString sumGroupName(SumGroup group);
std::optional<SumGroup> sumGroupFromName(QStringView name);

/// Which sum.
struct SumKey {
    Quarter quarter;
    Code code = Code::C1;
    SumGroup group = SumGroup::All;
    QString value; ///< of the group; a practitioner by reference; empty: not known, or all
    friend bool operator<(const SumKey& a, const SumKey& b);
};
using Sums = std::map<SumKey, Count>;

/// What one child, or the pregnancies of one mother, add to the sums of all quarters.
class Contribution {
public:
    /// Of a child as SaidArea has it, in every quarter in which it comes to an age.
    static Contribution of(const ChildFacts& child, const MetricRules& rules);
    /// Of one pregnancy more of a mother.
    void add(const PregnancyFacts& pregnancy);

    /// Empty bytes for none; bytes that are none give an empty one.
    [[nodiscard]] QByteArray toBytes() const;
    static Contribution fromBytes(const QByteArray& bytes);

    void addTo(Sums& sums, int sign) const;
    [[nodiscard]] bool isEmpty() const { return m_counted.empty(); }

private:
    struct Counted {
        Quarter quarter;
        Code code = Code::C1;
        bool in = false;
    };
    ChildGroups m_groups;
    std::vector<Counted> m_counted;
};

/// Takes out what is nothing.
void dropZeros(Sums& sums);

} // namespace lodestar::metrics
