#include "tests/core/exchange/MessageChecks.h"
#include "tests/support/Reference.h"

#include <QDir>
#include <QFile>

using namespace lodestar::exchange;
using namespace lodestar::exchange::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the published example messages are read, and the broken one is refused with its line and column") {
    const QString found = lodestar::referenceFolder(u"nhs-child-health-events"_s);
    if (found.isEmpty()) {
        WARN("the example messages are not beside the project: not tried");
        return;
    }
    int refused = 0;
    const QStringList files = QDir(found).entryList({u"*.json"_s, u"*.xml"_s});
    for (const QString& name : files) {
        INFO(name.toStdString());
        QFile file(QDir(found).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto message = readEventMessage(bytes);
        if (!message) {
            ++refused;
            CHECK(message.error().detail == u"line 243, column 11: a name in quotation marks is expected"_s);
            continue;
        }
        CHECK(message->people.first().nhsNumber == u"9912003888"_s);
        CHECK(lostLeaves(bytes).join(u", "_s) == QString());
        const bool mapped = !name.contains(u"SocialContext"_s);
        CHECK(message->items.isEmpty() != mapped);
    }
    CHECK(refused == 1);
    CHECK(files.size() == 15);
}
