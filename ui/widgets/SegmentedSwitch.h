#pragma once

#include <QWidget>

class QButtonGroup;

namespace lodestar::widgets {

class FlowLayout;

/// One of a few: "All | Under 1 year | Overdue 9". Arrows move the choice; wraps at large type.
class SegmentedSwitch final : public QWidget {
    Q_OBJECT

public:
    /// `name` is spoken for the group.
    explicit SegmentedSwitch(const QString& name, QWidget* parent = nullptr);

    /// `count` stands in semi-bold after the word; negative for none.
    void add(const QString& id, const QString& word, int count = -1);
    void setCount(const QString& id, int count);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    FlowLayout* m_flow = nullptr;
    QButtonGroup* m_group = nullptr;
};

} // namespace lodestar::widgets
