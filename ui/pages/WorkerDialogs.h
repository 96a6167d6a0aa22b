#pragma once

#include "core/services/Session.h"
#include "core/services/Workers.h"

class QWidget;

/// What is written about a worker, each in a dialog of its own.
namespace lodestar::pages {

/// A volunteer or a member of staff, new or to be changed. `worker` may be filled in from the list of staff.
void askWorker(Session& session, const Worker& worker, QWidget* parent);
/// A new check, or one that is corrected.
void askCheck(Session& session, const Worker& worker, const WorkerCheck& held, QWidget* parent);
void askAvailability(Session& session, const Worker& worker, QWidget* parent);
void askSupervision(Session& session, const Worker& worker, QWidget* parent);
void askHours(Session& session, const Worker& worker, QWidget* parent);
/// A line of the training register, for one of these people.
void askTraining(Session& session, const QList<Worker>& people, const Training& training, QWidget* parent);
/// What must hold before a match, and how early it is told.
void askWorkforceRules(Session& session, const WorkforceRules& rules, QWidget* parent);

} // namespace lodestar::pages
