#include "ui/pages/BudgetPage.h"

#include "ui/pages/AskDialog.h"
#include "ui/pages/BudgetDialog.h"
#include "ui/pages/ReasonDialog.h"
#include "ui/pages/ReportTableModel.h"
#include "ui/reports/ReportWords.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/StatefulView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using reports::ColumnKind;
using reports::ReportWords;

namespace {

QString moneyWords(qint64 pence) {
    return ReportWords::number(static_cast<double>(pence), ColumnKind::Money);
}

/// "2026/27: £1,200.00 to prevent, £800.00 to put right" for each year.
QString sumWords(const QList<BudgetLine>& lines) {
    QStringList words;
    for (qsizetype i = 0; i < lines.size();) {
        const QString year = lines[i].year;
        qint64 prevent = 0;
        qint64 putRight = 0;
        for (; i < lines.size() && lines[i].year == year; ++i)
            (lines[i].isPreventive() ? prevent : putRight) += lines[i].pence;
        words.append(
            BudgetPage::tr("%1: %2 to prevent, %3 to put right.").arg(year, moneyWords(prevent), moneyWords(putRight)));
    }
    return words.join(u'\n');
}

} // namespace

BudgetPage::BudgetPage(Session& session, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session) {
    setTitle(tr("Budget lines"), tr("What partners spend on children of 0 to 3"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_box = new widgets::Box(tr("Lines"), content);
    auto* correctLine = m_box->addAction(tr("Correct…"), u"draft"_s);
    auto* takeLineBack = m_box->addAction(tr("Take back…"), u"close"_s);
    m_table = new widgets::RowTable(tr("Budget lines"), widgets::RowTable::Rows::OneLine, m_box);
    m_table->setFitsRows(true);
    m_box->setBareBody(m_table);
    column->addWidget(m_box);
    m_sums = new widgets::Label({}, theme::TypeRole::Body, theme::Colour::Text, content);
    column->addWidget(m_sums->wrapping());
    column->addStretch(1);
    m_view = new widgets::StatefulView(content, this);
    setScrolledContent(m_view);
    connect(correctLine, &QPushButton::clicked, this, &BudgetPage::correct);
    connect(takeLineBack, &QPushButton::clicked, this, &BudgetPage::takeBack);
    connect(m_table, &widgets::RowTable::opened, this, &BudgetPage::correct);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &BudgetPage::read);
    connect(&session, &Session::changed, this, &BudgetPage::read);
    connect(actions().addPrimary(tr("&Add a line…")), &QPushButton::clicked, this, &BudgetPage::add);
    read();
}

QString BudgetPage::helpTopic() const {
    return u"reports"_s;
}

void BudgetPage::resumed() {
    read();
}

void BudgetPage::focusFirst() {
    if (m_read.lines.isEmpty())
        Page::focusFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void BudgetPage::read() {
    m_view->showLoading(tr("The budget lines are being read."));
    m_session
        .read([](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.lines, budgetLines(connection));
            LODESTAR_ASSIGN(read.programmes, programmes(connection));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            if (read)
                show(*read);
            else
                m_view->showFailed(read.error());
        });
}

void BudgetPage::show(const Read& read) {
    m_read = read;
    m_box->setCount(QString::number(read.lines.size()));
    m_sums->setText(sumWords(read.lines));
    if (read.lines.isEmpty())
        return m_view->showEmpty(tr("No budget line is written down."),
                                 tr("Add one, or bring budget.csv in under Import."));
    showTable();
    m_view->showReady();
}

void BudgetPage::showTable() {
    reports::ReportTable table;
    table.columns = {{u"year"_s, tr("Financial year"), ColumnKind::Text, 14},
                     {u"partner"_s, tr("Partner"), ColumnKind::Text, 30},
                     {u"kind"_s, tr("What for"), ColumnKind::Text, 14},
                     {u"programme"_s, tr("Programme"), ColumnKind::Text, 24},
                     {u"amount"_s, tr("Amount"), ColumnKind::Money, 18}};
    for (const BudgetLine& each : std::as_const(m_read.lines))
        table.rows.append({{{each.year},
                            {each.partner},
                            {spendWords(each.spend)},
                            {programmeWords(each, m_read.programmes)},
                            {{}, static_cast<double>(each.pence)}}});
    const int row = std::max(0, m_table->currentIndex().row());
    auto* before = m_table->model();
    auto* model = new ReportTableModel(table, {}, m_table);
    m_table->setModel(model);
    delete before;
    // Names take the room that years, words and sums leave.
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString& key = table.columns[column].key;
        const bool name = key == u"partner"_s || key == u"programme"_s;
        m_table->horizontalHeader()->setSectionResizeMode(column,
                                                          name ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_table->setCurrentIndex(model->index(std::min(row, model->rowCount() - 1), 0));
}

const BudgetLine* BudgetPage::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_read.lines.size() ? &m_read.lines[row] : nullptr;
}

void BudgetPage::add() {
    askBudgetLine(m_session, {}, m_read.programmes, this);
}

void BudgetPage::correct() {
    if (const BudgetLine* line = current()) askBudgetLine(m_session, *line, m_read.programmes, this);
}

void BudgetPage::takeBack() {
    const BudgetLine* line = current();
    if (line == nullptr) return;
    const QString what =
        tr("%1, %2, %3: %4").arg(line->partner, line->year, spendWords(line->spend), moneyWords(line->pence));
    auto* dialog = new ReasonDialog(
        m_session,
        {tr("Take back the budget line"), tr("%1. It no longer counts. It stays in the history.").arg(what),
         tr("&Take it back")},
        [drawn = line->drawn](Work& work, const QString& reason, const QString&) {
            return takeBackBudgetLine(work, drawn, reason);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lodestar::pages
