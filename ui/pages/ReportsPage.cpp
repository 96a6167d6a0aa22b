#include "ui/pages/ReportsPage.h"

#include "core/reports/ReportCsv.h"
#include "core/services/Budget.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/BudgetPage.h"
#include "ui/pages/ExportAsk.h"
#include "ui/pages/PrintAsk.h"
#include "ui/pages/ReportBar.h"
#include "ui/pages/ReportView.h"
#include "ui/pages/SavedFilterMenu.h"
#include "ui/reports/ReportPrint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 248;
constexpr int listHeight = 200;

} // namespace

ReportsPage::ReportsPage(WorkContext context, TransportFactory transports, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_transports(std::move(transports))
    , m_kinds(reports::reportsFor(m_context.session.me()))
    , m_rows(new models::RowsModel(this)) {
    std::ranges::stable_sort(m_kinds, {}, &reports::ReportKind::section);
    build();
    connect(this, &Page::foldChanged, this, &ReportsPage::arrange);
    connect(&m_context.session, &Session::closing, this, &ReportsPage::callOff);
    arrange(fold());
    readChoices();
}

ReportsPage::~ReportsPage() {
    callOff();
}

QString ReportsPage::helpTopic() const {
    return u"reports"_s;
}

void ReportsPage::build() {
    setTitle(tr("Reports"));
    auto* content = new QWidget(this);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(buildList(content));
    auto* work = new QWidget(content);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_bar = new ReportBar(m_context.session.clock(), work);
    connect(m_bar, &ReportBar::changed, this, &ReportsPage::run);
    column->addWidget(m_bar);
    column->addWidget(buildTools(work));
    m_view = new ReportView(work);
    connect(m_view, &ReportView::followed, this, &ReportsPage::follow);
    connect(m_view, &ReportView::retryAsked, this, &ReportsPage::run);
    column->addWidget(m_view, 1);
    m_layout->addWidget(work, 1);
    setContent(content);
}

QWidget* ReportsPage::buildList(QWidget* parent) {
    m_listBox = new widgets::Box({}, parent);
    widgets::RowLayout titles;
    titles.wrapsTitle = true;
    m_list = new widgets::RowList(tr("Reports"), titles, m_listBox);
    QList<models::ListRow> rows;
    for (const reports::ReportKind& each : std::as_const(m_kinds)) {
        models::ListRow row;
        row.title = each.shownTitle();
        row.second = reports::sectionTitle(each.section);
        row.spoken = u"%1. %2. %3"_s.arg(row.title, row.second, each.shownPurpose());
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_list->setModel(m_rows);
    m_listBox->setBareBody(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) choose(m_kinds[index.row()].id);
    });
    connect(m_list, &widgets::RowList::opened, this, [this] { m_view->focusFirst(); });
    return m_listBox;
}

QWidget* ReportsPage::buildTools(QWidget* parent) {
    auto* tools = new QWidget(parent);
    auto* flow = new widgets::FlowLayout(8, 8, tools);
    const auto add = [&](const QString& words, const QString& icon, auto act) {
        auto* button = new QPushButton(words, tools);
        button->setIcon(theme::Theme::of(this).icon(icon));
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    m_savedButton = add(tr("Saved filters"), u"star"_s, &ReportsPage::showSaved);
    m_savedButton->setFlat(true);
    m_ways = {add(tr("Print"), u"print"_s, &ReportsPage::print), add(tr("PDF"), u"document"_s, &ReportsPage::savePdf),
              add(tr("CSV"), u"export"_s, &ReportsPage::exportCsv)};
    m_again = add(tr("Ask the server again"), u"sync"_s, &ReportsPage::run);
    m_again->hide();
    m_budget = add(tr("Budget lines…"), u"plan"_s, [this] { m_context.navigator.open({BudgetPage::page(), {}, {}}); });
    m_budget->hide();
    m_ways[1]->setAccessibleName(tr("Save as PDF"));
    m_ways[2]->setAccessibleName(tr("Export as CSV"));
    return tools;
}

void ReportsPage::arrange(theme::Fold fold) {
    const bool tight = fold >= theme::Fold::Tight;
    m_layout->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const auto& theme = theme::Theme::of(this);
    m_listBox->setMinimumWidth(tight ? 0 : theme.scaled(listWidth));
    m_listBox->setMaximumWidth(tight ? QWIDGETSIZE_MAX : theme.scaled(listWidth));
    m_listBox->setMaximumHeight(tight ? listHeight : QWIDGETSIZE_MAX);
}

void ReportsPage::readChoices() {
    m_context.session.read(&reports::readReportChoices).then(this, [this](const Result<reports::ReportChoices>& read) {
        if (!read) return;
        m_saved = read->saved;
        m_bar->setChoices(*read);
    });
}

void ReportsPage::open(const widgets::Route& route) {
    const QString id = route.extra.value(u"report"_s).toString();
    if (!id.isEmpty()) {
        follow({.report = id, .filter = route.extra.value(u"filter"_s).toString()});
    } else if (m_bar->ask().id.isEmpty() && !m_kinds.isEmpty()) {
        choose(m_kinds.first().id);
    }
}

void ReportsPage::choose(const QString& id) {
    const auto found = std::ranges::find(m_kinds, id, &reports::ReportKind::id);
    if (found == m_kinds.end() || m_bar->ask().id == id) return;
    setTitle(tr("Reports"), found->shownPurpose());
    Q_EMIT titleChanged();
    m_bar->setKind(*found, reports::asksForHerself(m_context.session.me()));
    m_again->setVisible(found->askServer != nullptr);
    m_budget->setVisible(id == u"money" && keepsBudget(m_context.session.me()));
    m_list->setCurrentIndex(m_rows->index(static_cast<int>(found - m_kinds.begin())));
    run();
}

void ReportsPage::run() {
    reports::ReportAsk ask = m_bar->ask();
    if (ask.id.isEmpty()) return;
    ask.me = m_context.session.me();
    ask.now = m_context.session.clock().now();
    for (QPushButton* each : std::as_const(m_ways))
        each->setEnabled(false);
    callOff();
    const reports::ReportKind* kind = reports::reportKind(ask.id);
    if (kind != nullptr && kind->askServer != nullptr) return askServer(ask, ++m_asked);
    m_view->showLoading(tr("The report is being computed."));
    read(ask, ++m_asked);
}

/// What the server said before is shown until it has answered; it may take as long as it likes.
void ReportsPage::askServer(const reports::ReportAsk& ask, int asked) {
    reports::ReportAsk meanwhile = ask;
    meanwhile.asking = true;
    m_context.session.read([meanwhile](Connection& connection) { return reports::makeReport(connection, meanwhile); })
        .then(this, [this, asked](const Result<reports::Report>& report) {
            if (asked == m_asked && report) m_view->show(*report);
        });
    m_question = std::make_shared<ServerQuestion>();
    m_context.session
        .onSyncThread([ask, transports = ServerQuestion::over(m_question, m_transports),
                       &clock = m_context.session.clock()](Connection& connection, const DeviceKey& key) {
            return reports::askServerFor(connection, {key, clock, transports}, ask);
        })
        .then(this, [this, ask, asked](const Status& status) {
            if (asked != m_asked) return;
            if (status)
                read(ask, asked);
            else
                show(std::unexpected(status.error()));
        });
}

void ReportsPage::callOff() {
    if (m_question) m_question->callOff();
    m_question.reset();
}

void ReportsPage::read(const reports::ReportAsk& ask, int asked) {
    m_context.session.read([ask](Connection& connection) { return reports::makeReport(connection, ask); })
        .then(this, [this, asked](const Result<reports::Report>& report) {
            if (asked == m_asked) show(report);
        });
}

void ReportsPage::show(const Result<reports::Report>& report) {
    if (report)
        m_view->show(*report);
    else
        m_view->showFailed(report.error());
    for (QPushButton* each : std::as_const(m_ways))
        each->setEnabled(report.has_value());
    if (report) m_ways.last()->setEnabled(!reports::csvOf(*report).isEmpty());
    Q_EMIT shown();
}

void ReportsPage::follow(const reports::ReportLink& link) {
    if (!link.report.isEmpty()) {
        choose(link.report);
        if (link.filter.isEmpty() || m_bar->ask().id != link.report) return;
        reports::ReportAsk ask = m_bar->ask();
        ask.filter = link.filter;
        m_bar->setAsk(ask);
        run();
    } else if (!link.page.isEmpty()) {
        m_context.navigator.open({link.page, {}, {}});
    } else if (!link.household.isNull()) {
        m_context.navigator.open({u"family"_s, link.household.toString(), {}});
    }
}

void ReportsPage::showSaved() {
    SavedFilterMenu menu;
    for (const reports::SavedReport& each : std::as_const(m_saved))
        menu.names.append(each.name);
    const auto keep = [this] {
        m_context.session.keep(
            [saved = m_saved](Connection& connection) { return reports::writeSavedReports(connection, saved); });
    };
    const auto drop = [this](const QString& name) {
        m_saved.removeIf([&](const reports::SavedReport& each) { return each.name == name; });
    };
    menu.apply = [this](const QString& name) {
        const auto found = std::ranges::find(std::as_const(m_saved), name, &reports::SavedReport::name);
        if (found == m_saved.cend()) return;
        const reports::ReportAsk ask = found->ask;
        choose(ask.id);
        m_bar->setAsk(ask);
        run();
    };
    menu.save = [this, keep, drop](const QString& name) {
        drop(name);
        m_saved.append({name, m_bar->ask()});
        keep();
    };
    menu.remove = [keep, drop](const QString& name) {
        drop(name);
        keep();
    };
    menu.show(this, m_savedButton->mapToGlobal(QPoint(0, m_savedButton->height())));
}

QString ReportsPage::auditWords() const {
    return u"report "_s + m_view->report().id;
}

void ReportsPage::print() {
    askAndPrint({m_context.session, this, auditWords(), {}},
                [report = m_view->report()](QPagedPaintDevice& device, const reports::ListPrint::By& by) {
                    return reports::printReport(report, by, {}, device);
                });
}

void ReportsPage::savePdf() {
    const reports::Report report = m_view->report();
    m_context.session
        .read([me = m_context.session.me(), now = m_context.session.clock().now()](Connection& connection) {
            return readPrintBy(connection, me, now);
        })
        .then(this, [this, report](const Result<reports::ListPrint::By>& by) {
            if (!by) return m_view->showFailed(by.error());
            askAndSavePdf({m_context.session, this, tr("Save the report as PDF"), report.id + u".pdf"_s, auditWords()},
                          [report, by = *by](const QString& path) -> Status {
                              LODESTAR_TRY(reports::printReportTo(report, by, path));
                              return {};
                          });
        });
}

void ReportsPage::exportCsv() {
    const reports::Report& report = m_view->report();
    askAndExport({m_context.session, this, tr("Export the tables of the report"), report.id + u".csv"_s, auditWords()},
                 reports::csvOf(report).toUtf8());
}

void ReportsPage::focusFirst() {
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
