#pragma once

#include "core/services/Drafts.h"
#include "core/services/Session.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/ScrollPage.h"

namespace lodestar::widgets {
class Box;
class Navigator;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What somebody had typed in a dialog when the screen was locked: the dialog went, its words did not. They stand here
/// until they are thrown away, and Today leads to them.
class KeptTextPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    /// The page's id, by which drafts name it.
    static QString page() { return QStringLiteral("kept-text"); }
    /// The draft that keeps such words.
    static Draft draftOf(const QString& title, const widgets::Dialog::Typed& typed, const QDateTime& now);

    KeptTextPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    [[nodiscard]] QString helpTopic() const override;

private:
    void show(const Draft& draft);
    void copyAll();
    void throwAway();

    Session& m_session;
    widgets::Navigator& m_navigator;
    DraftId m_draft;
    QStringList m_words;
    widgets::StatefulView* m_states = nullptr;
    widgets::Box* m_box = nullptr;
};

} // namespace lodestar::pages
