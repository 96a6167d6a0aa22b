#pragma once

#include "core/services/Drafts.h"
#include "core/services/Referral.h"
#include "ui/pages/FamilyContext.h"
#include "ui/pages/ReferralForm.h"
#include "ui/widgets/ScrollPage.h"

#include <QPointer>
#include <QPushButton>

class QVBoxLayout;

namespace lodestar::models {
class RowsModel;
}
namespace lodestar::widgets {
class ChildStrip;
class SideBySide;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class KeptDraft;
class ReferralPanel;

/// One referral: what was written, what happened to it, and what is to be done now. Route "referral": record is the
/// household or person; extra: entry (id), or person (for a new one), draft (id of what was typed and not saved),
/// sealed
/// ("open": the passphrase was asked for).
class ReferralPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    ReferralPage(Session& session, widgets::Navigator& navigator, PassphraseCheck check, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void focusFirst() override;
    void saveDraft() override;
    [[nodiscard]] QString helpTopic() const override;

    [[nodiscard]] const std::optional<Referral>& referral() const { return m_referral; }

Q_SIGNALS:
    /// Everything is read and drawn.
    void shown();

private:
    struct Read {
        std::optional<Referral> referral;
        Family family; ///< without a record where this laptop holds no household
        QList<Receiver> receivers;
        std::optional<Draft> kept;
        std::optional<DirectoryService> service;
    };
    void build();
    void buildActions();
    void refresh();
    void show(const Read& read);
    void showStrip();
    void showPrompts(QVBoxLayout* column);
    void showForm(QVBoxLayout* column, const Read& read);
    void showWritten(QVBoxLayout* column);
    void showEvents(QVBoxLayout* column);
    void showActions();
    void showSealed();
    /// Saves what the form holds, then does `then` with the entry as it is now.
    void save(const std::function<void()>& then = {});
    void saved(const Result<EntryId>& entry, const std::function<void()>& then);
    void send();
    void askSending();
    QFuture<Status> keepTyped(const QDateTime& now);
    void settle();
    void confirmEnd();
    [[nodiscard]] DraftId draftId() const;

    Session& m_session;
    widgets::Navigator& m_navigator;
    FamilyContext m_context;
    KeptDraft* m_kept = nullptr;
    RecordId m_household;
    RecordId m_person;
    EntryId m_entry;
    DraftId m_newDraft;
    bool m_sealedOpen = false;
    std::function<void()> m_afterShown;
    bool m_typed = false; ///< and not saved
    bool m_saving = false;
    bool m_reading = false;
    bool m_again = false;
    std::optional<Referral> m_referral;
    std::optional<DirectoryService> m_service;
    widgets::StatefulView* m_states = nullptr;
    widgets::ChildStrip* m_strip = nullptr;
    QWidget* m_holder = nullptr;
    QPointer<QWidget> m_content;
    QPointer<ReferralForm> m_form;
    QPushButton* m_save = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace lodestar::pages
