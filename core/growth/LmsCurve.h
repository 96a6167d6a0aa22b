#pragma once

#include "core/growth/Lms.h"

#include <vector>

namespace lodestar::growth {

/// One unbroken piece of a reference: rows by age, and what lies between them.
///
/// A row's own age gives the row. Between rows L, M and S each follow the cubic through the two rows on either side,
/// and a straight line in the first and the last interval (method of the UK-WHO charts: RCPCH growth software; Cole
/// 2012).
class LmsCurve {
public:
    /// Adds a row; ages in days, ascending, each once.
    void add(double days, const Lms& row);
    /// Nothing before the first row and after the last.
    [[nodiscard]] std::optional<Lms> at(double days) const;
    [[nodiscard]] bool hasRow(double days) const;
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] double firstDay() const { return m_rows.front().days; }
    [[nodiscard]] double lastDay() const { return m_rows.back().days; }

private:
    struct Row {
        double days;
        Lms lms;
    };
    std::vector<Row> m_rows;
};

} // namespace lodestar::growth
