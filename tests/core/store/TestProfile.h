#pragma once

#include "core/store/Connection.h"
#include "core/store/StoreFile.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace lodestar {

inline SecureBytes words(const char* text) {
    return SecureBytes::passphrase(QString::fromLatin1(text));
}

/// A profile folder of its own, with a cheap passphrase and the program's own migrations.
struct TestProfile {
    QTemporaryDir folder;
    FixedClock clock = FixedClock(QDate(2026, 3, 2));
    ProfilePaths paths{folder.filePath(QStringLiteral("profile"))};

    static constexpr const char* right = "a red boat on the tyne";

    [[nodiscard]] static StoreOptions options() {
        StoreOptions made;
        made.cost = PassphraseCost::least();
        made.migrations.rebuild = [](Connection&) -> Status { return {}; };
        return made;
    }
    [[nodiscard]] StoreFile file(StoreOptions with = options()) const { return {paths.folder, clock, std::move(with)}; }
    /// Makes the store and gives its key.
    StoreKey create() const {
        auto made = file().create(words(right));
        if (!made) throw std::runtime_error(made.error().detail.toStdString());
        return std::move(*made);
    }
    /// The answer of opening: nothing when it opened.
    [[nodiscard]] std::optional<ErrorCode> answer(const char* passphrase = right) const {
        const auto opened = file().open(words(passphrase));
        if (opened) return std::nullopt;
        return opened.error().code;
    }
    [[nodiscard]] std::unique_ptr<Connection> connect(const StoreKey& key) const {
        auto opened = Connection::open(paths.store(), key, Connection::Access::ReadWrite);
        if (!opened) throw std::runtime_error(opened.error().detail.toStdString());
        return std::move(*opened);
    }
};

/// Puts a table of `rows` people into a store and moves the log into the file.
inline void fillPeople(Connection& connection, int rows) {
    const auto fill = [&]() -> Status {
        LODESTAR_TRY(connection.execute("CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT, note BLOB); BEGIN"));
        for (int i = 1; i <= rows; ++i) {
            const QByteArray note(i % 50 == 0 ? 9000 : 60, static_cast<char>('a' + i % 26));
            LODESTAR_TRY(
                connection.run("INSERT INTO people VALUES(?, ?, ?)", i, QStringLiteral("Person %1").arg(i), note));
        }
        LODESTAR_TRY(connection.execute("COMMIT"));
        return connection.checkpoint();
    };
    if (const Status filled = fill(); !filled) throw std::runtime_error(filled.error().detail.toStdString());
}

/// Overwrites bytes of a file in place.
inline void damage(const QString& path, qint64 at, QByteArrayView bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes.data(), bytes.size()) != bytes.size())
        throw std::runtime_error("cannot damage the file");
}

inline QByteArray contentsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read the file");
    return file.readAll();
}

inline void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write the file");
}

} // namespace lodestar
