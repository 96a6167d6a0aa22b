#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lodestar::testing {

/// A folder of its own for a test that needs a profile: a place for the store and a passphrase file beside it. Removed
/// at the end; the user's own profile is never touched.
class TempProfile {
public:
    TempProfile();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Where the store may be made; nothing is there yet.
    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString passphrase() const { return QStringLiteral("a quiet harbour in june"); }
    [[nodiscard]] QString passphraseFile() const { return file(QStringLiteral("passphrase.txt")); }

    /// Writes a file into the folder and answers its path.
    QString write(const QString& name, const QByteArray& content) const;
    /// Files below the folder, paths relative to it, in which the text stands in UTF-8 or UTF-16 of either order.
    [[nodiscard]] QStringList filesHolding(const QString& text) const;

private:
    QTemporaryDir m_folder;
};

} // namespace lodestar::testing
