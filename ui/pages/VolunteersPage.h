#pragma once

#include "core/services/MatchRequests.h"
#include "core/services/Session.h"
#include "core/services/TrainingRegister.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/MatchDialogs.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollPage.h"

#include <QSet>

class QLineEdit;
class QMenu;
class QPushButton;

namespace lodestar::widgets {
class Box;
class Label;
class RowList;
class SegmentedSwitch;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Volunteers, buddies and peer supporters: matches with families, the people, and the training register of the whole
/// workforce. Coordinators and team leads; a navigator sees who is matched with her families, and asks for somebody.
/// Route "volunteers"; extra: view (matches, people, training), record (of the row to begin with: a match, a worker, a
/// family that somebody is asked for).
class VolunteersPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    VolunteersPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    void shown();

private:
    /// A family that somebody is to be found for, or has.
    struct InFamily {
        MatchFor family;
        FamilyMatch match;
    };
    struct Asked {
        MatchRequest request;
        MatchFor family;
    };
    struct Read {
        QList<Worker> people;
        QList<Match> matches;
        WorkforceRules rules;
        TrainingRegister training;
        QList<Worker> staff;      ///< without a record yet
        QList<Asked> asked;       ///< somebody is asked for
        QSet<RecordId> bereaved;  ///< matches of which the volunteer is to be told of a death or loss
        QList<InFamily> families; ///< a navigator's
    };
    static Result<Read> readAll(Connection& connection, const Identity& me, const RegisterAsk& ask, QDate today);
    static Status readMatches(Connection& connection, const Identity& me, QDate today, Read& read);
    static Result<MatchFor> familyOf(Connection& connection, const RecordId& household, QDate today);

    void build();
    QWidget* buildTools();
    void buildActions();
    void refresh();
    void show(const Read& read);
    void showMatches(QList<models::ListRow>& rows);
    void showFamilies(QList<models::ListRow>& rows);
    void showTraining(QList<models::ListRow>& rows);
    void sayEmpty();
    void showActions();
    void openRow(int row);
    void requestMenu(const Asked& asked);
    void chooseWanted();
    void addWorker();
    void matchMenu(const Match& match);
    void workerMenu(const Worker& worker);
    void popup(QMenu* menu);
    void print();
    void exportTraining();
    void printSheet(const Match& match);
    void printSupervision();
    [[nodiscard]] QString view() const;
    [[nodiscard]] bool looksAfter() const;
    [[nodiscard]] RegisterAsk ask() const;

    Session& m_session;
    widgets::Navigator& m_navigator;
    Read m_read;
    int m_asked = 0;
    QString m_wanted; ///< the record whose row the keyboard begins on
    widgets::SegmentedSwitch* m_views = nullptr;
    QWidget* m_filter = nullptr;
    QLineEdit* m_course = nullptr;
    QLineEdit* m_setting = nullptr;
    widgets::SegmentedSwitch* m_which = nullptr;
    widgets::Label* m_totals = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::StatefulView* m_states = nullptr;
    models::RowsModel* m_rows = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_rules = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace lodestar::pages
