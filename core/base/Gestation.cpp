#include "core/base/Gestation.h"

namespace lodestar {

std::optional<Gestation> Gestation::parse(QStringView text) {
    const QStringView plain = text.trimmed();
    const qsizetype plus = plain.indexOf(u'+');
    bool weeksOk = false;
    bool daysOk = true;
    const int weeks = (plus < 0 ? plain : plain.left(plus)).trimmed().toInt(&weeksOk);
    const int days = plus < 0 ? 0 : plain.mid(plus + 1).trimmed().toInt(&daysOk);
    if (!weeksOk || !daysOk || weeks < 0 || weeks > 45 || days < 0 || days > 6) return std::nullopt;
    return Gestation(weeks * 7 + days);
}

} // namespace lodestar
