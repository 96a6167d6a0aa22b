#include "core/reports/OutcomeTables.h"
#include "tests/support/catch.h"

#include <cmath>
#include <random>
#include <vector>

using namespace lodestar;
using namespace lodestar::reports;
using namespace Qt::StringLiterals;

namespace {

const QStringList targetedNames{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s};
const QStringList otherNames{u"P"_s, u"Q"_s, u"R"_s, u"S"_s};
constexpr int classes = 3; ///< of feeding, which is taken over all of an age

using Vector = std::vector<double>;

/// What somebody knows who has all the tables of one indicator before her: each shown cell is an equation over the
/// counts of wards and classes. A cell that was left out is known when it follows from them.
class Reader {
public:
    Reader()
        : m_unknowns(static_cast<std::size_t>((targetedNames.size() + otherNames.size()) * classes)) {}

    /// `wardsOf` names the wards of each row but the sums; a row that is not named stands for those of `side` that no
    /// other row names.
    void take(const ShownGroups& table, const QList<QStringList>& rows, const QStringList& side) {
        for (qsizetype row = 0; row <= table.groups(); ++row) {
            const QStringList wards = table.isSum(row) ? side : rows[row];
            for (int column = 0; column <= classes; ++column) {
                const Vector cell = vectorOf(wards, column);
                (table.isHidden(row, column) ? m_hidden : m_shown).push_back(cell);
            }
        }
    }
    [[nodiscard]] bool knowsAny() {
        eliminate();
        for (const Vector& each : m_hidden)
            if (follows(each)) return true;
        return false;
    }
    [[nodiscard]] std::size_t hidden() const { return m_hidden.size(); }

private:
    [[nodiscard]] Vector vectorOf(const QStringList& wards, int column) const {
        Vector vector(m_unknowns, 0);
        const QStringList all = targetedNames + otherNames;
        for (const QString& ward : wards)
            for (int each = 0; each < classes; ++each)
                if (column == classes || column == each)
                    vector[static_cast<std::size_t>(all.indexOf(ward) * classes + each)] = 1;
        return vector;
    }
    void eliminate() {
        std::vector<Vector> rows = std::move(m_shown);
        m_shown.clear();
        for (Vector& row : rows) {
            reduce(row);
            const auto lead = leadOf(row);
            if (lead == m_unknowns) continue;
            const double scale = row[lead];
            for (double& each : row)
                each /= scale;
            m_shown.push_back(row);
        }
    }
    [[nodiscard]] std::size_t leadOf(const Vector& row) const {
        for (std::size_t i = 0; i < m_unknowns; ++i)
            if (std::abs(row[i]) > 1e-9) return i;
        return m_unknowns;
    }
    void reduce(Vector& row) const {
        for (const Vector& known : m_shown) {
            const auto lead = leadOf(known);
            const double factor = row[lead];
            for (std::size_t i = 0; i < m_unknowns; ++i)
                row[i] -= factor * known[i];
        }
    }
    [[nodiscard]] bool follows(Vector row) const {
        // Until nothing changes: the known rows are not in order of their leads.
        for (std::size_t i = 0; i < m_shown.size() + 1; ++i)
            reduce(row);
        return leadOf(row) == m_unknowns;
    }

    std::size_t m_unknowns;
    std::vector<Vector> m_shown;
    std::vector<Vector> m_hidden;
};

/// The wards of each row of a table of wards: that of its name, or those that no row names.
QList<QStringList> wardRows(const ShownGroups& table, const QStringList& side) {
    QStringList left = side;
    QList<QStringList> rows;
    for (qsizetype row = 0; row < table.groups(); ++row)
        left.removeAll(table.nameCell(row).text);
    for (qsizetype row = 0; row < table.groups(); ++row) {
        const QString name = table.nameCell(row).text;
        rows.append(side.contains(name) ? QStringList{name} : left);
    }
    return rows;
}

} // namespace

TEST_CASE("whoever has wards, targeted wards and the rest before her works out nothing that was left out") {
    std::mt19937 random(20261111);
    const auto below = [&](int limit) { return static_cast<qint64>(random() % static_cast<unsigned>(limit)); };
    metrics::OutcomeRules rules;
    rules.targetedWards = targetedNames;
    int withWards = 0;
    int withHidden = 0;
    for (int round = 0; round < 400; ++round) {
        const int scale = round % 4 == 0 ? 6 : round % 4 == 1 ? 12 : round % 4 == 2 ? 25 : 80;
        metrics::Outcomes outcomes;
        for (const QString& ward : targetedNames + otherNames)
            outcomes.counts.append(
                {metrics::Indicator::FedAtSixWeeks, ward, u"2023/24"_s, below(scale * 2), below(scale), below(scale)});
        const ShownOutcome target = byTarget(outcomes, rules, metrics::Indicator::FedAtSixWeeks);
        if (target.table().groups() != 2) continue;
        Reader reader;
        reader.take(target.table(), {targetedNames, otherNames}, targetedNames + otherNames);
        for (const bool targeted : {true, false}) {
            const QStringList& side = targeted ? targetedNames : otherNames;
            const auto wards = byWard(outcomes, rules, target, targeted);
            if (!wards) continue;
            ++withWards;
            // A ward without anybody stands in no row: that nobody is there is known.
            reader.take(wards->table(), wardRows(wards->table(), side), side);
        }
        withHidden += reader.hidden() > 0 ? 1 : 0;
        REQUIRE_FALSE(reader.knowsAny());
    }
    CHECK(withWards > 100);
    CHECK(withHidden > 50);
}
