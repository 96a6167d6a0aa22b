#include "core/services/AreaNumber.h"

#include "core/records/FixedIds.h"
#include "core/store/EntryTable.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

EntryId entryOf(const QString& name) {
    return EntryId::derived(areaRecord().value(), (u"area_setting:"_s + name).toUtf8());
}

} // namespace

Result<std::optional<int>> areaNumber(Connection& connection, const QString& name) {
    LODESTAR_ASSIGN(const auto entry, EntryTable(connection).find(entryOf(name)));
    if (!entry || entry->retired) return std::nullopt;
    const QJsonValue value = entry->object(V("value")).value(V("number"));
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

Status setAreaNumber(Work& work, const QString& name, int value) {
    Edit edit =
        newEntry(areaRecord(), u"area_setting", {{u"name"_s, name}, {u"value"_s, QJsonObject{{u"number"_s, value}}}});
    edit.entry = entryOf(name);
    LODESTAR_ASSIGN(const auto before, EntryTable(work.connection).find(edit.entry));
    if (before) edit.seen = before->seenFor(edit.fields.keys());
    return save(work, {edit});
}

} // namespace lodestar
