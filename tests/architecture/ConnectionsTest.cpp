#include "tests/architecture/SourceTree.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace lodestar::architecture;
using namespace Qt::StringLiterals;

namespace {

/// Cuts an object off from everyone who listens to it, Qt among them: what a screen reader knows of a widget then
/// outlives the widget, and is asked again when another comes to stand at its address.
bool cutsOffEveryone(const QString& line) {
    static const QRegularExpression everyone(
        u"(->|\\.)disconnect\\((nullptr)?\\)|(?<![>.])\\bdisconnect\\(\\w+(, nullptr)*\\)"_qs);
    return everyone.match(line).hasMatch();
}

} // namespace

TEST_CASE("a disconnect that names nobody is found") {
    CHECK(cutsOffEveryone(u"button->disconnect();"_qs));
    CHECK(cutsOffEveryone(u"disconnect(button, nullptr, nullptr, nullptr);"_qs));
    CHECK_FALSE(cutsOffEveryone(u"disconnect(button, nullptr, this, nullptr);"_qs));
    CHECK_FALSE(cutsOffEveryone(u"m_model->disconnect(this);"_qs));
}

TEST_CASE("every disconnect says who listens no more") {
    const SourceTree tree;
    const QStringList files = tree.files({u"ui/"_qs, u"app/desktop/"_qs}, {u".cpp"_qs, u".h"_qs});
    REQUIRE(files.size() > 100);
    for (const QString& file : files) {
        for (const Line& line : linesOf(tree.text(file)))
            if (cutsOffEveryone(line.text)) FAIL_CHECK(file.toStdString() << ':' << line.number);
    }
}
