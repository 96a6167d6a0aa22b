#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

class QTranslator;

namespace lodestar {

/// The language in which something is worded: that of the program, or another one that ships with it, whatever the
/// program speaks. What is handed to parents and the public is worded with one of these; it is a value and costs
/// nothing to copy.
class Wording {
public:
    /// The program's.
    Wording() = default;
    /// That of a shipped language: "en", "pl", "ro", "sn". Nothing for any other, or in a program that has none.
    static std::optional<Wording> of(const QString& code);

    /// The text of the context in this language, `source` itself where it is missing. With `count` the form of a
    /// counted word, with its number. Named as the translators' tools look for it.
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment = nullptr,
                                    int count = -1) const;
    /// "12 Mar 2026", in the words of the language.
    [[nodiscard]] QString date(QDate date) const;
    /// "12 Mar" in the year of `today`, else with the year.
    [[nodiscard]] QString shortDate(QDate date, QDate today) const;
    /// How numbers and dates are written.
    [[nodiscard]] QLocale locale() const;
    /// Empty for the program's own.
    [[nodiscard]] const QString& code() const { return m_code; }

private:
    QString m_code;
    std::shared_ptr<const QTranslator> m_words;
};

} // namespace lodestar
