#include "ui/shell/MainWindow.h"

#include "ui/shell/PageStack.h"
#include "ui/shell/PaneCycle.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FindField.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/Page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QGridLayout>
#include <QShortcut>
#include <QStackedLayout>
#include <QThread>

using namespace Qt::StringLiterals;

namespace lodestar::shell {

using theme::Fold;
using theme::Theme;
using widgets::Page;
using widgets::RailWish;
using widgets::Route;

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent)
    , m_swap(new QStackedLayout(this))
    , m_frame(new QWidget(this))
    , m_rail(new Rail(m_frame))
    , m_bar(new TopBar(m_frame))
    , m_pages(new PageStack(*this, m_frame))
    , m_status(new StatusLine(m_frame)) {
    // Never a name: the title is read over shoulders, in task bars and by screen sharing.
    setWindowTitle(u"Lodestar"_s);
    setWindowIcon(Theme::of(this).icon(u"star"_s, theme::Colour::Accent));
    build();
    addKeys();
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) {
        if (!open({id, {}, {}})) m_rail->setCurrent(m_pages->root());
    });
    connect(m_bar, &TopBar::backAsked, this, &MainWindow::back);
    connect(m_bar, &TopBar::lockAsked, this, &MainWindow::lockAsked);
    connect(m_pages, &PageStack::changed, this, &MainWindow::showCurrent);
    connect(&Theme::of(this), &Theme::changed, this, &MainWindow::measure);
    setMinimumSize(640, 480);
    resize(1366, 740);
}

MainWindow::~MainWindow() {
    m_pages->disconnect(this);
}

void MainWindow::build() {
    auto* grid = new QGridLayout(m_frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 2, 1);
    grid->addWidget(m_bar, 0, 1);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(m_status, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    m_swap->addWidget(m_frame);
    setTabOrder(m_rail, m_bar);
    setTabOrder(m_bar, m_pages);
}

void MainWindow::key(const QKeySequence& keys, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(keys, m_frame);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void MainWindow::addKeys() {
    for (int number = 1; number <= 9; ++number) {
        key(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] {
            const QStringList order = m_rail->order();
            if (number <= order.size()) open({order[number - 1], {}, {}});
        });
    }
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_bar->startFind(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockAsked(); });
    key(QKeySequence(Qt::Key_Escape), [this] { back(); });
    key(QKeySequence(Qt::Key_F1), [this] {
        const Page* page = m_pages->current();
        Q_EMIT helpAsked(page ? page->helpTopic() : QString());
    });
    auto* cycle = new PaneCycle(
        [this] {
            const Page* page = m_pages->current();
            return QList<QWidget*>{m_rail, m_bar, m_pages, page ? page->panel() : nullptr};
        },
        this);
    key(QKeySequence(Qt::Key_F6), [cycle] { cycle->next(); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F6), [cycle] { cycle->previous(); });
}

void MainWindow::registerPage(const widgets::PageDescription& page) {
    m_pages->add(page);
    if (page.section != widgets::RailSection::None) m_rail->add(page);
}

void MainWindow::setOffered(std::function<bool(const QString&)> offered) {
    m_rail->setOffered(offered);
    m_offered = std::move(offered);
}

bool MainWindow::isOffered(const QString& pageId) const {
    return !m_offered || m_offered(pageId);
}

bool MainWindow::open(const Route& route) {
    return !m_locked && isOffered(route.page) && m_pages->open(route);
}

bool MainWindow::back() {
    return !m_locked && m_pages->back();
}

bool MainWindow::replace(const Route& route) {
    return !m_locked && isOffered(route.page) && m_pages->replace(route);
}

widgets::FindField& MainWindow::find() const {
    return m_bar->find();
}

void MainWindow::setWho(const QString& name) {
    m_bar->setWho(name);
}

void MainWindow::setCount(const QString& pageId, int count) {
    m_rail->setCount(pageId, count);
}

void MainWindow::setFinds(bool finds) {
    m_bar->find().setVisible(finds);
}

void MainWindow::showCurrent() {
    Page* page = m_pages->current();
    m_bar->setTool(page ? page->barTool() : nullptr);
    m_bar->setTitle(page ? page->title() : QString(), page ? page->subtitle() : QString());
    m_bar->setBack(m_pages->backTitle());
    m_rail->setCurrent(m_pages->root());
    if (page) page->setFold(m_fold);
    foldRail();
}

void MainWindow::foldRail() {
    const Page* page = m_pages->current();
    const RailWish wish = page ? page->railWish() : RailWish::Keep;
    m_rail->setFolded(m_fold >= Fold::Tight || wish == RailWish::Fold ||
                      (wish == RailWish::FoldWhenNarrow && m_fold >= Fold::Narrow));
    m_rail->setWide(m_fold == Fold::Wide);
}

void MainWindow::measure() {
    m_fold = theme::foldFor(width(), Theme::of(this).textHeight());
    m_bar->setFold(m_fold);
    m_status->setNoteVisible(m_fold < Fold::Single);
    if (Page* page = m_pages->current()) page->setFold(m_fold);
    foldRail();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    measure();
}

void MainWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (Page* page = m_pages->current())
        page->focusFirst();
    else if (m_screen)
        widgets::FocusChain::enter(m_screen);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_pages->saveDrafts();
    Q_EMIT closing();
    event->accept();
}

void MainWindow::showScreen(QWidget* screen) {
    removeScreen();
    m_screen = screen;
    m_swap->addWidget(screen);
    m_swap->setCurrentWidget(screen);
    widgets::FocusChain::enter(screen);
}

void MainWindow::removeScreen() {
    m_swap->setCurrentWidget(m_frame);
    if (!m_screen) return;
    m_swap->removeWidget(m_screen);
    m_screen->hide();
    m_screen->deleteLater();
    m_screen = nullptr;
}

void MainWindow::closeDialog(QDialog& dialog) {
    if (const auto* ours = qobject_cast<widgets::Dialog*>(&dialog)) {
        const auto typed = ours->typed();
        if (!typed.isEmpty()) Q_EMIT textLeft(ours->accessibleName(), typed);
    }
    dialog.done(QDialog::Rejected);
}

bool MainWindow::clearTheWay() {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* other : windows) {
        if (other == this || !other->isVisible()) continue;
        if (auto* dialog = qobject_cast<QDialog*>(other))
            closeDialog(*dialog);
        else
            other->close();
    }
    return QThread::currentThread()->loopLevel() <= 1;
}

void MainWindow::lock(QWidget* screen) {
    m_locked = true;
    m_pages->closeAll();
    find().reset();
    m_bar->setTitle({}, {});
    showScreen(screen);
}

void MainWindow::unlock() {
    m_locked = false;
    removeScreen();
}

void MainWindow::cover(QWidget* screen) {
    m_pages->saveDrafts();
    showScreen(screen);
}

void MainWindow::uncover() {
    removeScreen();
}

} // namespace lodestar::shell
