#include "core/reports/PrintedWords.h"

#include "core/reports/Reports.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

/// By the word that the audit has begun with since the first version; it is never changed.
struct Printed {
    QLatin1StringView word;
    const char* title;
};

constexpr std::array printed{
    Printed{QLatin1StringView("caseload"), QT_TRANSLATE_NOOP("Printed", "Caseload")},
    Printed{QLatin1StringView("team-caseload"), QT_TRANSLATE_NOOP("Printed", "Caseloads of the team")},
    Printed{QLatin1StringView("unseen"), QT_TRANSLATE_NOOP("Printed", "Families not seen")},
    Printed{QLatin1StringView("day list"), QT_TRANSLATE_NOOP("Printed", "Day list")},
    Printed{QLatin1StringView("chronology"), QT_TRANSLATE_NOOP("Printed", "Chronology")},
    Printed{QLatin1StringView("growth chart"), QT_TRANSLATE_NOOP("Printed", "Growth chart")},
    Printed{QLatin1StringView("gone quiet"), QT_TRANSLATE_NOOP("Printed", "Gone quiet")},
    Printed{QLatin1StringView("directory of services"), QT_TRANSLATE_NOOP("Printed", "Directory of services")},
    Printed{QLatin1StringView("referrals"), QT_TRANSLATE_NOOP("Printed", "Referrals")},
    Printed{QLatin1StringView("referral letter"), QT_TRANSLATE_NOOP("Printed", "Referral letter")},
    Printed{QLatin1StringView("list of a practice"), QT_TRANSLATE_NOOP("Printed", "List of a practice")},
    Printed{QLatin1StringView("register of a course"), QT_TRANSLATE_NOOP("Printed", "Register of a course")},
    Printed{QLatin1StringView("register sheet of a course"),
            QT_TRANSLATE_NOOP("Printed", "Register sheet of a course")},
    Printed{QLatin1StringView("slips of a course"), QT_TRANSLATE_NOOP("Printed", "Slips of a course")},
    Printed{QLatin1StringView("summary of a programme"), QT_TRANSLATE_NOOP("Printed", "Summary of a programme")},
    Printed{QLatin1StringView("match sheet"), QT_TRANSLATE_NOOP("Printed", "Match sheet")},
    Printed{QLatin1StringView("training register"), QT_TRANSLATE_NOOP("Printed", "Training register")},
    Printed{QLatin1StringView("supervision list"), QT_TRANSLATE_NOOP("Printed", "Supervision list")},
};

QString say(const char* text) {
    return QCoreApplication::translate("Printed", text);
}

/// Null for a word that is not known.
QString titleOf(const QString& word) {
    static const QString report = u"report "_s;
    if (word.startsWith(report)) {
        const QString said = word.mid(report.size());
        const qsizetype space = said.indexOf(u' ');
        const ReportKind* const kind = reportKind(said.left(space));
        if (kind == nullptr) return {};
        return space < 0 ? kind->shownTitle() : kind->shownTitle() + said.mid(space);
    }
    const auto* const known = std::ranges::find(printed, word, &Printed::word);
    return known == printed.cend() ? QString() : say(known->title);
}

/// "2 pages" and "12 families" say how much it was; the rest is told as it stands.
QString amountWords(const QString& said) {
    static const QRegularExpression amount(u"^(\\d+) (pages|families)$"_s);
    if (said == u"sealed"_s) return say(QT_TRANSLATE_NOOP("Printed", "with what is sealed"));
    const auto match = amount.match(said);
    if (!match.hasMatch()) return said;
    const QString number = match.captured(1);
    return match.captured(2) == u"pages"_s ? QCoreApplication::translate("Printed", "pages: %1").arg(number)
                                           : QCoreApplication::translate("Printed", "families: %1").arg(number);
}

} // namespace

QString printedWords(const QString& detail) {
    static const QRegularExpression between(u"[,:] "_s);
    const auto end = between.match(detail);
    const QString title = titleOf(end.hasMatch() ? detail.left(end.capturedStart()) : detail);
    if (title.isNull()) return detail;
    if (!end.hasMatch()) return title;
    QStringList said{title};
    const QStringList rest = detail.mid(end.capturedEnd()).split(u", "_s);
    for (const QString& each : rest)
        said.append(amountWords(each));
    return said.join(u", "_s);
}

} // namespace lodestar::reports
