#include "core/forms/AnswersInWords.h"

#include "core/base/JsonTree.h"
#include "core/forms/Value.h"

#include <QCoreApplication>
#include <QStringList>

namespace lodestar::forms {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

QString shown(const Value& value) {
    if (value.type() != ValueType::Boolean) return value.shown();
    return value.text() == u"true" ? tr("Yes") : tr("No");
}

void addItems(const MessageNode& owner, QStringList& lines) {
    for (const MessageNode& item : owner.each(u"item")) {
        const QString words = item.textOf(u"text").isEmpty() ? item.textOf(u"linkId") : item.textOf(u"text");
        QStringList answers;
        for (const MessageNode& answer : item.each(u"answer"))
            answers.append(shown(Value::among(answer, u"value")));
        answers.removeAll(QString());
        if (!answers.isEmpty()) lines.append(words + QStringLiteral(": ") + answers.join(QStringLiteral(", ")));
        addItems(item, lines);
        for (const MessageNode& answer : item.each(u"answer"))
            addItems(answer, lines);
    }
}

} // namespace

QString answersInWords(const QByteArray& response) {
    const auto root = readJsonTree(response);
    QStringList lines;
    if (root && root->textOf(u"resourceType") == u"QuestionnaireResponse") addItems(*root, lines);
    return lines.join(u'\n');
}

} // namespace lodestar::forms
