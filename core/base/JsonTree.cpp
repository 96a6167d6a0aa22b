#include "core/base/JsonTree.h"

#include "core/base/Utf8Input.h"

#include <QBuffer>
#include <QStringDecoder>
#include <QUtf8StringView>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A byte order mark at the beginning of a text is a character of it; QString::fromUtf8 would drop it.
QString characters(QByteArrayView utf8) {
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(utf8);
}

/// One pass over the text. A method that fails has set m_fault; the caller only passes it on.
class JsonParser {
public:
    JsonParser(QByteArrayView text, const MessageLimits& limits)
        : m_text(text)
        , m_limits(limits) {}

    Result<MessageNode> parse() {
        MessageNode root;
        skipSpace();
        if (!value(root, 1)) return failure();
        skipSpace();
        if (m_at < m_text.size()) {
            stop("something stands after the end of the message");
            return failure();
        }
        return root;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace() {
        while (m_at < m_text.size() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            ++m_at;
    }

    bool stop(const char* why) {
        m_fault = QString::fromLatin1(why);
        return false;
    }

    [[nodiscard]] std::unexpected<Error> failure() const {
        const QByteArrayView before = m_text.first(std::min(m_at, m_text.size()));
        const qsizetype line = std::count(before.cbegin(), before.cend(), '\n') + 1;
        const QByteArrayView lineText = before.sliced(before.lastIndexOf('\n') + 1);
        // The bytes that continue a character are none of their own.
        const qsizetype column =
            std::count_if(lineText.cbegin(), lineText.cend(),
                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }) +
            1;
        const QString what = m_at >= m_text.size() ? u"the message ends too early"_s : m_fault;
        return fail(ErrorCode::InvalidInput, u"line %1, column %2: %3"_s.arg(line).arg(column).arg(what));
    }

    bool value(MessageNode& node, int depth) {
        if (depth > m_limits.depth) return stop("nested too deeply");
        if (++m_nodes > m_limits.nodes) return stop("more parts than a message may have");
        switch (peek()) {
        case '{':
            return object(node, depth);
        case '[':
            return array(node, depth);
        case '"':
            node.type = MessageNode::Type::Text;
            return string(node.text);
        case 't':
            return word(node, "true", MessageNode::Type::Boolean);
        case 'f':
            return word(node, "false", MessageNode::Type::Boolean);
        case 'n':
            return word(node, "null", MessageNode::Type::Null);
        default:
            return number(node);
        }
    }

    bool object(MessageNode& node, int depth) {
        node.type = MessageNode::Type::Object;
        ++m_at;
        skipSpace();
        if (peek() == '}') return ++m_at, true;
        for (;;) {
            MessageNode child;
            if (peek() != '"') return stop("a name in quotation marks is expected");
            if (!string(child.name)) return false;
            skipSpace();
            if (peek() != ':') return stop("a colon is expected");
            ++m_at;
            skipSpace();
            if (!value(child, depth + 1)) return false;
            node.children.push_back(std::move(child));
            skipSpace();
            if (peek() == '}') return ++m_at, true;
            if (peek() != ',') return stop("a comma or } is expected");
            ++m_at;
            skipSpace();
        }
    }

    bool array(MessageNode& node, int depth) {
        node.type = MessageNode::Type::Array;
        ++m_at;
        skipSpace();
        if (peek() == ']') return ++m_at, true;
        for (;;) {
            MessageNode child;
            if (!value(child, depth + 1)) return false;
            node.children.push_back(std::move(child));
            skipSpace();
            if (peek() == ']') return ++m_at, true;
            if (peek() != ',') return stop("a comma or ] is expected");
            ++m_at;
            skipSpace();
        }
    }

    bool word(MessageNode& node, QByteArrayView expected, MessageNode::Type type) {
        if (!m_text.sliced(m_at).startsWith(expected)) return stop("a value is expected");
        m_at += expected.size();
        node.type = type;
        node.text = type == MessageNode::Type::Null ? QString() : QString::fromLatin1(expected);
        return true;
    }

    bool digits() {
        if (!isDigit(peek())) return stop("a digit is expected");
        while (isDigit(peek()))
            ++m_at;
        return true;
    }

    bool number(MessageNode& node) {
        const qsizetype begin = m_at;
        if (peek() == '-') ++m_at;
        if (!isDigit(peek())) return stop("a value is expected");
        if (peek() == '0') {
            ++m_at;
            if (isDigit(peek())) return stop("a number does not begin with 0");
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.' && (++m_at, !digits())) return false;
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-') ++m_at;
            if (!digits()) return false;
        }
        node.type = MessageNode::Type::Number;
        node.text = QString::fromLatin1(m_text.sliced(begin, m_at - begin));
        return true;
    }

    bool string(QString& out) {
        ++m_at;
        qsizetype begin = m_at;
        for (;;) {
            if (m_at >= m_text.size()) return stop("the message ends too early");
            const char c = m_text[m_at];
            if (c == '"') break;
            if (static_cast<unsigned char>(c) < 0x20)
                return stop("a line end or control character stands inside a text");
            if (c != '\\') {
                ++m_at;
                continue;
            }
            out += characters(m_text.sliced(begin, m_at - begin));
            if (!escape(out)) return false;
            begin = m_at;
        }
        out += characters(m_text.sliced(begin, m_at - begin));
        ++m_at;
        return true;
    }

    bool escape(QString& out) {
        ++m_at;
        static constexpr QByteArrayView letters = "\"\\/bfnrt";
        static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        const char c = peek();
        if (c == 'u') return unicode(out);
        const qsizetype which = letters.indexOf(c);
        if (which < 0) return stop("an unknown escape stands inside a text");
        out += QLatin1Char(meanings[which]);
        ++m_at;
        return true;
    }

    bool unicode(QString& out) {
        ++m_at;
        if (m_text.size() - m_at < 4) return m_at = m_text.size(), stop("the message ends too early");
        char16_t unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const int digit =
                QByteArrayView("0123456789abcdef").indexOf(static_cast<char>(peek() | (isDigit(peek()) ? 0 : 0x20)));
            if (digit < 0) return stop("four hexadecimal digits are expected");
            unit = static_cast<char16_t>(unit * 16 + digit);
        }
        out += QChar(unit);
        return true;
    }

    QByteArrayView m_text;
    MessageLimits m_limits;
    qsizetype m_at = 0;
    int m_nodes = 0;
    QString m_fault;
};

/// Where the text stops being UTF-8, as a piece to be reported by.
qsizetype validLength(QByteArrayView text) {
    qsizetype good = 0;
    qsizetype bad = text.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        // A cut through a character is not its fault: step back to where one begins.
        qsizetype cut = middle;
        while (cut > good && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
            --cut;
        if (cut == good) break;
        if (QUtf8StringView(text.data(), cut).isValidUtf8())
            good = cut;
        else
            bad = cut;
    }
    return good;
}

} // namespace

Result<MessageNode> readJsonTree(const QByteArray& bytes, const MessageLimits& limits) {
    if (bytes.size() > limits.bytes) return fail(ErrorCode::InvalidInput, u"larger than a message may be"_s);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    Utf8Input input(buffer);
    QByteArray text;
    while (input.appendTo(text, bytes.size() + 1)) {
    }
    if (!QUtf8StringView(text.constData(), text.size()).isValidUtf8()) {
        const qsizetype line = QByteArrayView(text).first(validLength(text)).count('\n') + 1;
        return fail(ErrorCode::InvalidInput, u"line %1: not UTF-8 text"_s.arg(line));
    }
    return JsonParser(text, limits).parse();
}

} // namespace lodestar
