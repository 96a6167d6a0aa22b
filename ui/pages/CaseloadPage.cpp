#include "ui/pages/CaseloadPage.h"

#include "core/base/NeedsLevel.h"
#include "core/base/Role.h"
#include "core/services/PathwayInUse.h"
#include "core/services/SupportContact.h"
#include "core/services/Wards.h"
#include "ui/models/CaseloadModel.h"
#include "ui/models/CaseloadWords.h"
#include "ui/models/TodayWords.h"
#include "ui/pages/CaseloadFilterDialog.h"
#include "ui/pages/ExportAsk.h"
#include "ui/pages/NewFamilyDialog.h"
#include "ui/pages/PrintAsk.h"
#include "ui/pages/SavedFilterMenu.h"
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
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::CaseloadModel;
using models::CaseloadWords;
using theme::Fold;
using widgets::Label;

namespace {

/// Widths of the columns at 100 % text in a window of 1366; the table's width is shared in these proportions.
constexpr std::array<int, CaseloadModel::ColumnCount> usualWidths{188, 164, 84, 152, 172, 96, 120, 158, 120};

QString presetId(CaseloadFilter::Preset preset) {
    return QString::number(static_cast<int>(preset));
}

} // namespace

CaseloadPage::CaseloadPage(WorkContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_model(new CaseloadModel(this))
    , m_rows(new models::RowsModel(this)) {
    build();
    connect(&m_context.session, &Session::changed, this, &CaseloadPage::refresh);
    connect(this, &Page::foldChanged, this, &CaseloadPage::arrange);
    arrange(fold());
    refresh();
}

QString CaseloadPage::helpTopic() const {
    return u"caseload"_s;
}

void CaseloadPage::build() {
    setTitle(tr("Caseload"));
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
    m_table = new widgets::RowTable(tr("Caseload"), widgets::RowTable::Rows::TwoLine, tableBox);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(CaseloadModel::State, Qt::AscendingOrder);
    tableBox->setBareBody(m_table);
    auto* listBox = new widgets::Box({}, m_views);
    m_list = new widgets::RowList(tr("Caseload"), {widgets::RowLayout::Leading::Chip}, listBox);
    m_list->setModel(m_rows);
    listBox->setBareBody(m_list);
    m_views->addWidget(tableBox);
    m_views->addWidget(listBox);
    connect(m_table, &widgets::RowTable::opened, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_model, &CaseloadModel::modelReset, this, &CaseloadPage::showRows);

    m_states = new widgets::StatefulView(m_views, content);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &CaseloadPage::refresh);
    connect(m_states, &widgets::StatefulView::actionAsked, this, [this] {
        if (m_model->caseload().rows.isEmpty())
            addFamily();
        else
            apply({});
    });
    column->addWidget(m_states, 1);
    setContent(content);
}

QWidget* CaseloadPage::buildTools() {
    auto* tools = new QWidget(this);
    // Which families at the left; what is done with them at the right, below where there is no room beside.
    auto* flow = new widgets::FlowLayout(8, 8, tools);
    m_presets = new widgets::SegmentedSwitch(tr("Which families"), tools);
    using Preset = CaseloadFilter::Preset;
    m_presets->add(presetId(Preset::All), tr("All"));
    m_presets->add(presetId(Preset::UnderOne), tr("Under 1 year"));
    m_presets->add(presetId(Preset::Overdue), tr("Overdue"), 0);
    const bool navigator = isNavigator(m_context.session.me().role);
    if (!navigator) m_presets->add(presetId(Preset::Targeted), tr("Targeted, specialist"));
    m_presets->add(presetId(Preset::NotSeen), tr("Not seen 90 days"));
    m_presets->setCurrent(presetId(Preset::All));
    connect(m_presets, &widgets::SegmentedSwitch::chosen, this, [this](const QString& id) {
        CaseloadFilter filter = m_model->filter();
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
    add(tr("Saved filters"), u"star"_s, &CaseloadPage::saveFilter)->setFlat(true);
    add(tr("Filter"), u"filter"_s, &CaseloadPage::askFilter);
    m_columns = add(tr("Columns"), u"columns"_s, &CaseloadPage::chooseColumns);
    add(tr("Export"), u"export"_s, &CaseloadPage::exportRows);
    add(tr("Print"), u"print"_s, &CaseloadPage::printRows);
    if (navigator)
        add(tr("Record a contact"), u"note"_s, &CaseloadPage::recordContact);
    else
        add(tr("Add a family"), u"add"_s, &CaseloadPage::addFamily);
    return tools;
}

void CaseloadPage::open(const widgets::Route& route) {
    const QString preset = route.extra.value(u"preset"_s).toString();
    CaseloadFilter filter;
    if (preset == u"overdue"_s) filter.preset = CaseloadFilter::Preset::Overdue;
    filter.fresh = preset == u"new"_s;
    filter.worker = route.extra.value(u"worker"_s).toString();
    if (filter != CaseloadFilter()) apply(filter);
}

void CaseloadPage::refresh() {
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_states->showLoading(tr("The caseload is being read."));
    const CaseloadScope scope = scopeOf(m_context.session.me(), m_context.session.clock().today());
    using Answer = Result<std::pair<Caseload, CaseloadSettings>>;
    m_context.session
        .read([scope](Connection& connection) -> Answer {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
            LODESTAR_ASSIGN(Caseload caseload, readCaseload(connection, *catalogue, scope));
            LODESTAR_ASSIGN(CaseloadSettings settings, readCaseloadSettings(connection));
            return std::pair(std::move(caseload), std::move(settings));
        })
        .then(this, [this](const Answer& answer) {
            m_reading = false;
            if (answer) {
                m_settings = answer->second;
                show(answer->first);
            } else {
                m_states->showFailed(answer.error());
            }
            if (std::exchange(m_again, false)) refresh();
        });
}

void CaseloadPage::show(Caseload caseload) {
    const auto families = caseload.rows.size();
    setTitle(tr("Caseload"), tr("%1, %2").arg(tr("%n families", nullptr, static_cast<int>(families)),
                                              tr("%n children", nullptr, static_cast<int>(caseload.children))));
    Q_EMIT titleChanged();
    m_model->setCaseload(std::move(caseload), m_context.session.clock().today());
    m_presets->setCount(presetId(CaseloadFilter::Preset::Overdue), m_model->count(CaseloadFilter::Preset::Overdue));
    hideColumns();
    Q_EMIT shown();
}

/// The rows have changed: the other view follows, and the states.
void CaseloadPage::showRows() {
    const CaseloadWords words(m_model->today());
    QList<models::ListRow> rows;
    // The list of little room is worded only while it is looked at: 4,000 families are many words.
    if (m_views->currentIndex() == 1) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(words.listRow(*m_model->row(row)));
    }
    m_rows->setRows(std::move(rows));
    showFilter();
    fitColumns();
    const auto hidden = m_model->caseload().rows.size() - m_model->rowCount();
    if (m_model->rowCount() > 0)
        m_states->showReady();
    else if (hidden > 0)
        m_states->showEmpty(tr("No family matches these filters."),
                            tr("%n are hidden.", nullptr, static_cast<int>(hidden)), tr("Clear filters"));
    else
        showNobody();
}

void CaseloadPage::showNobody() {
    if (isNavigator(m_context.session.me().role))
        m_states->showEmpty(tr("No family is with you."),
                            tr("A health visitor asks you in when a family has agreed; Today then shows it."));
    else
        m_states->showEmpty(tr("No family is allotted to you."),
                            tr("Import the list from the child health office, or add a family."), tr("Add a family"));
}

void CaseloadPage::addChip(const QString& words, const CaseloadFilter& without) {
    auto* chip = new widgets::FilterChip(words, m_chips);
    connect(chip, &widgets::FilterChip::removed, this, [this, without] { apply(without); }, Qt::QueuedConnection);
    m_chipFlow->addWidget(chip);
}

void CaseloadPage::showFilter() {
    while (QLayoutItem* item = m_chipFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const CaseloadFilter& filter = m_model->filter();
    const auto soft = [this](const QString& words) {
        m_chipFlow->addWidget(new Label(words, theme::TypeRole::Table, theme::Colour::TextSoft, m_chips));
    };
    const auto chip = [&](bool stands, const QString& words, auto take) {
        if (!stands) return;
        CaseloadFilter without = filter;
        take(without);
        addChip(words, without);
    };
    if (filter.isNarrowed()) soft(tr("Shown:"));
    chip(!filter.wards.isEmpty(), tr("Ward: %1").arg(filter.wards.join(u", "_s)), [](auto& f) { f.wards.clear(); });
    chip(filter.childrenUnder > 0, tr("Children under %1").arg(filter.childrenUnder),
         [](auto& f) { f.childrenUnder = 0; });
    const bool mine = filter.worker == m_context.session.me().reference;
    chip(!filter.worker.isEmpty(), tr("Worker: %1").arg(mine ? tr("me") : filter.worker),
         [](auto& f) { f.worker.clear(); });
    QStringList levels;
    for (const QString& each : filter.levels)
        levels.append(needsLevelTitle(needsLevelFromName(each).value_or(NeedsLevel::Universal)));
    chip(!levels.isEmpty(), tr("Needs level: %1").arg(levels.join(u", "_s)), [](auto& f) { f.levels.clear(); });
    chip(!filter.language.isEmpty(), tr("Language: %1").arg(filter.language), [](auto& f) { f.language.clear(); });
    chip(!filter.face.isEmpty(), tr("Alert: %1").arg(models::TodayWords::face(filter.face)),
         [](auto& f) { f.face.clear(); });
    chip(filter.unseenDays > 0, tr("Days without contact: %1 or more").arg(filter.unseenDays),
         [](auto& f) { f.unseenDays = 0; });
    chip(filter.fresh, tr("New, not met yet"), [](auto& f) { f.fresh = false; });
    soft(tr("%1 of %2 families").arg(m_model->rowCount()).arg(m_model->caseload().rows.size()));
    soft(tr("Ordered by what cannot wait"));
    for (auto* each : m_chips->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (m_chipFlow->indexOf(each) >= 0) each->show();
    }
    m_chips->updateGeometry();
}

void CaseloadPage::apply(const CaseloadFilter& filter) {
    m_presets->setCurrent(presetId(filter.preset));
    m_model->setFilter(filter);
}

void CaseloadPage::askFilter() {
    auto* dialog = new CaseloadFilterDialog(m_model->caseload(), m_model->filter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(dialog->filter()); });
    dialog->open();
}

void CaseloadPage::saveFilter() {
    SavedFilterMenu menu;
    for (const SavedFilter& each : std::as_const(m_settings.filters))
        menu.names.append(each.name);
    const auto keep = [this] {
        m_context.session.keep(
            [settings = m_settings](Connection& connection) { return writeCaseloadSettings(connection, settings); });
    };
    const auto drop = [this](const QString& name) {
        m_settings.filters.removeIf([&](const SavedFilter& each) { return each.name == name; });
    };
    menu.apply = [this](const QString& name) {
        for (const SavedFilter& each : std::as_const(m_settings.filters))
            if (each.name == name) return apply(CaseloadFilter(each.filter));
    };
    menu.save = [this, keep, drop](const QString& name) {
        drop(name);
        m_settings.filters.append({name, m_model->filter()});
        keep();
    };
    menu.remove = [keep, drop](const QString& name) {
        drop(name);
        keep();
    };
    menu.show(this, m_presets->mapToGlobal(QPoint(m_presets->width(), m_presets->height())));
}

/// Of the family that is chosen in the list.
void CaseloadPage::recordContact() {
    const QModelIndex index = m_views->currentIndex() == 0 ? m_table->currentIndex() : m_list->currentIndex();
    if (const CaseloadRow* found = m_model->row(index.row()))
        m_context.navigator.open({supportContactPage(), found->household.toString(), {}});
}

void CaseloadPage::addFamily() {
    auto* dialog = new NewFamilyDialog(m_context.session, areaWards(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewFamilyDialog::made, this,
            [this](const RecordId& household) { m_context.navigator.open({u"family"_s, household.toString(), {}}); });
    dialog->QDialog::open();
}

void CaseloadPage::chooseColumns() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < CaseloadModel::ColumnCount; ++column) {
        const QString name = CaseloadModel::columnName(column);
        QAction* action = menu->addAction(CaseloadModel::columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_settings.hiddenColumns.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool shown) {
            m_settings.hiddenColumns.removeAll(name);
            if (!shown) m_settings.hiddenColumns.append(name);
            hideColumns();
            m_context.session.keep([settings = m_settings](Connection& connection) {
                return writeCaseloadSettings(connection, settings);
            });
        });
    }
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void CaseloadPage::hideColumns() {
    for (int column = 1; column < CaseloadModel::ColumnCount; ++column) {
        bool hidden = m_settings.hiddenColumns.contains(CaseloadModel::columnName(column));
        if (column == CaseloadModel::NeedsLevel && isNavigator(m_context.session.me().role)) hidden = true;
        if (column == CaseloadModel::Worker && fold() != Fold::Wide) hidden = true;
        if (column == CaseloadModel::Language && fold() >= Fold::Narrow) hidden = true;
        m_table->setColumnHidden(column, hidden);
    }
    fitColumns();
}

void CaseloadPage::fitColumns() {
    int total = 0;
    for (int column = 0; column < CaseloadModel::ColumnCount; ++column) {
        if (!m_table->isColumnHidden(column)) total += usualWidths[static_cast<std::size_t>(column)];
    }
    const int room = std::max(m_table->viewport()->width(), theme::Theme::of(this).scaled(total));
    // The state takes what its words need; the others share the rest.
    const int usual = usualWidths[CaseloadModel::State];
    const bool stateShown = !m_table->isColumnHidden(CaseloadModel::State);
    const int state = stateShown ? std::max(m_table->chipWidth(CaseloadModel::State), room * usual / total) : 0;
    const int others = stateShown ? total - usual : total;
    for (int column = 0; column < CaseloadModel::ColumnCount; ++column) {
        const int width = (room - state) * usualWidths[static_cast<std::size_t>(column)] / std::max(1, others);
        m_table->setColumnWidth(column, column == CaseloadModel::State ? state : width);
    }
}

void CaseloadPage::arrange(Fold fold) {
    const int view = fold >= Fold::Tight ? 1 : 0;
    const bool other = m_views->currentIndex() != view;
    m_views->setCurrentIndex(view);
    hideColumns();
    if (other && m_model->today().isValid()) showRows();
}

void CaseloadPage::exportRows() {
    const QByteArray csv = caseloadCsv(m_model->shownRows(), m_model->today());
    askAndExport({m_context.session, this, tr("Export the families shown"), u"caseload.csv"_s,
                  u"caseload, %1 families"_s.arg(m_model->rowCount())},
                 csv);
}

void CaseloadPage::printRows() {
    reports::ListPrint::Content content;
    content.title = tr("Caseload of %1").arg(m_context.session.me().name);
    content.heads = {tr("Family"),    tr("Children"),     tr("Needs level"), tr("State"),
                     tr("Next step"), tr("Last contact"), tr("To know")};
    content.widths = {21, 18, 10, 15, 16, 9, 11};
    const CaseloadWords words(m_model->today());
    const auto rows = m_model->shownRows();
    for (const CaseloadRow& row : rows) {
        const auto state = words.state(row);
        content.rows.append(QStringList{row.family + u'\n' + words.address(row), words.children(row), words.level(row),
                                        state ? theme::StatusPainter::words(*state) : QString(), words.nextStep(row),
                                        words.lastContact(row), words.toKnow(row)});
    }
    content.note = tr("%1 of %2 families. Confidential addresses are left out.")
                       .arg(rows.size())
                       .arg(m_model->caseload().rows.size());
    askAndPrint({m_context.session, this, u"caseload"_s, {}}, std::move(content));
}

void CaseloadPage::openRow(int row) {
    if (const CaseloadRow* found = m_model->row(row))
        m_context.navigator.open({u"family"_s, found->household.toString(), {}});
}

void CaseloadPage::resumed() {
    refresh();
}

void CaseloadPage::focusFirst() {
    if (m_views->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
