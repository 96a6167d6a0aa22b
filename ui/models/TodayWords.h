#pragma once

#include "core/services/TodayList.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// Words for what Today, Caseload and Find show. Names, dates and states; never a reason, a score or a disclosure.
class TodayWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::TodayWords)

public:
    explicit TodayWords(QDate today)
        : m_today(today) {}

    [[nodiscard]] ListRow appointment(const DayAppointment& appointment) const;
    [[nodiscard]] ListRow due(const WorkItem& item) const;
    /// One family's promises in one line; `open` when the single ones stand below it. At least one, the first first.
    [[nodiscard]] ListRow promises(const QList<WorkItem>& joined, bool open) const;
    /// The one line for everything sealed.
    [[nodiscard]] ListRow sealed(qsizetype count) const;
    [[nodiscard]] ListRow cameBack(const CameBack& item) const;
    /// "Tomorrow, Thu 12 Nov: 4 appointments, the first at 09:00".
    [[nodiscard]] QString nextDay(const TodayList& list) const;

    /// "Ama and Kofi Osei, 17 weeks, twins"; "Chloe Bartlett, 31 weeks pregnant" with a due date.
    [[nodiscard]] QString people(const QList<WorkPerson>& people, QDate edd) const;
    [[nodiscard]] static QString name(const WorkPerson& person);
    /// The chip: "Overdue 2 days", "Due by 13 Nov", "Booked 24 Nov".
    [[nodiscard]] theme::StatusMark mark(const WorkItem& item) const;
    /// Title of its step, or what stands for a promise.
    [[nodiscard]] static QString step(const WorkItem& item);
    /// The public face of an alert as a person reads it.
    [[nodiscard]] static QString face(const QString& face);
    /// What the review at two asks for today, without a reason; empty for nothing.
    [[nodiscard]] static QString notice(rules::ReviewNotice notice, bool summaryMissing);
    [[nodiscard]] static QString outcome(const QString& outcome);
    /// Name of the icon of a place or mode of contact.
    [[nodiscard]] static QString iconOf(const QString& placeOrMode);

private:
    [[nodiscard]] QString more(const WorkItem& item) const;
    [[nodiscard]] static QString action(WorkItem::Action action);
    [[nodiscard]] QString family(const CameBack& item) const;

    QDate m_today;
};

} // namespace lodestar::models
