#pragma once

#include "core/services/SupervisionPreparing.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/TodayPage.h"

class QPushButton;

namespace lodestar::widgets {
class Label;
class RowList;
class SegmentedSwitch;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// "Supervision": whose is due, which sessions are planned, which wait for a signature, and all of them. Who supervises
/// nobody sees her own. Opens a session (SupervisionSessionPage).
class SupervisionPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit SupervisionPage(WorkContext context, QWidget* parent = nullptr);

    /// Extra: "list" (due, planned, waiting, all).
    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;
    /// due, planned, waiting, all.
    void choose(const QString& list);

private:
    struct Read {
        QList<SupervisionSession> sessions;
        QList<Supervisee> people;
    };
    /// What a row leads to.
    struct Target {
        RecordId session;
        SupervisionPerson person;
        rules::SupervisionSort sort = rules::SupervisionSort::Caseload;
    };
    QWidget* buildTools();
    void refresh();
    void show(const Read& read);
    void fill();
    void addDue(QList<models::ListRow>& rows);
    void addSessions(QList<models::ListRow>& rows);
    [[nodiscard]] bool keeps(const SupervisionSession& session) const;
    void follow(const QModelIndex& index);
    void plan(const SupervisionPerson& person, rules::SupervisionSort sort);
    void opened(const RecordId& record);
    /// Somebody else supervises one of hers from today.
    void handOver();
    void askHandOver(const SupervisionPerson& person);
    void say(const QString& words);

    WorkContext m_context;
    Read m_read;
    QList<Target> m_targets;
    QList<SupervisionPerson> m_others; ///< who may supervise the one who is handed over
    models::RowsModel* m_model = nullptr;
    widgets::StatefulView* m_states = nullptr;
    widgets::SegmentedSwitch* m_lists = nullptr;
    widgets::RowList* m_rows = nullptr;
    QPushButton* m_plan = nullptr;
    QPushButton* m_handOver = nullptr;
    widgets::Label* m_said = nullptr;
};

} // namespace lodestar::pages
