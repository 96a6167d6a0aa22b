#include "core/forms/ItemShape.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

using Type = MessageNode::Type;

constexpr qsizetype labelLength = 60;
constexpr int placesTold = 5;

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

const QHash<QString, Type>& itemMembers() {
    static const QHash<QString, Type> known{{u"linkId"_s, Type::Text},
                                            {u"definition"_s, Type::Text},
                                            {u"code"_s, Type::Array},
                                            {u"prefix"_s, Type::Text},
                                            {u"text"_s, Type::Text},
                                            {u"type"_s, Type::Text},
                                            {u"enableWhen"_s, Type::Array},
                                            {u"required"_s, Type::Boolean},
                                            {u"enableBehavior"_s, Type::Text},
                                            {u"repeats"_s, Type::Boolean},
                                            {u"readOnly"_s, Type::Boolean},
                                            {u"maxLength"_s, Type::Number},
                                            {u"answerOption"_s, Type::Array},
                                            {u"answerValueSet"_s, Type::Text},
                                            {u"initial"_s, Type::Array},
                                            {u"item"_s, Type::Array},
                                            {u"extension"_s, Type::Array},
                                            {u"modifierExtension"_s, Type::Array},
                                            {u"id"_s, Type::Text}};
    return known;
}

/// Published forms write true and numbers in quotation marks at times; what is meant is plain.
bool fits(Type wanted, Type written) {
    const bool simple = wanted == Type::Boolean || wanted == Type::Number;
    return written == wanted || written == Type::Null || (simple && written == Type::Text);
}

QString wantedWords(Type wanted) {
    switch (wanted) {
    case Type::Array:
        return tr("“%1” must be a list, in square brackets");
    case Type::Boolean:
        return tr("“%1” must be true or false");
    case Type::Number:
        return tr("“%1” must be a number");
    default:
        return tr("“%1” must be a text, in quotation marks");
    }
}

/// Members beginning so, beside their companions with an underscore.
int valuesOf(const MessageNode& element, QStringView prefix) {
    return static_cast<int>(std::count_if(element.children.cbegin(), element.children.cend(),
                                          [prefix](const MessageNode& each) { return each.name.startsWith(prefix); }));
}

void checkElements(const MessageNode& item, const QString& list, QStringView prefix, QStringList& faults) {
    for (const MessageNode& each : item.each(list)) {
        if (each.type != Type::Object)
            faults.append(tr("“%1” holds something that is no object").arg(list));
        else if (!prefix.isEmpty() && valuesOf(each, prefix) > 1)
            faults.append(tr("“%1” holds an element with several values where one belongs").arg(list));
    }
}

/// Looks for what another release wrote otherwise.
class ReleaseFinder {
public:
    QStringList stu3;
    QStringList r5;

    void look(const MessageNode& owner) {
        for (const MessageNode& item : owner.each(u"item")) {
            lookMembers(item);
            lookConditions(item);
            look(item);
        }
    }

private:
    void lookMembers(const MessageNode& item) {
        for (const MessageNode& member : item.children) {
            const bool oldInitial = member.name.startsWith(u"initial") && member.name != u"initial";
            if (oldInitial || member.name == u"option" || member.name == u"options") say(stu3, item, member.name);
            if (member.name == u"answerConstraint" || member.name == u"disabledDisplay") say(r5, item, member.name);
        }
        if (item.textOf(u"type") == u"coding") say(r5, item, u"type coding"_s);
    }

    void lookConditions(const MessageNode& item) {
        for (const MessageNode& each : item.each(u"enableWhen")) {
            if (each.find(u"hasAnswer") != nullptr)
                say(stu3, item, u"enableWhen.hasAnswer"_s);
            else if (each.find(u"operator") == nullptr && valuesOf(each, u"answer") > 0)
                say(stu3, item, tr("enableWhen without operator"));
        }
    }

    static void say(QStringList& to, const MessageNode& item, const QString& what) {
        const QString words = tr("item %1: %2").arg(itemLabel(item), what);
        if (!to.contains(words)) to.append(words);
    }
};

QString releaseSentence(const QString& release, const QStringList& places) {
    QString told = places.mid(0, placesTold).join(u"; "_s);
    if (places.size() > placesTold) told += tr("; and %1 more").arg(places.size() - placesTold);
    return tr("it is written in FHIR %1, and this program takes FHIR R4: bring it converted to R4 (%2)")
        .arg(release, told);
}

} // namespace

QString itemLabel(const MessageNode& item) {
    if (const QString linkId = item.textOf(u"linkId"); !linkId.isEmpty()) return linkId;
    const QString text = item.textOf(u"text").simplified();
    return text.size() <= labelLength ? text : text.left(labelLength).trimmed() + u'…';
}

QStringList shapeFaults(const MessageNode& item) {
    QStringList faults;
    QSet<QString> met;
    for (const MessageNode& member : item.children) {
        if (met.contains(member.name)) faults.append(tr("“%1” stands twice").arg(member.name));
        met.insert(member.name);
        // Old tools put comments there.
        if (member.name == u"fhir_comments") continue;
        const bool companion = member.name.startsWith(u'_');
        const auto known = itemMembers().constFind(companion ? member.name.mid(1) : member.name);
        if (known == itemMembers().cend())
            faults.append(tr("“%1” is no part of a questionnaire in FHIR R4").arg(member.name));
        else if (!companion && !fits(*known, member.type))
            faults.append(wantedWords(*known).arg(member.name));
    }
    checkElements(item, u"enableWhen"_s, u"answer", faults);
    checkElements(item, u"answerOption"_s, u"value", faults);
    checkElements(item, u"initial"_s, u"value", faults);
    checkElements(item, u"item"_s, {}, faults);
    return faults;
}

QString otherRelease(const MessageNode& questionnaire) {
    if (questionnaire.find(u"group") != nullptr && questionnaire.find(u"item") == nullptr)
        return releaseSentence(u"DSTU2"_s, {u"group"_s});
    ReleaseFinder finder;
    finder.look(questionnaire);
    if (!finder.stu3.isEmpty()) return releaseSentence(u"STU3"_s, finder.stu3);
    return finder.r5.isEmpty() ? QString() : releaseSentence(u"R5"_s, finder.r5);
}

} // namespace lodestar::forms
