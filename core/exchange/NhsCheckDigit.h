#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace lodestar::exchange {

/// True for ten digits whose last is right by modulus 11 (NHS Data Dictionary, NHS NUMBER); ten equal digits, which
/// may pass the arithmetic, are no number.
inline bool nhsCheckDigitFits(QByteArrayView digits) {
    if (digits.size() != 10) return false;
    if (!std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; })) return false;
    if (std::all_of(digits.cbegin(), digits.cend(), [&](char c) { return c == digits[0]; })) return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (digits[i] - '0') * (10 - i);
    const int check = 11 - sum % 11;
    return check != 10 && check % 11 == digits[9] - '0';
}

} // namespace lodestar::exchange
