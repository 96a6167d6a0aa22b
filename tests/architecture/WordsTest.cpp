#include "tests/architecture/SourceTree.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace lodestar::architecture;
using namespace Qt::StringLiterals;

namespace {

/// Words that say that something is unfinished, or that name somebody's machine. Put together here from halves, so that
/// this file does not find itself.
const QRegularExpression& unwanted() {
    static const QRegularExpression words(u"\\b(TO"_qs + u"DO|FIX"_qs + u"ME|HA"_qs + u"CK)\\b|(^|[\\s\"'`(=])/(wo"_qs +
                                          u"rk|ro"_qs + u"ot|ho"_qs + u"me/[a-z]+)/|(?i:not imple"_qs +
                                          u"mented|coming so"_qs + u"on\\b|\\bfor no"_qs + u"w\\b)"_qs);
    return words;
}

QStringList unwantedIn(const QString& file, const QString& text) {
    QStringList found;
    for (const Line& line : linesOf(text)) {
        const auto match = unwanted().match(line.text);
        if (match.hasMatch()) found << u"%1:%2: %3"_qs.arg(file).arg(line.number).arg(match.captured().trimmed());
    }
    return found;
}

QByteArray sumOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

} // namespace

TEST_CASE("no text says that it is unfinished or names somebody's machine") {
    CHECK(unwantedIn(u"a.cpp"_qs, u"int a;\n// TO"_qs + u"DO mend\n"_qs) == QStringList{u"a.cpp:2: TO"_qs + u"DO"_qs});
    CHECK(unwantedIn(u"a.cpp"_qs, u"open(\"/ro"_qs + u"ot/store\");"_qs).size() == 1);
    CHECK(unwantedIn(u"a.cpp"_qs, u"homework/root/work for nowhere"_qs).isEmpty());

    const SourceTree tree;
    const QStringList files =
        tree.files({u""_qs}, {u".h"_qs, u".cpp"_qs, u".md"_qs, u".txt"_qs, u".cmake"_qs, u".json"_qs, u".sql"_qs,
                              u".html"_qs, u"packaging/test"_qs, u"packaging/run"_qs, u"packaging/setup"_qs});
    REQUIRE(files.size() > 20);
    for (const QString& file : files) {
        for (const QString& fault : unwantedIn(file, tree.text(file)))
            FAIL_CHECK(fault.toStdString());
    }
}

TEST_CASE("nothing of the reference material beside the checkout is copied into it") {
    const SourceTree tree;
    QSet<QByteArray> sums;
    QDirIterator reference(tree.root() + u"/../shared/reference"_qs, QDir::Files, QDirIterator::Subdirectories);
    while (reference.hasNext()) {
        const QString path = reference.next();
        if (QFileInfo(path).size() > 512) sums.insert(sumOf(path));
    }
    if (sums.isEmpty()) {
        SUCCEED("there is no such material here");
        return;
    }
    for (const QString& file : tree.files()) {
        if (sums.contains(sumOf(tree.root() + u'/' + file))) FAIL_CHECK(file.toStdString() << " is a copy");
    }
}
