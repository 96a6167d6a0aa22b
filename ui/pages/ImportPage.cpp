#include "ui/pages/ImportPage.h"

#include "core/services/Audit.h"
#include "core/services/EventImport.h"
#include "ui/pages/ImportReportView.h"
#include "ui/pages/PostcardCodeDialog.h"
#include "ui/pages/TakeOnDialog.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ProgressPane.h"
#include "ui/widgets/StatefulView.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using widgets::Label;

FileChoices FileChoices::dialogs() {
    return {[](QWidget* parent, const QString& title) { return QFileDialog::getExistingDirectory(parent, title); },
            [](QWidget* parent, const QString& title) {
                return QFileDialog::getOpenFileNames(parent, title, {},
                                                     ImportPage::tr("Messages (*.json *.xml);;All files (*)"));
            }};
}

ImportPage::ImportPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_progress(new widgets::ProgressPane)
    , m_report(new ImportReportView) {
    setTitle(tr("Import"));
    m_state = new widgets::StatefulView(m_report);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildChoices());
    column->addWidget(m_progress);
    column->addWidget(m_state, 1);
    m_progress->hide();
    m_state->showEmpty(tr("Nothing was brought in from this page yet."),
                       tr("The same folder or message again changes nothing."));
    setScrolledContent(content);
    connect(m_progress, &widgets::ProgressPane::cancelAsked, this, [this] {
        if (m_run) m_run->cancelled = true;
        m_progress->setStopping();
    });
    connect(m_state, &widgets::StatefulView::retryAsked, this, &ImportPage::again);
    connect(m_state, &widgets::StatefulView::actionAsked, this, &ImportPage::again);
    connect(m_report, &ImportReportView::againAsked, this, &ImportPage::again);
    connect(m_report, &ImportReportView::saveAsked, this, &ImportPage::saveFaults);
    connect(m_report, &ImportReportView::takeOnAsked, this, [this] { TakeOnDialog::open(m_session, this); });
    connect(&m_session, &Session::changed, this, [this] {
        if (m_reported && !m_run) countUnallotted(false);
    });
    connect(m_report, &ImportReportView::waitingAsked, this, [this] { m_navigator.open({u"inbox"_s, {}, {}}); });
}

ImportPage::~ImportPage() {
    if (m_run) m_run->cancelled = true;
}

QWidget* ImportPage::buildChoices() {
    auto* box = new widgets::Box(tr("Bring in"));
    box->body()->addWidget((new Label(tr("A folder of tables (families.csv, people.csv and the others), as the child "
                                         "health office or the old system writes it. The births of one day are two of "
                                         "these files.")))
                               ->wrapping());
    m_chooseFolder = new QPushButton(tr("Choose a &folder..."));
    m_chooseFiles = new QPushButton(tr("Choose &message files..."));
    auto* first = new QHBoxLayout;
    first->addWidget(m_chooseFolder);
    first->addStretch();
    box->body()->addLayout(first);
    box->body()->addWidget(
        (new Label(tr("Messages about children (births, screening, feeding, vaccinations), JSON or XML.")))
            ->wrapping());
    auto* second = new QHBoxLayout;
    second->addWidget(m_chooseFiles);
    second->addStretch();
    box->body()->addLayout(second);
    box->body()->addWidget(
        (new Label(tr("A postcard that a nursery gave back: its code finds the child.")))->wrapping());
    auto* postcard = new QPushButton(tr("A &postcard came back..."));
    auto* third = new QHBoxLayout;
    third->addWidget(postcard);
    third->addStretch();
    box->body()->addLayout(third);
    connect(postcard, &QPushButton::clicked, this, [this] {
        auto* dialog = new PostcardCodeDialog(m_session, m_navigator, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] {
        const QString path = m_choices.folder(this, tr("Choose the folder to bring in"));
        if (!path.isEmpty()) importFolder(path);
    });
    connect(m_chooseFiles, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_choices.files(this, tr("Choose the messages to bring in"));
        if (!paths.isEmpty()) importFiles(paths);
    });
    return box;
}

void ImportPage::focusFirst() {
    m_chooseFolder->setFocus();
}

void ImportPage::begin(const QString& words, int total) {
    m_run = std::make_shared<Run>();
    m_reported = false;
    for (QPushButton* button : {m_chooseFolder, m_chooseFiles})
        button->setEnabled(false);
    m_state->hide();
    m_progress->begin(words, total);
    m_progress->show();
}

void ImportPage::end() {
    m_run.reset();
    for (QPushButton* button : {m_chooseFolder, m_chooseFiles})
        button->setEnabled(true);
    m_progress->hide();
    m_state->show();
    if (m_reported) countUnallotted(true);
    Q_EMIT finished();
}

void ImportPage::sayProgress(qint64 done, qint64 total) {
    m_progress->begin(tr("The folder is being brought in."), static_cast<int>(total));
    m_progress->setDone(static_cast<int>(done),
                        tr("%1 of %2 rows").arg(QLocale().toString(done), QLocale().toString(total)));
}

void ImportPage::importFolder(const QString& path) {
    if (m_run) return;
    m_folder = path;
    m_files.clear();
    begin(tr("The folder is being checked."), 0);
    const auto tell = [session = &m_session, page = QPointer(this), run = m_run](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [page, run, done, total] {
                if (page && page->m_run == run && !run->cancelled) page->sayProgress(done, total);
            },
            Qt::QueuedConnection);
        session->letOthersWrite();
        return !run->cancelled;
    };
    m_session
        .write([path, tell](Work& work) -> Result<CsvImportReport> {
            LODESTAR_TRY(note(
                work.connection,
                {work.clock().now().toString(Qt::ISODate), work.writer.staff, u"imported"_s, {}, u"CSV folder"_s}));
            return importCsvFolder(work, path, tell);
        })
        .then(this, [this](const Result<CsvImportReport>& report) { showFolder(report); });
}

void ImportPage::showFolder(const Result<CsvImportReport>& report) {
    if (report) {
        showReport(ImportReport::of(*report));
    } else if (report.error().code == ErrorCode::Cancelled) {
        m_state->showEmpty(tr("The import was stopped."),
                           tr("What was taken before is whole. Importing again completes it."), tr("&Import again"));
    } else {
        m_state->showFailed(report.error());
    }
    end();
}

void ImportPage::importFiles(const QStringList& paths) {
    if (m_run) return;
    m_files = paths;
    m_folder.clear();
    begin(tr("The messages are being brought in."), static_cast<int>(paths.size()));
    m_session
        .write([session = &m_session, paths, run = m_run](Work& work) -> Result<QList<Result<EventOutcome>>> {
            LODESTAR_TRY(note(work.connection, {work.clock().now().toString(Qt::ISODate),
                                                work.writer.staff,
                                                u"imported"_s,
                                                {},
                                                u"%1 message files"_s.arg(paths.size())}));
            QList<Result<EventOutcome>> outcomes;
            for (const QString& path : paths) {
                if (run->cancelled) break;
                outcomes.append(importEventFile(work, path));
                session->letOthersWrite();
            }
            return outcomes;
        })
        .then(this, [this](const Result<QList<Result<EventOutcome>>>& outcomes) {
            if (outcomes) {
                showReport(ImportReport::of(m_files, *outcomes));
            } else {
                m_state->showFailed(outcomes.error());
            }
            end();
        });
}

void ImportPage::showReport(const ImportReport& report) {
    m_report->show(report);
    m_reported = true;
    m_state->showReady();
}

/// Families that came without a practitioner are nobody's until somebody takes them; here they can be taken at once.
/// The offer gets the keyboard when the import has just ended, and not when something else is saved meanwhile.
void ImportPage::countUnallotted(bool offer) {
    m_session
        .read([today = m_session.clock().today()](Connection& connection) {
            return unallottedFamilies(connection, today);
        })
        .then(this, [this, offer](const Result<QList<UnallottedFamily>>& families) {
            m_report->setUnallotted(families ? static_cast<int>(families->size()) : 0);
            if (offer) m_report->focusOffer();
        });
}

void ImportPage::again() {
    if (!m_folder.isEmpty())
        importFolder(m_folder);
    else if (!m_files.isEmpty())
        importFiles(m_files);
}

void ImportPage::saveFaults() {
    const QString target = m_choices.folder(this, tr("Choose a folder for the rows to correct"));
    if (target.isEmpty()) return;
    const QDate today = m_session.clock().today();
    m_session
        .read([path = m_folder, target, today](Connection& connection) {
            return saveCsvFaults(connection, path, target, today);
        })
        .then(this, [this](const Status& saved) {
            if (!saved) m_state->showFailed(saved.error());
        });
}

} // namespace lodestar::pages
