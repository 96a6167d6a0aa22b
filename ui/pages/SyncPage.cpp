#include "ui/pages/SyncPage.h"

#include "core/base/DateText.h"
#include "core/services/Questionnaire.h"
#include "ui/pages/ConflictDesk.h"
#include "ui/pages/ConflictPanel.h"
#include "ui/pages/EnrolDialog.h"
#include "ui/pages/KeptTextPage.h"
#include "ui/pages/RefusalDesk.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/StatefulView.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Fold;

namespace {

constexpr double listsWidth = 368;
constexpr qsizetype mostWaiting = 12;

bool isSame(const Conflict& a, const Conflict& b) {
    return a.entry().id == b.entry().id && a.field == b.field;
}

/// Drawn from the same changes: nothing of it is new.
bool isUnchanged(const Conflict& a, const Conflict& b) {
    return isSame(a, b) && a.history.values.size() == b.history.values.size() && a.values.size() == b.values.size();
}

} // namespace

SyncPage::SyncPage(SyncContext context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(std::move(context))
    , m_settleRows(new models::RowsModel(this))
    , m_refusedRows(new models::RowsModel(this))
    , m_waitingRows(new models::RowsModel(this)) {
    setTitle(tr("Sync and conflicts"));
    build();
    connect(&m_context.session, &Session::changed, this, &SyncPage::refresh);
    connect(&m_context.sync, &SyncService::stateChanged, this, &SyncPage::refresh);
    connect(this, &Page::foldChanged, this, [this] {
        arrange();
        if (m_desk != nullptr && !m_desk->panel().isEdited()) showCurrent();
    });
    arrange();
}

QString SyncPage::helpTopic() const {
    return u"sync"_s;
}

void SyncPage::build() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_banner = new widgets::Banner(content);
    m_banner->setDismissable(true);
    m_banner->hide();
    connect(m_banner, &widgets::Banner::dismissed, m_banner, &QWidget::hide);
    column->addWidget(m_banner);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(12);
    column->addLayout(m_sides, 1);
    m_place = new QWidget(content);
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    m_states = new widgets::StatefulView(m_place, content);
    m_left = buildLists();
    m_sides->addWidget(m_left);
    m_sides->addWidget(m_states, 1);
    setScrolledContent(content);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &SyncPage::refresh);
    connect(m_states, &widgets::StatefulView::actionAsked, this, &SyncPage::sealedAsked);
}

QWidget* SyncPage::buildLists() {
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_state = new SyncStateBox(lists);
    column->addWidget(m_state);
    connect(m_state, &SyncStateBox::syncAsked, this, [this] { m_context.sync.syncSoon(); });
    connect(m_state, &SyncStateBox::removeAsked, this, [this] { m_context.sync.syncSoon(true); });
    connect(m_state, &SyncStateBox::connectAsked, this, &SyncPage::openEnrolment);
    m_settle = addList(lists, m_settleBox, tr("To settle"), m_settleRows);
    m_refused = addList(lists, m_refusedBox, tr("Refused by the server"), m_refusedRows);
    m_waiting = addList(lists, m_waitingBox, tr("Waiting"), m_waitingRows);
    column->addStretch(1);
    const auto choose = [this](bool refused) {
        m_showsRefused = refused;
        showRight();
    };
    connect(m_settle, &QAbstractItemView::clicked, this, [choose] { choose(false); });
    connect(m_refused, &QAbstractItemView::clicked, this, [choose] { choose(true); });
    connect(m_refused, &widgets::RowList::opened, this, [choose] { choose(true); });
    connect(m_settle->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, choose] {
        if (m_settle->hasFocus()) choose(false);
    });
    connect(m_refused->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, choose] {
        if (m_refused->hasFocus()) choose(true);
    });
    connect(m_settle, &widgets::RowList::opened, this, [this, choose] {
        choose(false);
        if (m_desk == nullptr) return;
        // In little room the desk stands below the lists.
        reveal(m_desk);
        if (auto* first = m_desk->findChild<QPushButton*>()) first->setFocus(Qt::TabFocusReason);
    });
    connect(m_waiting, &widgets::RowList::opened, this, [this](const QModelIndex& index) { openWaiting(index.row()); });
    return lists;
}

widgets::RowList* SyncPage::addList(QWidget* column, widgets::Box*& box, const QString& title,
                                    models::RowsModel* model) {
    box = new widgets::Box(title, column);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Icon;
    layout.statusSign = model != m_waitingRows;
    auto* list = new widgets::RowList(title, layout, box);
    list->setModel(model);
    list->setFitsRows(true);
    box->setBareBody(list);
    column->layout()->addWidget(box);
    return list;
}

/// Lists at the left, desk at the right; in little room one under the other.
void SyncPage::arrange() {
    const bool stacked = fold() >= Fold::Tight;
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int wide = theme::Theme::of(this).scaled(listsWidth);
    m_left->setMinimumWidth(stacked ? 0 : wide);
    m_left->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : wide);
}

void SyncPage::open(const widgets::Route& route) {
    m_wanted = RecordId::fromString(route.extra.value(u"household"_s).toString());
    m_showsRefused = route.extra.value(u"refused"_s).toBool();
    refresh();
}

void SyncPage::resumed() {
    refresh();
}

void SyncPage::focusFirst() {
    if (m_settle->isVisibleTo(this)) return m_settle->setFocus();
    if (m_waiting->isVisibleTo(this)) return m_waiting->setFocus();
    m_state->setFocus();
}

void SyncPage::refresh() {
    m_states->showLoading(tr("What is to be settled is being read."));
    const QDate today = m_context.session.clock().today();
    m_context.session
        .read([me = m_context.session.me(), today](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.conflicts, readConflicts(connection, me, today));
            LODESTAR_ASSIGN(read.waiting, readWaiting(connection));
            LODESTAR_ASSIGN(read.refusals, readRefusals(connection));
            LODESTAR_ASSIGN(read.state, SyncStateBox::read(connection, today));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            if (read)
                show(*read);
            else
                m_states->showFailed(read.error());
        });
}

void SyncPage::show(const Read& read) {
    m_read = read;
    const int before = m_settle->currentIndex().row();
    showState();
    showRows();
    const auto& conflicts = m_read.conflicts.conflicts;
    const auto wanted = std::find_if(conflicts.cbegin(), conflicts.cend(), [this](const Conflict& each) {
        return !m_wanted.isNull() ? each.household == m_wanted
                                  : m_desk != nullptr && isSame(each, m_desk->panel().conflict());
    });
    m_wanted = {};
    if (!conflicts.isEmpty()) {
        // The next one stands where the one just settled stood.
        const auto row = wanted != conflicts.cend() ? static_cast<int>(wanted - conflicts.cbegin())
                                                    : std::clamp(before, 0, static_cast<int>(conflicts.size()) - 1);
        m_settle->setCurrentIndex(m_settleRows->index(row));
    }
    showRight();
}

void SyncPage::showState() {
    m_state->show(m_read.state, m_context.sync.running(), m_context.session.clock().today());
}

/// A refusal where one was chosen, or where there is nothing else; a conflict; or the words that there is neither.
void SyncPage::showRight() {
    const bool refused = !m_read.refusals.isEmpty();
    if (refused && (m_showsRefused || m_read.conflicts.conflicts.isEmpty())) return showRefusal();
    if (!m_read.conflicts.conflicts.isEmpty()) return showCurrent();
    showEmpty();
}

void SyncPage::showEmpty() {
    clearDesk();
    const auto sealed = static_cast<int>(m_read.conflicts.sealed);
    m_states->showEmpty(tr("Nothing is to be settled."),
                        sealed > 0 ? tr("%n sealed values are; they open with your passphrase.", nullptr, sealed)
                                   : tr("When two people change the same thing, both values come here."),
                        sealed > 0 ? tr("Open the sealed ones") : QString());
    Q_EMIT shown();
}

void SyncPage::showRows() {
    showSettleRows();
    showRefusedRows();
    showWaitingRows();
}

void SyncPage::showSettleRows() {
    const ConflictWords words({m_context.session.clock().today(), {}}, m_context.session.me().staff);
    QList<models::ListRow> rows;
    for (const Conflict& each : std::as_const(m_read.conflicts.conflicts)) {
        models::ListRow row;
        row.status = theme::StatusMark{theme::StatusKind::Conflict, ConflictWords::count(each), {}};
        row.title = ConflictWords::family(each);
        row.second = words.line(each);
        rows.append(row);
    }
    m_settleRows->setRows(rows);
    m_settleBox->setCount(QString::number(rows.size()));
    m_settle->setVisible(!rows.isEmpty());
}

void SyncPage::showRefusedRows() {
    const EntryWords words(m_context.session.clock().today(), {});
    QList<models::ListRow> rows;
    for (const Refusal& each : std::as_const(m_read.refusals)) {
        models::ListRow row;
        row.status = theme::StatusMark{theme::StatusKind::Missed, tr("Refused"), {}};
        row.title = RefusalDesk::title(words, each);
        row.second =
            each.kept ? tr("Kept here. %1").arg(RefusalDesk::reason(each.reason)) : RefusalDesk::reason(each.reason);
        rows.append(row);
    }
    m_refusedRows->setRows(rows);
    m_refusedBox->setVisible(!rows.isEmpty());
    m_refusedBox->setCount(tr("%1, kept here whole").arg(rows.size()));
}

void SyncPage::showWaitingRows() {
    const QDate today = m_context.session.clock().today();
    const auto amountOf = [](qint64 visits, qint64 changes) {
        const QString all = tr("%n changes", nullptr, static_cast<int>(changes));
        if (visits == 0) return all;
        return tr("%1, %2", "visits, changes").arg(tr("%n visits", nullptr, static_cast<int>(visits)), all);
    };
    QList<models::ListRow> rows;
    qint64 visits = 0;
    qint64 changes = 0;
    for (const WaitingFamily& each : std::as_const(m_read.waiting)) {
        visits += each.visits;
        changes += each.changes;
        if (rows.size() == mostWaiting) continue;
        models::ListRow row;
        row.icon = u"waiting"_s;
        row.title = each.household.isNull() ? tr("The area") : tr("%1 family").arg(each.family);
        const QDateTime last = storedDateTime(each.last);
        row.second =
            tr("%1, the last %2 at %3")
                .arg(amountOf(each.visits, each.changes), nearDateText(last.date(), today), timeText(last.time()));
        rows.append(row);
    }
    m_waitingRows->setRows(rows);
    m_waiting->setVisible(!rows.isEmpty());
    const auto more = static_cast<int>(m_read.waiting.size() - rows.size());
    const QString all = amountOf(visits, changes);
    m_waitingBox->setCount(changes == 0 ? tr("nothing")
                           : more > 0   ? tr("%1; %n more families", nullptr, more).arg(all)
                                        : all);
}

void SyncPage::showCurrent() {
    const int row = m_settle->currentIndex().row();
    if (row < 0 || row >= m_read.conflicts.conflicts.size()) return;
    const Conflict& conflict = m_read.conflicts.conflicts[row];
    if (m_desk != nullptr && isSame(conflict, m_desk->panel().conflict()) && m_desk->panel().isEdited()) {
        // What is typed is not thrown away; the settling sees what was drawn and leaves what came since.
        if (!isUnchanged(conflict, m_desk->panel().conflict())) {
            m_banner->say(tr("Another value came meanwhile. Your text is untouched; what came is kept, too."));
            m_banner->show();
        }
        m_states->showReady();
        Q_EMIT shown();
        return;
    }
    if (conflict.household.isNull()) return showDesk(conflict, Family());
    m_context.session
        .read([household = conflict.household, today = m_context.session.clock().today()](Connection& connection) {
            return readFamily(connection, household, today);
        })
        .then(this, [this, conflict](const Result<Family>& family) { showDesk(conflict, family); });
}

void SyncPage::showDesk(const Conflict& conflict, const Result<Family>& family) {
    if (!family) return m_states->showFailed(family.error());
    saveDraft();
    clearDesk();
    m_family = std::make_unique<FamilyContext>(
        FamilyContext{m_context.session, m_context.navigator, PassphraseCheck(), *family});
    m_desk = new ConflictDesk(*m_family, conflict, fold() >= Fold::Tight, m_place);
    m_place->layout()->addWidget(m_desk);
    connect(m_desk, &ConflictDesk::settleAsked, this, [this](const std::function<Status(Work&)>& settling) {
        m_context.session.write(settling).then(this, [this](const Status& status) { finish(status); });
    });
    connect(m_desk, &ConflictDesk::familyAsked, this, [this, household = conflict.household] {
        m_context.navigator.open({u"family"_s, household.toString(), {}});
    });
    connect(
        m_desk, &ConflictDesk::answersAsked, this, [this, household = conflict.household, entry = conflict.entry().id] {
            m_context.navigator.open({questionnairePage(), household.toString(), {{u"corrects"_s, entry.toString()}}});
        });
    m_states->showReady();
    Q_EMIT shown();
}

void SyncPage::clearDesk() {
    // One of their buttons may be what asked for this; what they draw from goes with them.
    if (m_refusal != nullptr) {
        m_place->layout()->removeWidget(m_refusal);
        m_refusal->hide();
        m_refusal->deleteLater();
        m_refusal = nullptr;
    }
    if (m_desk == nullptr) return;
    // A button that was pressed goes with the desk; the keyboard stands on the list then.
    if (focusWidget() != nullptr && m_desk->isAncestorOf(focusWidget())) focusFirst();
    m_place->layout()->removeWidget(m_desk);
    m_desk->hide();
    connect(m_desk, &QObject::destroyed, this, [old = std::shared_ptr<FamilyContext>(std::move(m_family))] {});
    m_desk->deleteLater();
    m_desk = nullptr;
}

void SyncPage::showRefusal() {
    const int row = std::clamp(m_refused->currentIndex().row(), 0, static_cast<int>(m_read.refusals.size()) - 1);
    const Refusal refusal = m_read.refusals[row];
    saveDraft();
    clearDesk();
    m_refusal = new RefusalDesk({m_context.session.clock().today(), {}}, refusal, m_place);
    m_place->layout()->addWidget(m_refusal);
    connect(m_refusal, &RefusalDesk::sendAsked, this, [this, refusal] { sendAgainNow(refusal); });
    connect(m_refusal, &RefusalDesk::keepAsked, this, [this, refusal] { keepRefusal(refusal); });
    connect(m_refusal, &RefusalDesk::familyAsked, this, [this, household = refusal.household] {
        m_context.navigator.open({u"family"_s, household.toString(), {}});
    });
    m_states->showReady();
    Q_EMIT shown();
}

void SyncPage::sendAgainNow(const Refusal& refusal) {
    m_context.session
        .keep([changes = refusal.changes](Connection& connection) { return sendAgain(connection, changes); })
        .then(this, [this](const Result<qint64>& sent) {
            m_banner->say(sent ? tr("It waits to be sent again.") : theme::Words::text(sent.error()));
            m_banner->show();
            m_context.session.tellChanged();
            m_context.sync.syncSoon();
        });
}

void SyncPage::keepRefusal(const Refusal& refusal) {
    m_context.session
        .keep([changes = refusal.changes](Connection& connection) { return keepHere(connection, changes); })
        .then(this, [this](const Status& status) {
            m_banner->say(status ? tr("It is kept here and asks for nothing any more.")
                                 : theme::Words::text(status.error()));
            m_banner->show();
            m_context.session.tellChanged();
        });
}

void SyncPage::openEnrolment() {
    auto* dialog = new EnrolDialog(m_context.session, m_context.transports, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EnrolDialog::connected, this, &SyncPage::connected);
    dialog->open();
}

void SyncPage::finish(const Status& status) {
    m_banner->say(status ? tr("Settled. The other values stay in the history.") : theme::Words::text(status.error()),
                  status ? u"done"_s : u"info"_s);
    m_banner->show();
    if (!status) return;
    clearDesk();
    refresh();
}

void SyncPage::saveDraft() {
    if (m_desk == nullptr || m_desk->panel().unfinishedReason().isEmpty()) return;
    const widgets::Dialog::Typed typed{{tr("Why another value is right"), m_desk->panel().unfinishedReason()}};
    const Draft draft = KeptTextPage::draftOf(tr("Sync and conflicts"), typed, m_context.session.clock().now());
    m_context.session.keep([draft](Connection& connection) { return keepDraft(connection, draft); });
}

void SyncPage::openWaiting(int row) {
    if (row < 0 || row >= m_read.waiting.size() || m_read.waiting[row].household.isNull()) return;
    m_context.navigator.open({u"family"_s, m_read.waiting[row].household.toString(), {}});
}

} // namespace lodestar::pages
