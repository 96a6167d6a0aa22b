#include "core/base/Fold.h"

namespace lodestar {

namespace {

/// Letters that do not decompose into a base letter and an accent.
QChar plainLetter(QChar c) {
    switch (c.unicode()) {
    case u'ł':
        return u'l';
    case u'đ':
    case u'ð':
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
        else if (each == u'œ')
            out.append(QStringLiteral("oe"));
        else if (each == u'þ')
            out.append(QStringLiteral("th"));
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
    const bool plus = text.trimmed().startsWith(u'+');
    if (!digits.startsWith(QStringLiteral("0044")) && !(plus && digits.startsWith(QStringLiteral("44")))) return digits;
    digits.remove(0, digits.startsWith(u'0') ? 4 : 2);
    // "+44 (0)7700 ...": the bracketed nought is not dialled and not doubled.
    return digits.startsWith(u'0') ? digits : u'0' + digits;
}

QString phoneText(const QString& stored) {
    const QString digits = phoneDigits(stored);
    if (digits.size() != 11 || !digits.startsWith(u'0')) return stored;
    if (digits[1] == u'2') return digits.left(3) + u' ' + digits.mid(3, 4) + u' ' + digits.mid(7);
    return digits.left(5) + u' ' + digits.mid(5);
}

} // namespace lodestar
