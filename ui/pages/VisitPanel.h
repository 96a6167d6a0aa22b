#pragma once

#include "ui/pages/VisitSheet.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::models {
class VisitWeights;
}

namespace lodestar::pages {

/// What stands beside the form: what was promised last time, the weights so far, what else is due.
class VisitPanel final : public QWidget {
    Q_OBJECT

public:
    VisitPanel(VisitSheet& sheet, QWidget* parent);

    /// Makes it anew for those whom the visit is for.
    void rebuild();
    /// A weight was typed, or the date changed.
    void refresh();

Q_SIGNALS:
    /// A promise was ticked.
    void edited();

private:
    void addLastTime();
    void addPromise(const Entry& promise, QVBoxLayout* column);
    void addWeights(const VisitPerson& child);
    void addAlsoDue();

    VisitSheet& m_sheet;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QList<std::pair<RecordId, models::VisitWeights*>> m_weights;
};

} // namespace lodestar::pages
