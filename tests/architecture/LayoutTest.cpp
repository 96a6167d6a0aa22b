#include "tests/architecture/SourceTree.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <iostream>

using namespace lodestar::architecture;
using namespace Qt::StringLiterals;

namespace {

/// Past this a file holds more than one noun.
constexpr int longestFile = 500;
constexpr int longFile = 400;

/// Sources that some target compiles, from the compile commands of this build.
QSet<QString> compiledSources(const SourceTree& tree) {
    QFile database(QStringLiteral(LODESTAR_BINARY_DIR "/compile_commands.json"));
    if (!database.open(QIODevice::ReadOnly)) return {};
    QSet<QString> sources;
    const QJsonArray commands = QJsonDocument::fromJson(database.readAll()).array();
    for (const QJsonValue& command : commands) {
        const QString file = command[u"file"].toString();
        if (file.startsWith(tree.root())) sources.insert(file.mid(tree.root().size() + 1));
    }
    return sources;
}

} // namespace

TEST_CASE("the top level holds the seven folders and a few files, and nothing else") {
    const QSet<QString> allowed{
        u"app"_qs,          u"core"_qs,
        u"ui"_qs,           u"resources"_qs,
        u"tests"_qs,        u"translations"_qs,
        u"packaging"_qs,    u"CMakeLists.txt"_qs,
        u"LICENSE"_qs,      u"CMakePresets.json"_qs,
        u"README.md"_qs,    u"ARCHITECTURE.md"_qs,
        u"SECURITY.md"_qs,  u"CONTRIBUTING.md"_qs,
        u"CHANGELOG.md"_qs,
    };
    const SourceTree tree;
    QSet<QString> found;
    for (const QString& file : tree.files())
        found.insert(file.section(u'/', 0, 0));
    REQUIRE(found.contains(u"CMakeLists.txt"_qs));
    for (const QString& name : found) {
        if (!allowed.contains(name) && !name.startsWith(u'.'))
            FAIL_CHECK(name.toStdString() << " is not in the layout");
    }
}

TEST_CASE("no source file is longer than 500 lines") {
    const SourceTree tree;
    const QStringList files = tree.files({u"app/"_qs, u"core/"_qs, u"ui/"_qs, u"tests/"_qs}, {u".h"_qs, u".cpp"_qs});
    REQUIRE(files.size() > 20);
    for (const QString& file : files) {
        const auto length = linesOf(tree.text(file)).size();
        if (length > longestFile)
            FAIL_CHECK(file.toStdString() << " has " << length << " lines");
        else if (length > longFile)
            std::cout << "growing long: " << file.toStdString() << ", " << length << " lines\n";
    }
}

TEST_CASE("every header is taken once") {
    const SourceTree tree;
    for (const QString& file : tree.files({u"app/"_qs, u"core/"_qs, u"ui/"_qs, u"tests/"_qs}, {u".h"_qs})) {
        if (!tree.text(file).contains(u"#pragma once\n"_qs)) FAIL_CHECK(file.toStdString() << " has no #pragma once");
    }
}

TEST_CASE("every source file, tests too, is compiled by some target") {
    const SourceTree tree;
    const QSet<QString> compiled = compiledSources(tree);
    REQUIRE(compiled.contains(u"tests/architecture/LayoutTest.cpp"_qs));
    const QStringList files = tree.files({u"app/"_qs, u"core/"_qs, u"ui/"_qs, u"tests/"_qs}, {u".cpp"_qs});
    for (const QString& file : files) {
        if (!compiled.contains(file))
            FAIL_CHECK(file.toStdString() << " is in no target: nobody would notice its faults");
    }
}
