#include "ui/pages/SyncPage.h"

#include "core/base/DateText.h"
#include "core/services/Questionnaire.h"
#include "ui/pages/ConflictDesk.h"
#include "ui/pages/ConflictPanel.h"
#include "ui/pages/KeptTextPage.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/StatefulView.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::Fold;
using theme::TypeRole;
using widgets::Label;

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

SyncPage::SyncPage(WorkContext context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_settleRows(new models::RowsModel(this))
    , m_waitingRows(new models::RowsModel(this)) {
    setTitle(tr("Sync and conflicts"));
    build();
    connect(&m_context.session, &Session::changed, this, &SyncPage::refresh);
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
    column->addWidget(buildState());
    m_settle = addList(lists, m_settleBox, tr("To settle"), m_settleRows);
    m_waiting = addList(lists, m_waitingBox, tr("Waiting"), m_waitingRows);
    column->addStretch(1);
    connect(m_settle->selectionModel(), &QItemSelectionModel::currentChanged, this, &SyncPage::showCurrent);
    connect(m_settle, &widgets::RowList::opened, this, [this] {
        if (m_desk != nullptr) m_desk->setFocus(Qt::OtherFocusReason);
    });
    connect(m_waiting, &widgets::RowList::opened, this, [this](const QModelIndex& index) { openWaiting(index.row()); });
    return lists;
}

QWidget* SyncPage::buildState() {
    auto* box = new widgets::Box({}, this);
    m_sentence = new Label({}, TypeRole::Body, Colour::Text, box);
    box->body()->addWidget(m_sentence->wrapping());
    return box;
}

widgets::RowList* SyncPage::addList(QWidget* column, widgets::Box*& box, const QString& title,
                                    models::RowsModel* model) {
    box = new widgets::Box(title, column);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Icon;
    layout.statusSign = model == m_settleRows;
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
    refresh();
}

void SyncPage::resumed() {
    refresh();
}

void SyncPage::focusFirst() {
    (m_settle->isVisibleTo(this) ? m_settle : m_waiting)->setFocus();
}

void SyncPage::refresh() {
    m_states->showLoading(tr("What is to be settled is being read."));
    const QDate today = m_context.session.clock().today();
    m_context.session
        .read([me = m_context.session.me(), today](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.conflicts, readConflicts(connection, me, today));
            LODESTAR_ASSIGN(read.waiting, readWaiting(connection));
            LODESTAR_ASSIGN(read.sentence, SyncSentence::read(connection));
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
    m_sentence->setText(read.sentence.text());
    const int before = m_settle->currentIndex().row();
    showRows();
    if (m_read.conflicts.conflicts.isEmpty()) {
        clearDesk();
        const auto sealed = static_cast<int>(m_read.conflicts.sealed);
        m_states->showEmpty(tr("Nothing is to be settled."),
                            sealed > 0 ? tr("%n sealed values are; they open with your passphrase.", nullptr, sealed)
                                       : tr("When two people change the same thing, both values come here."),
                            sealed > 0 ? tr("Open the sealed ones") : QString());
        Q_EMIT shown();
        return;
    }
    const auto& conflicts = m_read.conflicts.conflicts;
    const auto wanted = std::find_if(conflicts.cbegin(), conflicts.cend(), [this](const Conflict& each) {
        return !m_wanted.isNull() ? each.household == m_wanted
                                  : m_desk != nullptr && isSame(each, m_desk->panel().conflict());
    });
    // The next one stands where the one just settled stood.
    const auto row = wanted != conflicts.cend() ? static_cast<int>(wanted - conflicts.cbegin())
                                                : std::clamp(before, 0, static_cast<int>(conflicts.size()) - 1);
    m_wanted = {};
    m_settle->setCurrentIndex(m_settleRows->index(row));
    showCurrent();
}

void SyncPage::showRows() {
    const ConflictWords words({m_context.session.clock().today(), {}}, m_context.session.me().staff);
    QList<models::ListRow> settle;
    for (const Conflict& each : std::as_const(m_read.conflicts.conflicts)) {
        models::ListRow row;
        row.status = theme::StatusMark{theme::StatusKind::Conflict, ConflictWords::count(each), {}};
        row.title = ConflictWords::family(each);
        row.second = words.line(each);
        settle.append(row);
    }
    QList<models::ListRow> waiting;
    qint64 visits = 0;
    for (const WaitingFamily& each : std::as_const(m_read.waiting)) {
        visits += each.visits;
        if (waiting.size() == mostWaiting) continue;
        models::ListRow row;
        row.icon = u"waiting"_s;
        row.title = each.household.isNull() ? tr("The area") : tr("%1 family").arg(each.family);
        const QDateTime last = storedDateTime(each.last);
        const QString changes = tr("%n changes", nullptr, static_cast<int>(each.changes));
        const QString amount =
            each.visits == 0
                ? changes
                : tr("%1, %2", "visits, changes").arg(tr("%n visits", nullptr, static_cast<int>(each.visits)), changes);
        row.second =
            tr("%1, the last %2 at %3")
                .arg(amount, nearDateText(last.date(), m_context.session.clock().today()), timeText(last.time()));
        waiting.append(row);
    }
    m_settleRows->setRows(settle);
    m_waitingRows->setRows(waiting);
    m_settleBox->setCount(QString::number(settle.size()));
    m_settle->setVisible(!settle.isEmpty());
    m_waiting->setVisible(!waiting.isEmpty());
    const auto changes = static_cast<int>(m_read.sentence.changes);
    const QString all =
        tr("%1, %2", "visits, changes")
            .arg(tr("%n visits", nullptr, static_cast<int>(visits)), tr("%n changes", nullptr, changes));
    const auto more = static_cast<int>(m_read.waiting.size() - waiting.size());
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
    if (m_desk == nullptr) return;
    // One of its buttons may be what asked for this; what it draws from goes with it.
    m_place->layout()->removeWidget(m_desk);
    m_desk->hide();
    connect(m_desk, &QObject::destroyed, this, [old = std::shared_ptr<FamilyContext>(std::move(m_family))] {});
    m_desk->deleteLater();
    m_desk = nullptr;
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
