#include "ui/theme/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

// The one application may have one translation of ours; the next one takes its place.
constexpr auto ourName = "lodestar translation";

Language read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject status = QJsonDocument::fromJson(file.readAll()).object();
    return {status.value("code"_L1).toString(), status.value("name"_L1).toString(),
            status.value("checked_by"_L1).toString().isEmpty() && status.value("code"_L1).toString() != "en"_L1};
}

void install(QTranslator* translator) {
    translator->setParent(QCoreApplication::instance());
    translator->setObjectName(QString::fromLatin1(ourName));
    QCoreApplication::installTranslator(translator);
}

} // namespace

QList<Language> Language::available() {
    QList<Language> languages;
    const QStringList files = QDir(u":/translations"_s).entryList({u"*.status"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const Language language = read(u":/translations/"_s + file);
        if (language.code == "en"_L1)
            languages.prepend(language);
        else if (!language.code.isEmpty())
            languages.append(language);
    }
    return languages;
}

QString Language::preferred(const QString& chosen, const QLocale& system) {
    const QList<Language> languages = available();
    const auto has = [&languages](const QString& code) {
        return std::ranges::any_of(languages, [&code](const Language& language) { return language.code == code; });
    };
    if (has(chosen)) return chosen;
    const QString native = QLocale::languageToCode(system.language());
    return has(native) ? native : u"en"_s;
}

QString Language::codeNamed(const QString& word) {
    const QString wanted = word.trimmed().toLower();
    for (const Language& each : available()) {
        const QString english = QLocale::languageToString(QLocale(each.code).language()).toLower();
        if (wanted == each.code || (!english.isEmpty() && wanted.startsWith(english))) return each.code;
    }
    return u"en"_s;
}

Status Language::use(const QString& code) {
    auto* application = QCoreApplication::instance();
    auto words = std::make_unique<QTranslator>();
    // The forms of counted words: below every language, for what it does not say yet.
    auto english = std::make_unique<QTranslator>();
    if (!words->load(u":/translations/lodestar_%1.qm"_s.arg(code)) ||
        !english->load(u":/translations/lodestar_en.qm"_s))
        return fail(ErrorCode::NotFound, code);
    const auto before = application->findChildren<QTranslator*>(QString::fromLatin1(ourName));
    for (QTranslator* translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    install(english.release());
    install(words.release());
    auto qtWords = std::make_unique<QTranslator>();
    // Qt's own dialogs; where the machine has no such file they stay English.
    if (qtWords->load(u"qtbase_%1"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(qtWords.release());
    // Dates as the service writes them: British English, or the language's own names of months.
    QLocale::setDefault(code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code));
    return {};
}

QString Language::shownName() const {
    if (!draft) return name;
    return QCoreApplication::translate("lodestar::theme::Language", "%1 (draft translation)").arg(name);
}

} // namespace lodestar::theme
