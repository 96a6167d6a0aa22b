#pragma once

#include "core/services/Plan.h"

namespace lodestar {

struct Family;

/// What the family's sheet "Our plan" says, ready to be worded: built from the list of fields that kinds allow on a
/// parent's sheet, from shared entries without two values. Never matters, ratings, narrative, alerts; never another
/// adult's words or goals.
struct PlanHandout {
    struct Step {
        QString what;
        QString who;
        QDate by;
        QString far; ///< as in GoalStep
    };
    struct Goal {
        QString words;
        QDate by;
        QList<Step> steps;
        std::optional<int> far; ///< at the last look
        QDate lookedOn;
        QDate next;
    };
    RecordId household;
    QStringList strengths; ///< and hopes, the newest first
    QStringList needs;     ///< and worries
    QList<Goal> goals;     ///< open ones
};

/// Somebody who may be given the family's plan.
struct PlanRecipient {
    RecordId person;
    QString name;
    QString language; ///< hers, else that of the home; may be empty
};
/// Living adults who live with the family and are under no court restriction about one of its children.
QList<PlanRecipient> planRecipients(const Family& family);

/// As it stands, for one of `planRecipients`. Errors: NotAllowed for anybody else.
Result<PlanHandout> readPlanHandout(Connection& connection, const Family& family, const RecordId& recipient);

/// Keeps the very page, and that it was given, in the shared compartment; one line in the audit.
/// Errors: NotAllowed when the recipient has died.
Status keepGivenPlan(Work& work, const RecordId& household, const PlanRecipient& to, const QByteArray& pdf);

} // namespace lodestar
