#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

namespace lodestar::architecture {

using namespace Qt::StringLiterals;

namespace {

QStringList listedByGit(const QString& root) {
    QProcess git;
    git.setWorkingDirectory(root);
    git.start(u"git"_qs, {u"ls-files"_qs, u"-z"_qs, u"--cached"_qs, u"--others"_qs, u"--exclude-standard"_qs});
    if (!git.waitForFinished() || git.exitCode() != 0) return {};
    QStringList found;
    const QStringList names = QString::fromUtf8(git.readAllStandardOutput()).split(QChar(u'\0'), Qt::SkipEmptyParts);
    for (const QString& name : names) {
        if (QFile::exists(root + u'/' + name)) found << name;
    }
    return found;
}

QStringList listedByWalking(const QString& root) {
    QStringList found;
    const QDir top(root);
    QDirIterator each(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString name = top.relativeFilePath(each.next());
        if (!name.startsWith(u"build"_qs) && !name.startsWith(u".git/"_qs)) found << name;
    }
    return found;
}

} // namespace

SourceTree::SourceTree()
    : m_root(QStringLiteral(LODESTAR_SOURCE_DIR)) {
    m_files = listedByGit(m_root);
    if (m_files.isEmpty()) m_files = listedByWalking(m_root);
    m_files.sort();
}

QStringList SourceTree::files(const QStringList& folders, const QStringList& endings) const {
    QStringList found;
    for (const QString& file : m_files) {
        const auto begins = [&](const QString& folder) { return file.startsWith(folder); };
        const auto ends = [&](const QString& ending) { return file.endsWith(ending); };
        if (std::any_of(folders.cbegin(), folders.cend(), begins) &&
            std::any_of(endings.cbegin(), endings.cend(), ends))
            found << file;
    }
    return found;
}

QStringList SourceTree::program() const {
    return files({u"app/"_qs, u"core/"_qs, u"ui/"_qs}, {u".h"_qs, u".cpp"_qs});
}

QString SourceTree::text(const QString& file) const {
    QFile input(m_root + u'/' + file);
    if (!input.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(input.readAll());
}

QList<Line> linesOf(const QString& text) {
    QList<Line> lines;
    const QStringList parts = text.split(u'\n');
    for (const QString& part : parts)
        lines.append({static_cast<int>(lines.size()) + 1, part});
    if (!lines.isEmpty() && lines.last().text.isEmpty()) lines.removeLast();
    return lines;
}

QList<QStringList> tableBelow(const QString& markdown, const QString& heading) {
    QList<QStringList> rows;
    bool below = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u'#')) {
            if (below) break;
            below = line.mid(line.indexOf(u' ') + 1).trimmed() == heading;
            continue;
        }
        if (!below) continue;
        if (!line.startsWith(u'|')) {
            if (!rows.isEmpty()) break;
            continue;
        }
        QStringList cells = line.split(u'|');
        cells.removeFirst();
        if (!cells.isEmpty()) cells.removeLast();
        for (QString& cell : cells)
            cell = cell.remove(u'`').trimmed();
        rows << cells;
    }
    // The head of the table and the line of dashes below it.
    return rows.mid(2);
}

} // namespace lodestar::architecture
