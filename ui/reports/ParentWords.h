#pragma once

#include "core/base/Wording.h"

#include <QStringList>

namespace lodestar::reports {

/// What a sheet for parents says, in the language of whom it is for, whatever the program speaks. Every source text
/// stands in the context "ParentSheet"; a test holds that each shipped language has all of them.
class ParentWords {
public:
    /// `code` of a shipped language; English for any other.
    explicit ParentWords(const QString& code);

    /// The words in the sheet's language; `source` itself where they are missing.
    [[nodiscard]] QString of(const char* source) const;
    /// A title of the pathway's edition in the sheet's language; as the edition has it where it is not known.
    [[nodiscard]] QString step(const QString& title) const;
    /// "Fri 20 Nov 2026".
    [[nodiscard]] QString day(QDate date) const;
    /// "20 Nov 2026".
    [[nodiscard]] QString date(QDate date) const;
    [[nodiscard]] bool isEnglish() const { return m_english; }
    /// That no speaker has checked this language yet, in it and in English; empty where one has.
    [[nodiscard]] QStringList draftWords() const;

private:
    Wording m_words;
    bool m_english = true;
    bool m_draft = false;
};

} // namespace lodestar::reports
