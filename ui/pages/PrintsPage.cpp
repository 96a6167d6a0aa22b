#include "ui/pages/PrintsPage.h"

#include "core/base/DateText.h"
#include "core/services/Audit.h"
#include "core/services/SheetContent.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/SheetDialog.h"
#include "ui/reports/SheetPaper.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/StatefulView.h"

#include <QItemSelectionModel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

using V = QLatin1StringView;

QString sheetName(const QString& sheet) {
    if (sheet == V("review")) return PrintsPage::tr("Two-year review");
    if (sheet == V("open_to_you")) return PrintsPage::tr("Open to you");
    if (sheet == V("agreement")) return PrintsPage::tr("Agreement to share information");
    return sheet == V("postcard") ? PrintsPage::tr("Postcard to the setting") : PrintsPage::tr("Red-book sheet");
}

} // namespace

PrintsPage::PrintsPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_rows(new models::RowsModel(this)) {
    setTitle(tr("Print at the office"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_box = new widgets::Box(tr("Sheets for parents"), content);
    m_leaveOut = m_box->addAction(tr("Leave out"), u"close"_s);
    m_given = m_box->addAction(tr("Mark as given"), u"tick"_s);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Chip;
    m_list = new widgets::RowList(tr("Sheets for parents"), layout, m_box);
    m_list->setModel(m_rows);
    m_list->setFitsRows(true);
    m_box->setBareBody(m_list);
    column->addWidget(m_box);
    column->addStretch(1);
    m_states = new widgets::StatefulView(content, this);
    setScrolledContent(m_states);
    m_all = actions().addPrimary(tr("Print all"));
    connect(m_all, &QPushButton::clicked, this, [this] {
        QList<QueuedSheet> waiting;
        for (const QueuedSheet& each : std::as_const(m_sheets))
            if (!each.printedOn.isValid()) waiting.append(each);
        askPrinter(waiting);
    });
    connect(m_given, &QPushButton::clicked, this, [this] { act(markGiven, tr("It stands among what was given.")); });
    connect(m_leaveOut, &QPushButton::clicked, this,
            [this] { act(leaveOut, tr("It is left out. Nothing was given.")); });
    connect(m_list, &widgets::RowList::actionAsked, this, [this](const QModelIndex& index) {
        if (index.row() < m_sheets.size()) askPrinter({m_sheets[index.row()]});
    });
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& index) {
        if (index.row() < m_sheets.size() && !m_sheets[index.row()].household.isNull())
            m_navigator.open({u"family"_s, m_sheets[index.row()].household.toString(), {{u"tab"_s, u"documents"_s}}});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrintsPage::showActions);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &PrintsPage::refresh);
    connect(&m_session, &Session::changed, this, &PrintsPage::refresh);
    refresh();
}

QString PrintsPage::helpTopic() const {
    return u"today"_s;
}

void PrintsPage::open(const widgets::Route&) {
    refresh();
}

void PrintsPage::resumed() {
    refresh();
}

void PrintsPage::focusFirst() {
    if (m_rows->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

void PrintsPage::refresh() {
    m_states->showLoading(tr("The sheets are being read."));
    m_session
        .read([me = m_session.me(), today = m_session.clock().today()](Connection& connection) {
            return queuedSheets(connection, me, today);
        })
        .then(this, [this](const Result<QList<QueuedSheet>>& sheets) {
            if (sheets)
                show(*sheets);
            else
                m_states->showFailed(sheets.error());
        });
}

void PrintsPage::show(const QList<QueuedSheet>& sheets) {
    m_sheets = sheets;
    const QDate today = m_session.clock().today();
    QList<models::ListRow> rows;
    qsizetype waiting = 0;
    for (const QueuedSheet& each : sheets) {
        models::ListRow row;
        row.title = each.childName;
        row.lead = sheetName(each.sheet);
        row.second = tr(": for %1, in %2; asked for %3")
                         .arg(each.to, SheetDialog::languageName(each.language), nearDateText(each.askedOn, today));
        const bool printed = each.printedOn.isValid();
        row.status = printed ? theme::StatusMark{theme::StatusKind::Done,
                                                 tr("Printed %1").arg(shortDateText(each.printedOn, today)),
                                                 {}}
                             : theme::StatusMark{theme::StatusKind::Due, tr("To print"), {}};
        row.action = printed ? tr("Print again") : tr("Print");
        waiting += printed ? 0 : 1;
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_box->setCount(QString::number(rows.size()));
    m_all->setVisible(waiting > 0);
    showActions();
    if (rows.isEmpty())
        m_states->showEmpty(tr("No sheet waits to be printed."),
                            tr("Sheets for parents are asked for on the page of a visit or a review, or in a family "
                               "under Documents."));
    else
        m_states->showReady();
}

const QueuedSheet* PrintsPage::current() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_sheets.size() ? &m_sheets[row] : nullptr;
}

void PrintsPage::showActions() {
    const QueuedSheet* sheet = current();
    m_given->setEnabled(sheet != nullptr && sheet->printedOn.isValid());
    m_leaveOut->setEnabled(sheet != nullptr);
    for (QPushButton* each : {m_given, m_leaveOut})
        each->setAccessibleDescription(sheet == nullptr ? QString() : sheet->childName);
}

void PrintsPage::act(const std::function<Status(Work&, const Entry&)>& verb, const QString& words) {
    const QueuedSheet* sheet = current();
    if (sheet == nullptr) return;
    m_session.write([verb, entry = sheet->entry](Work& work) { return verb(work, entry); })
        .then(this, [this, words](const Status& status) { say(status ? words : theme::Words::text(status.error())); });
}

void PrintsPage::say(const QString& words) {
    actions().setWords(words, u"info"_s);
}

void PrintsPage::askPrinter(const QList<QueuedSheet>& sheets) {
    if (sheets.isEmpty()) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The title of a print job is read in queues and by whoever stands at the printer.
    printer->setDocName(u"Lodestar"_s);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, sheets] { printOn(printer, sheets); });
    dialog->open();
}

void PrintsPage::printOn(const std::shared_ptr<QPrinter>& printer, const QList<QueuedSheet>& sheets) {
    const QDateTime now = m_session.clock().now();
    m_session
        .read([sheets, now, growth = m_session.growth()](Connection& connection) -> Result<QList<SheetContent>> {
            QList<SheetContent> read;
            for (const QueuedSheet& each : sheets) {
                LODESTAR_ASSIGN(const SheetContent content, readSheetContent(connection, each, now, growth));
                read.append(content);
            }
            return read;
        })
        .then(this, [this, printer, sheets, now](const Result<QList<SheetContent>>& read) {
            if (!read) return say(theme::Words::text(read.error()));
            QList<reports::ParentPaper> papers;
            for (qsizetype i = 0; i < read->size(); ++i)
                papers.append(reports::sheetPaper((*read)[i], {sheets[i].to, sheets[i].language, now.date()}));
            if (reports::ParentPaper::printAll(papers, *printer) == 0)
                return say(tr("The printer did not answer. Every sheet still waits here."));
            for (qsizetype i = 0; i < papers.size(); ++i)
                keepPrinted(sheets[i], papers[i].pdf());
            say(tr("Sent to the printer. Mark each sheet as given when the family has it."));
        });
}

void PrintsPage::keepPrinted(const QueuedSheet& sheet, const QByteArray& pdf) {
    const AuditLine line{m_session.clock().now().toString(Qt::ISODate), m_session.me().staff, u"printed"_s, sheet.child,
                         sheetTitle(sheet.sheet)};
    m_session.keep([line](Connection& connection) { return note(connection, line); });
    m_session.write([entry = sheet.entry, pdf](Work& work) { return markPrinted(work, entry, pdf); });
}

} // namespace lodestar::pages
