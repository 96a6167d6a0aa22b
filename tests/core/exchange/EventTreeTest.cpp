#include "core/exchange/EventCodes.h"
#include "core/exchange/EventReader.h"
#include "core/records/Kind.h"
#include "tests/core/exchange/MessageBuilder.h"
#include "tests/core/exchange/MessageChecks.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace lodestar;
using namespace lodestar::exchange;
using namespace lodestar::exchange::tests;
using namespace Qt::StringLiterals;

namespace {

QString errorOf(const QByteArray& bytes) {
    const auto message = readEventMessage(bytes);
    return message ? QString() : message.error().detail;
}

} // namespace

TEST_CASE("broken JSON is refused with the line and column where it breaks") {
    CHECK(errorOf("{\"resourceType\":\"Bundle\",\n  \"type\":\"message\",\n}") ==
          u"line 3, column 1: a name in quotation marks is expected"_s);
    CHECK(errorOf("{\"é\":[1,\n  2,]}") == u"line 2, column 5: a value is expected"_s);
    CHECK(errorOf("{\"é\" 1}") == u"line 1, column 6: a colon is expected"_s);
    CHECK(errorOf("{\"a\":1") == u"line 1, column 7: the message ends too early"_s);
    CHECK(errorOf("{} x") == u"line 1, column 4: something stands after the end of the message"_s);
    CHECK(errorOf("{\"a\":\"b\nc\"}").startsWith(u"line 1, column 8"_s));
    CHECK(errorOf("{\"a\":01}").startsWith(u"line 1, column 7"_s));
    CHECK(errorOf("{\"a\":\"\\x\"}").startsWith(u"line 1, column 8"_s));
    CHECK(errorOf("[1,2]") == u"not a FHIR bundle"_s);
    CHECK(errorOf("{\"resourceType\":\"Bundle\",\"entry\":[]}") == u"the bundle is empty"_s);
    CHECK(errorOf("") == u"line 1, column 1: the message ends too early"_s);
    CHECK(errorOf("{\"a\":\n\"caf\xE9\"}") == u"line 2: not UTF-8 text"_s);
}

TEST_CASE("broken XML is refused with line and column, and a document type definition always") {
    CHECK(errorOf("<Bundle xmlns=\"http://hl7.org/fhir\">\n  <type value=\"message\"/>\n  <entry></Bundle>")
              .startsWith(u"line 3, column "_s));
    const QByteArray laughs =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE Bundle [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<Bundle><id value=\"&c;\"/></Bundle>";
    CHECK(errorOf(laughs).contains(u"a document type definition is not taken"_s));
    CHECK(errorOf("<!DOCTYPE Bundle SYSTEM \"file:///etc/passwd\"><Bundle/>").contains(u"document type"_s));
    CHECK(errorOf("<Bundle><id value=\"&unknown;\"/></Bundle>").startsWith(u"line 1"_s));
    CHECK(errorOf("<html/>") == u"not a FHIR bundle"_s);
}

TEST_CASE("depth, size and number of parts are bounded in JSON and XML") {
    const auto nested = [](const QByteArray& open, const QByteArray& close, int depth) {
        return open.repeated(depth) + close.repeated(depth);
    };
    CHECK(errorOf(nested("[", "]", 100'000)).contains(u"nested too deeply"_s));
    CHECK(errorOf(nested("<a>", "</a>", 100'000)).contains(u"nested too deeply"_s));
    CHECK(errorOf('[' + QByteArray("1,").repeated(300'000) + "1]").contains(u"more parts"_s));
    CHECK(errorOf("<a>" + QByteArray("<b/>").repeated(300'000) + "</a>").contains(u"more parts"_s));
    QByteArray wide = "<a>";
    for (int i = 0; i < 5000; ++i)
        wide += "<b" + QByteArray::number(i) + "/>";
    CHECK(errorOf(wide + "</a>").contains(u"more parts"_s));
    CHECK(readEventMessage(QByteArray(2048, ' '), {1024, 64, 100}).error().detail == u"larger than a message may be"_s);
}

TEST_CASE("numbers of any size, members that stand twice and all escapes are kept as written") {
    const auto tree = readMessageTree(
        "{\"n\":123456789012345678901234567890.5e400,\"n\":-0,\"t\":\"\\u00e9\\ud83d\\ude00\\n\\/\",\"z\":null}");
    REQUIRE(tree);
    REQUIRE(tree->children.size() == 4);
    CHECK(tree->children[0].text == u"123456789012345678901234567890.5e400"_s);
    CHECK(tree->children[1].text == u"-0"_s);
    CHECK(tree->children[2].text == u"é😀\n/"_s);
    CHECK(tree->children[3].type == MessageNode::Type::Null);
}

TEST_CASE("a message in UTF-16 reads as the same message in UTF-8") {
    const QByteArray json = messageOf(u"CH010"_s).json();
    const QString text = QString::fromUtf8(json);
    QByteArray utf16("\xFF\xFE");
    utf16.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    CHECK(read(utf16).items[0].fields == read(json).items[0].fields);
    CHECK(read("\xEF\xBB\xBF" + json).items.size() == 2);
}

namespace {

/// Puts bytes in, takes some out, copies a piece elsewhere: what a bad disk, line or editor does.
QByteArray spoilt(QByteArray bytes, const std::vector<std::pair<std::uint16_t, std::uint8_t>>& edits) {
    for (const auto& [at, byte] : edits) {
        if (bytes.isEmpty()) break;
        const qsizetype place = at % bytes.size();
        if (byte % 3 == 0) bytes[place] = static_cast<char>(byte);
        if (byte % 3 == 1) bytes.remove(place, byte % 40);
        if (byte % 3 == 2) bytes.insert(place, bytes.mid((place * 7) % bytes.size(), byte % 60));
    }
    return bytes;
}

void checkWhole(const EventMessage& message, const QByteArray& bytes) {
    RC_ASSERT(message.original == bytes);
    for (const EventItem& item : message.items) {
        RC_ASSERT(records::validateFields(item.kind, item.fields, true).has_value());
        RC_ASSERT(item.person == 0 || item.person < message.people.size());
    }
    QStringList lost;
    collectLost(*readMessageTree(bytes), message, lost);
    RC_ASSERT(lost.isEmpty());
}

} // namespace

TEST_CASE("a message cut, flipped or spliced anywhere is read or refused, and nothing else") {
    const QStringList codes = EventCodes::shipped().eventCodes();
    int readable = 0;
    rc::check([&](bool asXml) {
        for (const QString& code : codes) {
            const MessageBuilder builder = messageOf(code);
            const auto edits =
                *rc::gen::resize(6, rc::gen::arbitrary<std::vector<std::pair<std::uint16_t, std::uint8_t>>>());
            const QByteArray bytes = spoilt(asXml ? builder.xml() : builder.json(), edits);
            const auto message = readEventMessage(bytes);
            RC_ASSERT(message.has_value() || !message.error().detail.isEmpty());
            if (!message) continue;
            ++readable;
            checkWhole(*message, bytes);
        }
    });
    CHECK(readable > 100);
}

TEST_CASE("members that stand twice, or as what FHIR does not expect there, are in the lines all the same") {
    for (const QString& code : EventCodes::shipped().eventCodes()) {
        const QByteArray json = messageOf(code).json();
        for (const QByteArray name :
             {"display", "answer", "entry", "line", "given", "value", "text", "code", "coding", "city", "resource"}) {
            for (const QByteArray odd :
                 {"\"odd words\"", "[[\"odd words\", 77]]", "{\"odd\": {\"value\": \"odd words\"}}"}) {
                QByteArray bytes = json;
                bytes.replace('"' + name + "\":", '"' + name + "\": " + odd + ", \"" + name + "\":");
                INFO(code.toStdString() << " " << name.toStdString() << " " << odd.toStdString());
                // The whole bundle may become unreadable when its entries do; it is refused then.
                if (const auto message = readEventMessage(bytes)) CHECK(lostLeaves(bytes).join(u", "_s) == QString());
                bytes = json;
                bytes.replace('"' + name + "\":", "\"x\": 1, \"" + name + "\": " + odd + ", \"_y\":");
                if (const auto message = readEventMessage(bytes)) CHECK(lostLeaves(bytes).join(u", "_s) == QString());
            }
        }
    }
}
