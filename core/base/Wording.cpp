#include "core/base/Wording.h"

#include "core/base/DateText.h"

#include <QCoreApplication>
#include <QTranslator>

namespace lodestar {

using namespace Qt::StringLiterals;

std::optional<Wording> Wording::of(const QString& code) {
    auto words = std::make_shared<QTranslator>();
    if (code.isEmpty() || !words->load(u":/translations/lodestar_%1.qm"_s.arg(code))) return std::nullopt;
    Wording made;
    made.m_code = code;
    made.m_words = std::move(words);
    return made;
}

QString Wording::translate(const char* context, const char* source, const char* comment, int count) const {
    if (!m_words) return QCoreApplication::translate(context, source, comment, count);
    QString words = m_words->translate(context, source, comment, count);
    if (words.isEmpty()) words = QString::fromUtf8(source);
    return count < 0 ? words : words.replace("%n"_L1, locale().toString(count));
}

QString Wording::date(QDate date) const {
    return m_words ? dateText(date, locale()) : dateText(date);
}

QString Wording::shortDate(QDate date, QDate today) const {
    return m_words ? shortDateText(date, today, locale()) : shortDateText(date, today);
}

QLocale Wording::locale() const {
    if (!m_words) return {};
    return m_code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(m_code);
}

} // namespace lodestar
