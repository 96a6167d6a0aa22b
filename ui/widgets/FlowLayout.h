#pragma once

#include <QLayout>

namespace lodestar::widgets {

/// Puts widgets side by side and goes on in the next line where the room ends: facts, filters, choices at large type.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int across, int down, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Items from this one on stand at the right of their line, where others stand at its left.
    void setEndFrom(int item) { m_endFrom = item; }
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool really) const;

    QList<QLayoutItem*> m_items;
    int m_across;
    int m_down;
    int m_endFrom = -1;
};

} // namespace lodestar::widgets
