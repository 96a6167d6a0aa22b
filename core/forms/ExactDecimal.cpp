#include "core/forms/ExactDecimal.h"

#include <QRegularExpression>

namespace lodestar::forms {

namespace {

constexpr int mostDigits = 400;

std::strong_ordering compareDigits(const QByteArray& a, const QByteArray& b) {
    if (a.size() != b.size()) return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

/// Both without zeros in front.
QByteArray sum(const QByteArray& a, const QByteArray& b) {
    QByteArray out;
    int carry = 0;
    for (qsizetype i = 0; i < std::max(a.size(), b.size()) || carry > 0; ++i) {
        if (i < a.size()) carry += a[a.size() - 1 - i] - '0';
        if (i < b.size()) carry += b[b.size() - 1 - i] - '0';
        out.prepend(static_cast<char>('0' + carry % 10));
        carry /= 10;
    }
    return out.isEmpty() ? QByteArray("0") : out;
}

/// `a` is not the smaller one.
QByteArray difference(const QByteArray& a, const QByteArray& b) {
    QByteArray out;
    int borrowed = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        int digit = a[a.size() - 1 - i] - '0' - borrowed;
        if (i < b.size()) digit -= b[b.size() - 1 - i] - '0';
        borrowed = digit < 0 ? 1 : 0;
        out.prepend(static_cast<char>('0' + digit + 10 * borrowed));
    }
    return out;
}

} // namespace

ExactDecimal::ExactDecimal(qint64 number)
    : m_negative(number < 0)
    , m_digits(QByteArray::number(number)) {
    if (m_negative) m_digits.remove(0, 1);
}

std::optional<ExactDecimal> ExactDecimal::read(QStringView text) {
    static const QRegularExpression form(QStringLiteral("^(-?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch()) return std::nullopt;
    ExactDecimal made;
    made.m_negative = !match.captured(1).isEmpty();
    const QString behind = match.captured(3);
    made.m_digits = (match.captured(2) + behind).toLatin1();
    made.m_places = static_cast<int>(behind.size()) - match.captured(4).toInt();
    if (made.m_digits.size() + std::abs(made.m_places) > mostDigits) return std::nullopt;
    if (made.m_places < 0) {
        made.m_digits.append(-made.m_places, '0');
        made.m_places = 0;
    }
    made.tidy();
    return made;
}

void ExactDecimal::tidy() {
    qsizetype zeros = 0;
    while (zeros < m_digits.size() - 1 && m_digits[zeros] == '0')
        ++zeros;
    m_digits.remove(0, zeros);
    if (m_digits == "0") m_negative = false;
}

bool ExactDecimal::isWhole() const {
    const QByteArray behind = m_digits.right(m_places);
    return behind.count('0') == behind.size();
}

QString ExactDecimal::toString() const {
    QByteArray text = m_digits;
    if (m_places > 0) {
        text = text.rightJustified(m_places + 1, '0');
        text.insert(text.size() - m_places, '.');
    }
    return QString::fromLatin1((m_negative ? "-" : "") + text);
}

QByteArray ExactDecimal::digitsTo(int places) const {
    if (m_digits == "0") return m_digits;
    return m_digits + QByteArray(places - m_places, '0');
}

ExactDecimal operator+(const ExactDecimal& a, const ExactDecimal& b) {
    ExactDecimal made;
    made.m_places = std::max(a.m_places, b.m_places);
    const QByteArray left = a.digitsTo(made.m_places);
    const QByteArray right = b.digitsTo(made.m_places);
    if (a.m_negative == b.m_negative) {
        made.m_negative = a.m_negative;
        made.m_digits = sum(left, right);
    } else {
        const bool leftGreater = compareDigits(left, right) >= 0;
        made.m_negative = leftGreater ? a.m_negative : b.m_negative;
        made.m_digits = leftGreater ? difference(left, right) : difference(right, left);
    }
    made.tidy();
    return made;
}

std::strong_ordering operator<=>(const ExactDecimal& a, const ExactDecimal& b) {
    if (a.m_negative != b.m_negative) return a.m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    const int places = std::max(a.m_places, b.m_places);
    const auto order = compareDigits(a.digitsTo(places), b.digitsTo(places));
    return a.m_negative ? 0 <=> order : order;
}

} // namespace lodestar::forms
