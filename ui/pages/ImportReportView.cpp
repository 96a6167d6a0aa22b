#include "ui/pages/ImportReportView.h"

#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using widgets::Label;

ImportReportView::ImportReportView(QWidget* parent)
    : QWidget(parent)
    , m_heading(new Label({}, theme::TypeRole::Section))
    , m_lines(new Label)
    , m_faultBox(new widgets::Box(tr("Not taken")))
    , m_table(new widgets::RowTable(tr("What was not taken")))
    , m_model(new QStandardItemModel(this))
    , m_save(new QPushButton(tr("&Save the rows to correct...")))
    , m_waiting(new QPushButton(tr("Open what &waits for you")))
    , m_takeOn(new QPushButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* box = new widgets::Box(tr("What came of it"));
    m_lines->wrapping();
    box->body()->addWidget(m_heading);
    box->body()->addWidget(m_lines);
    auto* buttons = new QHBoxLayout;
    auto* again = new QPushButton(tr("&Import again"));
    for (QPushButton* button : {m_takeOn, m_waiting, m_save, again})
        buttons->addWidget(button);
    buttons->addStretch();
    box->body()->addLayout(buttons);
    column->addWidget(box);
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    m_faultBox->setBareBody(m_table);
    column->addWidget(m_faultBox);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &ImportReportView::saveAsked);
    connect(again, &QPushButton::clicked, this, &ImportReportView::againAsked);
    connect(m_waiting, &QPushButton::clicked, this, &ImportReportView::waitingAsked);
    connect(m_takeOn, &QPushButton::clicked, this, &ImportReportView::takeOnAsked);
    m_takeOn->hide();
}

void ImportReportView::show(const ImportReport& report) {
    m_heading->setText(report.heading);
    m_lines->setText(report.lines.join(u'\n'));
    m_waiting->setVisible(report.somethingWaits);
    m_save->setVisible(report.canSaveFaults);
    m_faultBox->setVisible(!report.faults.isEmpty());
    m_faultBox->setCount(QString::number(report.faults.size()));
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("File"), tr("Row"), tr("Column"), tr("Why")});
    for (const ImportFaultRow& fault : report.faults) {
        QList<QStandardItem*> cells;
        for (const QString& text : {fault.file, fault.row, fault.column, fault.reason})
            cells << new QStandardItem(text);
        const QStringList spoken{fault.file, fault.row.isEmpty() ? QString() : tr("row %1").arg(fault.row),
                                 fault.column, fault.reason};
        cells.first()->setData(QStringList(spoken).replaceInStrings(u"  "_s, u" "_s).join(u", "_s),
                               Qt::AccessibleTextRole);
        m_model->appendRow(cells);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->updateGeometry();
}

void ImportReportView::setUnallotted(int families) {
    m_takeOn->setText(tr("&Take on %n families that nobody has...", nullptr, families));
    m_takeOn->setVisible(families > 0);
}

void ImportReportView::focusOffer() {
    if (!m_takeOn->isHidden()) m_takeOn->setFocus();
}

QString ImportReportView::words() const {
    return m_heading->text() + u'\n' + m_lines->text();
}

} // namespace lodestar::pages
