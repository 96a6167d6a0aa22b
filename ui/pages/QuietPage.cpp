#include "ui/pages/QuietPage.h"

#include "core/base/DateText.h"
#include "core/services/Worklist.h"
#include "ui/models/QuietWords.h"
#include "ui/pages/PrintAsk.h"
#include "ui/pages/SilentDialog.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::QuietWords;

namespace {

const QString everyKind = u"all"_s;

QString idOf(rules::SilentKind kind) {
    return QString::number(static_cast<int>(kind));
}

QString listTitle(rules::SilentKind kind) {
    switch (kind) {
    case rules::SilentKind::Concern:
        return QuietPage::tr("Concerns");
    case rules::SilentKind::Referral:
        return QuietPage::tr("Referrals");
    case rules::SilentKind::Request:
        return QuietPage::tr("Requests");
    case rules::SilentKind::Promise:
        return QuietPage::tr("Promises");
    case rules::SilentKind::Action:
        break;
    }
    return QuietPage::tr("Agreed actions");
}

} // namespace

QuietPage::QuietPage(WorkContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_model(new models::RowsModel(this)) {
    setTitle(tr("Gone quiet"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTools());
    auto* box = new widgets::Box({}, content);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Chip;
    m_rows = new widgets::RowList(tr("Gone quiet"), layout, box);
    m_rows->setModel(m_model);
    box->setBareBody(m_rows);
    m_states = new widgets::StatefulView(box, content);
    column->addWidget(m_states, 1);
    setContent(content);
    connect(m_rows, &widgets::RowList::opened, this, [this](const QModelIndex& index) {
        if (index.row() < m_shown.size())
            m_context.navigator.open({u"family"_s, m_shown[index.row()].household.toString(), {}});
    });
    connect(m_rows, &widgets::RowList::actionAsked, this, [this](const QModelIndex& index) {
        if (index.row() < m_shown.size()) SilentDialog::ask(m_context.session, m_shown[index.row()], this);
    });
    connect(m_states, &widgets::StatefulView::retryAsked, this, &QuietPage::refresh);
    connect(m_states, &widgets::StatefulView::actionAsked, this, [this] {
        m_kinds->setCurrent(everyKind);
        m_workers->setCurrentIndex(0);
        m_climbed->setChecked(false);
        filter();
    });
    connect(&m_context.session, &Session::changed, this, &QuietPage::refresh);
    refresh();
}

QWidget* QuietPage::buildTools() {
    auto* tools = new QWidget(this);
    auto* flow = new widgets::FlowLayout(8, 8, tools);
    m_kinds = new widgets::SegmentedSwitch(tr("Which kind"), tools);
    m_kinds->add(everyKind, tr("All"), 0);
    for (const rules::SilentKind kind : rules::silentKinds)
        m_kinds->add(idOf(kind), listTitle(kind), 0);
    m_kinds->setCurrent(everyKind);
    m_workers = new QComboBox(tools);
    m_workers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    widgets::Speech::name(m_workers, tr("Whose families"));
    m_climbed = new QCheckBox(tr("Only what the lead sees"), tools);
    flow->addWidget(m_kinds);
    flow->addWidget(m_workers);
    flow->addWidget(m_climbed);
    flow->setEndFrom(flow->count());
    m_print = new QPushButton(theme::Theme::of(this).icon(u"print"_s), tr("Print"), tools);
    flow->addWidget(m_print);
    connect(m_kinds, &widgets::SegmentedSwitch::chosen, this, &QuietPage::filter);
    connect(m_workers, &QComboBox::activated, this, &QuietPage::filter);
    connect(m_climbed, &QCheckBox::toggled, this, &QuietPage::filter);
    connect(m_print, &QPushButton::clicked, this,
            [this] { askAndPrint({m_context.session, this, u"gone quiet"_s, {}}, printed()); });
    return tools;
}

QString QuietPage::helpTopic() const {
    return u"quiet"_s;
}

void QuietPage::open(const widgets::Route& route) {
    m_climbed->setChecked(route.extra.value(u"climbed"_s).toBool());
    refresh();
}

void QuietPage::resumed() {
    refresh();
}

void QuietPage::focusFirst() {
    if (m_model->rowCount() > 0)
        m_rows->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

void QuietPage::refresh() {
    m_states->showLoading(tr("What has gone quiet is being read."));
    const CaseloadScope scope = scopeOf(m_context.session.me(), m_context.session.clock().today());
    m_context.session.read([scope](Connection& connection) { return readSilence(connection, scope); })
        .then(this, [this](const Result<SilentList>& list) {
            if (list)
                show(*list);
            else
                m_states->showFailed(list.error());
        });
}

void QuietPage::show(const SilentList& list) {
    m_list = list;
    m_kinds->setCount(everyKind, static_cast<int>(list.matters.size()));
    for (const rules::SilentKind kind : rules::silentKinds)
        m_kinds->setCount(idOf(kind),
                          static_cast<int>(std::count_if(list.matters.cbegin(), list.matters.cend(),
                                                         [&](const SilentMatter& each) { return each.kind == kind; })));
    fillWorkers();
    filter();
}

void QuietPage::fillWorkers() {
    const QString chosen = m_workers->currentData().toString();
    QMap<QString, QString> names;
    for (const SilentMatter& matter : std::as_const(m_list.matters))
        for (const CaseWorker& each : matter.workers)
            names.insert(each.name, each.reference);
    m_workers->clear();
    m_workers->addItem(tr("Everybody’s families"));
    for (auto each = names.cbegin(); each != names.cend(); ++each)
        m_workers->addItem(each.key(), each.value());
    m_workers->setCurrentIndex(std::max(0, m_workers->findData(chosen)));
    m_workers->setVisible(names.size() > 1);
}

bool QuietPage::keeps(const SilentMatter& matter) const {
    const QString kind = m_kinds->current();
    if (kind != everyKind && kind != idOf(matter.kind)) return false;
    if (m_climbed->isChecked() && !matter.climbed()) return false;
    const QString worker = m_workers->currentData().toString();
    return worker.isEmpty() || std::any_of(matter.workers.cbegin(), matter.workers.cend(),
                                           [&](const CaseWorker& each) { return each.reference == worker; });
}

void QuietPage::filter() {
    m_shown.clear();
    const QuietWords words(m_context.session.clock().today());
    QList<models::ListRow> rows;
    for (const SilentMatter& each : std::as_const(m_list.matters)) {
        if (!keeps(each)) continue;
        m_shown.append(each);
        rows.append(words.row(each));
    }
    m_model->setRows(std::move(rows));
    m_print->setEnabled(!m_shown.isEmpty());
    showState();
}

void QuietPage::showState() {
    const int hidden = static_cast<int>(m_list.matters.size() - m_shown.size());
    if (!m_shown.isEmpty())
        m_states->showReady();
    else if (hidden > 0)
        m_states->showEmpty(tr("Nothing matches these filters."), tr("%n are hidden.", nullptr, hidden),
                            tr("Clear filters"));
    else
        m_states->showEmpty(tr("Nothing has gone quiet."),
                            tr("Each concern, referral, request, promise and agreed action has its next step."));
}

reports::ListPrint::Content QuietPage::printed() const {
    const QDate today = m_context.session.clock().today();
    const QuietWords words(today);
    reports::ListPrint::Content content;
    content.title = tr("Gone quiet, %1").arg(dateText(today));
    content.heads = {tr("Who"), tr("What"), tr("Since"), tr("Quiet"), tr("With")};
    content.widths = {26, 16, 32, 12, 14};
    for (const SilentMatter& each : m_shown) {
        QStringList workers;
        for (const CaseWorker& worker : each.workers)
            workers.append(worker.name);
        content.rows.append(QStringList{QuietWords::who(each), QuietWords::kind(each.kind), words.since(each),
                                        tr("%n days", nullptr, each.silence.days), workers.join(u'\n')});
    }
    content.note = tr("Past their time without a next step. What each says, and whatever is sealed, is left out.");
    return content;
}

} // namespace lodestar::pages
