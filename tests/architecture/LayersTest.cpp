#include "tests/architecture/Layers.h"
#include "tests/architecture/SourceTree.h"
#include "tests/support/catch.h"

using namespace lodestar::architecture;
using namespace Qt::StringLiterals;

namespace {

const QString twoLayers = u"## Layers\n\n| folder | may use |\n|---|---|\n| `core/base` | - |\n"
                          "| `core/store` | `core/base` |\n\n## Third parties\n\n| header | where |\n|---|---|\n"
                          "| `sqlite3.h` | `core/store` |\n"_qs;

} // namespace

TEST_CASE("an include against the arrows is found, with its file and line") {
    const Layers layers = Layers::read(twoLayers);
    const QString text = u"#pragma once\n#include <QString>\n#include \"core/store/Store.h\"\n"_qs;
    CHECK(layers.faultsIn(u"core/base/Clock.h"_qs, text) ==
          QStringList{u"core/base/Clock.h:3: core/base may not use core/store (core/store/Store.h)"_qs});
    CHECK(layers.faultsIn(u"core/store/Log.h"_qs, u"#include \"core/base/Clock.h\"\n"_qs).isEmpty());
    CHECK(layers.faultsIn(u"core/base/Clock.cpp"_qs, u"#include <sqlite3.h>\n"_qs).size() == 1);
    CHECK(layers.faultsIn(u"core/base/Clock.cpp"_qs, u"#include \"tests/support/catch.h\"\n"_qs).size() == 1);
    CHECK(layers.faultsIn(u"core/base/Clock.cpp"_qs, u"#include \"../store/Store.h\"\n"_qs).size() == 1);
    CHECK(layers.faultsIn(u"core/new/Thing.h"_qs, {}).size() == 1);
}

TEST_CASE("every include goes along an arrow of the table in ARCHITECTURE.md") {
    const SourceTree tree;
    const Layers layers = Layers::read(tree.text(u"ARCHITECTURE.md"_qs));
    REQUIRE(layers.folders().size() > 10);
    const QStringList files = tree.program();
    REQUIRE(files.size() > 10);
    for (const QString& file : files) {
        for (const QString& fault : layers.faultsIn(file, tree.text(file)))
            FAIL_CHECK(fault.toStdString());
    }
}

TEST_CASE("the arrows of the table lead nowhere back and to no unknown folder") {
    CHECK(Layers::read(u"## Layers\n| a | b |\n|-|-|\n| `x` | `y` |\n| `y` | `x`, `z` |\n"_qs).circles().size() == 2);
    const Layers layers = Layers::read(SourceTree().text(u"ARCHITECTURE.md"_qs));
    CHECK(layers.circles() == QStringList{});
    CHECK(layers.unknownTargets() == QStringList{});
}
