#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace lodestar::shell {

/// F6 and Shift+F6: from one part of the window to the next, each where it was left.
class PaneCycle final : public QObject {
    Q_OBJECT

public:
    using Panes = std::function<QList<QWidget*>()>;

    /// `panes` answers the parts in order; null and hidden ones are passed over. A part inside another stands after it.
    PaneCycle(Panes panes, QObject* parent);

    void next();
    void previous();

private:
    void move(int by);
    static bool holds(const QWidget* pane, const QWidget* focused);

    Panes m_panes;
    QHash<QWidget*, QPointer<QWidget>> m_left;
};

} // namespace lodestar::shell
