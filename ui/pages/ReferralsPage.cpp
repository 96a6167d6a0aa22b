#include "ui/pages/ReferralsPage.h"

#include "ui/models/ReferralModel.h"
#include "ui/models/ReferralWords.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/ExportAsk.h"
#include "ui/pages/PrintAsk.h"
#include "ui/pages/ReferralFilterDialog.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatefulView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReferralModel;
using models::ReferralWords;
using theme::Fold;
using widgets::Label;
using Preset = ReferralFilter::Preset;

namespace {

/// Shares of the table's width.
constexpr std::array<int, ReferralModel::ColumnCount> usualWidths{210, 205, 150, 225, 110, 120};
/// Those that ended longer ago stand in their families.
constexpr int endedMonths = 12;

QString presetId(Preset preset) {
    return QString::number(static_cast<int>(preset));
}

} // namespace

ReferralsPage::ReferralsPage(WorkContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_model(new ReferralModel(this))
    , m_rows(new models::RowsModel(this)) {
    build();
    connect(&m_context.session, &Session::changed, this, &ReferralsPage::refresh);
    connect(this, &Page::foldChanged, this, &ReferralsPage::arrange);
    arrange(fold());
    refresh();
}

QString ReferralsPage::helpTopic() const {
    return u"referrals"_s;
}

void ReferralsPage::build() {
    setTitle(tr("Referrals"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTools());
    m_chips = new QWidget(content);
    m_chipFlow = new widgets::FlowLayout(8, 6, m_chips);
    column->addWidget(m_chips);
    m_views = new QStackedWidget(content);
    auto* tableBox = new widgets::Box({}, m_views);
    m_table = new widgets::RowTable(tr("Referrals"), widgets::RowTable::Rows::TwoLine, tableBox);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(ReferralModel::State, Qt::AscendingOrder);
    tableBox->setBareBody(m_table);
    auto* listBox = new widgets::Box({}, m_views);
    m_list = new widgets::RowList(tr("Referrals"), {widgets::RowLayout::Leading::Chip}, listBox);
    m_list->setModel(m_rows);
    listBox->setBareBody(m_list);
    m_views->addWidget(tableBox);
    m_views->addWidget(listBox);
    connect(m_table, &widgets::RowTable::opened, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_list, &widgets::RowList::actionAsked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_model, &ReferralModel::modelReset, this, &ReferralsPage::showRows);
    m_states = new widgets::StatefulView(m_views, content);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &ReferralsPage::refresh);
    connect(m_states, &widgets::StatefulView::actionAsked, this,
            [this] { apply(m_model->filter().isNarrowed() ? m_model->filter().presetOnly() : ReferralFilter()); });
    column->addWidget(m_states, 1);
    setContent(content);
}

QWidget* ReferralsPage::buildTools() {
    auto* tools = new QWidget(this);
    auto* flow = new widgets::FlowLayout(8, 8, tools);
    m_presets = new widgets::SegmentedSwitch(tr("Which referrals"), tools);
    m_presets->add(presetId(Preset::Open), tr("Open"), 0);
    m_presets->add(presetId(Preset::Drafts), tr("Not sent"), 0);
    m_presets->add(presetId(Preset::Waiting), tr("Waiting for an answer"), 0);
    m_presets->add(presetId(Preset::Overdue), tr("Overdue"), 0);
    m_presets->add(presetId(Preset::ToMe), tr("Come to me"), 0);
    m_presets->add(presetId(Preset::Ended), tr("Ended"));
    m_presets->setCurrent(presetId(Preset::Open));
    connect(m_presets, &widgets::SegmentedSwitch::chosen, this, [this](const QString& id) {
        ReferralFilter filter = m_model->filter();
        filter.preset = static_cast<Preset>(id.toInt());
        apply(filter);
    });
    flow->addWidget(m_presets);
    flow->setEndFrom(flow->count());
    const auto add = [&](const QString& words, const QString& icon, auto act) {
        auto* button = new QPushButton(words, tools);
        button->setIcon(theme::Theme::of(this).icon(icon));
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    m_sealed = add({}, u"sealed"_s, [this] { m_context.navigator.open({u"sealed"_s, {}, {}}); });
    m_sealed->hide();
    add(tr("Filter"), u"filter"_s, &ReferralsPage::askFilter);
    add(tr("Export"), u"export"_s, &ReferralsPage::exportRows);
    add(tr("Print"), u"print"_s, &ReferralsPage::printRows);
    return tools;
}

void ReferralsPage::open(const widgets::Route& route) {
    const QString preset = route.extra.value(u"preset"_s).toString();
    ReferralFilter filter;
    if (preset == u"drafts"_s) filter.preset = Preset::Drafts;
    if (preset == u"overdue"_s) filter.preset = Preset::Overdue;
    if (preset == u"to-me"_s) filter.preset = Preset::ToMe;
    if (!preset.isEmpty()) apply(filter);
}

void ReferralsPage::refresh() {
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_states->showLoading(tr("The referrals are being read."));
    ReferralAsk ask{.me = m_context.session.me(), .today = m_context.session.clock().today()};
    ask.ended = m_model->filter().preset == Preset::Ended;
    ask.endedSince = ask.today.addMonths(-endedMonths);
    m_ended = ask.ended;
    m_context.session
        .read([ask](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.rows, readReferrals(connection, ask));
            LODESTAR_ASSIGN(read.sealed, sealedReferralsWaiting(connection, ask.me, ask.today));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            m_reading = false;
            if (read)
                show(*read);
            else
                m_states->showFailed(read.error());
            if (std::exchange(m_again, false)) refresh();
        });
}

void ReferralsPage::show(Read read) {
    const auto count = static_cast<int>(read.rows.size());
    setTitle(tr("Referrals"), m_ended ? tr("%n ended within a year", nullptr, count) : tr("%n open", nullptr, count));
    Q_EMIT titleChanged();
    m_sealed->setVisible(read.sealed > 0);
    m_sealed->setText(read.sealed == 1 ? tr("One sealed referral needs you")
                                       : tr("%n sealed referrals need you", nullptr, static_cast<int>(read.sealed)));
    m_model->setReferrals(std::move(read.rows), m_context.session.clock().today());
    // While those that are over are looked at, the counts of the others stay as they were.
    for (const Preset each : {Preset::Open, Preset::Drafts, Preset::Waiting, Preset::Overdue, Preset::ToMe})
        if (!m_ended) m_presets->setCount(presetId(each), m_model->count(each));
    Q_EMIT shown();
}

void ReferralsPage::showRows() {
    const ReferralWords words(m_model->today());
    QList<models::ListRow> rows;
    if (m_views->currentIndex() == 1) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(words.listRow(*m_model->row(row)));
    }
    m_rows->setRows(std::move(rows));
    showFilter();
    fitColumns();
    if (m_model->rowCount() > 0)
        m_states->showReady();
    else
        showEmpty();
}

void ReferralsPage::showEmpty() {
    const int hidden = static_cast<int>(m_model->referrals().size());
    const Preset preset = m_model->filter().preset;
    if (m_model->filter().isNarrowed() && hidden > 0)
        return m_states->showEmpty(tr("No referral matches these filters."), tr("%n are hidden.", nullptr, hidden),
                                   tr("Clear filters"));
    if (preset == Preset::Overdue)
        return m_states->showEmpty(tr("Nothing is overdue."), tr("Every service has answered in time so far."));
    if (preset == Preset::Drafts) return m_states->showEmpty(tr("Every referral is sent."));
    if (preset == Preset::ToMe)
        return m_states->showEmpty(tr("No referral comes to you."),
                                   tr("What a colleague sends to you or your team stands here after a sync."));
    if (preset == Preset::Ended) return m_states->showEmpty(tr("No referral ended within the last year."));
    m_states->showEmpty(tr("No referral is open."), tr("One is begun in a visit, or in the family."));
}

void ReferralsPage::showFilter() {
    while (QLayoutItem* item = m_chipFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const ReferralFilter& filter = m_model->filter();
    const auto soft = [this](const QString& words) {
        m_chipFlow->addWidget(new Label(words, theme::TypeRole::Table, theme::Colour::TextSoft, m_chips));
    };
    const auto chip = [&](bool stands, const QString& words, auto take) {
        if (!stands) return;
        ReferralFilter without = filter;
        take(without);
        auto* made = new widgets::FilterChip(words, m_chips);
        connect(made, &widgets::FilterChip::removed, this, [this, without] { apply(without); }, Qt::QueuedConnection);
        m_chipFlow->addWidget(made);
    };
    if (filter.isNarrowed()) soft(tr("Shown:"));
    chip(!filter.wards.isEmpty(), tr("Ward: %1").arg(filter.wards.join(u", "_s)), [](auto& f) { f.wards.clear(); });
    chip(!filter.service.isEmpty(), tr("Service: %1").arg(filter.service), [](auto& f) { f.service.clear(); });
    const bool mine = filter.worker == m_context.session.me().reference;
    chip(!filter.worker.isEmpty(), tr("Worker: %1").arg(mine ? tr("me") : filter.worker),
         [](auto& f) { f.worker.clear(); });
    chip(filter.turn == ReferralFilter::Turn::Mine, tr("Your turn"),
         [](auto& f) { f.turn = ReferralFilter::Turn::Anybodys; });
    chip(filter.turn == ReferralFilter::Turn::Services, tr("The service’s turn"),
         [](auto& f) { f.turn = ReferralFilter::Turn::Anybodys; });
    soft(tr("%1 of %2 referrals").arg(m_model->rowCount()).arg(m_model->referrals().size()));
    soft(tr("Ordered by what cannot wait"));
    for (auto* each : m_chips->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (m_chipFlow->indexOf(each) >= 0) each->show();
    }
    m_chips->updateGeometry();
}

void ReferralsPage::apply(const ReferralFilter& filter) {
    m_presets->setCurrent(presetId(filter.preset));
    m_model->setFilter(filter);
    if ((filter.preset == Preset::Ended) != m_ended) refresh();
}

void ReferralsPage::askFilter() {
    auto* dialog = new ReferralFilterDialog(m_model->referrals(), m_model->filter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(dialog->filter()); });
    dialog->open();
}

void ReferralsPage::exportRows() {
    const QByteArray csv = referralsCsv(m_model->shownRows(), m_model->today());
    askAndExport({m_context.session, this, tr("Export the referrals shown"), u"referrals.csv"_s,
                  u"referrals, %1"_s.arg(m_model->rowCount())},
                 csv);
}

void ReferralsPage::printRows() {
    reports::ListPrint::Content content;
    content.title = tr("Referrals of %1").arg(m_context.session.me().name);
    for (int column = 0; column < ReferralModel::ColumnCount; ++column)
        content.heads.append(ReferralModel::columnTitle(column));
    content.widths = {21, 23, 17, 19, 10, 10};
    const ReferralWords words(m_model->today());
    const auto rows = m_model->shownRows();
    for (const ReferralRow& row : rows)
        content.rows.append(QStringList{QStringList{words.person(row), row.ward}.join(u'\n').trimmed(),
                                        QStringList{row.service, row.provider}.join(u'\n').trimmed(),
                                        theme::StatusPainter::words(words.mark(row)), words.stands(row),
                                        ReferralWords::turn(row), row.workerName});
    content.note = tr("%1 of %2 referrals. Why somebody was referred, and what is sealed, is left out.")
                       .arg(rows.size())
                       .arg(m_model->referrals().size());
    askAndPrint({m_context.session, this, u"referrals"_s, {}}, std::move(content));
}

void ReferralsPage::openRow(int row) {
    if (const ReferralRow* found = m_model->row(row))
        m_context.navigator.open({u"referral"_s,
                                  (found->household.isNull() ? found->record : found->household).toString(),
                                  {{u"entry"_s, found->entry.toString()}}});
}

void ReferralsPage::fitColumns() {
    int total = 0;
    for (int column = 0; column < ReferralModel::ColumnCount; ++column)
        if (!m_table->isColumnHidden(column)) total += usualWidths[static_cast<std::size_t>(column)];
    const int room = std::max(m_table->viewport()->width(), theme::Theme::of(this).scaled(total));
    const int usual = usualWidths[ReferralModel::State];
    // The state takes what its words need; the others share the rest.
    const int state = std::max(m_table->chipWidth(ReferralModel::State), room * usual / total);
    for (int column = 0; column < ReferralModel::ColumnCount; ++column) {
        const int width = (room - state) * usualWidths[static_cast<std::size_t>(column)] / std::max(1, total - usual);
        m_table->setColumnWidth(column, column == ReferralModel::State ? state : width);
    }
}

void ReferralsPage::arrange(Fold fold) {
    const int view = fold >= Fold::Tight ? 1 : 0;
    const bool other = m_views->currentIndex() != view;
    m_views->setCurrentIndex(view);
    m_table->setColumnHidden(ReferralModel::Worker, fold >= Fold::Narrow);
    fitColumns();
    if (other && m_model->today().isValid()) showRows();
}

void ReferralsPage::resumed() {
    refresh();
}

void ReferralsPage::focusFirst() {
    if (m_views->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
