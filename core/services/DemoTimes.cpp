#include "core/services/DemoTimes.h"

#include "core/base/DateText.h"
#include "core/store/Entry.h"

#include <algorithm>

namespace lodestar {

namespace {

constexpr int secondsLater = 1800;
/// A day without a time was written down at five.
const QTime atFive(17, 0);

/// Invalid where the edit tells no day.
QDateTime writtenAt(const Edit& edit, const QDateTime& now) {
    const QString happened = happenedOf(edit.kind, edit.fields, {});
    if (happened.isEmpty()) return {};
    const QDateTime at = hasTime(happened) ? storedDateTime(happened).addSecs(secondsLater)
                                           : QDateTime(storedDate(happened), atFive, Qt::OffsetFromUTC, 0);
    return at.isValid() ? std::min(at, now) : QDateTime();
}

} // namespace

Status saveAsItHappened(Work& work, const QList<Edit>& family) {
    const QDateTime now = work.clock().now();
    QDateTime first = now;
    QList<std::pair<QDateTime, Edit>> timed;
    for (const Edit& edit : family) {
        timed.append({writtenAt(edit, now), edit});
        // A birthday of long ago is no day of this record.
        if (timed.last().first.isValid() && edit.kind != QLatin1StringView("person"))
            first = std::min(first, timed.last().first);
    }
    for (auto& [when, edit] : timed)
        when = when.isValid() ? std::max(when, first) : first;
    std::ranges::stable_sort(timed, {}, [](const auto& each) { return each.first; });
    for (qsizetype i = 0; i < timed.size();) {
        const FixedClock clock(timed[i].first);
        QList<Edit> together;
        for (; i < timed.size() && timed[i].first == clock.now(); ++i)
            together.append(timed[i].second);
        Writer writer = work.writer;
        writer.clock = &clock;
        Work then{work.connection, writer, work.log};
        LODESTAR_TRY(save(then, together));
    }
    return {};
}

} // namespace lodestar
