#include "core/services/FormLibrary.h"

#include "core/base/JsonTree.h"
#include "core/forms/FormReader.h"
#include "core/services/Identity.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QDirIterator>
#include <QFile>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

EntryId entryOf(const QString& canonical) {
    return EntryId::derived(areaRecord().value(), (u"form:"_s + canonical).toUtf8());
}

KeptForm fromEntry(const Entry& entry) {
    KeptForm form;
    form.url = entry.part(V("form"), V("url"));
    form.version = entry.part(V("form"), V("version"));
    form.title = entry.part(V("form"), V("title"));
    form.from = QDate::fromString(entry.part(V("published"), V("from")), Qt::ISODate);
    form.until = QDate::fromString(entry.part(V("withdrawn"), V("from")), Qt::ISODate);
    form.why = entry.part(V("withdrawn"), V("why"));
    return form;
}

/// What ships is in use from the beginning.
KeptForm fromShipped(const forms::Form& form) {
    return {form.url, form.version, form.shownTitle(), QDate(2000, 1, 1), {}, {}, true};
}

/// The value sets that were brought as files, as one bundle.
Result<forms::ValueSets> setsOf(const QList<QByteArray>& files) {
    forms::ValueSets sets;
    for (const QByteArray& file : files) {
        LODESTAR_ASSIGN(const MessageNode root, readJsonTree(file));
        if (sets.add(root) == 0)
            return fail(ErrorCode::InvalidInput, u"a file of value sets holds neither a ValueSet nor a CodeSystem"_s);
    }
    return sets;
}

QString joined(const QList<QByteArray>& files) {
    QStringList parts;
    // Read and written anew: a file may begin with a mark or be in another encoding.
    for (const QByteArray& file : files)
        if (const auto tree = readJsonTree(file))
            parts.append(u"{\"resource\":"_s + QString::fromUtf8(writeJsonTree(*tree)) + u'}');
    return parts.isEmpty()
               ? QString()
               : u"{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["_s + parts.join(u',') + u"]}"_s;
}

Edit entryFor(const forms::Form& form, const QString& sets) {
    QJsonObject fields{
        {u"form"_s, QJsonObject{{u"title"_s, form.shownTitle()}, {u"url"_s, form.url}, {u"version"_s, form.version}}},
        {u"source"_s, QString::fromUtf8(form.source)}};
    if (!sets.isEmpty()) fields.insert(u"sets"_s, sets);
    Edit edit = newEntry(areaRecord(), u"form", fields);
    edit.entry = entryOf(form.canonical());
    return edit;
}

forms::FormPointer shippedForm(const QString& canonical) {
    const auto& all = shippedForms();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const auto& each) { return each->canonical() == canonical; });
    return found == all.cend() ? nullptr : *found;
}

/// Corrects the entry of a form, which is made first where it only ships.
Status change(Work& work, const QString& canonical, const QJsonObject& fields) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_TRY(keepShippedForm(work, canonical));
    LODESTAR_ASSIGN(const auto entry, EntryTable(work.connection).find(entryOf(canonical)));
    if (!entry || entry->retired) return fail(ErrorCode::NotFound, canonical);
    LODESTAR_TRY(save(work, {correctionOf(*entry, fields)}));
    return transaction.commit();
}

/// Keeps one form; true if it was not here before.
Status keep(Work& work, const forms::Form& form, const QString& sets) {
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(entryOf(form.canonical())));
    if (!before) return save(work, {entryFor(form, sets)});
    if (before->text(V("source")).toUtf8() == form.source && before->text(V("sets")) == sets) return {};
    return fail(
        ErrorCode::Conflict,
        u"%1: this version is here with other content; give the new one another version"_s.arg(form.canonical()));
}

} // namespace

KeptForm::State KeptForm::state(QDate on) const {
    if (until.isValid() && until <= on) return State::Withdrawn;
    if (!from.isValid()) return State::Imported;
    return from <= on ? State::Published : State::Coming;
}

const QList<forms::FormPointer>& shippedForms() {
    static const QList<forms::FormPointer> all = [] {
        QList<forms::FormPointer> read;
        QStringList paths;
        QDirIterator files(u":/forms"_s, {u"*.questionnaire.json"_s}, QDir::Files);
        while (files.hasNext())
            paths.append(files.next());
        paths.sort();
        for (const QString& path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) continue;
            if (auto form = forms::readForm(file.readAll())) read.append(*form);
        }
        return read;
    }();
    return all;
}

Result<QList<KeptForm>> readForms(Connection& connection) {
    QList<KeptForm> kept;
    QSet<QString> known;
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofKind(u"form"));
    for (const Entry& entry : entries) {
        KeptForm form = fromEntry(entry);
        if (shippedForm(form.canonical())) {
            form.shipped = true;
            form.from = QDate(2000, 1, 1);
        }
        known.insert(form.canonical());
        kept.append(form);
    }
    for (const forms::FormPointer& form : shippedForms())
        if (!known.contains(form->canonical())) kept.append(fromShipped(*form));
    std::sort(kept.begin(), kept.end(), [](const KeptForm& a, const KeptForm& b) {
        return std::tuple(!a.shipped, a.title.toCaseFolded(), a.version) <
               std::tuple(!b.shipped, b.title.toCaseFolded(), b.version);
    });
    return kept;
}

Result<QList<KeptForm>> formsInUse(Connection& connection, QDate on) {
    LODESTAR_ASSIGN(const auto kept, readForms(connection));
    QList<KeptForm> inUse;
    for (const KeptForm& each : kept) {
        if (each.state(on) != KeptForm::State::Published) continue;
        const auto other =
            std::find_if(inUse.begin(), inUse.end(), [&](const KeptForm& b) { return b.url == each.url; });
        if (other == inUse.end())
            inUse.append(each);
        else if (std::tuple(each.from, each.version) > std::tuple(other->from, other->version))
            *other = each;
    }
    return inUse;
}

Result<forms::FormPointer> openForm(Connection& connection, const QString& canonical) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(entryOf(canonical)));
    if (!entry) {
        if (auto shipped = shippedForm(canonical)) return shipped;
        return fail(ErrorCode::NotFound, canonical);
    }
    QList<QByteArray> files;
    if (const QString sets = entry->text(V("sets")); !sets.isEmpty()) files.append(sets.toUtf8());
    LODESTAR_ASSIGN(const forms::ValueSets sets, setsOf(files));
    LODESTAR_ASSIGN(const auto readings, forms::readForms(entry->text(V("source")).toUtf8(), sets));
    for (const forms::FormReading& reading : readings) {
        if (reading.canonical != canonical) continue;
        if (reading.isRefused()) return std::unexpected(reading.refusal());
        return reading.form;
    }
    return fail(ErrorCode::NotFound, canonical);
}

Result<QList<KeptForm>> importForms(Work& work, const QByteArray& file, const QList<QByteArray>& valueSets) {
    LODESTAR_ASSIGN(const forms::ValueSets sets, setsOf(valueSets));
    LODESTAR_ASSIGN(const auto readings, forms::readForms(file, sets));
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    QStringList taken;
    for (const forms::FormReading& reading : readings) {
        if (reading.isRefused()) return std::unexpected(reading.refusal());
        LODESTAR_TRY(keep(work, *reading.form, joined(valueSets)));
        taken.append(reading.canonical);
    }
    LODESTAR_TRY(transaction.commit());
    LODESTAR_ASSIGN(auto all, readForms(work.connection));
    all.removeIf([&taken](const KeptForm& each) { return !taken.contains(each.canonical()); });
    return all;
}

Status publishForm(Work& work, const QString& canonical, QDate from) {
    if (!from.isValid()) return fail(ErrorCode::InvalidInput, u"from: a date is needed"_s);
    return change(
        work, canonical,
        {{u"published"_s, QJsonObject{{u"from"_s, from.toString(Qt::ISODate)}}}, {u"withdrawn"_s, QJsonValue()}});
}

Status withdrawForm(Work& work, const QString& canonical, QDate from, const QString& why) {
    if (!from.isValid()) return fail(ErrorCode::InvalidInput, u"from: a date is needed"_s);
    if (why.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"why: a reason is needed"_s);
    return change(work, canonical,
                  {{u"withdrawn"_s, QJsonObject{{u"from"_s, from.toString(Qt::ISODate)}, {u"why"_s, why.trimmed()}}}});
}

Status keepShippedForm(Work& work, const QString& canonical) {
    const auto shipped = shippedForm(canonical);
    return shipped ? keep(work, *shipped, {}) : Status();
}

} // namespace lodestar
