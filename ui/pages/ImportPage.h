#pragma once

#include "core/services/CsvImport.h"
#include "core/services/Session.h"
#include "ui/pages/ImportReport.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollPage.h"

#include <atomic>
#include <functional>
#include <memory>

class QPushButton;

namespace lodestar::widgets {
class Label;
class ProgressPane;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class ImportReportView;

/// How a person is asked for files and folders; tests answer themselves. Empty answers: nothing was chosen.
struct FileChoices {
    std::function<QString(QWidget* parent, const QString& title)> folder;
    std::function<QStringList(QWidget* parent, const QString& title)> files;
    /// The system's dialogs.
    static FileChoices dialogs();
};

/// Brings in a CSV folder or message files: what to choose, how far it is, and what came of it in plain words.
class ImportPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    ImportPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);
    ~ImportPage() override;

    void setChoices(FileChoices choices) { m_choices = std::move(choices); }
    void focusFirst() override;
    /// Brings in a folder, or files; what the buttons do after asking.
    void importFolder(const QString& path);
    void importFiles(const QStringList& paths);

Q_SIGNALS:
    /// The work has ended and its report stands.
    void finished();

private:
    /// One run, shared with the thread that works: the page may be gone before it.
    struct Run {
        std::atomic<bool> cancelled = false;
    };
    QWidget* buildChoices();
    void begin(const QString& words, int total);
    void end();
    void showFolder(const Result<CsvImportReport>& report);
    void saveFaults();
    void showReport(const ImportReport& report);
    void countUnallotted(bool offer);
    void again();
    void sayProgress(qint64 done, qint64 total);

    Session& m_session;
    widgets::Navigator& m_navigator;
    FileChoices m_choices = FileChoices::dialogs();
    std::shared_ptr<Run> m_run;
    QString m_folder;
    QStringList m_files;
    bool m_reported = false;
    QPushButton* m_chooseFolder = nullptr;
    QPushButton* m_chooseFiles = nullptr;
    widgets::ProgressPane* m_progress = nullptr;
    widgets::StatefulView* m_state = nullptr;
    ImportReportView* m_report = nullptr;
};

} // namespace lodestar::pages
