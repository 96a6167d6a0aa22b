#pragma once

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace lodestar {

/// A row in SQLite's record format ("Database File Format", 2.1).
struct RowRecord {
    struct Text {
        QByteArray utf8;
        friend bool operator==(const Text&, const Text&) = default;
    };
    using Value = std::variant<std::monostate, qint64, double, Text, QByteArray>;

    /// Nothing if the bytes are no whole record.
    static std::optional<std::vector<Value>> parse(QByteArrayView payload);
    /// SQLite's number of variable length, at most 9 bytes; moves `at` behind it. Nothing at the end of the bytes.
    static std::optional<qint64> variableNumber(QByteArrayView bytes, qsizetype& at);
};

} // namespace lodestar
