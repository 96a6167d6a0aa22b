#include "core/base/Postcode.h"

#include <QRegularExpression>

namespace lodestar {

std::optional<QString> normalisePostcode(QStringView text) {
    QString packed = text.toString().toUpper();
    packed.remove(u' ');
    if (packed.size() < 5 || packed.size() > 7) return std::nullopt;
    QString spaced = packed.left(packed.size() - 3) + u' ' + packed.right(3);
    // Shape by Royal Mail's Postcode Address File; GIR 0AA is the one exception.
    static const QRegularExpression shape(
        QStringLiteral("^([A-Z]{1,2}[0-9][A-Z0-9]?) ([0-9][ABD-HJLNP-UW-Z]{2})$|^ZZ99 [0-9][A-Z]{2}$"));
    if (spaced != QStringLiteral("GIR 0AA") && !shape.match(spaced).hasMatch()) return std::nullopt;
    return spaced;
}

} // namespace lodestar
