#pragma once

#include "core/services/Work.h"

#include <QDate>

namespace lodestar {

/// An invented family with whom a navigator walks.
struct DemoNavigation {
    RecordId household;
    RecordId mother;
    QString motherName;
    QString navigator; ///< staff reference
    QDate today;
    int variant = 0; ///< families differ a little
};

/// What months of a navigator's work would have left: the agreement, the parent's words, a goal with steps and looks,
/// ratings at start and review, matters, what was told of circumstances, a request, a contact.
QList<Edit> demoPlan(const DemoNavigation& family);

} // namespace lodestar
