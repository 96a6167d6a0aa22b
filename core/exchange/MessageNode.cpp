#include "core/exchange/MessageNode.h"

#include <algorithm>

namespace lodestar::exchange {

const MessageNode* MessageNode::find(QStringView member) const {
    const auto found =
        std::find_if(children.cbegin(), children.cend(), [member](const auto& child) { return child.name == member; });
    return found == children.cend() ? nullptr : &*found;
}

} // namespace lodestar::exchange
