#pragma once

#include "core/services/Conflicts.h"
#include "core/services/SyncSentence.h"
#include "core/services/Waiting.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyContext.h"
#include "ui/pages/TodayPage.h"

class QBoxLayout;

namespace lodestar::widgets {
class Banner;
}

namespace lodestar::pages {

class ConflictDesk;

/// Sync and conflicts: what is to settle, what waits; at the right the conflict desk. It is opened without a family,
/// for the names of several stand on it.
class SyncPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    explicit SyncPage(WorkContext context, QWidget* parent = nullptr);

    /// `route.extra["household"]`: the first conflict of that family is shown.
    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    void saveDraft() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    /// Everything is read and drawn.
    void shown();
    /// Sealed matters are to be shown: the passphrase is asked for first.
    void sealedAsked();

private:
    struct Read {
        ConflictList conflicts;
        QList<WaitingFamily> waiting;
        SyncSentence sentence;
    };
    void build();
    QWidget* buildLists();
    QWidget* buildState();
    widgets::RowList* addList(QWidget* column, widgets::Box*& box, const QString& title, models::RowsModel* model);
    void arrange();
    void refresh();
    void show(const Read& read);
    void showRows();
    void showCurrent();
    void showDesk(const Conflict& conflict, const Result<Family>& family);
    void clearDesk();
    void finish(const Status& status);
    void openWaiting(int row);

    WorkContext m_context;
    Read m_read;
    RecordId m_wanted; ///< the family that the route asked for, until it is shown
    std::unique_ptr<FamilyContext> m_family;
    QBoxLayout* m_sides = nullptr;
    QWidget* m_left = nullptr;
    widgets::StatefulView* m_states = nullptr;
    QWidget* m_place = nullptr; ///< where the desk stands
    ConflictDesk* m_desk = nullptr;
    widgets::Banner* m_banner = nullptr;
    widgets::Label* m_sentence = nullptr;
    widgets::Box* m_settleBox = nullptr;
    widgets::Box* m_waitingBox = nullptr;
    widgets::RowList* m_settle = nullptr;
    widgets::RowList* m_waiting = nullptr;
    models::RowsModel* m_settleRows = nullptr;
    models::RowsModel* m_waitingRows = nullptr;
};

} // namespace lodestar::pages
