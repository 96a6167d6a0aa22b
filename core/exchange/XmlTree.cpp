#include "core/exchange/XmlTree.h"

#include <QXmlStreamReader>

#include <optional>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

MessageNode leaf(const QString& name, const QString& text) {
    return {MessageNode::Type::Text, name, text, {}};
}

/// An element has a few dozen sorts of children; looking through them must not become slow in a file made for it.
constexpr size_t mostMembers = 1000;

/// Adds a member; a second one of the same name makes an array of both, in the place of the first.
void addMember(MessageNode& parent, MessageNode child) {
    const auto found = std::find_if(parent.children.begin(), parent.children.end(),
                                    [&](const MessageNode& each) { return each.name == child.name; });
    if (found == parent.children.end()) {
        parent.children.push_back(std::move(child));
        return;
    }
    if (found->type != MessageNode::Type::Array) {
        MessageNode array{MessageNode::Type::Array, found->name, {}, {}};
        found->name.clear();
        array.children.push_back(std::move(*found));
        *found = std::move(array);
    }
    child.name.clear();
    found->children.push_back(std::move(child));
}

/// An element of the file. A primitive carries its value as an attribute; <value value="1"/> may be a child all the
/// same.
struct Element {
    MessageNode node;
    std::optional<QString> value;
};

bool isResourceName(QStringView name) {
    return !name.isEmpty() && name.front().isUpper();
}

class XmlParser {
public:
    XmlParser(const QByteArray& bytes, const MessageLimits& limits)
        : m_xml(bytes)
        , m_limits(limits) {
        m_xml.setEntityExpansionLimit(1024);
    }

    Result<MessageNode> parse() {
        MessageNode root;
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                stop(u"a document type definition is not taken"_s);
                break;
            case QXmlStreamReader::Comment:
                comment();
                break;
            case QXmlStreamReader::StartElement:
                root = element(1).node;
                break;
            default:
                break;
            }
        }
        if (!m_fault.isEmpty() || m_xml.hasError()) return failure();
        root.name.clear();
        return root;
    }

private:
    void stop(const QString& why) {
        if (m_fault.isEmpty()) m_fault = why;
    }

    [[nodiscard]] std::unexpected<Error> failure() const {
        // Qt counts columns from 0. Its sentence may quote the text; the place is enough.
        const QString what = m_fault.isEmpty() ? u"not well-formed XML"_s : m_fault;
        return fail(ErrorCode::InvalidInput,
                    u"line %1, column %2: %3"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber() + 1).arg(what));
    }

    void comment() {
        const QString text = m_xml.text().toString().simplified();
        if (!text.isEmpty()) m_comments << text;
    }

    void takeComments(MessageNode& node) {
        for (const QString& text : std::as_const(m_comments))
            addMember(node, leaf(u"fhir_comments"_s, text));
        m_comments.clear();
    }

    /// The element on which the reader stands, to its end.
    Element element(int depth) {
        Element made{{MessageNode::Type::Object, m_xml.name().toString(), {}, {}}, {}};
        MessageNode& node = made.node;
        if (depth > m_limits.depth) stop(u"nested too deeply"_s);
        if (++m_nodes > m_limits.nodes) stop(u"more parts than a message may have"_s);
        if (!m_fault.isEmpty()) return made;
        if (isResourceName(node.name)) node.children.push_back(leaf(u"resourceType"_s, node.name));
        if (node.name == u"div") {
            node.type = MessageNode::Type::Text;
            node.text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            return made;
        }
        takeComments(node);
        attributes(made);
        content(node, depth);
        return made;
    }

    void attributes(Element& made) {
        const QXmlStreamAttributes all = m_xml.attributes();
        for (const QXmlStreamAttribute& attribute : all) {
            if (attribute.name() == u"schemaLocation") continue;
            if (attribute.name() == u"value")
                made.value = attribute.value().toString();
            else
                made.node.children.push_back(leaf(attribute.name().toString(), attribute.value().toString()));
        }
    }

    void content(MessageNode& node, int depth) {
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::EndElement:
                takeComments(node);
                return;
            case QXmlStreamReader::StartElement:
                if (node.children.size() > mostMembers) stop(u"more parts than an element may have"_s);
                addChild(node, element(depth + 1));
                break;
            case QXmlStreamReader::Comment:
                comment();
                break;
            case QXmlStreamReader::Characters:
                characters(node);
                break;
            case QXmlStreamReader::EntityReference:
                stop(u"an entity that XML does not know"_s);
                break;
            default:
                break;
            }
        }
    }

    /// FHIR has no text between its elements; whatever stands there all the same is kept.
    void characters(MessageNode& node) {
        const QString text = m_xml.text().toString().simplified();
        if (!text.isEmpty()) addMember(node, leaf(u"value"_s, text));
    }

    static void addChild(MessageNode& parent, Element child) {
        MessageNode& node = child.node;
        if (child.value) {
            addMember(parent, leaf(node.name, *child.value));
            // What a primitive carries besides its value stands in a member "_name".
            node.name.prepend(u'_');
            if (!node.children.empty()) addMember(parent, std::move(node));
            return;
        }
        const bool holdsResource = node.children.size() == 1 && isResourceName(node.children.front().name) &&
                                   node.type == MessageNode::Type::Object;
        if (holdsResource) {
            MessageNode resource = std::move(node.children.front());
            resource.name = node.name;
            node = std::move(resource);
        }
        addMember(parent, std::move(node));
    }

    QXmlStreamReader m_xml;
    MessageLimits m_limits;
    QStringList m_comments;
    QString m_fault;
    int m_nodes = 0;
};

} // namespace

Result<MessageNode> readXmlTree(const QByteArray& bytes, const MessageLimits& limits) {
    if (bytes.size() > limits.bytes) return fail(ErrorCode::InvalidInput, u"larger than a message may be"_s);
    return XmlParser(bytes, limits).parse();
}

} // namespace lodestar::exchange
