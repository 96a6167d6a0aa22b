#include "core/base/MessageNode.h"

#include <algorithm>

namespace lodestar {

const MessageNode* MessageNode::find(QStringView member) const {
    const auto found =
        std::find_if(children.cbegin(), children.cend(), [member](const auto& child) { return child.name == member; });
    return found == children.cend() ? nullptr : &*found;
}

QString MessageNode::textOf(QStringView member) const {
    const MessageNode* found = find(member);
    return found != nullptr && found->isLeaf() ? found->text : QString();
}

const std::vector<MessageNode>& MessageNode::each(QStringView member) const {
    static const std::vector<MessageNode> none;
    const MessageNode* found = find(member);
    return found != nullptr && found->type == Type::Array ? found->children : none;
}

MessageNode& MessageNode::add(MessageNode member) {
    children.push_back(std::move(member));
    return children.back();
}

} // namespace lodestar
