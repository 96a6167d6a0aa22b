#pragma once

#include <QString>

#include <optional>

namespace lodestar {

/// A valid NHS number: ten digits whose last is the modulus 11 check digit (NHS Data Dictionary, NHS NUMBER).
/// It is never an identity: a newborn may have none and two people may share a wrong one.
class NhsNumber {
public:
    /// Takes spaces and dashes. Nothing for a wrong length, a wrong check digit or ten equal digits (0000000000 passes
    /// the arithmetic).
    static std::optional<NhsNumber> parse(QStringView text);

    /// Ten digits, as kept in records.
    [[nodiscard]] QString digits() const { return m_digits; }
    /// As people read it: 999 003 1584.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const NhsNumber&, const NhsNumber&) = default;

private:
    explicit NhsNumber(QString digits)
        : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// A stored number as people read it; other text is given back as it is.
QString nhsNumberText(const QString& stored);

} // namespace lodestar
