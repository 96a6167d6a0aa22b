#include "core/base/NhsNumber.h"

#include <algorithm>

namespace lodestar {

std::optional<NhsNumber> NhsNumber::parse(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-') continue;
        if (c < u'0' || c > u'9') return std::nullopt;
        digits.append(c);
    }
    if (digits.size() != 10 || digits.count(digits[0]) == 10) return std::nullopt;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits[i].digitValue() * (10 - i);
    const int check = 11 - sum % 11;
    if (check == 10 || check % 11 != digits[9].digitValue()) return std::nullopt;
    return NhsNumber(digits);
}

QString NhsNumber::toString() const {
    return m_digits.left(3) + u' ' + m_digits.mid(3, 3) + u' ' + m_digits.mid(6);
}

QString nhsNumberText(const QString& stored) {
    const auto number = NhsNumber::parse(stored);
    return number ? number->toString() : stored;
}

} // namespace lodestar
