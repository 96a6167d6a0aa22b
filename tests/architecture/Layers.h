#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lodestar::architecture {

/// Which folder may use which, as the table "Layers" of ARCHITECTURE.md says.
class Layers {
public:
    /// Reads the tables "Layers" and "Third parties" of ARCHITECTURE.md.
    static Layers read(const QString& markdown);

    [[nodiscard]] QStringList folders() const { return m_mayUse.keys(); }
    /// The folder of the table that a path lies in; empty if none.
    [[nodiscard]] QString folderOf(const QString& path) const;
    /// What is wrong with the includes of one file; each fault names file, line and arrow.
    [[nodiscard]] QStringList faultsIn(const QString& path, const QString& text) const;
    /// Folders that can reach themselves along the arrows.
    [[nodiscard]] QStringList circles() const;
    /// Names in the right column that are no folder of the table.
    [[nodiscard]] QStringList unknownTargets() const;

private:
    [[nodiscard]] QString faultOfInclude(const QString& folder, const QString& included) const;

    QHash<QString, QSet<QString>> m_mayUse;
    QHash<QString, QSet<QString>> m_thirdParties; ///< first letters of a header -> folders that may name it
};

} // namespace lodestar::architecture
