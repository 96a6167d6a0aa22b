#include "ui/models/DirectoryWords.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/services/EntryWords.h"

#include <algorithm>

namespace lodestar::models {

using namespace Qt::StringLiterals;

namespace {

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words.at(0).toUpper();
    return words;
}

QString joined(QStringList parts, const QString& by) {
    parts.removeAll(QString());
    return parts.join(by);
}

void putLine(QList<DirectoryWords::Line>& lines, const QString& label, const QString& words) {
    if (!words.isEmpty()) lines.append({label, words});
}

} // namespace

QString DirectoryWords::needs(const QStringList& needs) {
    QStringList words;
    for (const QString& each : needs)
        words.append(EntryWords::choice(each));
    return capital(words.join(u", "_s));
}

QList<DirectoryWords::Line> DirectoryWords::choices(const QStringList& codes) {
    QList<Line> choices;
    for (const QString& each : codes)
        choices.append({each, capital(EntryWords::choice(each))});
    std::ranges::sort(choices,
                      [](const Line& a, const Line& b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    return choices;
}

QString DirectoryWords::ages(const rules::AgeSpan& ages) {
    QString months;
    if (ages.fromMonths && ages.toMonths)
        months = tr("from %1 to %2 months").arg(*ages.fromMonths).arg(*ages.toMonths);
    else if (ages.fromMonths)
        months = tr("from %1 months").arg(*ages.fromMonths);
    else if (ages.toMonths)
        months = tr("up to %1 months").arg(*ages.toMonths);
    if (!ages.pregnancy) return capital(months);
    return months.isEmpty() ? tr("In pregnancy") : tr("In pregnancy, and %1").arg(months);
}

QString DirectoryWords::howToRefer(const HowToRefer& how) {
    return joined({how.phone.isEmpty() ? QString() : tr("Phone %1").arg(phoneText(how.phone)), how.email, how.web,
                   how.address, how.method.isEmpty() ? QString() : capital(EntryWords::choice(how.method)), how.words},
                  u"; "_s);
}

QString DirectoryWords::times(const ServiceTimes& times) {
    // Numbers stand after their words: the same sentence for one day and for many.
    const QString words =
        joined({times.acknowledgeWorkingDays ? tr("answers in working days: %1").arg(*times.acknowledgeWorkingDays)
                                             : QString(),
                times.decideWorkingDays ? tr("decides in working days: %1").arg(*times.decideWorkingDays) : QString(),
                times.firstOfferDays ? tr("first offer in days: %1").arg(*times.firstOfferDays) : QString()},
               u", "_s);
    if (words.isEmpty()) return {};
    return times.source.isEmpty() ? capital(words) : tr("%1 (%2)").arg(capital(words), times.source);
}

QString DirectoryWords::capacity(const ServiceCapacity& capacity) {
    QStringList parts{capital(EntryWords::choice(capacity.state))};
    if (capacity.places) parts.append(tr("places: %1").arg(*capacity.places));
    if (capacity.on.isValid()) parts.append(tr("as of %1").arg(dateText(capacity.on)));
    parts.append(capacity.words);
    return joined(parts, u", "_s);
}

QString DirectoryWords::check(const DirectoryService& service, QDate today, int checkMonths) {
    if (!service.checkedOn.isValid())
        return tr("Check before use: nobody of this area has confirmed what stands here.");
    const QString last = service.checkedBy.isEmpty()
                             ? tr("Checked on %1.").arg(dateText(service.checkedOn))
                             : tr("Checked on %1 by %2.").arg(dateText(service.checkedOn), service.checkedBy);
    const QString said = service.checkedWords.isEmpty() ? last : last + u' ' + service.checkedWords;
    return service.needsCheck(today, checkMonths) ? tr("Check before use: the last check is too old. %1").arg(said)
                                                  : said;
}

ListRow DirectoryWords::row(const DirectoryService& service, QDate today, int checkMonths) {
    ListRow row;
    row.title = service.name;
    row.lead = service.provider;
    row.second = joined({service.provider.isEmpty() ? QString() : u": "_s, needs(service.needs)}, {});
    if (const QString how = howToRefer(service.howToRefer); !how.isEmpty()) row.more.append(how);
    row.icon = u"people"_s;
    if (!service.isOpen(today)) {
        const QString words = service.to.isValid() && service.to < today ? tr("Ended on %1").arg(dateText(service.to))
                                                                         : tr("From %1").arg(dateText(service.from));
        row.status = theme::StatusMark{theme::StatusKind::Declined, words, {}};
    } else if (service.capacity.state == u"full") {
        row.status = theme::StatusMark{theme::StatusKind::Missed, tr("Full"), {}};
    } else if (service.needsCheck(today, checkMonths)) {
        row.status = theme::StatusMark{theme::StatusKind::Due, tr("Check before use"), {}};
    } else {
        row.status = theme::StatusMark{theme::StatusKind::Done, tr("Checked"), dateText(service.checkedOn)};
    }
    row.what = service.row;
    return row;
}

QList<DirectoryWords::Line> DirectoryWords::description(const DirectoryService& service, QDate today, int checkMonths) {
    QList<Line> lines;
    putLine(lines, tr("Provider"), service.provider);
    putLine(lines, tr("Sort"), capital(EntryWords::choice(service.sort)));
    putLine(lines, tr("Helps with"), needs(service.needs));
    putLine(lines, tr("What it does"), service.about);
    putLine(lines, tr("Who may have it"), service.eligibility);
    putLine(lines, tr("Ages"), ages(service.ages));
    putLine(lines, tr("Wards"), service.wards.isEmpty() ? tr("All") : service.wards.join(u", "_s));
    putLine(lines, tr("Languages"), service.languages.join(u", "_s));
    putLine(lines, tr("Who may refer"), service.howToRefer.who);
    putLine(lines, tr("How to refer"), howToRefer(service.howToRefer));
    putLine(lines, tr("Agreement of the family"),
            service.agreement == u"unless_safeguarding" ? tr("Needed, unless it is safeguarding") : tr("Needed"));
    const QString expected = times(service.times);
    putLine(lines, tr("Expected times"),
            expected.isEmpty() ? tr("None with a source. Ask the service, and write them here.") : expected);
    putLine(lines, tr("Places"), capacity(service.capacity));
    putLine(lines, tr("Receives in Lodestar"), service.receiver.name);
    putLine(lines, tr("From"), service.from.isValid() ? dateText(service.from) : QString());
    putLine(lines, tr("Until"), service.to.isValid() ? dateText(service.to) : QString());
    putLine(lines, tr("Source"), service.source);
    putLine(lines, tr("Checked"), check(service, today, checkMonths));
    return lines;
}

} // namespace lodestar::models
