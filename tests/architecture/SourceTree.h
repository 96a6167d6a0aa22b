#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lodestar::architecture {

/// A line of a file.
struct Line {
    int number = 0;
    QString text;
};

/// The project's own files, as they stand in the source folder; paths are relative to it.
class SourceTree {
public:
    SourceTree();

    /// Every file that belongs to the project: git's list, or, in an unpacked archive, all but build folders.
    [[nodiscard]] const QStringList& files() const { return m_files; }
    /// Files below one of the folders (each with a slash at its end) whose name ends with one of the endings.
    [[nodiscard]] QStringList files(const QStringList& folders, const QStringList& endings) const;
    /// C++ sources and headers of the program itself.
    [[nodiscard]] QStringList program() const;
    [[nodiscard]] QString root() const { return m_root; }

    [[nodiscard]] QString text(const QString& file) const;

private:
    QString m_root;
    QStringList m_files;
};

/// Cuts a text into numbered lines, the first being 1.
QList<Line> linesOf(const QString& text);

/// The rows of the first table below a heading in a Markdown text: cells trimmed, code marks removed, head left out.
QList<QStringList> tableBelow(const QString& markdown, const QString& heading);

} // namespace lodestar::architecture
