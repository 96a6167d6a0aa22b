#pragma once

#include "ui/theme/Fold.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/PageDescription.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace lodestar::widgets {
class FindField;
}

namespace lodestar::shell {

class PageStack;
class Rail;
class StatusLine;
class TopBar;

/// The window: rail, bar, status line and the pages that registered themselves; nothing else. It knows no page, no
/// service and no record. Wired in app/desktop: what a signal asks for, the wiring does.
///
/// Keys: Ctrl+1 to Ctrl+9 the rail, Ctrl+K Find, Ctrl+L Lock, F6 round the parts, F1 help on this page, Esc back.
class MainWindow final : public QWidget, public widgets::Navigator {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Pages come in any order; the rail sorts them by section and order.
    void registerPage(const widgets::PageDescription& page);

    /// Which pages are there for who is at work: the rail shows no other, and nothing opens another. Nothing: all are.
    void setOffered(std::function<bool(const QString& pageId)> offered);
    /// Whether who is at work finds families by name.
    void setFinds(bool finds);

    bool open(const widgets::Route& route) override;
    bool back() override;
    bool replace(const widgets::Route& route) override;

    [[nodiscard]] widgets::FindField& find() const;
    [[nodiscard]] StatusLine& status() const { return *m_status; }
    /// Who is at work, in the bar.
    void setWho(const QString& name);
    /// A number beside a rail entry; 0 takes it away.
    void setCount(const QString& pageId, int count);

    /// Closes what stands over the window: dialogs, menus, calendars. False while code of one of them has not returned
    /// yet: nothing that it uses may go before. Ask again when the event loop has turned; then lock.
    [[nodiscard]] bool clearTheWay();
    /// Keeps all drafts, destroys all pages and shows only `screen` (Unlock), which the window then owns.
    void lock(QWidget* screen);
    /// Away with the screen; the caller opens the first page.
    void unlock();
    /// Shows only `screen` while the pages wait behind it (Show to parent); uncover() brings them back.
    void cover(QWidget* screen);
    void uncover();
    [[nodiscard]] bool isLocked() const { return m_locked; }

    [[nodiscard]] theme::Fold fold() const { return m_fold; }
    [[nodiscard]] PageStack& pages() const { return *m_pages; }

Q_SIGNALS:
    void lockAsked();
    /// A page asked for help, or F1 was pressed; topic is the name of a file in resources/help.
    void helpAsked(const QString& topic);
    /// The window is about to close; every draft has been kept.
    void closing();
    /// A dialog with typed words is closed because the screen locks: they are kept by whoever hears this.
    void textLeft(const QString& title, const lodestar::widgets::Dialog::Typed& typed);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void addKeys();
    void key(const QKeySequence& keys, const std::function<void()>& act);
    [[nodiscard]] bool isOffered(const QString& pageId) const;
    void showCurrent();
    void measure();
    void foldRail();
    void showScreen(QWidget* screen);
    void closeDialog(QDialog& dialog);
    void removeScreen();

    QStackedLayout* m_swap = nullptr;
    QWidget* m_frame = nullptr;
    Rail* m_rail = nullptr;
    TopBar* m_bar = nullptr;
    PageStack* m_pages = nullptr;
    StatusLine* m_status = nullptr;
    QPointer<QWidget> m_screen;
    theme::Fold m_fold = theme::Fold::Full;
    std::function<bool(const QString&)> m_offered;
    bool m_locked = false;
};

} // namespace lodestar::shell
