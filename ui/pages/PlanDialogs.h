#pragma once

#include "core/services/Entitled.h"
#include "core/services/Navigating.h"
#include "core/services/Plan.h"
#include "ui/pages/FamilyContext.h"

#include <QCoreApplication>

class QWidget;

namespace lodestar::pages {

class PlanDialog;

/// The dialogs of a family's plan. Each asks for one thing and writes it whole; who is in the family comes from the
/// page's context. Answers at once.
class PlanDialogs {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::PlanDialogs)

public:
    PlanDialogs(FamilyContext& context, QWidget* window)
        : m_context(context)
        , m_window(window) {}

    void writeDown() const;
    void setGoal() const;
    void addStep(const Goal& goal) const;
    void moveStep(const GoalStep& step) const;
    void lookAt(const Goal& goal) const;
    /// `state`: partly_reached or given_up, which ask why; reached is said at once.
    void endGoal(const Goal& goal, const QString& state) const;
    void rate() const;
    void takeUp() const;
    void moveMatter(const Matter& matter) const;
    void askRequest() const;
    /// Answered, or closed with a reason.
    void answerRequest(const FamilyRequest& request) const;
    /// `before` is what was told last, if anything.
    void tellCircumstances(const std::optional<ToldCircumstances>& before) const;
    void answerEntitlement(const EntitlementPrompt& prompt) const;
    /// The first feeding contact after coming home, and the help that was offered.
    void helpWithFeeding() const;
    /// A navigator is asked in, with what the family agreed to.
    void askNavigatorIn(const QList<Receiver>& navigators) const;
    void withdraw(const NavigatorAllotment& allotment) const;

private:
    using Choices = QList<std::pair<QString, QString>>;
    /// "The family", then each living member; the stored value is a record.
    [[nodiscard]] Choices everybody() const;
    [[nodiscard]] Choices adults() const;
    [[nodiscard]] Choices children() const;
    void show(PlanDialog* dialog) const;

    FamilyContext& m_context;
    QWidget* m_window;
};

} // namespace lodestar::pages
