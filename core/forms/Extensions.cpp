#include "core/forms/Extensions.h"

namespace lodestar::forms::extensions {

using namespace Qt::StringLiterals;

namespace {

/// Both guides moved extensions between each other: an address is known under either.
const QStringList& beginnings() {
    static const QStringList known{u"http://hl7.org/fhir/StructureDefinition/"_s,
                                   u"http://hl7.org/fhir/uv/sdc/StructureDefinition/"_s};
    return known;
}

} // namespace

QString shortName(const QString& url) {
    for (const QString& beginning : beginnings())
        if (url.startsWith(beginning)) return url.mid(beginning.size());
    return url;
}

std::vector<const MessageNode*> all(const MessageNode& element, QStringView name) {
    std::vector<const MessageNode*> found;
    for (const MessageNode& extension : element.each(u"extension"))
        if (shortName(extension.textOf(u"url")) == name) found.push_back(&extension);
    return found;
}

const MessageNode* find(const MessageNode& element, QStringView name) {
    const auto found = all(element, name);
    return found.empty() ? nullptr : found.front();
}

std::optional<int> integer(const MessageNode& element, QStringView name) {
    const MessageNode* extension = find(element, name);
    if (extension == nullptr) return std::nullopt;
    for (const QStringView member : {u"valueInteger", u"valuePositiveInt", u"valueUnsignedInt"}) {
        bool read = false;
        const int value = extension->textOf(member).toInt(&read);
        if (read) return value;
    }
    return std::nullopt;
}

bool boolean(const MessageNode& element, QStringView name) {
    const MessageNode* extension = find(element, name);
    return extension != nullptr && extension->textOf(u"valueBoolean") == u"true";
}

QString text(const MessageNode& element, QStringView name) {
    const MessageNode* extension = find(element, name);
    return extension != nullptr ? Value::among(*extension, u"value").text() : QString();
}

QString code(const MessageNode& element, QStringView name) {
    const MessageNode* extension = find(element, name);
    if (extension == nullptr) return {};
    if (const QString plain = extension->textOf(u"valueCode"); !plain.isEmpty()) return plain;
    const MessageNode* concept_ = extension->find(u"valueCodeableConcept");
    if (concept_ == nullptr || concept_->each(u"coding").empty()) return {};
    return concept_->each(u"coding").front().textOf(u"code");
}

std::optional<ExactDecimal> score(const MessageNode& element) {
    static const QStringList names{u"ordinalValue"_s,
                                   u"itemWeight"_s,
                                   u"questionnaire-ordinalValue"_s,
                                   u"valueset-ordinalValue"_s,
                                   u"codesystem-ordinalValue"_s,
                                   u"iso21090-CO-value"_s};
    for (const QString& name : names) {
        const MessageNode* extension = find(element, name);
        if (extension == nullptr) continue;
        for (const QStringView member : {u"valueDecimal", u"valueInteger"})
            if (const auto value = ExactDecimal::read(extension->textOf(member))) return value;
    }
    return std::nullopt;
}

Words words(const MessageNode& element, const QString& member) {
    Words made;
    made.text = element.textOf(member);
    const MessageNode* beside = element.find(u'_' + member);
    if (beside == nullptr) return made;
    for (const MessageNode* translation : all(*beside, u"translation")) {
        QString language;
        QString content;
        for (const MessageNode& part : translation->each(u"extension")) {
            if (part.textOf(u"url") == u"lang") language = Value::among(part, u"value").text();
            if (part.textOf(u"url") == u"lang" && language.isEmpty()) language = part.textOf(u"valueCode");
            if (part.textOf(u"url") == u"content")
                content =
                    part.textOf(u"valueString").isEmpty() ? part.textOf(u"valueMarkdown") : part.textOf(u"valueString");
        }
        if (!language.isEmpty()) made.translations.insert(language, content);
    }
    return made;
}

} // namespace lodestar::forms::extensions
