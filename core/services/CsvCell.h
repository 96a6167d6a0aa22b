#pragma once

#include <QString>

namespace lodestar {

/// A cell of an exported list, quoted as RFC 4180 asks; what a spreadsheet would take for a formula begins with an
/// apostrophe.
inline QString csvCell(const QString& text) {
    QString made = text;
    if (!made.isEmpty() && QStringView(u"=+-@\t").contains(made.front())) made.prepend(u'\'');
    if (made.contains(u',') || made.contains(u'"') || made.contains(u'\n')) {
        made.replace(QStringLiteral("\""), QStringLiteral("\"\""));
        made = u'"' + made + u'"';
    }
    return made;
}

} // namespace lodestar
