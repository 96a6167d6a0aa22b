#include "tests/support/catch.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// What a parent sees, is handed, or reads as one of the public.
const QSet<QString> forParents{u"ParentSheet"_s, u"PublicReport"_s, u"lodestar::pages::VisitParentScreen"_s};

struct Found {
    int words = 0;
    QStringList untranslated;
    QSet<QString> contexts;
};

Found read(const QString& code) {
    QFile file(QStringLiteral(LODESTAR_SOURCE_DIR "/translations/lodestar_%1.ts").arg(code));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Found found;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (!forParents.contains(context)) continue;
        found.contexts.insert(context);
        if (xml.name() == u"source") source = xml.readElementText();
        if (xml.name() != u"translation") continue;
        const bool unfinished = xml.attributes().hasAttribute(u"type"_s);
        const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        ++found.words;
        // A placeholder that is lost is a name or a date that the sheet does not say.
        bool whole = !unfinished && !words.isEmpty();
        for (const QString& place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%n"_s})
            whole = whole && source.contains(place) == words.contains(place);
        if (!whole) found.untranslated.append(source);
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

} // namespace

TEST_CASE("everything that a parent sees or is handed is translated into every language of the sheets") {
    for (const auto& code : {u"pl"_s, u"ro"_s, u"sn"_s}) {
        const Found found = read(code);
        INFO(code.toStdString());
        CHECK(found.contexts == forParents);
        CHECK(found.words > 50);
        CHECK(found.untranslated == QStringList());
    }
}
