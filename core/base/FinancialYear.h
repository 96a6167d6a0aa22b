#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace lodestar {

/// The financial year of public bodies, April to March, by the year in which it begins: 2025 for "2025/26".
struct FinancialYear {
    int begins = 0;

    /// "2025/26", spaces around it forgiven; nothing for anything else, a year that does not follow included.
    static std::optional<FinancialYear> fromText(QStringView text);
    static FinancialYear of(QDate day);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    friend auto operator<=>(const FinancialYear&, const FinancialYear&) = default;
};

} // namespace lodestar
