#include "ui/widgets/FindResults.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowDelegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace lodestar::widgets {

namespace {

constexpr int mostRows = 8;

}

FindResults::FindResults(QWidget* parent)
    : QFrame(parent)
    , m_rows(new QListView(this))
    , m_nothing(new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, this)) {
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setMouseTracking(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setAccessibleName(tr("Families found"));
    m_nothing->setMargin(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rows);
    layout->addWidget(m_nothing);
    connect(m_rows, &QListView::clicked, this, &FindResults::clicked);
    hide();
}

void FindResults::setModel(QAbstractItemModel* model) {
    m_rows->setModel(model);
}

void FindResults::showUnder(const QWidget& field, const QString& nothingFound) {
    const QAbstractItemModel* model = m_rows->model();
    const int rows = model ? model->rowCount() : 0;
    m_rows->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_nothing->setText(nothingFound);
    int height = m_nothing->sizeHint().height() + 2;
    if (rows > 0) {
        height = 2;
        for (int row = 0; row < std::min(rows, mostRows); ++row)
            height += m_rows->sizeHintForRow(row);
        if (!m_rows->currentIndex().isValid()) m_rows->setCurrentIndex(model->index(0, 0));
    }
    const int wide = std::max(field.width(), theme::Theme::of(this).scaled(440));
    const QPoint below = field.mapTo(parentWidget(), QPoint(0, field.height() + 4));
    const int left = std::max(0, std::min(below.x(), parentWidget()->width() - wide - 8));
    setGeometry(left, below.y(), std::min(wide, parentWidget()->width()), height);
    show();
    raise();
}

void FindResults::moveChoice(int by) {
    const QAbstractItemModel* model = m_rows->model();
    if (!model || model->rowCount() == 0) return;
    const int row = std::clamp(m_rows->currentIndex().row() + by, 0, model->rowCount() - 1);
    m_rows->setCurrentIndex(model->index(row, 0));
}

QModelIndex FindResults::choice() const {
    return m_rows->currentIndex();
}

} // namespace lodestar::widgets
