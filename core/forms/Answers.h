#pragma once

#include "core/base/Result.h"
#include "core/forms/Form.h"

#include <QDateTime>

namespace lodestar::forms {

struct Node;
using Nodes = std::vector<std::unique_ptr<Node>>;

/// An item of a response that the form does not have there.
struct Stranger {
    MessageNode item;
    int at = 0; ///< which of the items that stood together it was
};

/// One answer of a question with the items below it; of a group, what stands in it.
struct Answer {
    Value value;
    MessageNode members = MessageNode::object(); ///< as read: the order, and what this version does not know
    Nodes items;
    std::vector<Stranger> strangers; ///< items in the response that the form does not have here
};

/// A group as often as it was filled in, or a question with its answers. Stays where it is while others come and go.
struct Node {
    const Item* item = nullptr;
    Node* parent = nullptr;
    std::vector<Answer> answers; ///< never none: a question that was not answered has an empty one, a group just one
    MessageNode members = MessageNode::object();
    std::vector<Stranger> strangers;
    bool enabled = true;
    std::optional<int> stoodAt; ///< which of the items of the response it was, if only as an empty item
    int place = 0;              ///< in reading order

    /// The values that were given; empty ones left out.
    [[nodiscard]] QList<Value> values() const;
    /// The same with what was typed and cannot be read.
    [[nodiscard]] QList<Value> entered() const;
    [[nodiscard]] bool isAnswered() const;
};

/// What stands in the head of a QuestionnaireResponse.
struct ResponseHead {
    QString status = QStringLiteral("in-progress"); ///< completed, amended ...
    QString subject;                                ///< "Patient/..."; empty leaves it out
    QString authored;
    QString author;
    QString language;
};

/// A form as it is being filled in. Which items are enabled is computed after each change; the answers of an item that
/// is not enabled are kept while the form is open, count nowhere, and are left out when it is completed.
class Answers {
public:
    /// A new one, with the initial values.
    static Answers begin(FormPointer form);
    /// From a QuestionnaireResponse. Errors: InvalidInput when it is not one. What does not fit the form is kept and
    /// told by `strangers`.
    static Result<Answers> read(FormPointer form, const QByteArray& response);

    [[nodiscard]] const Form& form() const { return *m_form; }
    [[nodiscard]] const FormPointer& formPointer() const { return m_form; }
    [[nodiscard]] const Nodes& items() const { return m_items; }
    /// linkIds in the response that the form does not have.
    [[nodiscard]] const QStringList& strangers() const { return m_strangers; }
    /// The form that the response names, "url|version"; empty if none.
    [[nodiscard]] QString named() const { return m_members.textOf(u"questionnaire"); }

    /// All nodes of a linkId, in reading order.
    [[nodiscard]] QList<Node*> nodes(const QString& linkId) const { return m_byLinkId.value(linkId); }
    /// The first one; null if there is none.
    [[nodiscard]] Node* node(const QString& linkId) const;

    /// Puts values in the place of those of a question; the items below an answer that stays are kept. Answers the
    /// nodes that have become enabled or disabled.
    QList<Node*> setValues(Node& node, const QList<Value>& values);
    QList<Node*> setValue(Node& node, std::size_t answer, const Value& value);
    /// One more of a repeating group, behind this one.
    Node* addOccurrence(Node& after);
    /// Takes one of a repeating group away; the last one is only emptied.
    void removeOccurrence(Node& node);

    /// The response as it stands, with everything that was read and is not known here.
    [[nodiscard]] QByteArray draft() const;
    /// The response as it is completed: enabled items that have answers.
    [[nodiscard]] QByteArray completed(const ResponseHead& head) const;

private:
    enum class Purpose : std::uint8_t { Draft, Complete };

    explicit Answers(FormPointer form)
        : m_form(std::move(form)) {}
    void makeItems(const std::vector<std::unique_ptr<Item>>& items, Node* parent, Nodes& to, bool initial);
    std::unique_ptr<Node> makeNode(const Item& item, Node* parent, bool initial);
    void readItems(const MessageNode& owner, const std::vector<std::unique_ptr<Item>>& items, Node* parent, Nodes& to,
                   std::vector<Stranger>& strangers);
    void keepStranger(const MessageNode& item, int at, std::vector<Stranger>& to);
    std::unique_ptr<Node> readNode(const MessageNode& read, const Item& item, Node* parent);
    QList<Node*> indexAll();
    void index(const Nodes& nodes, int& place);
    QList<Node*> enable();
    [[nodiscard]] Nodes& siblings(const Node& node);
    [[nodiscard]] MessageNode write(const Node& node, Purpose purpose) const;
    [[nodiscard]] static MessageNode writeAnswer(const Answer& answer, const MessageNode& items);
    [[nodiscard]] MessageNode writeItems(const Nodes& nodes, const std::vector<Stranger>& strangers,
                                         Purpose purpose) const;

    FormPointer m_form;
    Nodes m_items;
    MessageNode m_members = MessageNode::object();
    std::vector<Stranger> m_strangerItems;
    QStringList m_strangers;
    QHash<QString, QList<Node*>> m_byLinkId;
};

} // namespace lodestar::forms
