#pragma once

#include "core/services/Entitled.h"
#include "core/services/Navigating.h"
#include "core/services/Plan.h"
#include "core/services/PlanLooks.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// Words for what a family's plan shows: rows of its lists, and the choices of its dialogs.
class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::PlanWords)

public:
    using Choice = std::pair<QString, QString>; ///< stored code, and words
    using NameOf = std::function<QString(const RecordId&)>;

    PlanWords(QDate today, NameOf nameOf)
        : m_today(today)
        , m_nameOf(std::move(nameOf)) {}

    [[nodiscard]] ListRow said(const OwnWords& said) const;
    [[nodiscard]] ListRow goal(const Goal& goal) const;
    [[nodiscard]] ListRow step(const GoalStep& step) const;
    [[nodiscard]] ListRow matter(const Matter& matter) const;
    [[nodiscard]] ListRow entitled(const EntitlementPrompt& prompt) const;
    [[nodiscard]] ListRow request(const FamilyRequest& request) const;
    [[nodiscard]] ListRow navigator(const NavigatorAllotment& allotment) const;
    /// What Today says of it: the sort and the family, never what it says.
    [[nodiscard]] static ListRow look(const PlanLook& look, QDate today);
    /// "Benefits", "Goal" ...: for one column.
    [[nodiscard]] static QString lookTitle(const PlanLook& look);

    /// "3 on 11 Oct, 6 on 11 Nov": how far, each time it was looked at.
    [[nodiscard]] QString overTime(const Goal& goal) const;

    [[nodiscard]] static QString of(const QList<Choice>& choices, const QString& code);
    [[nodiscard]] static QList<Choice> sorts();
    [[nodiscard]] static QList<Choice> aspects();
    [[nodiscard]] static QList<Choice> progress();
    [[nodiscard]] static QList<Choice> areas();
    [[nodiscard]] static QList<Choice> states();
    [[nodiscard]] static QList<Choice> answers();
    [[nodiscard]] static QList<Choice> ratedAt();
    [[nodiscard]] static QList<Choice> benefits();
    [[nodiscard]] static QList<Choice> work();
    [[nodiscard]] static QList<Choice> hows();
    [[nodiscard]] static QList<Choice> feedingModes();
    [[nodiscard]] static QList<Choice> feedingOffers();

private:
    /// The chip of a day: past, near, or later; nothing without one.
    [[nodiscard]] std::optional<theme::StatusMark> dayMark(QDate by) const;
    static std::optional<theme::StatusMark> dayMark(QDate by, QDate today);

    QDate m_today;
    NameOf m_nameOf;
};

} // namespace lodestar::models
