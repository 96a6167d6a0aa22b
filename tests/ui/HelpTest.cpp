#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

TEST_CASE("every help text has a heading, and every link in it leads to another help text") {
    const QDir folder(u":/help"_s);
    const QStringList names = folder.entryList({u"*.md"_s});
    CHECK(names.contains(u"index.md"_s));
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    for (const QString& name : names) {
        INFO(name);
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.startsWith(u"# "_s));
        auto found = link.globalMatch(text);
        while (found.hasNext())
            CHECK(names.contains(found.next().captured(1)));
    }
}

TEST_CASE("every help text can be reached from the first one") {
    const QDir folder(u":/help"_s);
    QFile file(folder.filePath(u"index.md"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString index = QString::fromUtf8(file.readAll());
    for (const QString& name : folder.entryList({u"*.md"_s})) {
        INFO(name);
        if (name != u"index.md"_s) CHECK(index.contains(u"(%1)"_s.arg(name)));
    }
}
