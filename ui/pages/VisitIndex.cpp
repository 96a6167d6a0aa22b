#include "ui/pages/VisitIndex.h"

#include "ui/pages/VisitIndexDelegate.h"
#include "ui/pages/VisitWords.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using theme::Colour;
using Section = VisitGap::Section;

VisitIndex::VisitIndex(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this)) {
    setAccessibleName(tr("Parts of this visit"));
    setFrameShape(QFrame::StyledPanel);
    setModel(m_model);
    setItemDelegate(new VisitIndexDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(true);
    setViewportMargins(4, 4, 4, 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    const auto ask = [this](const QModelIndex& at) {
        Q_EMIT asked(static_cast<Section>(at.data(VisitIndexDelegate::SectionRole).toInt()));
    };
    connect(this, &QListView::clicked, this, ask);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void VisitIndex::setLines(const QList<Line>& lines) {
    if (lines == m_lines) return;
    const bool same = lines.size() == m_lines.size();
    m_lines = lines;
    if (!same) m_model->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const Line& line = lines.at(row);
        auto* item = m_model->item(row);
        if (item == nullptr) m_model->setItem(row, item = new QStandardItem);
        const bool hidden = line.section == Section::Private;
        const QString words = VisitWords::section(line.section);
        const QString needed = line.needed ? tr("needed") : QString();
        item->setText(words);
        item->setData(static_cast<int>(line.section), VisitIndexDelegate::SectionRole);
        item->setData(hidden ? u"lock"_s : line.begun ? u"done"_s : u"coming"_s, VisitIndexDelegate::IconRole);
        item->setData(static_cast<int>(!hidden && line.begun ? Colour::Done : Colour::Coming),
                      VisitIndexDelegate::InkRole);
        item->setData(needed, VisitIndexDelegate::NeededRole);
        QStringList spoken{words};
        if (!hidden && line.begun) spoken << tr("written");
        if (!needed.isEmpty()) spoken << needed;
        item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
    }
    if (!currentIndex().isValid() && m_model->rowCount() > 0) setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
}

void VisitIndex::setHere(Section section) {
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).section == section) setCurrentIndex(m_model->index(row, 0));
}

QSize VisitIndex::sizeHint() const {
    const theme::Theme& theme = theme::Theme::of(this);
    const int line = m_model->rowCount() > 0 ? sizeHintForRow(0) : theme.scaled(34);
    return {theme.scaled(190), line * m_model->rowCount() + 10};
}

QSize VisitIndex::minimumSizeHint() const {
    return {sizeHint().width(), 60};
}

void VisitIndex::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT asked(static_cast<Section>(currentIndex().data(VisitIndexDelegate::SectionRole).toInt()));
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace lodestar::pages
