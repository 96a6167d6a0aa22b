#pragma once

#include "core/services/Drafts.h"
#include "core/services/Session.h"
#include "ui/pages/AppointmentScene.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollPage.h"

class QPushButton;

namespace lodestar::widgets {
class Banner;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class AppointmentFamilySearch;
class AppointmentForm;
class MeanwhileBanner;

/// Books an appointment or changes one. Route "appointment": record is the household (empty: it is looked for first);
/// extra: appointment (id of the one to change), person or people, step, day (ISO), draft.
class AppointmentPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    AppointmentPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void focusFirst() override;
    void saveDraft() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    /// The form is read and drawn.
    void shown();

private:
    void build();
    void buildActions();
    void search();
    void read();
    void readDraft(const DraftId& id);
    void show(const AppointmentScene& scene);
    void showActions();
    void lookForClash();
    void save();
    void saved(const Status& status);
    void cancel();
    void missed();
    void leave();

    Session& m_session;
    widgets::Navigator& m_navigator;
    AppointmentWish m_wish;
    AppointmentScene m_scene;
    std::optional<Draft> m_draft;
    bool m_ready = false;
    bool m_done = false;
    bool m_saving = false;
    int m_asked = 0;
    widgets::StatefulView* m_states = nullptr;
    MeanwhileBanner* m_meanwhile = nullptr;
    widgets::Banner* m_told = nullptr;
    AppointmentFamilySearch* m_search = nullptr;
    AppointmentForm* m_form = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_missed = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace lodestar::pages
