#pragma once

#include "core/base/MessageNode.h"

#include <QList>
#include <QString>

#include <unordered_set>

namespace lodestar::exchange {

using UsedLeaves = std::unordered_set<const MessageNode*>;

/// Reads a message tree without asking at every step whether the part is there, and remembers which leaves were read
/// into a record. A part that is not there reads as empty.
class TreeView {
public:
    TreeView() = default;
    TreeView(const MessageNode* node, UsedLeaves* used)
        : m_node(node)
        , m_used(used) {}

    [[nodiscard]] explicit operator bool() const { return m_node != nullptr; }
    [[nodiscard]] const MessageNode* node() const { return m_node; }
    /// A member; of an array, the member of its first element.
    [[nodiscard]] TreeView operator[](QStringView member) const;
    /// The elements of a member that may repeat; one alone counts as an array of one.
    [[nodiscard]] QList<TreeView> each(QStringView member) const;
    /// The trimmed text of a leaf, noted as used.
    [[nodiscard]] QString text() const;
    /// The same, only looked at.
    [[nodiscard]] QString peek() const;
    /// The first member whose name begins so, as in value[x].
    [[nodiscard]] TreeView beginning(QStringView prefix) const;
    /// The same part, noting what is used elsewhere.
    [[nodiscard]] TreeView noting(UsedLeaves* used) const { return {m_node, used}; }

private:
    [[nodiscard]] TreeView first() const;

    const MessageNode* m_node = nullptr;
    UsedLeaves* m_used = nullptr;
};

} // namespace lodestar::exchange
