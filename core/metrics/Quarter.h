#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

namespace lodestar::metrics {

/// A quarter of the financial year, in which the national metrics are counted: Q1 April to June ... Q4 January to
/// March (reference: OHID, Interim data submission for the universal health visiting service, 2024).
struct Quarter {
    int year = 0;   ///< in which the financial year begins: 2025 of 2025/26
    int number = 0; ///< 1 to 4

    /// "2025/26-Q4". InvalidInput for anything else, a year that does not follow included.
    static Result<Quarter> fromText(const QString& text);
    static Quarter of(QDate day);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    [[nodiscard]] bool has(QDate day) const { return day >= first() && day <= last(); }
    [[nodiscard]] Quarter before() const;
    [[nodiscard]] Quarter after() const;
    friend bool operator==(const Quarter&, const Quarter&) = default;
};

} // namespace lodestar::metrics
