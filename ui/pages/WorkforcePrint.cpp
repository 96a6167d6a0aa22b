#include "ui/pages/WorkforcePrint.h"

#include "core/base/DateText.h"
#include "ui/models/WorkforceWords.h"

#include <algorithm>

namespace lodestar::pages {

using models::WorkforceWords;

reports::ListPrint::Content WorkforcePrint::matchSheet(const Match& match) {
    reports::ListPrint::Content content;
    content.title = tr("Match sheet of %1").arg(match.volunteer);
    content.heads = {QString(), tr("What you are told")};
    content.widths = {28, 72};
    const auto add = [&](const QString& what, const QString& words) {
        if (!words.isEmpty()) content.rows.append(QStringList{what, words});
    };
    const MatchFamily& family = match.family;
    add(tr("What to call them"), family.called);
    add(tr("What you are there for"), WorkforceWords::purpose(match.purpose));
    add(tr("In their words"), family.words);
    add(tr("Phone"), family.phone);
    add(tr("How to reach them safely"), family.contact);
    add(tr("Language"), family.language);
    add(tr("Where to meet"), family.where);
    add(tr("Children"), family.children);
    if (match.from.isValid()) add(tr("Since"), dateText(match.from));
    add(tr("If something worries you"),
        tr("Write it down in “Record a contact” or ring your coordinator the same day. In danger ring 999 first."));
    content.note = tr("Keep this sheet with you or locked away, and give it back when the match has ended.");
    return content;
}

reports::ListPrint::Content WorkforcePrint::supervision(QList<Worker> people, const QList<Match>& all, QDate today) {
    std::ranges::stable_sort(people, [](const Worker& a, const Worker& b) {
        const auto due = [](const Worker& each) {
            return each.nextSupervision().isValid() ? each.nextSupervision() : QDate(9999, 12, 31);
        };
        return due(a) < due(b);
    });
    reports::ListPrint::Content content;
    content.title = tr("Supervision list");
    content.heads = {tr("Who"), tr("Works here as"), tr("Families"), tr("Last"), tr("Next"), tr("Agreed")};
    content.widths = {20, 14, 8, 12, 14, 32};
    for (const Worker& each : people) {
        const auto families = std::ranges::count_if(all, [&](const Match& match) {
            return match.worker == each.record && match.state() == Match::State::Running;
        });
        const QDate next = each.nextSupervision();
        const QString last = each.supervision.isEmpty() ? tr("never") : dateText(each.supervision.last().on);
        const QString due = !next.isValid() ? tr("not agreed")
                            : next < today  ? tr("%1, overdue").arg(dateText(next))
                                            : dateText(next);
        content.rows.append(QStringList{each.name, WorkforceWords::sort(each.sort), QString::number(families), last,
                                        due, each.supervision.isEmpty() ? QString() : each.supervision.last().words});
    }
    content.note = tr("%n people.", nullptr, static_cast<int>(people.size()));
    return content;
}

reports::ListPrint::Content WorkforcePrint::training(const TrainingRegister& all, QDate today) {
    reports::ListPrint::Content content;
    content.title = tr("Training register");
    content.heads = {tr("Who"),  tr("Course"),       tr("Provider"), tr("Hours"),
                     tr("Done"), tr("Counts until"), tr("Setting")};
    content.widths = {17, 22, 14, 7, 13, 14, 13};
    for (const RegisterLine& each : all.lines) {
        const Training& done = each.training;
        QString until = done.expires.isValid() ? dateText(done.expires) : QString();
        if (done.expires.isValid() && done.expires < today) until = tr("%1, expired").arg(until);
        QStringList course{done.course, done.qualification, done.programme};
        course.removeAll(QString());
        content.rows.append(QStringList{each.name + u'\n' + WorkforceWords::sort(each.sort), course.join(u'\n'),
                                        done.provider, done.hours, dateText(done.on), until, done.setting});
    }
    content.note = WorkforceWords::totals(all);
    return content;
}

} // namespace lodestar::pages
