#include "ui/pages/FamilyChronologyTab.h"

#include "core/services/Audit.h"
#include "ui/pages/ChronologyPrintDialog.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/FamilyPassphraseDialog.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using theme::Theme;

namespace {

/// Rows laid out at a time, so that thousands do not hold up the window.
constexpr int batch = 200;
constexpr int searchWidth = 200;

} // namespace

FamilyChronologyTab::FamilyChronologyTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent) {
    m_model.setChronology(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* holder = new QWidget(this);
    auto* tools = new widgets::FlowLayout(8, 8, holder);
    buildTools(tools);
    column->addWidget(holder);
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::DateAndIcon;
    m_list = new widgets::RowList(tr("Chronology"), rows, this);
    m_list->setProperty("boxFrame", true);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(batch);
    m_list->setModel(&m_model);
    m_view = new widgets::StatefulView(m_list, this);
    column->addWidget(m_view, 1);
    connect(m_list, &widgets::RowList::opened, this, &FamilyChronologyTab::openRow);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyChronologyTab::read);
    connect(m_view, &widgets::StatefulView::actionAsked, this, &FamilyChronologyTab::clearFilters);
}

void FamilyChronologyTab::buildTools(widgets::FlowLayout* tools) {
    QWidget* holder = tools->parentWidget();
    const Clock& clock = context().session.clock();
    m_people = new QComboBox(holder);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    widgets::Speech::name(m_people, tr("Whose entries are shown"));
    m_groups = new QComboBox(holder);
    widgets::Speech::name(m_groups, tr("Which entries are shown"));
    models::FamilyTimelineModel::addGroups(*m_groups->model());
    m_from = new widgets::DateField(tr("From"), clock, holder);
    m_from->setPlaceholderText(tr("From"));
    m_to = new widgets::DateField(tr("To"), clock, holder);
    m_to->setPlaceholderText(tr("To"));
    m_search = new QLineEdit(holder);
    m_search->setPlaceholderText(tr("Search in this family"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(Theme::of(this).scaled(searchWidth));
    widgets::Speech::name(m_search, tr("Search in this family"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_people, m_groups, m_from, m_to, m_search})
        tools->addWidget(each);
    tools->setEndFrom(tools->count());
    m_sealed = new QPushButton(Theme::of(this).icon(u"lock"_s), tr("Show what is sealed…"), holder);
    m_print = new QPushButton(Theme::of(this).icon(u"print"_s), tr("Print…"), holder);
    for (QWidget* each : {m_sealed, m_print})
        tools->addWidget(each);
    for (QComboBox* each : {m_people, m_groups})
        connect(each, &QComboBox::currentIndexChanged, this, &FamilyChronologyTab::filter);
    for (widgets::DateField* each : {m_from, m_to})
        connect(each, &widgets::DateField::dateChanged, this, &FamilyChronologyTab::filter);
    connect(m_search, &QLineEdit::textChanged, this, &FamilyChronologyTab::filter);
    connect(m_sealed, &QPushButton::clicked, this, &FamilyChronologyTab::askSealed);
    connect(m_print, &QPushButton::clicked, this, &FamilyChronologyTab::print);
}

void FamilyChronologyTab::fillPeople() {
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

void FamilyChronologyTab::refresh() {
    fillPeople();
    m_sealed->setVisible(context().mayOpenSealed() && !m_sealedOpen);
    read();
}

void FamilyChronologyTab::leave() {
    m_sealedOpen = false;
    m_model.show({}, context().today(), context().namer());
}

void FamilyChronologyTab::read() {
    m_view->showLoading(tr("The chronology is being read."));
    context()
        .session
        .read([household = context().family.record, today = context().today(), sealed = m_sealedOpen](
                  Connection& connection) { return readChronology(connection, household, today, sealed); })
        .then(this, [this, sealed = m_sealedOpen](const Result<QList<TimelineItem>>& items) {
            // The tab was left meanwhile: what is sealed is not shown.
            if (sealed != m_sealedOpen) return;
            if (!items) return m_view->showFailed(items.error());
            m_model.show(*items, context().today(), context().namer());
            filter();
        });
}

void FamilyChronologyTab::filter() {
    TimelineFilter wanted;
    if (const QString person = m_people->currentData().toString(); !person.isEmpty())
        wanted.person = RecordId::fromString(person);
    if (const QVariant group = m_groups->currentData(); group.isValid())
        wanted.group = static_cast<TimelineGroup>(group.toInt());
    wanted.from = m_from->date().value_or(QDate());
    wanted.to = m_to->date().value_or(QDate());
    wanted.words = m_search->text();
    m_model.setFilter(wanted);
    showState();
}

void FamilyChronologyTab::clearFilters() {
    for (QComboBox* each : {m_people, m_groups})
        each->setCurrentIndex(0);
    for (QLineEdit* each : std::initializer_list<QLineEdit*>{m_from, m_to, m_search})
        each->clear();
    filter();
}

void FamilyChronologyTab::showState() {
    m_print->setEnabled(m_model.shown() > 0);
    if (m_model.shown() > 0) return m_view->showReady();
    if (m_model.total() > 0)
        return m_view->showEmpty(tr("No entry matches these filters."),
                                 tr("%n are hidden.", nullptr, static_cast<int>(m_model.total())), tr("Clear filters"));
    m_view->showEmpty(tr("Nothing has been written yet."));
}

void FamilyChronologyTab::askSealed() {
    auto* dialog = new FamilyPassphraseDialog(context().check, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &FamilyChronologyTab::openSealed);
    dialog->open();
}

/// Nothing is shown before its opening stands in the audit.
void FamilyChronologyTab::openSealed() {
    const AuditLine line{context().session.clock().now().toString(Qt::ISODate), context().session.me().staff,
                         u"opened-sealed"_s, context().family.record, u"chronology"_s};
    context()
        .session.keep([line](Connection& connection) { return note(connection, line); })
        .then(this, [this](const Status& status) {
            if (!status) return m_view->showFailed(status.error());
            m_sealedOpen = true;
            refresh();
            m_list->setFocus(Qt::OtherFocusReason);
        });
}

void FamilyChronologyTab::print() {
    auto* dialog = new ChronologyPrintDialog(context(), m_model.shownItems(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChronologyPrintDialog::printed, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    dialog->open();
}

void FamilyChronologyTab::openRow(const QModelIndex& row) {
    const TimelineItem* item = m_model.item(row);
    if (item == nullptr) return;
    if (item->sealed) {
        Q_EMIT tabAsked(u"safeguarding"_s);
        return;
    }
    auto* dialog = new FamilyHistoryDialog(context(), item->entry.id, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyHistoryDialog::said, this, &FamilyTab::said);
    dialog->open();
}

} // namespace lodestar::pages
