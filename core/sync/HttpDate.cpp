#include "core/sync/HttpDate.h"

#include <QLocale>

namespace lodestar::sync {

using namespace Qt::StringLiterals;

QByteArray httpDate(const QDateTime& at) {
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

// Not with a format: by one QDateTime reads local time first, and looks up the system's zone several times for it.
QDateTime readHttpDate(QByteArrayView text) {
    constexpr QByteArrayView zone("GMT");
    if (!text.endsWith(zone)) return {};
    const QString numbered = QString::fromLatin1(text.chopped(zone.size())) + u"+0000"_s;
    return QDateTime::fromString(numbered, Qt::RFC2822Date).toUTC();
}

} // namespace lodestar::sync
