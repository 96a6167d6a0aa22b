#include "ui/reports/ParentWords.h"

#include "core/base/DateText.h"
#include "ui/theme/Language.h"

#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

/// Titles of steps that a sheet may name, as the editions have them; here for the translators.
[[maybe_unused]] constexpr const char* stepTitles[] = {
    QT_TRANSLATE_NOOP("ParentSheet", "New birth visit"),
    QT_TRANSLATE_NOOP("ParentSheet", "6–8 week review"),
    QT_TRANSLATE_NOOP("ParentSheet", "8-week jabs"),
    QT_TRANSLATE_NOOP("ParentSheet", "3–4 month contact"),
    QT_TRANSLATE_NOOP("ParentSheet", "12-week jabs"),
    QT_TRANSLATE_NOOP("ParentSheet", "16-week jabs"),
    QT_TRANSLATE_NOOP("ParentSheet", "6 month contact"),
    QT_TRANSLATE_NOOP("ParentSheet", "9–12 month review"),
    QT_TRANSLATE_NOOP("ParentSheet", "1-year jabs"),
    QT_TRANSLATE_NOOP("ParentSheet", "18-month jabs"),
    QT_TRANSLATE_NOOP("ParentSheet", "2–2½ year review"),
    QT_TRANSLATE_NOOP("ParentSheet", "Third birthday"),
    QT_TRANSLATE_NOOP("ParentSheet", "3 years 4 months jabs"),
    QT_TRANSLATE_NOOP("ParentSheet", "Handover to school nursing"),
};

/// Answers that the program itself offers on a form that is asked in a parent's language.
[[maybe_unused]] constexpr const char* answers[] = {QT_TRANSLATE_NOOP("ParentSheet", "Yes"),
                                                    QT_TRANSLATE_NOOP("ParentSheet", "No")};

} // namespace

ParentWords::ParentWords(const QString& code)
    : m_locale(QLocale::English, QLocale::UnitedKingdom) {
    const auto known = theme::Language::available();
    const auto found = std::ranges::find(known, code, &theme::Language::code);
    if (found == known.cend() || code == "en"_L1) return;
    auto words = std::make_unique<QTranslator>();
    if (!words->load(u":/translations/lodestar_%1.qm"_s.arg(code))) return;
    m_words = std::move(words);
    m_locale = QLocale(code);
    m_english = false;
    m_draft = found->draft;
}

ParentWords::~ParentWords() = default;

QString ParentWords::of(const char* source) const {
    const QString words = m_words ? m_words->translate("ParentSheet", source) : QString();
    return words.isEmpty() ? QString::fromUtf8(source) : words;
}

QString ParentWords::step(const QString& title) const {
    return of(title.toUtf8().constData());
}

QString ParentWords::day(QDate date) const {
    return m_english ? weekdayText(date, {}) : m_locale.toString(date, u"ddd d MMM yyyy"_s);
}

QString ParentWords::date(QDate date) const {
    return m_english ? dateText(date) : m_locale.toString(date, u"d MMM yyyy"_s);
}

} // namespace lodestar::reports
