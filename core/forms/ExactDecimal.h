#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace lodestar::forms {

/// A decimal of any length, exactly as it was written: no binary floating number ever stands between what was typed
/// and what is stored, compared or added up.
class ExactDecimal {
public:
    ExactDecimal() = default;
    explicit ExactDecimal(qint64 number);

    /// Reads "12", "-0.50", "1.2e3" as JSON and FHIR write numbers. Nothing for other text, nor beyond 400 digits.
    static std::optional<ExactDecimal> read(QStringView text);

    /// Digits behind the point, as written: 2 for "0.50".
    [[nodiscard]] int places() const { return m_places; }
    [[nodiscard]] bool isWhole() const;
    /// "0.50"; without an exponent.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] double toDouble() const { return toString().toDouble(); }

    friend ExactDecimal operator+(const ExactDecimal& a, const ExactDecimal& b);
    /// By value: 1.0 and 1.00 are equal.
    friend std::strong_ordering operator<=>(const ExactDecimal& a, const ExactDecimal& b);
    friend bool operator==(const ExactDecimal& a, const ExactDecimal& b) { return (a <=> b) == 0; }

private:
    void tidy();
    [[nodiscard]] QByteArray digitsTo(int places) const;

    bool m_negative = false;
    QByteArray m_digits = "0"; ///< without a point, no zeros in front
    int m_places = 0;
};

} // namespace lodestar::forms
