#pragma once

#include "core/services/Visit.h"

#include <QWidget>

#include <functional>

namespace lodestar {
class Clock;
}

namespace lodestar::pages {

/// In a visit's "Feeding": when the baby came home, the first feeding contact after it (in hours), and the help that
/// was offered or taken. Writes straight into what `held` gives, which may move.
class VisitFeedingHelp final : public QWidget {
    Q_OBJECT

public:
    VisitFeedingHelp(const std::function<FeedingSupport&()>& held, const QString& called, const Clock& clock,
                     QWidget* parent);

Q_SIGNALS:
    void edited();
};

/// Folic acid, vitamin D and from where, of a pregnant woman. Writes straight into what `held` gives, which may move.
class VisitDiet final : public QWidget {
    Q_OBJECT

public:
    VisitDiet(const std::function<AntenatalDiet&()>& held, const QString& called, QWidget* parent);

Q_SIGNALS:
    void edited();
};

} // namespace lodestar::pages
