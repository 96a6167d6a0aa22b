#include "core/base/JsonTree.h"

namespace lodestar {

namespace {

/// Appends to one buffer; the depth is only for the layout.
class JsonWriter {
public:
    explicit JsonWriter(JsonLayout layout)
        : m_indented(layout == JsonLayout::Indented) {}

    void value(const MessageNode& node, int depth) {
        switch (node.type) {
        case MessageNode::Type::Object:
            return container(node, depth, '{', '}');
        case MessageNode::Type::Array:
            return container(node, depth, '[', ']');
        case MessageNode::Type::Text:
            return string(node.text);
        case MessageNode::Type::Null:
            m_out += "null";
            return;
        case MessageNode::Type::Number:
        case MessageNode::Type::Boolean:
            m_out += node.text.toUtf8();
            return;
        }
    }

    [[nodiscard]] const QByteArray& text() const { return m_out; }

private:
    void container(const MessageNode& node, int depth, char opening, char closing) {
        m_out += opening;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (i > 0) m_out += ',';
            line(depth + 1);
            if (node.type == MessageNode::Type::Object) {
                string(node.children[i].name);
                m_out += m_indented ? ": " : ":";
            }
            value(node.children[i], depth + 1);
        }
        if (!node.children.empty()) line(depth);
        m_out += closing;
    }

    void line(int depth) {
        if (!m_indented) return;
        m_out += '\n';
        m_out.append(static_cast<qsizetype>(depth) * 2, ' ');
    }

    void string(const QString& text) {
        m_out += '"';
        QString plain;
        plain.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (pair)
                plain += text.sliced(i++, 2);
            else
                escape(text[i], plain);
        }
        m_out += plain.toUtf8();
        m_out += '"';
    }

    static void escape(QChar c, QString& out) {
        static constexpr QByteArrayView meanings = "\"\\\b\f\n\r\t";
        static constexpr QByteArrayView letters = "\"\\bfnrt";
        const qsizetype which = c.unicode() < 0x80 ? meanings.indexOf(static_cast<char>(c.unicode())) : -1;
        if (which >= 0)
            (out += u'\\') += QLatin1Char(letters[which]);
        else if (c.unicode() < 0x20 || c.isSurrogate()) // half a pair cannot be written as UTF-8
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }

    bool m_indented = false;
    QByteArray m_out;
};

} // namespace

QByteArray writeJsonTree(const MessageNode& tree, JsonLayout layout) {
    JsonWriter writer(layout);
    writer.value(tree, 0);
    return writer.text();
}

} // namespace lodestar
