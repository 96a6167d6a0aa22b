#include "ui/pages/ConflictWords.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using records::WhileInConflict;

namespace {

constexpr qsizetype longestOnButton = 40;

QString listed(QStringList parts, const QString& between = u", "_s) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString quoted(const QString& words) {
    return ConflictWords::tr("“%1”").arg(words);
}

QString shortened(const QString& words) {
    const QString line = QString(words).replace(u'\n', u' ');
    return line.size() <= longestOnButton ? line : line.left(longestOnButton - 1).trimmed() + u'…';
}

} // namespace

QString ConflictWords::field(const Conflict& conflict) const {
    const QString kind = EntryWords::kindLabel(conflict.entry().kind);
    QString label = conflict.field == records::retiredField ? tr("%1: taken out, and gone on with").arg(kind)
                                                            : EntryWords::label(conflict.entry().kind, conflict.field);
    return conflict.about.isEmpty() ? label : tr("%1 of %2", "a field of a person").arg(label, conflict.about);
}

QString ConflictWords::line(const Conflict& conflict) const {
    return conflict.safety ? tr("%1. A safety value").arg(field(conflict)) : field(conflict);
}

QString ConflictWords::family(const Conflict& conflict) {
    if (conflict.household.isNull()) return tr("The area");
    return tr("%1 family").arg(conflict.family);
}

QString ConflictWords::place(const Conflict& conflict) const {
    const QString where = listed({family(conflict), conflict.ward});
    return tr("%1. %2", "a family, and the kind of an entry").arg(where, EntryWords::kindLabel(conflict.entry().kind));
}

QString ConflictWords::value(const Entry& entry, const HistoryValue& value) const {
    if (value.recalled) return tr("recalled");
    if (value.field == records::retiredField) return value.value.isObject() ? tr("Taken out") : tr("Kept");
    const QString text = m_words.value(entry.kind, value.field, value.value);
    return text.isEmpty() ? tr("nothing") : text;
}

QString ConflictWords::headline(const Conflict& conflict, const HistoryValue& each) const {
    const QString text = value(conflict.entry(), each);
    if (conflict.field != records::retiredField || each.field == records::retiredField) return text;
    return tr("Kept. %1: %2").arg(EntryWords::label(conflict.entry().kind, each.field), text);
}

QString ConflictWords::keep(const Conflict& conflict, const HistoryValue& each) const {
    if (conflict.field == records::retiredField)
        return each.value.isObject() && each.field == records::retiredField ? tr("Take it out") : tr("Keep the entry");
    return tr("Keep %1").arg(quoted(shortened(value(conflict.entry(), each))));
}

QString ConflictWords::who(const HistoryValue& value) const {
    const QString name = value.author.isEmpty() ? tr("unknown author") : value.author;
    if (value.by == m_me) return tr("You, %1").arg(name);
    const auto role = roleFromName(value.role);
    return role ? tr("%1, %2", "a name and a role").arg(name, roleTitle(*role).toLower()) : name;
}

QString ConflictWords::when(const HistoryValue& value) {
    const QDateTime at = storedDateTime(value.madeAt);
    if (!at.isValid()) return value.madeAt;
    return tr("%1, %2", "a day and a time").arg(weekdayText(at.date(), {}), timeText(at.time()));
}

QString ConflictWords::where(const HistoryValue& value) {
    if (!value.device.isEmpty()) return tr("on laptop %1").arg(value.device);
    return value.waits ? tr("on this laptop, not sent yet") : tr("on this laptop");
}

QString ConflictWords::seen(const Entry& entry, const HistoryValue& value) const {
    QStringList before;
    for (const ReplacedValue& each : value.replaced) {
        HistoryValue then = value;
        then.value = each.value;
        const QDate on = storedDateTime(each.madeAt).date();
        before.append(tr("%1, set %2").arg(quoted(shortened(this->value(entry, then))), dateText(on)));
    }
    if (before.isEmpty()) return {};
    const QString name = value.author.section(u' ', 0, 0);
    const QString what = before.join(u"; "_s);
    if (value.by == m_me) return tr("You had seen: %1").arg(what);
    return name.isEmpty() ? tr("Seen before: %1").arg(what) : tr("%1 had seen: %2").arg(name, what);
}

QString ConflictWords::byWhom(const HistoryValue& value) const {
    return listed({who(value), when(value), where(value)});
}

std::pair<QString, QString> ConflictWords::meanwhile(const Conflict& conflict) const {
    if (conflict.field == records::retiredField)
        return {tr("Until this is settled, everyone sees the entry."), tr("A removal never beats an edit beside it.")};
    if (conflict.cautious) {
        const auto stands = std::find_if(conflict.values.cbegin(), conflict.values.cend(),
                                         [&](const HistoryValue& each) { return each.change == *conflict.cautious; });
        const QString text = quoted(shortened(value(conflict.entry(), *stands)));
        if (conflict.meanwhile == WhileInConflict::EarlierDuty)
            return {tr("Until this is settled, %1 counts.").arg(text), tr("The earlier duty stands.")};
        const QString more = conflict.meanwhile == WhileInConflict::AskForCall
                                 ? tr("The more cautious value stands. Ring before relying on it.")
                                 : tr("The more cautious value stands.");
        return {tr("Until this is settled, everyone sees %1 first.").arg(text), more};
    }
    const QString both = tr("Until this is settled, everyone sees all of them.");
    if (conflict.meanwhile == WhileInConflict::AskForCall) return {both, tr("Ring before relying on either.")};
    return {both, tr("Nothing is computed from either.")};
}

QString ConflictWords::count(const Conflict& conflict) {
    return conflict.values.size() <= 2 ? tr("Two values")
                                       : tr("%n values", nullptr, static_cast<int>(conflict.values.size()));
}

QString ConflictWords::spoken(const Conflict& conflict, const HistoryValue& each) const {
    QStringList parts{headline(conflict, each), byWhom(each)};
    if (conflict.cautious == each.change) parts.insert(1, tr("more cautious"));
    if (!each.reason.isEmpty()) parts.append(tr("Reason: %1").arg(each.reason));
    parts.append(seen(conflict.entry(), each));
    return listed(parts, u". "_s);
}

} // namespace lodestar::pages
