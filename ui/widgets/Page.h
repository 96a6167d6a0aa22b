#pragma once

#include "ui/theme/Fold.h"
#include "ui/widgets/Route.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace lodestar::widgets {

class ActionBar;

/// What a page asks of the rail: a visit always folds it to icons, Pathway and other wide pages below 1366 px.
enum class RailWish { Keep, FoldWhenNarrow, Fold };

/// One page of the window: what stands between the bar above and the status line below. A page is built in code,
/// takes the services it needs, and shows loading, empty, failed and ready as four visible states (StatefulView).
///
/// Layout from top to bottom: strip (full width, does not scroll), content, action bar (does not scroll).
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    /// A control that stands in the bar after the title (whose supervision this is), or null.
    [[nodiscard]] QWidget* barTool() const { return m_barTool; }
    /// The side panel, the last stop of F6; null if there is none.
    [[nodiscard]] QWidget* panel() const { return m_panel; }
    [[nodiscard]] ActionBar* actionBar() const { return m_actionBar; }
    [[nodiscard]] RailWish railWish() const { return m_railWish; }
    [[nodiscard]] theme::Fold fold() const { return m_fold; }

    /// Shows what the route asks for. Called once after making, and again when the page is opened anew.
    virtual void open(const Route& route);
    /// The page has come to the front again: refresh what may have changed meanwhile.
    virtual void resumed();
    /// Name of the help text (resources/help/NAME.md); the page's id unless overridden.
    [[nodiscard]] virtual QString helpTopic() const;
    /// False keeps the person here; ask nothing that could be answered by keeping a draft.
    virtual bool mayLeave();
    /// Keeps what was typed. Called before the page is left, locked or closed; must not fail silently.
    virtual void saveDraft();
    /// Puts the keyboard where work begins; the first field unless overridden.
    virtual void focusFirst();

    /// Called by the window; pages listen to foldChanged.
    void setFold(theme::Fold fold);

Q_SIGNALS:
    void titleChanged();
    /// The room has crossed one of the steps of theme::Fold.
    void foldChanged(lodestar::theme::Fold fold);

protected:
    void setTitle(const QString& title, const QString& subtitle = {});
    void setBarTool(QWidget* tool) { m_barTool = tool; }
    void setPanel(QWidget* panel) { m_panel = panel; }
    void setRailWish(RailWish wish) { m_railWish = wish; }
    /// Full width under the bar: a child's strip, a family's header.
    void setStrip(QWidget* strip);
    /// The page's work, with 16 px edges (12 above and below).
    void setContent(QWidget* content);
    /// The same without edges.
    void setBareContent(QWidget* content);
    /// Makes the bar at the page's foot on first use.
    ActionBar& actions();

private:
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_strip = nullptr;
    QWidget* m_content = nullptr;
    ActionBar* m_actionBar = nullptr;
    QPointer<QWidget> m_barTool;
    QPointer<QWidget> m_panel;
    QString m_title;
    QString m_subtitle;
    theme::Fold m_fold = theme::Fold::Full;
    RailWish m_railWish = RailWish::Keep;
};

} // namespace lodestar::widgets
