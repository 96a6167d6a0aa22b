#include "tests/architecture/SourceTree.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace lodestar::architecture;
using namespace Qt::StringLiterals;

namespace {

/// "core_store/a wrong passphrase is told apart from a damaged file": the program's name in ctest and the sentence.
QSet<QString> testsOf(const SourceTree& tree) {
    static const QRegularExpression program(u"lodestar_test\\(\\s*(\\w+)"_qs);
    static const QRegularExpression sentence(
        u"TEST_CASE(?:_METHOD\\([^,]+,|\\()\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_qs);
    static const QRegularExpression seam(u"\"\\s*\""_qs);
    QHash<QString, QString> programOfFolder;
    for (const QString& list : tree.files({u"tests/"_qs}, {u"CMakeLists.txt"_qs})) {
        const auto match = program.match(tree.text(list));
        if (match.hasMatch()) programOfFolder.insert(list.section(u'/', 0, -2), match.captured(1));
    }
    QSet<QString> tests;
    for (const QString& file : tree.files({u"tests/"_qs}, {u".cpp"_qs})) {
        const QString name = programOfFolder.value(file.section(u'/', 0, -2));
        auto each = sentence.globalMatch(tree.text(file));
        while (each.hasNext()) {
            QString words = each.next().captured(1).trimmed();
            words = words.mid(1, words.size() - 2).remove(seam).replace(u"\\\""_qs, u"\""_qs);
            tests.insert(name + u'/' + words);
        }
    }
    return tests;
}

QStringList scaleFaults(const QJsonObject& hazard) {
    QStringList faults;
    for (const QString& when : {u"before"_qs, u"after"_qs}) {
        for (const QString& scale : {u"likelihood"_qs, u"severity"_qs}) {
            const int value = hazard[when][scale].toInt();
            if (value < 1 || value > 5) faults << when + u' ' + scale + u" must be 1 to 5"_qs;
        }
    }
    if (hazard[u"after"][u"likelihood"].toInt() > hazard[u"before"][u"likelihood"].toInt() ||
        hazard[u"after"][u"severity"].toInt() > hazard[u"before"][u"severity"].toInt())
        faults << u"a control cannot make a hazard worse"_qs;
    return faults;
}

/// What is wrong with one hazard, in words.
QStringList faultsOf(const QJsonObject& hazard, const QSet<QString>& tests) {
    QStringList faults = scaleFaults(hazard);
    for (const QString& field : {u"id"_qs, u"hazard"_qs, u"cause"_qs, u"effect"_qs}) {
        if (hazard[field].toString().trimmed().isEmpty()) faults << u"no "_qs + field;
    }
    const QJsonArray controls = hazard[u"controls"].toArray();
    // A hazard without a control is told as such, and no figure pretends otherwise.
    if (controls.isEmpty() && hazard[u"open"].toString().isEmpty()) faults << u"no control, and not said to be open"_qs;
    if (controls.isEmpty() && hazard[u"before"] != hazard[u"after"]) faults << u"better without any control"_qs;
    for (const QJsonValue& control : controls) {
        if (control[u"control"].toString().trimmed().isEmpty()) faults << u"a control without words"_qs;
        const QString test = control[u"test"].toString();
        if (!tests.contains(test)) faults << u"no such test: "_qs + test;
    }
    return faults;
}

} // namespace

TEST_CASE("a control of the hazard log without a test that exists is found") {
    const QSet<QString> tests{u"core_x/it holds"_qs};
    const auto hazard = [](const QString& test, int after) {
        const QString text =
            u"{\"id\":\"H1\",\"hazard\":\"h\",\"cause\":\"c\",\"effect\":\"e\","
            "\"before\":{\"likelihood\":3,\"severity\":4},\"after\":{\"likelihood\":%1,\"severity\":4},"
            "\"controls\":[{\"control\":\"k\",\"test\":\"%2\"}]}"_qs;
        return QJsonDocument::fromJson(text.arg(after).arg(test).toUtf8()).object();
    };
    CHECK(faultsOf(hazard(u"core_x/it holds"_qs, 1), tests) == QStringList{});
    CHECK(faultsOf(hazard(u"core_x/it held"_qs, 1), tests) == QStringList{u"no such test: core_x/it held"_qs});
    CHECK(faultsOf(hazard(u"core_x/it holds"_qs, 5), tests).size() == 1);
    CHECK(faultsOf({}, tests).size() == 9);
}

TEST_CASE("every control of the hazard log names a test that exists") {
    const SourceTree tree;
    const QSet<QString> tests = testsOf(tree);
    REQUIRE(tests.contains(u"architecture/every control of the hazard log names a test that exists"_qs));
    QJsonParseError error;
    const auto log = QJsonDocument::fromJson(tree.text(u"resources/safety/hazards.json"_qs).toUtf8(), &error);
    INFO(error.errorString() << " at " << error.offset);
    const QJsonArray hazards = log[u"hazards"].toArray();
    REQUIRE_FALSE(hazards.isEmpty());
    QSet<QString> ids;
    for (const QJsonValue& hazard : hazards) {
        const QString id = hazard[u"id"].toString();
        if (ids.contains(id)) FAIL_CHECK(id.toStdString() << " is there twice");
        ids.insert(id);
        for (const QString& fault : faultsOf(hazard.toObject(), tests))
            FAIL_CHECK(id.toStdString() << ": " << fault.toStdString());
    }
}
