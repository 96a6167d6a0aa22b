#pragma once

#include "ui/pages/FamilyContext.h"
#include "ui/pages/FamilyTab.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageDescription.h"

class QStackedWidget;

namespace lodestar::widgets {
class Banner;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class FamilyHeader;
class FamilyGrowthTab;
class FamilyPathwayTab;
class FamilyTimelineTab;
class MeanwhileBanner;

/// One family, and nothing of another: header, timeline, pathway, people, documents, what is sealed.
/// Route: record = the household (or a person: her household now); extra: "tab", "entry", "person", "step".
class FamilyPage final : public widgets::Page {
    Q_OBJECT

public:
    FamilyPage(Session& session, widgets::Navigator& navigator, PassphraseCheck check);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

    [[nodiscard]] QString tab() const;
    void setTab(const QString& id);

private:
    void addTab(const QString& id, const QString& title, FamilyTab* tab, const QString& icon = {});
    /// A further part of the last tab.
    void addPart(const QString& id, const QString& title, const QString& first, FamilyTab* tab);
    void take(const QString& id, FamilyTab* tab);
    void buildTabs();
    void addHealthTabs();
    void read();
    void show(const Family& family);
    void chooseTab(const QString& id);
    void noteOpened();
    void followRoute();
    void openEntry(const EntryId& entry);
    void say(const QString& words, const std::function<void()>& undo);

    FamilyContext m_context;
    widgets::Route m_route;
    RecordId m_household;
    FamilyHeader* m_header = nullptr;
    QStackedWidget* m_tabs = nullptr;
    QHash<QString, FamilyTab*> m_byId;
    FamilyTimelineTab* m_timeline = nullptr;
    FamilyPathwayTab* m_pathway = nullptr;
    FamilyGrowthTab* m_growth = nullptr;
    widgets::StatefulView* m_view = nullptr;
    widgets::Banner* m_banner = nullptr;
    MeanwhileBanner* m_meanwhile = nullptr;
    bool m_routeFollowed = false;
};

} // namespace lodestar::pages
