#include "ui/pages/FamilyDocumentsTab.h"

#include "core/services/Documents.h"
#include "core/services/FamilyPathway.h"
#include "ui/pages/FamilyDocumentDialog.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/SheetDialog.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

struct Both {
    QList<Entry> documents;
    QList<Entry> given;
};

} // namespace

FamilyDocumentsTab::FamilyDocumentsTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent) {
    auto* column = new QWidget(this);
    auto* boxes = new QVBoxLayout(column);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(12);
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::Icon;
    const auto add = [&](const QString& title, models::FamilyEntryModel& model, widgets::RowList*& list) {
        auto* box = new widgets::Box(title, column);
        list = new widgets::RowList(title, rows, box);
        list->setModel(&model);
        list->setFitsRows(true);
        box->setBareBody(list);
        boxes->addWidget(box);
        return box;
    };
    m_documentBox = add(tr("Documents"), m_documents, m_list);
    m_history = m_documentBox->addAction(tr("History"), u"history"_s);
    m_export = m_documentBox->addAction(tr("Save a copy…"), u"export"_s);
    QPushButton* attachButton = m_documentBox->addAction(tr("Add a file…"), u"add"_s);
    m_givenBox = add(tr("Given on paper"), m_given, m_givenList);
    QPushButton* sheet = m_givenBox->addAction(tr("Red-book sheet…"), u"print"_s);
    sheet->setVisible(this->context().seesHealth());
    connect(sheet, &QPushButton::clicked, this, &FamilyDocumentsTab::askSheet);
    boxes->addStretch(1);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(column);
    m_view = new widgets::StatefulView(scroll, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(attachButton, &QPushButton::clicked, this, &FamilyDocumentsTab::askFile);
    connect(m_export, &QPushButton::clicked, this, &FamilyDocumentsTab::askTarget);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const Entry* chosen = m_documents.entry(m_list->currentIndex()); chosen != nullptr) openHistory(chosen->id);
    });
    connect(m_list, &widgets::RowList::opened, this, &FamilyDocumentsTab::openChosen);
    connect(m_givenList, &widgets::RowList::opened, this, [this](const QModelIndex& row) {
        if (const Entry* given = m_given.entry(row); given != nullptr) openHistory(given->id);
    });
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyDocumentsTab::refresh);
}

void FamilyDocumentsTab::refresh() {
    m_view->showLoading(tr("The documents are being read."));
    context()
        .session
        .read([records = context().family.records()](Connection& connection) -> Result<Both> {
            Both read;
            LODESTAR_ASSIGN(const auto documents, readEntries(connection, records, {u"document"_s}));
            LODESTAR_ASSIGN(const auto given, readEntries(connection, records, {u"given"_s}));
            read.documents = unsealed(documents);
            read.given = unsealed(given);
            return read;
        })
        .then(this, [this](const Result<Both>& read) {
            if (!read) return m_view->showFailed(read.error());
            models::FamilyEntryModel::Options options;
            options.household = context().family.record.toString();
            m_documents.show(read->documents, context().words(), context().namer(), options);
            m_given.show(read->given, context().words(), context().namer(), options);
            m_documentBox->setCount(countWords(read->documents.size()));
            m_givenBox->setCount(countWords(read->given.size()));
            m_export->setVisible(!read->documents.isEmpty());
            m_history->setVisible(!read->documents.isEmpty());
            m_view->showReady();
        });
}

void FamilyDocumentsTab::askSheet() {
    QList<QPair<RecordId, QString>> children;
    for (const FamilyMember& each : context().family.members)
        if (each.person.child && !each.person.died) children.append({each.person.record, each.person.fullName()});
    SheetDialog::ask(context().session, children, this,
                     [this] { Q_EMIT said(tr("It waits under “Print at the office”; Today leads there."), {}); });
}

void FamilyDocumentsTab::askFile() {
    auto* dialog = new QFileDialog(this, tr("Add a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FamilyDocumentsTab::attach);
    dialog->open();
}

void FamilyDocumentsTab::attach(const QString& path) {
    const QFileInfo file(path);
    // Who does not work with the health compartment keeps what she adds where she can read it again.
    const NewDocument document{context().family.record, file.completeBaseName(),
                               QMimeDatabase().mimeTypeForFile(file).name(),
                               context().seesHealth() ? records::Compartment::Health : records::Compartment::Shared};
    context()
        .session
        .write([path, document](Work& work) -> Status {
            QFile content(path);
            if (!content.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, content.errorString());
            LODESTAR_ASSIGN(const EntryId entry, attachDocument(work, document, content));
            Q_UNUSED(entry)
            return {};
        })
        .then(this, [this](const Status& status) {
            Q_EMIT said(status ? tr("Kept inside this laptop's store, encrypted. The file itself is where it was.")
                               : theme::Words::text(status.error()),
                        {});
        });
}

void FamilyDocumentsTab::askTarget() {
    const Entry* document = m_documents.entry(m_list->currentIndex());
    if (document == nullptr) return;
    auto* dialog = new QFileDialog(this, tr("Save a copy outside Lodestar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(document->part("document"_L1, "title"_L1));
    connect(dialog, &QFileDialog::fileSelected, this, &FamilyDocumentsTab::exportTo);
    dialog->open();
}

void FamilyDocumentsTab::exportTo(const QString& path) {
    const Entry* document = m_documents.entry(m_list->currentIndex());
    if (document == nullptr) return;
    context()
        .session.write([entry = *document, path](Work& work) { return exportDocument(work, entry, path); })
        .then(this, [this](const Status& status) {
            Q_EMIT said(status
                            ? tr("A copy was saved outside Lodestar: it is not encrypted there. This is in the audit.")
                            : theme::Words::text(status.error()),
                        {});
        });
}

void FamilyDocumentsTab::openChosen() {
    const Entry* document = m_documents.entry(m_list->currentIndex());
    if (document == nullptr) return;
    auto* dialog = new FamilyDocumentDialog(context(), *document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FamilyDocumentsTab::openHistory(const EntryId& entry) {
    auto* dialog = new FamilyHistoryDialog(context(), entry, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyHistoryDialog::said, this, &FamilyTab::said);
    dialog->open();
}

} // namespace lodestar::pages
