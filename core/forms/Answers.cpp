#include "core/forms/Answers.h"

#include "core/base/JsonTree.h"
#include "core/forms/Enablement.h"

#include <QCoreApplication>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

/// What stands in an object apart from the members that are made anew. Of those an empty place is kept, so that they
/// come back where they stood. `value` is the member that was read as the answer.
MessageNode withPlaces(const MessageNode& read, const QStringList& made, const Value& value = {}) {
    MessageNode kept = MessageNode::object();
    const QString valueName = value.isEmpty() ? QString() : u"value"_s + valueTypeName(value.type());
    for (const MessageNode& member : read.children) {
        if (member.name == valueName)
            kept.add(MessageNode::leaf(u"value"_s, {}, MessageNode::Type::Null));
        else if (made.contains(member.name) && member.type == MessageNode::Type::Array)
            kept.add(MessageNode::leaf(member.name, {}, MessageNode::Type::Null));
        else
            kept.add(member);
    }
    return kept;
}

/// Of the extension by which a draft keeps what was typed and cannot be read.
QString typedAddress() {
    return u"urn:lodestar:as-typed"_s;
}

/// Takes what was typed out of the extensions of an answer.
QString takeTyped(MessageNode& answer) {
    const auto list = std::find_if(answer.children.begin(), answer.children.end(),
                                   [](const MessageNode& each) { return each.name == u"extension"; });
    if (list == answer.children.end()) return {};
    const auto found = std::find_if(list->children.begin(), list->children.end(),
                                    [](const MessageNode& each) { return each.textOf(u"url") == typedAddress(); });
    if (found == list->children.end()) return {};
    const QString typed = found->textOf(u"valueString");
    list->children.erase(found);
    if (list->children.empty()) answer.children.erase(list);
    return typed;
}

void putTyped(MessageNode& answer, const QString& typed) {
    MessageNode extension = MessageNode::object();
    extension.add(MessageNode::leaf(u"url"_s, typedAddress()));
    extension.add(MessageNode::leaf(u"valueString"_s, typed));
    auto list = std::find_if(answer.children.begin(), answer.children.end(),
                             [](const MessageNode& each) { return each.name == u"extension"; });
    if (list == answer.children.end()) list = answer.children.insert(list, MessageNode::array(u"extension"_s));
    list->add(std::move(extension));
}

/// Puts a member into its place, or at the end; an empty one leaves the place out.
void put(MessageNode& object, const QString& place, const MessageNode& member) {
    const bool empty = member.type == MessageNode::Type::Null;
    const auto at = std::find_if(object.children.begin(), object.children.end(),
                                 [&place](const MessageNode& each) { return each.name == place; });
    if (at == object.children.end()) {
        if (!empty) object.add(member);
    } else if (empty) {
        object.children.erase(at);
    } else {
        *at = member;
    }
}

void putText(MessageNode& object, const QString& name, const QString& text) {
    if (!text.isEmpty()) put(object, name, MessageNode::leaf(name, text));
}

} // namespace

QList<Value> Node::values() const {
    QList<Value> given;
    for (const Answer& each : answers)
        if (!each.value.isEmpty()) given.append(each.value);
    return given;
}

QList<Value> Node::entered() const {
    QList<Value> all;
    for (const Answer& each : answers)
        if (!each.value.isEmpty() || !each.value.typed().isEmpty()) all.append(each.value);
    return all;
}

bool Node::isAnswered() const {
    return std::any_of(answers.cbegin(), answers.cend(), [](const Answer& each) { return !each.value.isEmpty(); });
}

Answers Answers::begin(FormPointer form) {
    Answers made(std::move(form));
    made.makeItems(made.m_form->items, nullptr, made.m_items, true);
    made.indexAll();
    return made;
}

Result<Answers> Answers::read(FormPointer form, const QByteArray& response) {
    LODESTAR_ASSIGN(const MessageNode root, readJsonTree(response));
    if (root.textOf(u"resourceType") != u"QuestionnaireResponse")
        return fail(ErrorCode::InvalidInput, tr("it is no QuestionnaireResponse"));
    Answers made(std::move(form));
    made.m_members = withPlaces(root, {u"item"_s});
    made.readItems(root, made.m_form->items, nullptr, made.m_items, made.m_strangerItems);
    made.indexAll();
    return made;
}

Node* Answers::node(const QString& linkId) const {
    const auto found = m_byLinkId.constFind(linkId);
    return found == m_byLinkId.cend() || found->isEmpty() ? nullptr : found->front();
}

void Answers::makeItems(const std::vector<std::unique_ptr<Item>>& items, Node* parent, Nodes& to, bool initial) {
    for (const auto& item : items)
        to.push_back(makeNode(*item, parent, initial));
}

std::unique_ptr<Node> Answers::makeNode(const Item& item, Node* parent, bool initial) {
    auto node = std::make_unique<Node>();
    node->item = &item;
    node->parent = parent;
    node->answers.resize(1);
    if (initial && !item.initial.isEmpty()) {
        node->answers.resize(static_cast<std::size_t>(item.initial.size()));
        for (qsizetype i = 0; i < item.initial.size(); ++i)
            node->answers[static_cast<std::size_t>(i)].value = item.initial[i];
    }
    for (Answer& answer : node->answers)
        makeItems(item.items, node.get(), answer.items, initial);
    return node;
}

void Answers::readItems(const MessageNode& owner, const std::vector<std::unique_ptr<Item>>& items, Node* parent,
                        Nodes& to, std::vector<Stranger>& strangers) {
    const auto& read = owner.each(u"item");
    QHash<QString, QList<int>> byLinkId;
    for (std::size_t i = 0; i < read.size(); ++i)
        byLinkId[read[i].textOf(u"linkId")].append(static_cast<int>(i));
    for (const auto& item : items) {
        const QList<int> found = byLinkId.take(item->linkId);
        for (const int at : found) {
            to.push_back(readNode(read[static_cast<std::size_t>(at)], *item, parent));
            to.back()->stoodAt = at;
        }
        if (found.isEmpty()) to.push_back(makeNode(*item, parent, false));
    }
    for (std::size_t i = 0; i < read.size(); ++i)
        if (byLinkId.contains(read[i].textOf(u"linkId"))) keepStranger(read[i], static_cast<int>(i), strangers);
}

void Answers::keepStranger(const MessageNode& item, int at, std::vector<Stranger>& to) {
    m_strangers.append(item.textOf(u"linkId"));
    to.push_back({item, at});
}

std::unique_ptr<Node> Answers::readNode(const MessageNode& read, const Item& item, Node* parent) {
    auto node = std::make_unique<Node>();
    node->item = &item;
    node->parent = parent;
    node->members = withPlaces(read, {u"item"_s, u"answer"_s});
    for (const MessageNode& each : read.each(u"answer")) {
        Answer answer;
        answer.value = Value::among(each, u"value");
        answer.members = withPlaces(each, {u"item"_s}, answer.value);
        if (const QString typed = takeTyped(answer.members); !typed.isEmpty()) answer.value = Value::unread(typed);
        readItems(each, item.items, node.get(), answer.items, answer.strangers);
        node->answers.push_back(std::move(answer));
    }
    if (node->answers.empty()) {
        node->answers.resize(1);
        // The items of a group stand in it; those of a question below one of its answers.
        readItems(read, item.items, node.get(), node->answers.front().items, node->strangers);
        return node;
    }
    int at = 0;
    for (const MessageNode& each : read.each(u"item"))
        keepStranger(each, at++, node->strangers);
    return node;
}

QList<Node*> Answers::indexAll() {
    m_byLinkId.clear();
    int place = 0;
    index(m_items, place);
    return enable();
}

void Answers::index(const Nodes& nodes, int& place) {
    for (const auto& node : nodes) {
        node->place = place++;
        m_byLinkId[node->item->linkId].append(node.get());
        for (const Answer& answer : node->answers)
            index(answer.items, place);
    }
}

QList<Node*> Answers::enable() {
    QList<Node*> changed;
    Enablement enablement(m_byLinkId);
    for (const auto& nodes : std::as_const(m_byLinkId)) {
        for (Node* node : nodes) {
            const bool enabled = enablement.isEnabled(*node);
            if (enabled != node->enabled) changed.append(node);
        }
    }
    for (Node* node : changed)
        node->enabled = !node->enabled;
    return changed;
}

QList<Node*> Answers::setValues(Node& node, const QList<Value>& values) {
    const auto count = static_cast<std::size_t>(std::max<qsizetype>(values.size(), 1));
    const bool grown = node.answers.size() != count;
    while (node.answers.size() < count) {
        node.answers.emplace_back();
        makeItems(node.item->items, &node, node.answers.back().items, true);
    }
    node.answers.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        node.answers[i].value = values.isEmpty() ? Value() : values[static_cast<qsizetype>(i)];
    // Items below an answer that went are gone: nothing may look at them any more.
    return grown && !node.item->items.empty() ? indexAll() : enable();
}

QList<Node*> Answers::setValue(Node& node, std::size_t answer, const Value& value) {
    if (answer >= node.answers.size()) return {};
    node.answers[answer].value = value;
    return enable();
}

Nodes& Answers::siblings(const Node& node) {
    if (node.parent == nullptr) return m_items;
    for (Answer& answer : node.parent->answers)
        for (const auto& each : answer.items)
            if (each.get() == &node) return answer.items;
    return m_items;
}

Node* Answers::addOccurrence(Node& after) {
    Nodes& among = siblings(after);
    const auto at =
        std::find_if(among.begin(), among.end(), [&after](const auto& each) { return each.get() == &after; });
    if (at == among.end() || !after.item->repeats) return nullptr;
    Node* made = among.insert(at + 1, makeNode(*after.item, after.parent, true))->get();
    indexAll();
    return made;
}

void Answers::removeOccurrence(Node& node) {
    Nodes& among = siblings(node);
    const auto ofItem =
        std::count_if(among.cbegin(), among.cend(), [&node](const auto& each) { return each->item == node.item; });
    const auto at = std::find_if(among.begin(), among.end(), [&node](const auto& each) { return each.get() == &node; });
    if (at == among.end()) return;
    if (ofItem > 1)
        among.erase(at);
    else
        *at = makeNode(*node.item, node.parent, false);
    indexAll();
}

/// A completed response stands in the order of the form. A draft keeps the order in which it was read, with what is new
/// behind its neighbour of the form, and what the form does not have where it stood.
MessageNode Answers::writeItems(const Nodes& nodes, const std::vector<Stranger>& strangers, Purpose purpose) const {
    const bool draft = purpose == Purpose::Draft;
    std::vector<std::pair<int, MessageNode>> written;
    int at = -1;
    for (const auto& node : nodes) {
        if (draft) at = node->stoodAt.value_or(at);
        if (!draft && !node->enabled) continue;
        if (MessageNode one = write(*node, purpose); one.type != MessageNode::Type::Null)
            written.emplace_back(at, std::move(one));
    }
    if (draft)
        for (const Stranger& each : strangers)
            written.emplace_back(each.at, each.item);
    std::stable_sort(written.begin(), written.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    MessageNode items = MessageNode::array(u"item"_s);
    for (auto& each : written)
        items.add(std::move(each.second));
    return items.children.empty() ? MessageNode() : items;
}

/// One answer; nothing where there is neither a value nor anything below or beside it.
MessageNode Answers::writeAnswer(const Answer& answer, const MessageNode& items) {
    MessageNode written = answer.members;
    put(written, u"value"_s, answer.value.isEmpty() ? MessageNode() : answer.value.member(u"value"));
    put(written, u"item"_s, items);
    return written.children.empty() ? MessageNode() : written;
}

MessageNode Answers::write(const Node& node, Purpose purpose) const {
    MessageNode answers = MessageNode::array(u"answer"_s);
    MessageNode ownItems;
    // Read without an answer, a question may have held its items directly: they come back where they stood.
    const bool itemsBelow = node.item->isQuestion() && !(node.stoodAt && node.members.find(u"item") != nullptr);
    for (const Answer& each : node.answers) {
        const bool bare = each.value.isEmpty() && each.value.typed().isEmpty() && each.members.children.empty();
        // Strangers beside the answers stand with the items that stood there.
        if (bare && !itemsBelow) {
            ownItems = writeItems(each.items, node.strangers, purpose);
            continue;
        }
        MessageNode items = writeItems(each.items, each.strangers, purpose);
        MessageNode written = writeAnswer(each, items);
        if (purpose == Purpose::Draft && !each.value.typed().isEmpty()) {
            if (written.type == MessageNode::Type::Null) written = MessageNode::object();
            putTyped(written, each.value.typed());
        }
        if (written.type != MessageNode::Type::Null) answers.add(std::move(written));
    }
    if (ownItems.type == MessageNode::Type::Null) ownItems = writeItems({}, node.strangers, purpose);
    const bool hasItems = ownItems.type != MessageNode::Type::Null;
    if (answers.children.empty() && !hasItems && !node.stoodAt) return {};
    MessageNode object = node.members;
    if (object.children.empty()) {
        putText(object, u"linkId"_s, node.item->linkId);
        putText(object, u"text"_s, node.item->text.text);
    }
    put(object, u"answer"_s, answers.children.empty() ? MessageNode() : answers);
    put(object, u"item"_s, ownItems);
    return object;
}

QByteArray Answers::draft() const {
    MessageNode root = m_members;
    if (root.children.empty()) {
        putText(root, u"resourceType"_s, u"QuestionnaireResponse"_s);
        putText(root, u"questionnaire"_s, m_form->canonical());
        putText(root, u"status"_s, ResponseHead().status);
    }
    put(root, u"item"_s, writeItems(m_items, m_strangerItems, Purpose::Draft));
    return writeJsonTree(root);
}

QByteArray Answers::completed(const ResponseHead& head) const {
    MessageNode root = m_members;
    putText(root, u"resourceType"_s, u"QuestionnaireResponse"_s);
    putText(root, u"language"_s, head.language);
    putText(root, u"questionnaire"_s, m_form->canonical());
    putText(root, u"status"_s, head.status);
    const auto reference = [](const QString& name, const QString& to) {
        MessageNode object = MessageNode::object(name);
        object.add(MessageNode::leaf(u"reference"_s, to));
        return object;
    };
    if (!head.subject.isEmpty()) put(root, u"subject"_s, reference(u"subject"_s, head.subject));
    putText(root, u"authored"_s, head.authored);
    if (!head.author.isEmpty()) put(root, u"author"_s, reference(u"author"_s, head.author));
    put(root, u"item"_s, writeItems(m_items, m_strangerItems, Purpose::Complete));
    return writeJsonTree(root);
}

} // namespace lodestar::forms
