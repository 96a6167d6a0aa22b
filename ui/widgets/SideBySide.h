#pragma once

#include "ui/theme/Fold.h"

#include <QWidget>

class QBoxLayout;

namespace lodestar::widgets {

/// Work at the left, a panel of 300 to 320 px at its right; in little room the panel goes under the work.
class SideBySide final : public QWidget {
    Q_OBJECT

public:
    SideBySide(QWidget* work, QWidget* panel, QWidget* parent = nullptr);

    void setFold(theme::Fold fold);

private:
    void fit();

    QBoxLayout* m_layout = nullptr;
    QWidget* m_panel = nullptr;
    theme::Fold m_fold = theme::Fold::Full;
};

} // namespace lodestar::widgets
