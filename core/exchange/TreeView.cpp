#include "core/exchange/TreeView.h"

#include <algorithm>

namespace lodestar::exchange {

TreeView TreeView::first() const {
    if (m_node == nullptr || m_node->type != MessageNode::Type::Array) return *this;
    return {m_node->children.empty() ? nullptr : &m_node->children.front(), m_used};
}

TreeView TreeView::operator[](QStringView member) const {
    const TreeView here = first();
    return {here.m_node == nullptr ? nullptr : here.m_node->find(member), m_used};
}

QList<TreeView> TreeView::each(QStringView member) const {
    const TreeView found = (*this)[member];
    if (!found) return {};
    if (found.m_node->type != MessageNode::Type::Array) return {found};
    QList<TreeView> all;
    for (const MessageNode& child : found.m_node->children)
        all << TreeView(&child, m_used);
    return all;
}

QString TreeView::peek() const {
    const TreeView here = first();
    return here.m_node != nullptr && here.m_node->isLeaf() ? here.m_node->text.trimmed() : QString();
}

QString TreeView::text() const {
    const TreeView here = first();
    if (here.m_node != nullptr && here.m_node->isLeaf() && m_used != nullptr) m_used->insert(here.m_node);
    return peek();
}

TreeView TreeView::beginning(QStringView prefix) const {
    const TreeView here = first();
    if (here.m_node == nullptr) return {};
    const auto& children = here.m_node->children;
    const auto found = std::find_if(children.cbegin(), children.cend(),
                                    [prefix](const MessageNode& child) { return child.name.startsWith(prefix); });
    return {found == children.cend() ? nullptr : &*found, m_used};
}

} // namespace lodestar::exchange
