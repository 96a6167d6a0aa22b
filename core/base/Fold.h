#pragma once

#include <QString>

namespace lodestar {

/// Text for searching and matching: lower case, without accents (Łucja -> lucja, Ștefan -> stefan), apostrophes and
/// hyphens gone, other punctuation as spaces, spaces single.
QString folded(QStringView text);
/// Only the digits; a leading +44 or 0044 becomes 0, so that one number is found however it was written.
QString phoneDigits(QStringView text);
/// A British number as people read it: "07700 900123", "020 7946 0123"; any other is given back as it is.
QString phoneText(const QString& stored);
/// How many letters differ (left out, put in, changed, or two exchanged); `limit` + 1 when there are more.
int lettersApart(QStringView a, QStringView b, int limit);

} // namespace lodestar
