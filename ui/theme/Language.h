#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace lodestar::theme {

/// A language that the program is translated into: a file translations/lodestar_CODE.ts and beside it
/// lodestar_CODE.status, which says whether a speaker has checked it.
struct Language {
    /// "en", "pl", "ro", "sn".
    QString code;
    /// In itself: "Polski".
    QString name;
    /// No speaker has checked it yet: shown as "draft translation" wherever it can be chosen.
    bool draft = false;

    /// Every language that is compiled in, English first.
    static QList<Language> available();
    /// The chosen code, or the system's language if the program has it, or English.
    static QString preferred(const QString& chosen, const QLocale& system = QLocale::system());
    /// The code of a language as records name it, in English ("Polish", or "pl"); English's if the program lacks it.
    static QString codeNamed(const QString& word);
    /// Puts the language to use for all words made from now on: windows built before keep theirs, so it is called
    /// before the first one. NotFound if the program does not have it.
    static Status use(const QString& code);
    /// "Polski (draft translation)".
    [[nodiscard]] QString shownName() const;
};

} // namespace lodestar::theme
