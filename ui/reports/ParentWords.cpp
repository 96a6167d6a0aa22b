#include "ui/reports/ParentWords.h"

#include "ui/theme/Language.h"

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
    : m_words(Wording::of(code).value_or(Wording::of(u"en"_s).value_or(Wording())))
    , m_english(m_words.code() == "en"_L1) {
    const auto known = theme::Language::available();
    const auto found = std::ranges::find(known, m_words.code(), &theme::Language::code);
    m_draft = found != known.cend() && found->draft;
}

QString ParentWords::of(const char* source) const {
    return m_words.translate("ParentSheet", source);
}

QString ParentWords::step(const QString& title) const {
    return of(title.toUtf8().constData());
}

QString ParentWords::day(QDate date) const {
    return date.isValid() ? m_words.locale().toString(date, u"ddd"_s) + u' ' + m_words.date(date) : QString();
}

QString ParentWords::date(QDate date) const {
    return m_words.date(date);
}

QStringList ParentWords::draftWords() const {
    if (!m_draft) return {};
    const char* said =
        QT_TRANSLATE_NOOP("ParentSheet", "Draft translation: no speaker of this language has checked it yet.");
    return {of(said), QString::fromUtf8(said)};
}

} // namespace lodestar::reports
