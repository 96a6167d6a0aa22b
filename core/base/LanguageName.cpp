#include "core/base/LanguageName.h"

#include <QLocale>

namespace lodestar {

QString languageName(const QString& text) {
    const QString code = text.trimmed().section(u'-', 0, 0).section(u'_', 0, 0);
    if (code.size() < 2 || code.size() > 3) return text;
    const QLocale::Language language = QLocale::codeToLanguage(code.toLower());
    return language == QLocale::AnyLanguage || language == QLocale::C ? text : QLocale::languageToString(language);
}

} // namespace lodestar
