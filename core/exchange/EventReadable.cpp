#include "core/exchange/EventReadable.h"

#include <QRegularExpression>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isTechnicalName(QStringView name) {
    static const QStringList names{u"system"_s,  u"url"_s,          u"reference"_s,    u"fullUrl"_s,   u"id"_s,
                                   u"profile"_s, u"linkId"_s,       u"resourceType"_s, u"versionId"_s, u"endpoint"_s,
                                   u"use"_s,     u"userSelected"_s, u"mode"_s,         u"xmlns"_s};
    return names.contains(name);
}

/// The words of a narrative or note: what stands between its tags.
QString plain(const QString& text) {
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString words = text;
    return words.contains(u"<div"_s) ? words.replace(tags, u" "_s).simplified() : words.trimmed();
}

/// "https://.../Extension-CareConnect-EthnicCategory-1" -> "CareConnect-EthnicCategory"
QString extensionName(const QString& url) {
    static const QRegularExpression version(u"-\\d+$"_s);
    QString name = url.section(u'/', -1);
    if (name.startsWith(u"Extension-"_s)) name = name.mid(10);
    return name.remove(version);
}

class LineWriter {
public:
    explicit LineWriter(const EventContext& context)
        : m_context(context) {}

    QList<ReadableLine> take() { return std::move(m_lines); }

    /// Whatever stands where FHIR has no place for it, after the rest: nothing received is dropped.
    void remainder(const MessageNode& node, const QString& name) {
        if (node.isLeaf()) {
            if (!m_written.contains(&node)) leaf(node, name, labelOf(name), 0);
            return;
        }
        for (const MessageNode& child : node.children)
            remainder(child, child.name.isEmpty() ? name : child.name);
    }

    void bundle(const MessageNode& node) {
        for (const MessageNode& child : node.children) {
            if (child.name != u"entry") walk(child, labelOf(child.name), 0);
        }
        const QList<TreeView> entries = TreeView(&node, nullptr).each(u"entry");
        for (const TreeView& entry : entries) {
            for (const MessageNode& child : entry.node()->children) {
                if (child.name == u"resource")
                    resource(child, 0);
                else
                    walk(child, labelOf(child.name), 0);
            }
        }
    }

private:
    [[nodiscard]] QString labelOf(const QString& name) const { return m_context.codes().label(name); }

    void line(const QString& label, const QString& text, int depth, const QList<const MessageNode*>& leaves) {
        if (text.isEmpty()) return;
        m_written.insert(leaves.cbegin(), leaves.cend());
        const bool mapped = std::all_of(leaves.cbegin(), leaves.cend(),
                                        [this](const MessageNode* leaf) { return m_context.used().contains(leaf); });
        m_lines << ReadableLine{depth, label, text, false, mapped && !leaves.isEmpty()};
    }

    void technical(const QString& label, const MessageNode& leaf, int depth) {
        if (leaf.text.trimmed().isEmpty()) return;
        m_written.insert(&leaf);
        m_lines << ReadableLine{depth, label, leaf.text.trimmed(), true, m_context.used().contains(&leaf)};
    }

    void resource(const MessageNode& node, int depth) {
        const TreeView view(&node, nullptr);
        const QString type = view[u"resourceType"].peek();
        const QString subject = wordsOf(node);
        m_lines << ReadableLine{depth, m_context.codes().resourceName(type), subject, type.isEmpty(),
                                subject.isEmpty()};
        for (const MessageNode& child : node.children) {
            if (child.name == u"contained") {
                const QList<TreeView> inside = view.each(u"contained");
                for (const TreeView& each : inside)
                    resource(*each.node(), depth + 1);
            } else if (child.name == u"resourceType") {
                technical(labelOf(child.name), child, depth + 1);
            } else {
                subjectMember(child, subject, depth + 1);
            }
        }
    }

    /// What a thing is about, in the words of its code: "Birth weight".
    static QString wordsOf(const MessageNode& node) {
        const TreeView code = TreeView(&node, nullptr)[u"code"];
        QString text = code[u"text"].peek();
        if (!text.isEmpty()) return text;
        const QList<TreeView> codings = code.each(u"coding");
        for (const TreeView& each : codings) {
            if (!each[u"display"].peek().isEmpty()) return each[u"display"].peek();
        }
        return {};
    }

    /// A member of a thing whose code has words: they name its value, and the code need not be read again.
    void subjectMember(const MessageNode& child, const QString& subject, int depth) {
        const qsizetype before = m_lines.size();
        const bool value = isValueName(child.name);
        walk(child, value && !subject.isEmpty() ? subject : labelOf(value ? u"value"_s : child.name), depth);
        if (subject.isEmpty() || child.name != u"code") return;
        for (qsizetype i = before; i < m_lines.size(); ++i)
            m_lines[i].technical = true;
    }

    /// value[x] of FHIR: valueQuantity, valueString ...
    static bool isValueName(const QString& name) {
        return name.size() > 5 && name.startsWith(u"value"_s) && name.at(5).isUpper();
    }

    void walk(const MessageNode& node, const QString& label, int depth) {
        switch (node.type) {
        case MessageNode::Type::Array:
            for (const MessageNode& child : node.children)
                walkNamed(child, node.name, label, depth);
            return;
        case MessageNode::Type::Object:
            walkNamed(node, node.name, label, depth);
            return;
        default:
            leaf(node, node.name, label, depth);
        }
    }

    void leaf(const MessageNode& node, const QString& name, const QString& label, int depth) {
        const QString text = plain(node.text);
        const bool address =
            text.startsWith(u"urn:"_s) || text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s);
        if (isTechnicalName(name) || address)
            technical(label, node, depth);
        else
            line(label, text, depth, {&node});
    }

    /// One object or leaf that stands under a name, alone or as one of several.
    void walkNamed(const MessageNode& node, const QString& name, const QString& label, int depth) {
        if (node.isLeaf()) return leaf(node, name, label, depth);
        if (node.type == MessageNode::Type::Array) return walk(node, label, depth);
        if (node.find(u"resourceType") != nullptr) return resource(node, depth);
        if (name.endsWith(u"extension"_s, Qt::CaseInsensitive)) return extension(node, depth);
        if (node.find(u"linkId") != nullptr) return question(node, depth);
        if (name == u"coding" || name == u"valueCoding" || name == u"event") return coding(node, label, depth);
        if (node.find(u"coding") != nullptr) return concept_(node, label, depth);
        if (isQuantity(node)) return quantity(node, label, depth);
        if (node.find(u"family") != nullptr || node.find(u"given") != nullptr)
            return joined(node, label, depth, {u"prefix"_s, u"given"_s, u"family"_s, u"suffix"_s}, u" "_s);
        if (node.find(u"postalCode") != nullptr || node.find(u"city") != nullptr)
            return joined(node, label, depth,
                          {u"line"_s, u"city"_s, u"district"_s, u"state"_s, u"postalCode"_s, u"country"_s}, u", "_s);
        if (!wordsOf(node).isEmpty()) return subjectMembers(node, depth);
        if (name == u"identifier" || name == u"telecom") return numbered(node, name, label, depth);
        members(node, label, depth, {});
    }

    void subjectMembers(const MessageNode& node, int depth) {
        const QString subject = wordsOf(node);
        for (const MessageNode& child : node.children)
            subjectMember(child, subject, depth);
    }

    /// An identifier or a phone number: its system says what it is.
    void numbered(const MessageNode& node, const QString& name, const QString& label, int depth) {
        const QString system = TreeView(&node, nullptr)[u"system"].peek();
        QString own = label;
        if (name == u"telecom" && !system.isEmpty()) own = labelOf(system);
        if (system.contains(u"nhs-number", Qt::CaseInsensitive)) own = labelOf(u"nhsNumber"_s);
        if (system.contains(u"ods-", Qt::CaseInsensitive)) own = labelOf(u"odsCode"_s);
        members(node, own, depth, {});
    }

    /// Everything of an object but what has been written already.
    void members(const MessageNode& node, const QString& label, int depth, const QStringList& written) {
        for (const MessageNode& child : node.children) {
            if (written.contains(child.name)) continue;
            const QString own = labelOf(child.name);
            // What a primitive carries besides its value belongs under its own name, a value under its owner's.
            const bool beside = child.name.startsWith(u'_') || label.isEmpty();
            const bool same = child.name == u"value" || child.name == u"display" || isValueName(child.name);
            walk(child, beside ? own : same ? label : label + u", "_s + own.toLower(), depth);
        }
    }

    void extension(const MessageNode& node, int depth) {
        const MessageNode* url = node.find(u"url");
        const QString name = url == nullptr ? QString() : extensionName(url->text);
        const QString label = labelOf(name);
        for (const MessageNode& child : node.children)
            walk(child, child.name.startsWith(u"value"_s) ? label : label + u", "_s + labelOf(child.name).toLower(),
                 depth);
    }

    void question(const MessageNode& node, int depth) {
        const MessageNode* text = node.find(u"text");
        const MessageNode* link = node.find(u"linkId");
        const QString asked = text != nullptr ? text->text.trimmed() : labelOf(link->text);
        const qsizetype before = m_lines.size();
        const QList<TreeView> answers = TreeView(&node, nullptr).each(u"answer");
        for (const TreeView& answer : answers) {
            for (const MessageNode& part : answer.node()->children) {
                const bool value = part.name.startsWith(u"value"_s);
                walk(part, value ? asked : asked + u", "_s + labelOf(part.name).toLower(), depth);
            }
        }
        // A question without an answer still was asked.
        if (m_lines.size() == before && text != nullptr)
            line(labelOf(u"question"_s), asked, depth, {text});
        else if (text != nullptr)
            technical(labelOf(u"question"_s), *text, depth);
        members(node, asked, depth, {u"text"_s, u"answer"_s});
    }

    void concept_(const MessageNode& node, const QString& label, int depth) {
        for (const MessageNode& child : node.children) {
            const bool words = child.name == u"coding" || child.name == u"text";
            walk(child, words ? label : label + u", "_s + labelOf(child.name).toLower(), depth);
        }
    }

    void coding(const MessageNode& node, const QString& label, int depth) {
        const MessageNode* display = node.find(u"display");
        const MessageNode* code = node.find(u"code");
        const MessageNode* system = node.find(u"system");
        const QString codeText = code == nullptr ? QString() : code->text.trimmed();
        const QString ours = m_context.codes().name(system == nullptr ? QString() : system->text, codeText);
        if (display != nullptr)
            line(label, display->text.trimmed(), depth, {display});
        else if (!ours.isEmpty())
            line(label, ours + u" ("_s + codeText + u')', depth, {code});
        else if (code != nullptr)
            line(label, codeText, depth, {code});
        for (const MessageNode& child : node.children) {
            if (&child == display || (&child == code && display == nullptr)) continue;
            const QString own = label + u", "_s + labelOf(child.name).toLower();
            if (&child == code || &child == system)
                technical(own, child, depth);
            else
                walk(child, own, depth);
        }
    }

    static bool isQuantity(const MessageNode& node) {
        const MessageNode* value = node.find(u"value");
        const bool unit = node.find(u"unit") != nullptr || node.find(u"code") != nullptr;
        return value != nullptr && value->isLeaf() && (unit || node.children.size() == 1);
    }

    void quantity(const MessageNode& node, const QString& label, int depth) {
        const MessageNode* value = node.find(u"value");
        const MessageNode* unit = node.find(u"unit");
        if (unit == nullptr) unit = node.find(u"code");
        const MessageNode* comparator = node.find(u"comparator");
        QList<const MessageNode*> leaves{value};
        QString text = value->text.trimmed();
        QStringList written{u"value"_s};
        if (unit != nullptr && unit->isLeaf()) {
            text += u' ' + unit->text.trimmed();
            leaves << unit;
            written << unit->name;
        }
        if (comparator != nullptr && comparator->isLeaf()) {
            text.prepend(comparator->text.trimmed() + u' ');
            leaves << comparator;
            written << u"comparator"_s;
        }
        line(label, text, depth, leaves);
        for (const MessageNode& child : node.children) {
            if (written.contains(child.name)) continue;
            const QString own = label + u", "_s + labelOf(child.name).toLower();
            if (child.isLeaf())
                technical(own, child, depth);
            else
                walk(child, own, depth);
        }
    }

    /// A name or an address as one line, in the order in which it is read.
    void joined(const MessageNode& node, const QString& label, int depth, const QStringList& parts,
                const QString& between) {
        QStringList words;
        QList<const MessageNode*> leaves;
        for (const QString& part : parts) {
            const QList<TreeView> all = TreeView(&node, nullptr).each(part);
            for (const TreeView& each : all) {
                if (each.peek().isEmpty()) continue;
                words << each.peek();
                leaves << each.node();
            }
        }
        line(label, words.join(between), depth, leaves);
        members(node, label, depth, parts);
    }

    const EventContext& m_context;
    QList<ReadableLine> m_lines;
    UsedLeaves m_written;
};

void collectComments(const MessageNode& node, QStringList& comments) {
    if (node.isLeaf()) return;
    for (const MessageNode& child : node.children) {
        if (child.name != u"fhir_comments") {
            collectComments(child, comments);
            continue;
        }
        if (child.isLeaf()) comments << child.text.trimmed();
        for (const MessageNode& each : child.children)
            comments << each.text.trimmed();
    }
}

} // namespace

QList<ReadableLine> readableLines(const MessageNode& bundle, const EventContext& context) {
    LineWriter writer(context);
    writer.bundle(bundle);
    writer.remainder(bundle, {});
    return writer.take();
}

QStringList commentsOf(const MessageNode& bundle) {
    QStringList comments;
    collectComments(bundle, comments);
    return comments;
}

} // namespace lodestar::exchange
