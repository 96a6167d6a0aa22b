#include "core/base/RowDate.h"

namespace lodestar {

QDate dateInRow(QByteArrayView text) {
    if (text.size() < 10) return {};
    const auto number = [&](qsizetype at, qsizetype digits) {
        int value = 0;
        for (qsizetype i = at; i < at + digits; ++i) {
            if (text[i] < '0' || text[i] > '9') return 0;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    return year == 0 ? QDate() : QDate(year, number(5, 2), number(8, 2));
}

} // namespace lodestar
