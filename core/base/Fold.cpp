#include "core/base/Fold.h"

namespace lodestar {

namespace {

/// Letters that do not decompose into a base letter and an accent.
QChar plainLetter(QChar c) {
    switch (c.unicode()) {
    case u'ł':
        return u'l';
    case u'đ':
        return u'd';
    case u'ø':
        return u'o';
    case u'ı':
        return u'i';
    default:
        return c;
    }
}

} // namespace

QString folded(QStringView text) {
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar each : decomposed) {
        if (each.category() == QChar::Mark_NonSpacing || each == u'\'' || each == u'’' || each == u'-') continue;
        if (each == u'ß')
            out.append(QStringLiteral("ss"));
        else if (each == u'æ')
            out.append(QStringLiteral("ae"));
        else if (each.isLetterOrNumber())
            out.append(plainLetter(each));
        else
            out.append(u' ');
    }
    return out.simplified();
}

QString phoneDigits(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') digits.append(c);
    }
    if (digits.startsWith(QStringLiteral("0044")))
        digits = u'0' + digits.mid(4);
    else if (text.trimmed().startsWith(u'+') && digits.startsWith(QStringLiteral("44")))
        digits = u'0' + digits.mid(2);
    return digits;
}

} // namespace lodestar
