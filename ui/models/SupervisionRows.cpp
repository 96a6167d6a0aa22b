#include "ui/models/SupervisionRows.h"

#include "core/base/DateText.h"
#include "core/services/SupervisionWords.h"

namespace lodestar::models {

using namespace Qt::StringLiterals;
using theme::StatusKind;
using theme::StatusMark;

ListRow SupervisionRows::prepared(const PreparedFamily& family, bool discussed, bool writes, QDate today) {
    const SupervisionWords words(today);
    ListRow row;
    row.title = tr("%1 family").arg(family.family);
    row.second = words.children(family.children);
    row.more = words.whys(family.whys);
    if (discussed) row.status = StatusMark{StatusKind::Done, tr("Discussed"), {}};
    if (writes) row.action = discussed ? tr("Go to it") : tr("Discuss");
    return row;
}

ListRow SupervisionRows::open(const AgreedAction& action, QDate today) {
    ListRow row;
    row.title = action.what;
    QStringList second{action.called, action.who};
    if (action.by.isValid()) second.append(tr("by %1").arg(dateText(action.by)));
    second.removeAll(QString());
    row.second = second.join(u", "_s);
    if (action.isOverdue(today)) row.status = StatusMark{StatusKind::Overdue, {}, {}};
    row.action = tr("Done…");
    return row;
}

ListRow SupervisionRows::cameBack(const CameBack& item, QDate today) {
    const QDate on = storedDate(item.at);
    const QString day = on.isValid() ? nearDateText(on, today) : QString();
    ListRow row;
    row.icon = u"supervision"_s;
    row.action = tr("Look");
    switch (item.kind) {
    case CameBack::Kind::SupervisionToSign:
        row.action = tr("Sign");
        row.title = item.count == 1 ? tr("Supervision with %1 waits for your signature").arg(item.who)
                                    : tr("Sessions of supervision to sign: %1").arg(item.count);
        row.second = item.count == 1 ? tr("Held %1").arg(day) : tr("The oldest: with %1, held %2").arg(item.who, day);
        break;
    case CameBack::Kind::SupervisionDue:
        row.action = tr("Plan");
        row.title = item.count == 1 ? tr("Supervision of %1 is due").arg(item.who)
                                    : tr("Sessions of supervision that are due: %1").arg(item.count);
        row.second = !on.isValid() ? tr("%1: none was held yet, and none is planned").arg(item.who)
                                   : tr("%1: by %2, and none is planned").arg(item.who, day);
        break;
    case CameBack::Kind::SupervisionPlanned:
        row.title = tr("Your supervision with %1").arg(item.who);
        row.second = tr("Planned for %1").arg(day);
        break;
    default:
        row.title = tr("Your supervision with %1 is past its day").arg(item.who);
        row.second = tr("It was due by %1, and none is planned").arg(day);
        break;
    }
    return row;
}

QList<ListRow> SupervisionRows::signatures(const SupervisionSession& session) {
    QList<ListRow> rows;
    for (const SupervisionPerson& each : session.supervisees + QList{session.supervisor}) {
        const SupervisionSignature* signature = session.signatureOf(each.reference);
        const bool changed = signature != nullptr && signature->stand == SupervisionSignature::Stand::Changed;
        ListRow row;
        row.title = each.name;
        row.second = each.reference.isEmpty() ? tr("Signs on paper") : SupervisionWords::signature(signature);
        if (signature != nullptr)
            row.status = changed ? StatusMark{StatusKind::Conflict, tr("Changed"), {}}
                                 : StatusMark{StatusKind::Done, tr("Signed"), {}};
        rows.append(row);
    }
    return rows;
}

} // namespace lodestar::models
