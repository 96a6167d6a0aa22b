#pragma once

#include <QAbstractButton>

namespace lodestar::shell {

/// One entry of the rail: icon and word, a count of what waits; folded, the icon alone with the word as tool tip.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& word, QString icon, QWidget* parent);

    void setFolded(bool folded);
    /// How many things wait there; 0 shows nothing.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void paintCount(QPainter* painter) const;

    QString m_icon;
    int m_count = 0;
    bool m_folded = false;
};

} // namespace lodestar::shell
