#include "ui/pages/CoursePart.h"

#include "ui/widgets/Box.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/RowList.h"

#include <QVBoxLayout>

namespace lodestar::pages {

CoursePart::CoursePart(CourseSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void CoursePart::focusFirst() {
    widgets::FocusChain::enter(this);
}

CoursePart::Rows CoursePart::addRows(const QString& title, bool chips) {
    Rows made;
    made.box = new widgets::Box(title, this);
    widgets::RowLayout layout;
    if (chips) layout.leading = widgets::RowLayout::Leading::Chip;
    made.list = new widgets::RowList(title, layout, made.box);
    made.model = new models::RowsModel(this);
    made.list->setModel(made.model);
    made.list->setFitsRows(true);
    made.box->setBareBody(made.list);
    m_column->addWidget(made.box);
    return made;
}

void CoursePart::Rows::show(QList<models::ListRow> rows, const QString& none) const {
    box->setCount(rows.isEmpty() ? QString() : QString::number(rows.size()));
    if (rows.isEmpty()) {
        models::ListRow empty;
        empty.second = none;
        empty.spoken = none;
        rows.append(empty);
    }
    model->setRows(std::move(rows));
}

} // namespace lodestar::pages
