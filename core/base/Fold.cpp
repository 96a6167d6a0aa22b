#include "core/base/Fold.h"

#include <algorithm>
#include <array>

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

int lettersApart(QStringView a, QStringView b, int limit) {
    if (std::abs(a.size() - b.size()) > limit || b.size() > 62) return limit + 1;
    // Three rows of the table: two exchanged letters look two rows back.
    std::array<std::array<int, 64>, 3> rows{};
    const auto width = static_cast<std::size_t>(b.size());
    for (std::size_t j = 0; j <= width; ++j)
        rows[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto& now = rows[static_cast<std::size_t>(i % 3)];
        const auto& last = rows[static_cast<std::size_t>((i + 2) % 3)];
        const auto& beforeLast = rows[static_cast<std::size_t>((i + 1) % 3)];
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (std::size_t j = 1; j <= width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[at - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                now[j] = std::min(now[j], beforeLast[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > limit) return limit + 1;
    }
    return std::min(rows[static_cast<std::size_t>(a.size() % 3)][width], limit + 1);
}

} // namespace lodestar
