#include "core/base/JsonTree.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace lodestar;

TEST_CASE("JSON is written as it was read: order, numbers, doubled members and every character") {
    for (const char* text :
         {R"({"b":1.50,"a":[null,true,-0.0,1e10],"b":"twice"})", R"(["\"\\\b\f\n\r\t\u0001é😀"])", R"({})", R"([])",
          R"(["\ud800"])", R"("")", "[\"\xef\xbb\xbf\"]", "[\"\\n\xef\xbb\xbf\"]"}) {
        const auto tree = readJsonTree(text);
        REQUIRE(tree);
        CHECK(writeJsonTree(*tree) == QByteArray(text));
        CHECK(*readJsonTree(writeJsonTree(*tree, JsonLayout::Indented)) == *tree);
    }
}

TEST_CASE("any text comes back from JSON as it was") {
    CHECK(rc::check("texts", [](const std::u16string& text) {
        const MessageNode leaf = MessageNode::leaf({}, QString::fromStdU16String(text));
        const auto read = readJsonTree(writeJsonTree(leaf));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->text == leaf.text);
    }));
}
