#pragma once

#include "core/services/Bereavement.h"
#include "core/services/Family.h"
#include "core/services/Session.h"

#include <QCoreApplication>

class QMenu;
class QWidget;

namespace lodestar::pages {

/// The acts of practice on a whole family, as a menu for its page's header: a death or loss (and undoing it), moved or
/// whereabouts unknown, handover and its acceptance; for a lead, allotting it or one child to another practitioner.
class FamilyActs {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::FamilyActs)

public:
    /// Reads the family and fills `menu` each time it is about to be shown.
    static void attach(QMenu* menu, Session& session, const RecordId& household, QWidget* window);
};

/// The acts on one entry of the timeline: written for the wrong person, seal, recall. `changed` is the session's
/// signal; nothing else needs to be told.
class EntryActs {
public:
    static void attach(QMenu* menu, Session& session, const Family& family, const Entry& entry, QWidget* window);
};

} // namespace lodestar::pages
