#include "ui/widgets/FlowLayout.h"

#include <QWidget>

namespace lodestar::widgets {

FlowLayout::FlowLayout(int across, int down, QWidget* parent)
    : QLayout(parent)
    , m_across(across)
    , m_down(down) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items << item;
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + (width > 0 ? m_across : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins edge = contentsMargins();
    return QSize(width, height).grownBy(edge);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool really) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem*, QRect>> line;
    int x = room.left();
    int y = room.top();
    int tallest = 0;
    const auto finishLine = [&] {
        const bool splits = m_endFrom > 0 && !line.isEmpty() && m_items.indexOf(line.first().first) < m_endFrom;
        const int free = splits ? std::max(0, room.right() + 1 - (x - m_across)) : 0;
        for (const auto& [item, where] : line) {
            const int along = splits && m_items.indexOf(item) >= m_endFrom ? free : 0;
            if (really) item->setGeometry(where.translated(along, (tallest - where.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), std::max(room.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        if (x > room.left() && x + size.width() > room.right() + 1) {
            finishLine();
            x = room.left();
            y += tallest + m_down;
            tallest = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_across;
        tallest = std::max(tallest, size.height());
    }
    finishLine();
    return y + tallest - rect.top() + contentsMargins().bottom();
}

} // namespace lodestar::widgets
