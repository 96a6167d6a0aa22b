#pragma once

#include "core/services/Conflicts.h"
#include "core/services/Refusals.h"
#include "core/services/Waiting.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyContext.h"
#include "ui/pages/SyncStateBox.h"
#include "ui/widgets/ScrollPage.h"

class QBoxLayout;

namespace lodestar::widgets {
class Banner;
class Box;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class ConflictDesk;
class RefusalDesk;

/// What Sync and conflicts works with. `sync` outlives the page.
struct SyncContext {
    Session& session;
    widgets::Navigator& navigator;
    SyncService& sync;
    TransportFactory transports;
};

/// Sync and conflicts: the last sync, what is to settle, what was refused, what waits; at the right the conflict desk.
/// It is opened without a family, for the names of several stand on it.
class SyncPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    explicit SyncPage(SyncContext context, QWidget* parent = nullptr);

    /// `route.extra["household"]`: the first conflict of that family is shown; "refused": the first refusal.
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
    /// The laptop was connected: it must be unlocked anew, as the person that the server knows.
    void connected();

private:
    struct Read {
        ConflictList conflicts;
        QList<Refusal> refusals;
        QList<WaitingFamily> waiting;
        SyncStateBox::State state;
    };
    void build();
    QWidget* buildLists();
    widgets::RowList* addList(QWidget* column, widgets::Box*& box, const QString& title, models::RowsModel* model);
    void arrange();
    void refresh();
    void show(const Read& read);
    void showRows();
    void showSettleRows();
    void showRefusedRows();
    void showWaitingRows();
    void showState();
    void showRight();
    void showEmpty();
    void showCurrent();
    void showDesk(const Conflict& conflict, const Result<Family>& family);
    void clearDesk();
    void showRefusal();
    void sendAgainNow(const Refusal& refusal);
    void keepRefusal(const Refusal& refusal);
    void openEnrolment();
    void finish(const Status& status);
    void openWaiting(int row);

    SyncContext m_context;
    Read m_read;
    RecordId m_wanted; ///< the family that the route asked for, until it is shown
    bool m_showsRefused = false;
    std::unique_ptr<FamilyContext> m_family;
    QBoxLayout* m_sides = nullptr;
    QWidget* m_left = nullptr;
    widgets::StatefulView* m_states = nullptr;
    QWidget* m_place = nullptr; ///< where the desk stands
    ConflictDesk* m_desk = nullptr;
    RefusalDesk* m_refusal = nullptr;
    widgets::Banner* m_banner = nullptr;
    SyncStateBox* m_state = nullptr;
    widgets::Box* m_settleBox = nullptr;
    widgets::Box* m_refusedBox = nullptr;
    widgets::Box* m_waitingBox = nullptr;
    widgets::RowList* m_settle = nullptr;
    widgets::RowList* m_refused = nullptr;
    widgets::RowList* m_waiting = nullptr;
    models::RowsModel* m_settleRows = nullptr;
    models::RowsModel* m_refusedRows = nullptr;
    models::RowsModel* m_waitingRows = nullptr;
};

} // namespace lodestar::pages
