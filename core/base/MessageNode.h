#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace lodestar {

/// A message as a tree, the same whether it came as JSON or XML. Unlike QJsonValue it keeps the order of the members,
/// members that stand twice, and numbers as they were written.
struct MessageNode {
    enum class Type : std::uint8_t { Object, Array, Text, Number, Boolean, Null };

    Type type = Type::Null;
    QString name; ///< as a member of an object; empty in an array
    QString text; ///< of a leaf, as written
    std::vector<MessageNode> children;

    [[nodiscard]] bool isLeaf() const { return type != Type::Object && type != Type::Array; }
    /// The first member of this name; nothing if there is none.
    [[nodiscard]] const MessageNode* find(QStringView member) const;
    /// The text of a leaf that is a member; empty if there is none.
    [[nodiscard]] QString textOf(QStringView member) const;
    /// The elements of a member that is an array; none if there is no such member.
    [[nodiscard]] const std::vector<MessageNode>& each(QStringView member) const;
    /// Puts a member at the end and answers it.
    MessageNode& add(MessageNode member);

    static MessageNode object(const QString& name = {}) { return {Type::Object, name, {}, {}}; }
    static MessageNode array(const QString& name = {}) { return {Type::Array, name, {}, {}}; }
    static MessageNode leaf(const QString& name, const QString& text, Type type = Type::Text) {
        return {type, name, text, {}};
    }

    friend bool operator==(const MessageNode&, const MessageNode&) = default;
};

/// What a message may hold at most: beyond that it is refused, whatever it says.
struct MessageLimits {
    qsizetype bytes = qsizetype{16} * 1024 * 1024;
    int depth = 64;
    int nodes = 200'000;
};

} // namespace lodestar
