#include "ui/models/QuietWords.h"

#include "core/base/DateText.h"
#include "core/services/EntryWords.h"
#include "ui/models/TodayWords.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

using rules::SilentKind;
using theme::StatusKind;

QString QuietWords::kind(SilentKind kind) {
    switch (kind) {
    case SilentKind::Concern:
        return tr("Concern");
    case SilentKind::Referral:
        return tr("Referral");
    case SilentKind::Request:
        return tr("Request");
    case SilentKind::Promise:
        return tr("Promise");
    case SilentKind::Action:
        break;
    }
    return tr("Agreed action");
}

QString QuietWords::who(const SilentMatter& matter) {
    if (matter.person) return TodayWords::name(*matter.person);
    return matter.family.isEmpty() ? tr("Family without a name") : tr("%1 family").arg(matter.family);
}

theme::StatusMark QuietWords::mark(const SilentMatter& matter) {
    const StatusKind kind = matter.climbed() ? StatusKind::Overdue : StatusKind::Due;
    return {kind, tr("Quiet %n days", nullptr, matter.silence.days),
            tr("its time was over on %1").arg(longDateText(matter.silence.lastDay))};
}

QString QuietWords::since(const SilentMatter& matter) const {
    const QString when = shortDateText(matter.since, m_today);
    const QString over = shortDateText(matter.silence.lastDay, m_today);
    return matter.hadStep ? tr("of %1; the next step was for %2").arg(when, over)
                          : tr("of %1; no next step, its time was over on %2").arg(when, over);
}

ListRow QuietWords::row(const SilentMatter& matter) const {
    ListRow made;
    made.title = who(matter);
    made.lead = kind(matter.kind);
    made.second = u' ' + since(matter);
    QStringList workers;
    for (const CaseWorker& each : matter.workers)
        workers.append(each.name);
    const QString with =
        workers.isEmpty() ? tr("nobody works with them yet") : tr("with %1").arg(workers.join(u", "_s));
    made.more = {matter.climbed() ? tr("The lead sees it; %1").arg(with) : with};
    made.status = mark(matter);
    made.action = tr("What happens now");
    made.what = matter.entry.id.toString();
    return made;
}

ListRow QuietWords::ofFamily(const SilentMatter& matter) const {
    ListRow made;
    made.title = matter.words.isEmpty() ? kind(matter.kind) : tr("%1: %2").arg(kind(matter.kind), matter.words);
    const QString about = matter.person ? TodayWords::name(*matter.person) : QString();
    QStringList second{about, matter.who.isEmpty() ? QString() : tr("to be done by %1").arg(matter.who),
                       tr("of %1").arg(shortDateText(matter.since, m_today))};
    second.removeAll(QString());
    made.second = second.join(u", "_s);
    made.status = mark(matter);
    made.what = matter.entry.id.toString();
    return made;
}

QString QuietWords::count(const MissedContacts& missed) {
    const rules::MissedPattern& pattern = missed.pattern;
    if (pattern.missed == 0) return tr("Nothing was missed in the last %n days.", nullptr, missed.limits.days);
    return tr("%1 of %2 contacts and appointments since %3 did not take place.")
        .arg(pattern.missed)
        .arg(pattern.offered)
        .arg(dateText(pattern.since));
}

QString QuietWords::event(const FamilyContactEvent& event, const NameOf& nameOf) {
    QStringList names;
    for (const RecordId& each : event.people)
        if (const QString name = nameOf(each); !name.isEmpty()) names.append(name);
    QString words = dateText(event.on) + u": "_s + event.title;
    if (!names.isEmpty()) words = tr("%1, %2").arg(words, names.join(u", "_s));
    words = tr("%1: %2").arg(words, TodayWords::outcome(event.outcome));
    return event.times > 1 ? tr("%1, %n times", nullptr, event.times).arg(words) : words;
}

QString QuietWords::rule(const MissedContacts& missed) {
    return tr("Your service looks when %1 are missed within %2 days: was not brought, no access, cancelled by the "
              "family. They are counted, not weighed; who is behind it and why is for you to find out.")
        .arg(missed.limits.times)
        .arg(missed.limits.days);
}

QString QuietWords::declined(const DeclinedJab& jab, const NameOf& nameOf) {
    return tr("%1: %2, %3").arg(dateText(jab.on), jab.vaccine, nameOf(jab.child));
}

} // namespace lodestar::models
