#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

class QTranslator;

namespace lodestar::reports {

/// What a sheet for parents says, in the language of whom it is for, whatever the program speaks. Every source text
/// stands in the context "ParentSheet"; a test holds that each shipped language has all of them.
class ParentWords {
public:
    /// `code` of a shipped language; English for any other.
    explicit ParentWords(const QString& code);
    ~ParentWords();
    ParentWords(const ParentWords&) = delete;
    ParentWords& operator=(const ParentWords&) = delete;

    /// The words in the sheet's language; `source` itself where they are missing.
    [[nodiscard]] QString of(const char* source) const;
    /// A title of the pathway's edition in the sheet's language; as the edition has it where it is not known.
    [[nodiscard]] QString step(const QString& title) const;
    /// "Fri 20 Nov 2026".
    [[nodiscard]] QString day(QDate date) const;
    /// "20 Nov 2026".
    [[nodiscard]] QString date(QDate date) const;
    [[nodiscard]] bool isEnglish() const { return m_english; }
    /// No speaker has checked this language yet: the sheet says so.
    [[nodiscard]] bool isDraft() const { return m_draft; }

private:
    std::unique_ptr<QTranslator> m_words;
    QLocale m_locale;
    bool m_english = true;
    bool m_draft = false;
};

} // namespace lodestar::reports
