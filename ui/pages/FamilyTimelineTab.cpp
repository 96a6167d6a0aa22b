#include "ui/pages/FamilyTimelineTab.h"

#include "core/base/DateText.h"
#include "core/services/SupportContact.h"
#include "ui/pages/FamilyEntryDialog.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/FamilyMomentDialog.h"
#include "ui/pages/FamilySideColumn.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Theme;

namespace {

/// Choices of the second filter that are no group of kinds.
constexpr int twoValues = 100;
constexpr int takenOut = 101;

struct Both {
    QList<TimelineItem> items;
    FamilyPathway pathway;
};

} // namespace

FamilyTimelineTab::FamilyTimelineTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent)
    , m_past(new widgets::Banner(this))
    , m_side(new FamilySideColumn(context, this))
    , m_sideScroll(new widgets::ScrollColumn(this))
    , m_work(new QWidget(this)) {
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    buildTools(tools);
    column->addLayout(tools);
    m_past->hide();
    column->addWidget(m_past);
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::DateAndIcon;
    m_list = new widgets::RowList(tr("Timeline"), rows, this);
    m_list->setProperty("boxFrame", true);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setModel(&m_model);
    m_view = new widgets::StatefulView(m_list, this);
    column->addWidget(m_view, 1);
    across->addWidget(m_work, 1);
    m_sideScroll->setBareContent(m_side);
    across->addWidget(m_sideScroll);
    connect(m_list, &widgets::RowList::opened, this, &FamilyTimelineTab::openRow);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyTimelineTab::read);
    connect(m_view, &widgets::StatefulView::actionAsked, this, [this] {
        m_people->setCurrentIndex(0);
        m_groups->setCurrentIndex(0);
        m_search->clear();
        filter();
    });
    connect(m_side, &FamilySideColumn::stepChosen, this, &FamilyTimelineTab::stepChosen);
    connect(m_side, &FamilySideColumn::kept, this, &FamilyTimelineTab::keep);
    setFold(theme::Fold::Full);
}

void FamilyTimelineTab::buildTools(QHBoxLayout* tools) {
    m_people = new QComboBox(this);
    widgets::Speech::name(m_people, tr("Whose entries are shown"));
    m_groups = new QComboBox(this);
    widgets::Speech::name(m_groups, tr("Which entries are shown"));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search in this family"));
    m_search->addAction(Theme::of(this).icon(u"find"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    widgets::Speech::name(m_search, tr("Search in this family"));
    m_sideSwitch = new QPushButton(tr("What comes next"), this);
    m_sideSwitch->setCheckable(true);
    m_asOf = new QPushButton(Theme::of(this).icon(u"history"_s), tr("As it stood on…"), this);
    m_note = new QPushButton(Theme::of(this).icon(u"note"_s), tr("Note"), this);
    m_visit = new QPushButton(Theme::of(this).icon(u"add"_s, theme::Colour::OnAccent),
                              context().seesHealth() ? tr("Record a visit") : tr("Record a contact"), this);
    m_visit->setProperty("primary", true);
    fillGroups();
    for (QWidget* each : std::initializer_list<QWidget*>{m_people, m_groups})
        tools->addWidget(each);
    m_people->setMinimumWidth(m_people->fontMetrics().horizontalAdvance(tr("Whole family")) + 48);
    tools->addWidget(m_search, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_sideSwitch, m_asOf, m_note, m_visit})
        tools->addWidget(each);
    connect(m_people, &QComboBox::currentIndexChanged, this, &FamilyTimelineTab::filter);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &FamilyTimelineTab::filter);
    connect(m_search, &QLineEdit::textChanged, this, &FamilyTimelineTab::filter);
    connect(m_sideSwitch, &QPushButton::toggled, this, [this] { setFold(m_fold); });
    connect(m_asOf, &QPushButton::clicked, this, &FamilyTimelineTab::askMoment);
    connect(m_note, &QPushButton::clicked, this, &FamilyTimelineTab::writeNote);
    connect(m_visit, &QPushButton::clicked, this, &FamilyTimelineTab::recordVisit);
}

void FamilyTimelineTab::fillGroups() {
    models::FamilyTimelineModel::addGroups(*m_groups->model());
    m_groups->addItem(tr("Two values"), twoValues);
    m_groups->addItem(tr("Taken out"), takenOut);
}

void FamilyTimelineTab::fillPeople() {
    const QSignalBlocker quiet(m_people);
    const QVariant chosen = m_people->currentData();
    m_people->clear();
    m_people->addItem(tr("Whole family"));
    for (const FamilyMember& each : context().family.members)
        m_people->addItem(each.person.shortName(), each.person.record.toString());
    for (const FamilyMember& each : context().family.formerMembers)
        m_people->addItem(tr("%1 (before)").arg(each.person.shortName()), each.person.record.toString());
    m_people->setCurrentIndex(std::max(0, chosen.isValid() ? m_people->findData(chosen) : 0));
}

void FamilyTimelineTab::refresh() {
    fillPeople();
    read();
}

void FamilyTimelineTab::read() {
    m_view->showLoading(tr("The timeline is being read."));
    TimelineRequest request;
    request.asOf = m_moment;
    request.removed = m_removed && !m_moment;
    context()
        .session
        .read([family = context().family, request, today = context().today()](Connection& connection) -> Result<Both> {
            Both read;
            LODESTAR_ASSIGN(read.items, readTimeline(connection, family.record, today, request));
            LODESTAR_ASSIGN(read.pathway, readPathway(connection, family, today));
            return read;
        })
        .then(this, [this](const Result<Both>& read) {
            if (!read) return m_view->showFailed(read.error());
            m_model.show(read->items, context().today(), context().namer());
            m_side->show(read->pathway);
            showState();
        });
}

void FamilyTimelineTab::showState() {
    if (m_model.shown() > 0) return m_view->showReady();
    if (m_model.total() > 0)
        return m_view->showEmpty(tr("No entry matches these filters."),
                                 tr("%n are hidden.", nullptr, int(m_model.total())), tr("Clear filters"));
    if (m_removed && !m_moment) return m_view->showEmpty(tr("Nothing was taken out of this record."));
    m_view->showEmpty(m_moment ? tr("Nothing had been written by then.") : tr("Nothing has been written yet."));
}

void FamilyTimelineTab::filter() {
    TimelineFilter wanted;
    if (const QString person = m_people->currentData().toString(); !person.isEmpty())
        wanted.person = RecordId::fromString(person);
    const QVariant group = m_groups->currentData();
    const bool conflicts = group.isValid() && group.toInt() == twoValues;
    const bool removed = group.isValid() && group.toInt() == takenOut;
    if (group.isValid() && !conflicts && !removed) wanted.group = static_cast<TimelineGroup>(group.toInt());
    wanted.words = m_search->text();
    m_model.setOnlyConflicts(conflicts);
    m_model.setFilter(wanted);
    if (std::exchange(m_removed, removed) != removed) return read();
    showState();
}

void FamilyTimelineTab::showPerson(const RecordId& person) {
    m_people->setCurrentIndex(std::max(0, m_people->findData(person.toString())));
}

void FamilyTimelineTab::showConflicts() {
    m_people->setCurrentIndex(0);
    m_search->clear();
    m_groups->setCurrentIndex(m_groups->findData(twoValues));
}

void FamilyTimelineTab::showAsOf(const std::optional<QDateTime>& moment) {
    m_moment = moment;
    m_note->setEnabled(!moment);
    m_visit->setEnabled(!moment);
    m_past->setVisible(moment.has_value());
    if (moment) {
        m_past->say(tr("As it stood on %1 at %2: what was written afterwards is not shown.")
                        .arg(dateText(moment->date()), timeText(moment->time())),
                    u"history"_s);
        m_past->setDismissable(false);
        connect(m_past->addAction(tr("Back to now")), &QPushButton::clicked, this, [this] { showAsOf(std::nullopt); });
    }
    read();
}

void FamilyTimelineTab::askMoment() {
    auto* dialog = new FamilyMomentDialog(context().session.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { showAsOf(dialog->moment()); });
    dialog->open();
}

void FamilyTimelineTab::writeNote() {
    const QJsonObject begun{{u"on"_s, context().session.clock().now().toString(Qt::ISODate)}};
    auto* dialog = new FamilyEntryDialog(context(), context().family.record, u"note"_s, begun, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyEntryDialog::saved, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    dialog->open();
}

void FamilyTimelineTab::recordVisit() {
    const QString page = context().seesHealth() ? u"visit"_s : supportContactPage();
    context().navigator.open({page, context().family.record.toString(), {}});
}

void FamilyTimelineTab::openRow(const QModelIndex& row) {
    const TimelineItem* item = m_model.item(row);
    if (item == nullptr) return;
    if (item->sealed) {
        Q_EMIT tabAsked(u"safeguarding"_s);
        return;
    }
    // What happened to a referral, and what is to be done, stands on its page; as it stood then, in its history.
    if (item->entry.kind == u"referral"_s && !m_moment) {
        context().navigator.open(
            {u"referral"_s, context().family.record.toString(), {{u"entry"_s, item->entry.id.toString()}}});
        return;
    }
    openEntry(item->entry.id);
}

void FamilyTimelineTab::openEntry(const EntryId& entry) {
    auto* dialog = new FamilyHistoryDialog(context(), entry, m_moment.has_value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyHistoryDialog::said, this, &FamilyTab::said);
    dialog->open();
}

void FamilyTimelineTab::keep(const Entry& promise) {
    context()
        .session.write([promise](Work& work) { return keepPromise(work, promise); })
        .then(this, [this, promise](const Status& status) {
            if (!status) return read();
            Q_EMIT said(tr("Kept today."), [context = &context(), id = promise.id] {
                context->session.write([id](Work& work) -> Status {
                    LODESTAR_ASSIGN(const auto now, EntryTable(work.connection).find(id));
                    if (!now) return {};
                    return save(work, {correctionOf(*now, {{QStringLiteral("kept"), QJsonValue()}})});
                });
            });
        });
}

void FamilyTimelineTab::setFold(theme::Fold fold) {
    m_fold = fold;
    const bool narrow = fold >= theme::Fold::Tight;
    const bool sideInstead = narrow && m_sideSwitch->isChecked();
    m_sideSwitch->setVisible(narrow);
    m_sideScroll->setVisible(!narrow || sideInstead);
    m_view->setVisible(!sideInstead);
    m_sideScroll->setSizePolicy(narrow ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
    const int width = Theme::of(this).width(theme::Width::SidePanel);
    m_sideScroll->setMinimumWidth(narrow ? 0 : width);
    m_sideScroll->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
    // In little room the tools that look are signs with their names as tool tips; the one that acts keeps its words.
    m_search->setVisible(!narrow);
    m_note->setText(narrow ? QString() : tr("Note"));
    m_asOf->setText(narrow ? QString() : tr("As it stood on…"));
    widgets::Speech::name(m_note, tr("Note"));
    widgets::Speech::name(m_asOf, tr("As it stood on…"));
    m_note->setToolTip(narrow ? tr("Note") : QString());
    m_asOf->setToolTip(narrow ? tr("As it stood on…") : QString());
}

} // namespace lodestar::pages
