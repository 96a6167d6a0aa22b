#include "tests/architecture/Layers.h"

#include "tests/architecture/SourceTree.h"

#include <QRegularExpression>

namespace lodestar::architecture {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> namesIn(const QString& cell) {
    QSet<QString> names;
    const QStringList parts = cell.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && name != u"-"_qs) names.insert(name);
    }
    return names;
}

} // namespace

Layers Layers::read(const QString& markdown) {
    Layers layers;
    const QList<QStringList> folders = tableBelow(markdown, u"Layers"_qs);
    for (const QStringList& row : folders) {
        if (row.size() >= 2) layers.m_mayUse.insert(row.at(0), namesIn(row.at(1)));
    }
    const QList<QStringList> thirdParties = tableBelow(markdown, u"Third parties"_qs);
    for (const QStringList& row : thirdParties) {
        if (row.size() >= 2) layers.m_thirdParties.insert(row.at(0), namesIn(row.at(1)));
    }
    return layers;
}

QString Layers::folderOf(const QString& path) const {
    QString best;
    for (auto each = m_mayUse.keyBegin(); each != m_mayUse.keyEnd(); ++each) {
        if (path.startsWith(*each + u'/') && each->size() > best.size()) best = *each;
    }
    return best;
}

QString Layers::faultOfInclude(const QString& folder, const QString& included) const {
    for (auto party = m_thirdParties.cbegin(); party != m_thirdParties.cend(); ++party) {
        if (included.startsWith(party.key()) && !party.value().contains(folder))
            return u"%1 may not name <%2>"_qs.arg(folder, included);
    }
    if (included.startsWith(u"tests/"_qs)) return u"the program may not use its tests: "_qs + included;
    const QString target = folderOf(included);
    if (target.isEmpty() || target == folder) return {};
    if (m_mayUse.value(folder).contains(target)) return {};
    return u"%1 may not use %2 (%3)"_qs.arg(folder, target, included);
}

QStringList Layers::faultsIn(const QString& path, const QString& text) const {
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_qs);
    const QString folder = folderOf(path);
    if (folder.isEmpty()) return {path + u": its folder is not in the table of layers"_qs};
    QStringList faults;
    const QList<Line> lines = linesOf(text);
    for (const Line& line : lines) {
        const auto match = include.match(line.text);
        if (!match.hasMatch()) continue;
        QString fault = faultOfInclude(folder, match.captured(1));
        if (match.captured(1).startsWith(u"../"_qs)) fault = u"includes begin at the source folder"_qs;
        if (!fault.isEmpty()) faults << u"%1:%2: %3"_qs.arg(path).arg(line.number).arg(fault);
    }
    return faults;
}

QStringList Layers::circles() const {
    QStringList found;
    for (auto each = m_mayUse.keyBegin(); each != m_mayUse.keyEnd(); ++each) {
        QSet<QString> reached;
        QStringList open = m_mayUse.value(*each).values();
        while (!open.isEmpty()) {
            const QString next = open.takeLast();
            if (reached.contains(next)) continue;
            reached.insert(next);
            open << m_mayUse.value(next).values();
        }
        if (reached.contains(*each)) found << *each;
    }
    return found;
}

QStringList Layers::unknownTargets() const {
    QStringList found;
    for (const QSet<QString>& targets : m_mayUse) {
        for (const QString& target : targets) {
            if (!m_mayUse.contains(target)) found << target;
        }
    }
    return found;
}

} // namespace lodestar::architecture
