#pragma once

#include "core/exchange/CsvDescription.h"

#include <QByteArrayView>
#include <QString>

namespace lodestar::exchange {

/// A field checked against its column: canonical, or the reason why not and what was expected.
struct CsvValue {
    QString text;
    CsvReason reason = CsvReason::None;
    QString detail;
};

/// Checks one field (UTF-8, not empty, trimmed) against its column and brings it to the canonical form of CsvRow.
CsvValue readCsvValue(const CsvColumn& column, QByteArrayView field, QDate today);

} // namespace lodestar::exchange
