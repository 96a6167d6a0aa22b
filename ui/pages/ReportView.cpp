#include "ui/pages/ReportView.h"

#include "core/base/DateText.h"
#include "ui/charts/ChartView.h"
#include "ui/pages/ReportTableModel.h"
#include "ui/reports/ReportWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SharedColumns.h"
#include "ui/widgets/StatefulView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using reports::ReportWords;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

namespace {

/// Tables with more rows scroll by themselves.
constexpr qsizetype rowsInSight = 24;
constexpr int twoLinesFrom = 34;
constexpr int leastFigure = 150;

bool hasLongWords(const reports::ReportTable& table) {
    for (const reports::ReportRow& row : table.rows)
        for (const reports::ReportCell& cell : row.cells)
            if (cell.text.size() > twoLinesFrom) return true;
    return false;
}

} // namespace

/// Makes the widgets of the parts.
class ReportView::Parts {
public:
    Parts(ReportView& view, QVBoxLayout& column)
        : m_view(view)
        , m_column(column) {}

    void words(const QString& text, TypeRole role, Colour ink, bool strong = false) {
        if (text.isEmpty()) return;
        auto* label = new Label(text, role, ink, &m_view);
        label->strong(strong)->wrapping();
        m_column.addWidget(label);
    }

    void operator()(const reports::ReportText& text) {
        using Level = reports::ReportText::Level;
        const bool heading = text.level == Level::Heading;
        words(text.text,
              heading                      ? TypeRole::Section
              : text.level == Level::Small ? TypeRole::Table
                                           : TypeRole::Body,
              text.level == Level::Small ? Colour::TextSoft : Colour::Text, heading);
    }

    void operator()(const reports::ReportFigures& figures) {
        auto* row = new QWidget(&m_view);
        auto* flow = new widgets::FlowLayout(12, 12, row);
        QList<QWidget*> boxes;
        for (const auto& each : figures.figures) {
            boxes.append(figure(each, row));
            flow->addWidget(boxes.last());
        }
        const auto alike = [boxes] {
            int tallest = 0;
            for (QWidget* each : boxes) {
                each->setMinimumHeight(0);
                tallest = std::max(tallest, each->sizeHint().height());
            }
            for (QWidget* each : boxes)
                each->setMinimumHeight(tallest);
        };
        alike();
        // Once the labels have their new size as well.
        QObject::connect(&theme::Theme::of(row), &theme::Theme::changed, row, alike, Qt::QueuedConnection);
        m_column.addWidget(row);
    }

    void operator()(const reports::ReportTable& table) {
        words(ReportWords::heading(m_view.m_report, table), TypeRole::Section, Colour::Text, true);
        if (table.rows.isEmpty()) {
            words(ReportWords::empty(table, m_view.m_report.words), TypeRole::Body, Colour::TextSoft);
        } else {
            addTable(table);
        }
        words(table.note, TypeRole::Table, Colour::TextSoft);
    }

    void operator()(const reports::ReportChart& chart) {
        auto* box = new widgets::Box(chart.title, &m_view);
        auto* drawn = new charts::ChartView(ReportWords::chart(chart, m_view.m_report), chart.sentence, box);
        box->body()->addWidget(drawn);
        auto* label = new Label(chart.sentence, TypeRole::Body, Colour::Text, box);
        box->body()->addWidget(label->wrapping());
        m_column.addWidget(box);
    }

    void operator()(const reports::ReportSignatures& signatures) {
        for (const auto& each : signatures.lines) {
            const QDate on = storedDate(each.signedOn);
            const QString who = QStringList{each.name, each.role}.join(u", "_s);
            words(on.isValid() ? ReportView::tr("%1: signed on %2").arg(who, dateText(on))
                               : ReportView::tr("%1: not signed yet").arg(who),
                  TypeRole::Body, Colour::Text);
        }
    }

    void operator()(const reports::ReportPageBreak& /*pageBreak*/) {}

    /// Whether a table takes the height that is left over.
    [[nodiscard]] bool fills() const { return m_fills; }

private:
    QWidget* figure(const reports::ReportFigures::Figure& figure, QWidget* parent) {
        auto* box = new widgets::Box({}, parent);
        box->setMinimumWidth(leastFigure);
        const QString value = ReportWords::cell(figure.cell, figure.kind, m_view.m_report.words);
        box->body()->addWidget(new Label(figure.name, TypeRole::Table, Colour::TextSoft, box));
        box->body()->addWidget((new Label(value, TypeRole::Figure, Colour::Text, box))->strong());
        if (!figure.beside.isEmpty())
            box->body()->addWidget(new Label(figure.beside, TypeRole::Table, Colour::TextSoft, box));
        if (!figure.link.isNull()) {
            auto* open = new QPushButton(ReportView::tr("Show who"), box);
            open->setFlat(true);
            open->setAccessibleName(ReportView::tr("Show who: %1, %2").arg(figure.name, value));
            QObject::connect(open, &QPushButton::clicked, &m_view,
                             [view = &m_view, link = figure.link] { Q_EMIT view->followed(link); });
            box->body()->addWidget(open, 0, Qt::AlignLeft);
        }
        box->body()->addStretch(1);
        return box;
    }

    void addTable(const reports::ReportTable& table) {
        auto* box = new widgets::Box({}, &m_view);
        const QString name = table.title.isEmpty() ? m_view.m_report.title : table.title;
        auto* rows = new widgets::RowTable(
            name, hasLongWords(table) ? widgets::RowTable::Rows::TwoLine : widgets::RowTable::Rows::Compact, box);
        auto* model = new ReportTableModel(table, m_view.m_report.words, rows);
        rows->setModel(model);
        const bool fits = table.rows.size() <= rowsInSight;
        rows->setFitsRows(fits);
        if (!fits) rows->setMinimumHeight(rows->verticalHeader()->defaultSectionSize() * int(rowsInSight));
        QList<int> shares;
        for (int column = 0; column < model->columnCount(); ++column)
            shares.append(model->shareOf(column));
        new widgets::SharedColumns(*rows, shares); // belongs to the table
        QObject::connect(rows, &widgets::RowTable::opened, &m_view, [view = &m_view, model](const QModelIndex& index) {
            const reports::ReportLink link = model->linkOf(index.row());
            if (!link.isNull()) Q_EMIT view->followed(link);
        });
        box->setBareBody(rows);
        m_column.addWidget(box, fits ? 0 : 1);
        m_fills = m_fills || !fits;
    }

    ReportView& m_view;
    QVBoxLayout& m_column;
    bool m_fills = false;
};

ReportView::ReportView(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new widgets::ScrollColumn(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_states = new widgets::StatefulView(m_scroll, this);
    layout->addWidget(m_states);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &ReportView::retryAsked);
}

void ReportView::showLoading(const QString& words) {
    m_states->showLoading(words);
}

void ReportView::showFailed(const Error& error) {
    m_states->showFailed(error);
}

bool ReportView::isReady() const {
    return m_states->state() == widgets::StatefulView::State::Ready;
}

void ReportView::show(const reports::Report& report) {
    m_report = report;
    // Nothing but tables without a row: one sentence in the middle says it.
    const reports::ReportTable* first = nullptr;
    bool empty = true;
    for (const reports::ReportPart& part : report.parts) {
        const auto* table = std::get_if<reports::ReportTable>(&part);
        if (first == nullptr) first = table;
        empty = empty && table != nullptr && table->rows.isEmpty();
    }
    if (empty) {
        m_states->showEmpty(first == nullptr ? tr("There is nothing to report.")
                                             : ReportWords::empty(*first, report.words),
                            report.about);
        return;
    }
    fill();
    m_states->showReady();
}

void ReportView::fill() {
    auto* content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    Parts parts(*this, *column);
    parts.words(m_report.title, TypeRole::Title, Colour::Text, true);
    parts.words(m_report.about, TypeRole::Body, Colour::TextSoft);
    if (m_report.marking != reports::Marking::Personal)
        parts.words(ReportWords::marking(m_report.marking, m_report.words), TypeRole::Body, Colour::Text, true);
    const QStringList draft = ReportWords::draft(m_report);
    for (const QString& each : draft)
        parts.words(each, TypeRole::Table, Colour::TextSoft);
    for (const reports::ReportPart& part : m_report.parts)
        std::visit(parts, part);
    for (const QString& each : std::as_const(m_report.basis))
        parts.words(each, TypeRole::Table, Colour::TextSoft);
    column->addStretch(parts.fills() ? 0 : 1);
    // The old content goes with its place.
    m_scroll->setContent(content);
    content->QWidget::show();
}

void ReportView::focusFirst() {
    if (auto* table = m_scroll->findChild<widgets::RowTable*>())
        table->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
