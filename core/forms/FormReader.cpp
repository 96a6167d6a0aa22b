#include "core/forms/FormReader.h"

#include "core/base/JsonTree.h"
#include "core/forms/Extensions.h"
#include "core/forms/FormChecks.h"
#include "core/forms/FormNeeds.h"
#include "core/forms/ItemReader.h"
#include "core/forms/ItemShape.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

/// A questionnaire without an address of its own gets one from its content, so that it is known again.
QString addressOf(const MessageNode& root, const QByteArray& source) {
    if (const QString url = root.textOf(u"url"); !url.isEmpty()) return url;
    const QByteArray sum = QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex().left(32);
    return u"urn:lodestar:questionnaire:"_s + QString::fromLatin1(sum);
}

void readHead(const MessageNode& root, Form& form) {
    form.id = root.textOf(u"id");
    form.url = addressOf(root, form.source);
    form.version = root.textOf(u"version");
    form.title = extensions::words(root, u"title"_s);
    form.name = root.textOf(u"name");
    form.status = root.textOf(u"status");
    form.language = root.textOf(u"language");
    form.publisher = root.textOf(u"publisher");
    form.copyright = root.textOf(u"copyright");
    form.description = root.textOf(u"description");
}

void indexItems(const std::vector<std::unique_ptr<Item>>& items, Form& form) {
    for (const auto& item : items) {
        form.byLinkId.insert(item->linkId, item.get());
        for (const QString& language : item->text.translations.keys())
            if (!form.languages.contains(language)) form.languages.append(language);
        indexItems(item->items, form);
    }
}

FormReading readQuestionnaire(const MessageNode& root, QByteArray source, const ValueSets& given) {
    ValueSets sets = given;
    sets.addContained(root);
    auto form = std::make_shared<Form>();
    form->source = std::move(source);
    readHead(root, *form);
    FormReading reading;
    reading.title = form->shownTitle();
    reading.canonical = form->canonical();
    // What another release wrote would be told once for every item, and none of it would help.
    if (const QString release = otherRelease(root); !release.isEmpty()) {
        reading.faults.append(release);
        return reading;
    }
    ItemReader items(sets, reading.faults, reading.lacks);
    form->items = items.readAll(root, nullptr);
    reading.lacks = needsOf(root) + reading.lacks;
    const MessageNode* list = root.find(u"item");
    if (list != nullptr && list->type != MessageNode::Type::Array)
        reading.faults.append(tr("“item” must be a list, in square brackets"));
    else if (form->items.empty() && reading.faults.isEmpty())
        reading.faults.append(tr("the questionnaire has no items"));
    reading.faults += faultsOf(*form);
    if (!reading.faults.isEmpty() || !reading.lacks.isEmpty()) return reading;
    indexItems(form->items, *form);
    reading.form = std::move(form);
    return reading;
}

} // namespace

Error FormReading::refusal() const {
    QStringList words;
    if (!lacks.isEmpty()) words.append(tr("it needs what this program does not have: %1").arg(lacks.join(u"; "_s)));
    if (!faults.isEmpty()) words.append(tr("it is not a whole FHIR R4 questionnaire: %1").arg(faults.join(u"; "_s)));
    return {ErrorCode::InvalidInput, words.join(u". "_s)};
}

Result<QList<FormReading>> readForms(const QByteArray& file, const ValueSets& given) {
    LODESTAR_ASSIGN(const MessageNode root, readJsonTree(file));
    // Another encoding than plain UTF-8 could not be kept as text.
    const bool plain = QUtf8StringView(file.constData(), file.size()).isValidUtf8() && !file.startsWith("\xEF\xBB\xBF");
    const QByteArray bytes = plain ? file : writeJsonTree(root);
    const QString type = root.textOf(u"resourceType");
    if (type == u"Questionnaire") return QList<FormReading>{readQuestionnaire(root, bytes, given)};
    QList<FormReading> readings;
    if (type == u"Bundle") {
        ValueSets sets = given;
        sets.add(root);
        for (const MessageNode& entry : root.each(u"entry")) {
            const MessageNode* inside = entry.find(u"resource");
            if (inside == nullptr || inside->textOf(u"resourceType") != u"Questionnaire") continue;
            // Kept with the whole bundle, so that its value sets are there when it is read again.
            readings.append(readQuestionnaire(*inside, bytes, sets));
        }
    }
    if (readings.isEmpty())
        return fail(ErrorCode::InvalidInput, type.isEmpty() ? tr("it is no FHIR resource: resourceType is missing")
                                                            : tr("it holds no Questionnaire, but %1").arg(type));
    return readings;
}

Result<FormPointer> readForm(const QByteArray& bytes, const ValueSets& given) {
    LODESTAR_ASSIGN(const QList<FormReading> readings, readForms(bytes, given));
    if (readings.size() > 1) return fail(ErrorCode::InvalidInput, tr("it holds several questionnaires"));
    if (readings.front().isRefused()) return std::unexpected(readings.front().refusal());
    return readings.front().form;
}

} // namespace lodestar::forms
