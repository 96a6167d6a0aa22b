#include "core/forms/FormNeeds.h"

#include "core/forms/Extensions.h"

#include <QCoreApplication>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

/// Extensions that change how a form must be filled in and that need an engine which is not here.
const QStringList& needed() {
    static const QStringList names{u"variable"_s,
                                   u"cqf-library"_s,
                                   u"cqf-expression"_s,
                                   u"cqf-calculatedValue"_s,
                                   u"questionnaire-constraint"_s,
                                   u"targetConstraint"_s,
                                   u"sdc-questionnaire-subQuestionnaire"_s,
                                   u"sdc-questionnaire-assemble-expectation"_s,
                                   u"questionnaire-signatureRequired"_s,
                                   u"sdc-questionnaire-isSubject"_s,
                                   u"sdc-questionnaire-questionnaireAdaptive"_s};
    return names;
}

/// Extensions for whoever takes data out of the answers afterwards: filling in is the same with and without them.
bool isExtraction(const QString& name) {
    static const QStringList beginnings{
        u"sdc-questionnaire-definitionExtract"_s, u"sdc-questionnaire-templateExtract"_s,
        u"sdc-questionnaire-observationExtract"_s, u"sdc-questionnaire-itemExtractionContext"_s,
        u"sdc-questionnaire-extractAllocateId"_s};
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&name](const QString& each) { return name.startsWith(each); });
}

/// Whether an extension of this name says that nothing is needed after all.
bool isWaived(const QString& name, const MessageNode& each) {
    if (name == u"sdc-questionnaire-assemble-expectation") return each.textOf(u"valueCode") == u"independent-child";
    return each.textOf(u"valueBoolean") == u"false";
}

class NeedsFinder {
public:
    QStringList found;

    void look(const MessageNode& node, const QString& item, const QString& extension) {
        const QString linkId = node.type == MessageNode::Type::Object ? node.textOf(u"linkId") : QString();
        const QString here = linkId.isEmpty() ? item : linkId;
        for (const MessageNode& member : node.children)
            lookMember(member, here, extension);
    }

private:
    void lookMember(const MessageNode& member, const QString& item, const QString& extension) {
        // What a contained resource or a narrative says of itself is no part of the form.
        if (member.name == u"contained" || member.name == u"meta") return;
        if (member.name == u"modifierExtension") return modifiers(member, item);
        if (member.name == u"extension") {
            for (const MessageNode& each : member.children)
                lookExtension(each, item, extension);
            return;
        }
        if (member.name == u"valueExpression" || member.name == u"answerExpression")
            expression(member, item, extension);
        look(member, item, extension);
    }

    /// A part of an extension is told by the name of the whole.
    void lookExtension(const MessageNode& each, const QString& item, const QString& outer) {
        const QString url = each.textOf(u"url");
        const QString name = url.contains(u':') || outer.isEmpty() ? extensions::shortName(url) : outer;
        if (isExtraction(name) || isWaived(name, each)) return;
        if (name == u"sdc-questionnaire-entryMode") return entryMode(each.textOf(u"valueCode"), item);
        if (name.endsWith(u"Expression") || needed().contains(name))
            add(item, name, each);
        else
            look(each, item, name);
    }

    void entryMode(const QString& mode, const QString& item) {
        if (mode != u"random" && !mode.isEmpty())
            say(item, tr("to be asked one question at a time, in order (entryMode %1)").arg(mode));
    }

    void expression(const MessageNode& value, const QString& item, const QString& extension) {
        add(item, extension.isEmpty() ? u"expression"_s : extension, value);
    }

    void modifiers(const MessageNode& member, const QString& item) {
        for (const MessageNode& each : member.children)
            say(item, tr("the modifier extension %1, which changes the meaning of what it stands on")
                          .arg(each.textOf(u"url")));
    }

    void add(const QString& item, const QString& name, const MessageNode& each) {
        const MessageNode* inner = each.find(u"valueExpression");
        const QString language = (inner != nullptr ? *inner : each).textOf(u"language");
        say(item, language.isEmpty() ? name : tr("%1 (an expression in %2)").arg(name, language));
    }

    void say(const QString& item, const QString& what) {
        const QString words = item.isEmpty() ? what : tr("item %1: %2").arg(item, what);
        if (!found.contains(words)) found.append(words);
    }
};

} // namespace

QStringList needsOf(const MessageNode& questionnaire) {
    NeedsFinder finder;
    if (const QString rules = questionnaire.textOf(u"implicitRules"); !rules.isEmpty())
        finder.found.append(tr("the implicit rules %1").arg(rules));
    finder.look(questionnaire, {}, {});
    return finder.found;
}

} // namespace lodestar::forms
