#include "core/services/Directory.h"

#include "core/base/Fold.h"
#include "core/records/FixedIds.h"
#include "core/services/AreaNumber.h"
#include "core/services/DirectoryFields.h"
#include "core/services/EntryWords.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr int usualCheckMonths = 6;
constexpr int mostCheckMonths = 24;
/// From so many letters a misspelt word is found, as in Find.
constexpr qsizetype leastMisspelt = 5;
/// A longer word may differ in two letters.
constexpr qsizetype longWord = 7;
/// How far a row is from what was typed, for each word.
enum Away { InName = 0, InProvider = 1, InNeeds = 1, InText = 2, Misspelt = 10 };

QString checkMonthsSetting() {
    return u"directory.check_months"_s;
}

/// Every laptop derives the same id for a shipped row.
EntryId entryOfRow(const QString& row) {
    return EntryId::derived(areaRecord().value(), (u"service:"_s + row).toUtf8());
}

DirectoryService serviceOf(const Entry& entry) {
    DirectoryService service = serviceFrom(entry.fields);
    const QString shipped = entry.text(V("shipped"));
    service.shipped = !shipped.isEmpty();
    service.row = service.shipped ? shipped : entry.id.toString();
    service.entry = entry.id;
    service.drawn = entry;
    return service;
}

/// What ships with what the area made of it, then the area's own.
Result<QList<DirectoryService>> allServices(Connection& connection) {
    QHash<QString, DirectoryService> changed;
    QList<DirectoryService> own;
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"service"));
    for (const Entry& each : entries) {
        const DirectoryService service = serviceOf(each);
        if (service.shipped)
            changed.insert(service.row, service);
        else
            own.append(service);
    }
    QList<DirectoryService> all;
    for (const DirectoryService& each : shippedServices())
        all.append(changed.contains(each.row) ? changed.take(each.row) : each);
    // A row that a later program no longer ships is still the area's.
    return all + changed.values() + own;
}

QStringList foldedWords(const QString& text) {
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

int asWritten(const QString& word, const QStringList& among, int away) {
    const bool there = std::ranges::any_of(among, [&](const QString& each) { return each.startsWith(word); });
    return there ? away : -1;
}

int nearly(const QString& word, const QStringList& among) {
    if (word.size() < leastMisspelt) return -1;
    const int limit = word.size() < longWord ? 1 : 2;
    const bool near =
        std::ranges::any_of(among, [&](const QString& each) { return lettersApart(word, each, limit) <= limit; });
    return near ? Misspelt : -1;
}

/// How far the row is from all words typed; -1 when one of them is not there.
int awayFrom(const DirectoryService& service, const QStringList& typed) {
    const QStringList name = foldedWords(service.name);
    const QStringList provider = foldedWords(service.provider);
    QStringList needs = foldedWords(EntryWords::choice(service.sort));
    for (const QString& each : service.needs)
        needs += foldedWords(EntryWords::choice(each));
    const QStringList text = foldedWords(service.about + u' ' + service.eligibility);
    int sum = 0;
    for (const QString& word : typed) {
        int best = asWritten(word, name, InName);
        if (best < 0) best = asWritten(word, provider, InProvider);
        if (best < 0) best = asWritten(word, needs, InNeeds);
        if (best < 0) best = asWritten(word, text, InText);
        if (best < 0) best = nearly(word, name + provider + needs + text);
        if (best < 0) return -1;
        sum += best;
    }
    return sum;
}

bool containsFolded(const QStringList& among, const QString& one) {
    return std::ranges::any_of(among, [&](const QString& each) { return folded(each) == folded(one); });
}

/// All but the words.
bool answers(const DirectoryService& service, const DirectoryAsk& ask) {
    if (!ask.endedToo && !service.isOpen(ask.on)) return false;
    if (!ask.sort.isEmpty() && service.sort != ask.sort) return false;
    const bool helps = ask.needs.isEmpty() || std::ranges::any_of(ask.needs, [&](const QString& need) {
                           return service.needs.contains(need);
                       });
    const bool spoken = ask.language.isEmpty() || containsFolded(service.languages, ask.language);
    return helps && spoken && service.takesWard(ask.ward) && (!ask.ages || service.ages.takes(*ask.ages));
}

Status checkDates(const DirectoryService& service) {
    if (service.from.isValid() && service.to.isValid() && service.to < service.from)
        return fail(ErrorCode::InvalidInput, u"to: lies before from"_s);
    return {};
}

Status checkTwice(Connection& connection, const DirectoryService& service, QDate today) {
    LODESTAR_ASSIGN(const auto all, allServices(connection));
    const bool twice = std::ranges::any_of(all, [&](const DirectoryService& each) {
        return each.row != service.row && each.isOpen(today) && folded(each.name) == folded(service.name) &&
               folded(each.provider) == folded(service.provider);
    });
    return twice ? fail(ErrorCode::AlreadyExists, u"service"_s) : Status();
}

Result<DirectoryService> rowOrNotFound(Connection& connection, const QString& row) {
    LODESTAR_ASSIGN(const auto found, directoryRow(connection, row));
    if (!found) return fail(ErrorCode::NotFound, u"service"_s);
    return *found;
}

Result<EntryId> write(Work& work, const DirectoryService& service) {
    Edit edit = newEntry(areaRecord(), u"service", fieldsOf(service));
    if (service.shipped) edit.entry = entryOfRow(service.row);
    return saveFields(work, edit, &service.drawn);
}

QStringList choicesOf(V fieldName, V part = {}) {
    const auto* kind = records::kindNamed(u"service");
    const auto* field = kind->field(QString(fieldName));
    if (part.isEmpty()) return field->choices;
    const auto found = std::ranges::find(field->parts, QString(part), &records::FieldDescription::name);
    return found->choices;
}

} // namespace

bool DirectoryService::isOpen(QDate on) const {
    return (!from.isValid() || from <= on) && (!to.isValid() || on <= to);
}

bool DirectoryService::needsCheck(QDate today, int months) const {
    return !checkedOn.isValid() || checkedOn.addMonths(months) < today;
}

records::Compartment DirectoryService::compartment() const {
    return records::compartmentFromName(keptWith).value_or(records::Compartment::Shared);
}

bool DirectoryService::takesWard(const QString& ward) const {
    return ward.isEmpty() || wards.isEmpty() || containsFolded(wards, ward);
}

Result<QList<DirectoryService>> directory(Connection& connection, const DirectoryAsk& ask) {
    LODESTAR_ASSIGN(const auto all, allServices(connection));
    const QStringList typed = foldedWords(ask.text);
    QList<std::pair<int, DirectoryService>> found;
    for (const DirectoryService& each : all) {
        if (!answers(each, ask)) continue;
        const int away = awayFrom(each, typed);
        if (away >= 0) found.append({away, each});
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) {
        if (a.first != b.first) return a.first < b.first;
        return QString::localeAwareCompare(a.second.name, b.second.name) < 0;
    });
    QList<DirectoryService> services;
    for (const auto& each : std::as_const(found))
        services.append(each.second);
    return services;
}

Result<std::optional<DirectoryService>> directoryRow(Connection& connection, const QString& row) {
    if (row.isEmpty()) return std::nullopt;
    LODESTAR_ASSIGN(const auto all, allServices(connection));
    const auto found = std::ranges::find(all, row, &DirectoryService::row);
    return found == all.cend() ? std::nullopt : std::optional<DirectoryService>(*found);
}

Result<EntryId> saveService(Work& work, const DirectoryService& service) {
    if (service.name.simplified().isEmpty()) return fail(ErrorCode::InvalidInput, u"name: is needed"_s);
    LODESTAR_TRY(checkDates(service));
    LODESTAR_TRY(checkTwice(work.connection, service, work.clock().today()));
    return write(work, service);
}

Result<EntryId> confirmService(Work& work, const QString& row, const QString& by, const QString& words) {
    LODESTAR_ASSIGN(DirectoryService service, rowOrNotFound(work.connection, row));
    service.checkedOn = work.clock().today();
    service.checkedBy = by;
    service.checkedWords = words;
    return write(work, service);
}

Status closeService(Work& work, const QString& row, QDate lastDay) {
    if (!lastDay.isValid()) return fail(ErrorCode::InvalidInput, u"to: is needed"_s);
    LODESTAR_ASSIGN(DirectoryService service, rowOrNotFound(work.connection, row));
    service.to = lastDay;
    LODESTAR_TRY(checkDates(service));
    const auto written = write(work, service);
    return written ? Status() : std::unexpected(written.error());
}

Result<int> directoryCheckMonths(Connection& connection) {
    LODESTAR_ASSIGN(const auto chosen, areaNumber(connection, checkMonthsSetting()));
    return chosen.value_or(usualCheckMonths);
}

Status setDirectoryCheckMonths(Work& work, int months) {
    if (months < 1 || months > mostCheckMonths) return fail(ErrorCode::InvalidInput, u"months: must be from 1 to 24"_s);
    return setAreaNumber(work, checkMonthsSetting(), months);
}

QStringList serviceSorts() {
    return choicesOf(V("sort"));
}

QStringList serviceNeeds() {
    return choicesOf(V("needs"), V("need"));
}

} // namespace lodestar
