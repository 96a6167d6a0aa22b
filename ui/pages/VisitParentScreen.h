#pragma once

#include "ui/pages/ParentCover.h"
#include "ui/pages/VisitSheet.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

/// The plain sheet of one child: large enough to copy into the red book. Built from what kinds allow on a parent's
/// sheet (name, birth, measurements); never a narrative, a mood, an alert or anybody else. Goes with the passphrase.
class VisitParentScreen final : public QWidget {
    Q_OBJECT

public:
    VisitParentScreen(const VisitSheet& sheet, const VisitPerson& child, ParentCover cover);

private:
    void addToday(const VisitSheet& sheet, const VisitPerson& child, QVBoxLayout* column);
    /// The weights on the nine lines; without words about them.
    void addChart(const VisitSheet& sheet, const VisitPerson& child, QVBoxLayout* column);
    void addBefore(const VisitSheet& sheet, const VisitPerson& child, QVBoxLayout* column);
    void addWayBack(QVBoxLayout* column);
    void leave();

    ParentCover m_cover;
    QPushButton* m_back = nullptr;
    QWidget* m_lock = nullptr;
    QLineEdit* m_passphrase = nullptr;
    widgets::Label* m_problem = nullptr;
};

} // namespace lodestar::pages
