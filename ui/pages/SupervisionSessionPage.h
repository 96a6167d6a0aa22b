#pragma once

#include "core/services/SupervisionPreparing.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyContext.h"
#include "ui/pages/KeptDraft.h"
#include "ui/pages/SupervisionNotesForm.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"

#include <QPointer>

#include <array>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lodestar::widgets {
class Box;
class PromptLine;
class RowList;
class ScrollColumn;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// One session: at the left the families it is prepared with and why, at the right what is written; what was agreed
/// last time, signatures, print. What is sealed opens with the passphrase. Each keystroke is kept as a draft. Route
/// "supervision-session": record = the session's.
class SupervisionSessionPage final : public widgets::Page {
    Q_OBJECT

public:
    SupervisionSessionPage(Session& session, widgets::Navigator& navigator, PassphraseCheck check,
                           QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    void saveDraft() override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] const SupervisionSession& session() const { return m_read.session; }

private:
    struct Read {
        SupervisionSession session;
        QList<AgreedAction> earlier; ///< open from earlier sessions
        QList<RecordId> earlierSessions;
        QList<PreparedFamily> prepared;
        std::optional<Draft> draft;
    };
    static Result<Read> read(Connection& connection, const Identity& me, const RecordId& record, QDate today,
                             bool sealedOpen);
    void build();
    void buildLeft();
    void arrange(theme::Fold fold);
    void buildActions();
    void refresh();
    void show(const Read& read);
    void showForm();
    void showPrepared();
    void showEarlier();
    void showSignatures();
    void showSealed();
    void showWords();
    void finishEarlier(const QModelIndex& index);
    void openSealed();
    void save();
    void sign();
    void cancel();
    void edited();
    QFuture<Status> keepTyped();
    void drop();
    void say(const Status& status, const QString& done);
    [[nodiscard]] bool leadsIt() const;

    Session& m_session;
    widgets::Navigator& m_navigator;
    PassphraseCheck m_check;
    KeptDraft* m_kept = nullptr;
    RecordId m_record;
    Read m_read;
    bool m_sealedOpen = false;
    bool m_draftSealed = false; ///< what was typed and not saved holds something sealed
    bool m_typed = false;       ///< and not saved
    widgets::StatefulView* m_states = nullptr;
    QStackedWidget* m_sides = nullptr;               ///< two panes, or in little room one column
    std::array<widgets::ScrollColumn*, 2> m_panes{}; ///< left and right
    QWidget* m_left = nullptr;                       ///< what the left pane holds
    QVBoxLayout* m_column = nullptr;                 ///< of the one column
    widgets::Box* m_preparedBox = nullptr;
    widgets::RowList* m_families = nullptr;
    models::RowsModel* m_preparedRows = nullptr;
    widgets::PromptLine* m_sealed = nullptr;
    widgets::Box* m_earlierBox = nullptr;
    widgets::RowList* m_earlier = nullptr;
    models::RowsModel* m_earlierRows = nullptr;
    widgets::Box* m_signatureBox = nullptr;
    widgets::RowList* m_signatures = nullptr;
    models::RowsModel* m_signatureRows = nullptr;
    QWidget* m_formPlace = nullptr;
    QPointer<SupervisionNotesForm> m_form;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_sign = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace lodestar::pages
