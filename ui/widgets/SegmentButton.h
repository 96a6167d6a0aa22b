#pragma once

#include <QAbstractButton>

namespace lodestar::widgets {

/// One part of a SegmentedSwitch.
class SegmentButton final : public QAbstractButton {
    Q_OBJECT

public:
    SegmentButton(QString id, const QString& word, QWidget* parent);

    [[nodiscard]] QString id() const { return m_id; }
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_id;
    int m_count = -1;
};

} // namespace lodestar::widgets
