#pragma once

#include "core/reports/SavedReports.h"
#include "core/services/ServerQuestion.h"
#include "ui/pages/TodayPage.h"

class QBoxLayout;
class QPushButton;

namespace lodestar::models {
class RowsModel;
}
namespace lodestar::widgets {
class Box;
class RowList;
} // namespace lodestar::widgets

namespace lodestar::pages {

class ReportBar;
class ReportView;

/// Every report that she may ask for, by section; what it is narrowed by; the report, on screen, paper and as a file.
class ReportsPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit ReportsPage(WorkContext context, TransportFactory transports = httpTransports(),
                         QWidget* parent = nullptr);
    ~ReportsPage() override;

    /// `extra` may name a "report" and its "filter".
    void open(const widgets::Route& route) override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    /// The report is read and drawn.
    void shown();

private:
    void build();
    QWidget* buildList(QWidget* parent);
    QWidget* buildTools(QWidget* parent);
    void arrange(theme::Fold fold);
    void readChoices();
    void choose(const QString& id);
    void run();
    void askServer(const reports::ReportAsk& ask, int asked);
    void read(const reports::ReportAsk& ask, int asked);
    void callOff();
    void show(const Result<reports::Report>& report);
    void follow(const reports::ReportLink& link);
    void showSaved();
    void print();
    void savePdf();
    void exportCsv();
    [[nodiscard]] QString auditWords() const;

    WorkContext m_context;
    const TransportFactory m_transports;
    std::shared_ptr<ServerQuestion> m_question; ///< to the server, that is waited for
    QList<reports::ReportKind> m_kinds;
    QList<reports::SavedReport> m_saved;
    models::RowsModel* m_rows = nullptr;
    QBoxLayout* m_layout = nullptr;
    widgets::Box* m_listBox = nullptr;
    widgets::RowList* m_list = nullptr;
    ReportBar* m_bar = nullptr;
    ReportView* m_view = nullptr;
    QPushButton* m_savedButton = nullptr;
    QPushButton* m_again = nullptr;  ///< stands there while the report chosen asks the server
    QPushButton* m_budget = nullptr; ///< stands there while the report of money is chosen
    QList<QPushButton*> m_ways;      ///< out: enabled once a report stands
    int m_asked = 0;                 ///< of the newest question; answers of older ones are dropped
};

} // namespace lodestar::pages
