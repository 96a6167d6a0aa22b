#pragma once

#include "core/services/PrintQueue.h"
#include "core/services/Session.h"
#include "ui/widgets/ScrollPage.h"

class QPrinter;
class QPushButton;

namespace lodestar::models {
class RowsModel;
}
namespace lodestar::widgets {
class Box;
class Navigator;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Sheets for parents that wait for a printer: printed one by one or all together, then marked as given. What stands
/// on a sheet is read when it is printed.
class PrintsPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    PrintsPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

    /// Prints these sheets as one job, without asking; notes each in the audit and keeps its page. For the dialog's
    /// answer, and for tests.
    void printOn(const std::shared_ptr<QPrinter>& printer, const QList<QueuedSheet>& sheets);

private:
    void refresh();
    void show(const QList<QueuedSheet>& sheets);
    void say(const QString& words);
    void keepPrinted(const QueuedSheet& sheet, const QByteArray& pdf);
    void askPrinter(const QList<QueuedSheet>& sheets);
    void act(const std::function<Status(Work&, const Entry&)>& verb, const QString& words);
    [[nodiscard]] const QueuedSheet* current() const;
    void showActions();

    Session& m_session;
    widgets::Navigator& m_navigator;
    QList<QueuedSheet> m_sheets;
    widgets::StatefulView* m_states = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::RowList* m_list = nullptr;
    models::RowsModel* m_rows = nullptr;
    QPushButton* m_given = nullptr;
    QPushButton* m_leaveOut = nullptr;
    QPushButton* m_all = nullptr;
};

} // namespace lodestar::pages
