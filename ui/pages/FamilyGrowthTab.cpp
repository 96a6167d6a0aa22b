#include "ui/pages/FamilyGrowthTab.h"

#include "core/base/DateText.h"
#include "core/base/NhsNumber.h"
#include "core/growth/GrowthWords.h"
#include "ui/charts/GrowthChart.h"
#include "ui/pages/GrowthDecisionDialog.h"
#include "ui/pages/PrintAsk.h"
#include "ui/reports/GrowthReport.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using charts::GrowthPeriod;
using growth::GrowthMeasure;
using models::GrowthTableModel;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

namespace {

constexpr int chartHeight = 300;
constexpr int mostChartHeight = 560; // larger type must not push the chart out of the window
constexpr int panelWidth = 368;
constexpr int tableHeight = 160;
constexpr int dateWidth = 60;
constexpr int actualWidth = 72;
constexpr int correctedWidth = 94;
constexpr int valueWidth = 48;

QVBoxLayout* column(QWidget* parent, int spacing) {
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

FamilyGrowthTab::FamilyGrowthTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent) {
    auto* both = new QWidget(this);
    m_both = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(12);
    m_both->addWidget(buildWork(), 1);
    m_both->addWidget(buildSide());
    // At large type chart and table do not both fit: then the whole scrolls; else only the table does.
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(both);
    m_view = new widgets::StatefulView(scroll, this);
    column(this, 0)->addWidget(m_view);
    setFold(theme::Fold::Full);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyGrowthTab::refresh);
    connect(m_chart, &charts::GrowthChart::pointChosen, this, [this](int point) {
        m_table->selectRow(m_model.rowOf(point));
        showPoint(point);
    });
}

QWidget* FamilyGrowthTab::buildTools() {
    auto* tools = new QWidget(this);
    auto* flow = new widgets::FlowLayout(8, 8, tools);
    m_who = new QComboBox(tools);
    widgets::Speech::name(m_who, tr("Whose growth is shown"));
    m_measures = new widgets::SegmentedSwitch(tr("Measure"), tools);
    m_measures->add(u"weight"_s, tr("Weight"));
    m_measures->add(u"length"_s, tr("Length"));
    m_measures->add(u"head_circumference"_s, tr("Head"));
    m_measures->add(u"bmi"_s, tr("BMI"));
    m_measures->setCurrent(u"weight"_s);
    m_period = new QComboBox(tools);
    for (const QString& words : {tr("First 3 months"), tr("Birth to 1 year"), tr("Birth to 2 years"),
                                 tr("2 to 4 years"), tr("Birth to 4 years")})
        m_period->addItem(words);
    widgets::Speech::name(m_period, tr("Ages that are shown"));
    m_corrected = new QCheckBox(tr("&Corrected ×"), tools);
    m_actual = new QCheckBox(tr("&Actual ●"), tools);
    auto* print = new QPushButton(tr("&Print…"), tools);
    widgets::Speech::name(m_corrected, tr("Show corrected age, crosses"));
    widgets::Speech::name(m_actual, tr("Show actual age, dots"));
    for (QCheckBox* each : {m_corrected, m_actual}) {
        each->setChecked(true);
        connect(each, &QCheckBox::toggled, this, &FamilyGrowthTab::showChart);
    }
    for (QWidget* each :
         {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_measures), static_cast<QWidget*>(m_period),
          static_cast<QWidget*>(m_corrected), static_cast<QWidget*>(m_actual), static_cast<QWidget*>(print)})
        flow->addWidget(each);
    connect(m_who, &QComboBox::activated, this, &FamilyGrowthTab::chooseChild);
    connect(m_measures, &widgets::SegmentedSwitch::chosen, this, &FamilyGrowthTab::showMeasure);
    connect(m_period, &QComboBox::activated, this, &FamilyGrowthTab::showChart);
    connect(print, &QPushButton::clicked, this, &FamilyGrowthTab::print);
    return tools;
}

QWidget* FamilyGrowthTab::buildWork() {
    auto* work = new QWidget(this);
    auto* all = column(work, 8);
    all->addWidget(buildTools());
    auto* box = new widgets::Box({}, work);
    auto* body = new QWidget(box);
    auto* inside = column(body, 0);
    inside->setContentsMargins(1, 1, 1, 1);
    m_chart = new charts::GrowthChart(body);
    m_chartView = new widgets::StatefulView(m_chart, body);
    inside->addWidget(m_chartView, 1);
    m_point = (new Label({}, TypeRole::Table, Colour::Text, body))->wrapping();
    m_point->setTextFormat(Qt::RichText);
    m_point->setContentsMargins(8, 8, 8, 10);
    inside->addWidget(m_point);
    box->setBareBody(body);
    all->addWidget(box, 1);
    return work;
}

QWidget* FamilyGrowthTab::buildSide() {
    m_panel = new QWidget(this);
    QWidget* side = m_panel;
    m_side = column(side, 8);
    m_prompts = new QWidget(side);
    column(m_prompts, 8);
    m_side->addWidget(m_prompts);
    auto* box = new widgets::Box({}, side);
    m_table = new widgets::RowTable(tr("Measurements, the newest first"), widgets::RowTable::Rows::Compact, box);
    m_table->setModel(&m_model);
    box->setBareBody(m_table);
    m_side->addWidget(box, 1);
    m_caption = (new Label({}, TypeRole::Caption, Colour::TextSoft, side))->wrapping();
    m_side->addWidget(m_caption);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        const int point = m_model.pointOf(row.row());
        m_chart->choose(point);
        showPoint(point);
    });
    return side;
}

void FamilyGrowthTab::refresh() {
    m_view->showLoading(tr("The measurements are being read."));
    context()
        .session
        .read([household = context().family.record, today = context().today()](Connection& connection) {
            return readFamilyGrowth(connection, household, today);
        })
        .then(this, [this](const Result<QList<FamilyGrowth>>& read) {
            if (!read) return m_view->showFailed(read.error());
            m_children = *read;
            if (m_children.isEmpty())
                return m_view->showEmpty(tr("There is no child in this family yet."),
                                         tr("Growth is charted from the birth on."));
            fillChildren();
            m_view->showReady();
            chooseChild();
        });
}

void FamilyGrowthTab::showChild(const RecordId& child) {
    m_wanted = child;
}

void FamilyGrowthTab::fillChildren() {
    const QString before = m_wanted.isNull() ? m_who->currentData().toString() : m_wanted.toString();
    m_wanted = {};
    m_who->clear();
    for (const FamilyGrowth& each : std::as_const(m_children))
        m_who->addItem(each.child.known.isEmpty() ? each.child.given : each.child.known, each.child.record.toString());
    m_who->setCurrentIndex(std::max(0, m_who->findData(before)));
    m_who->setVisible(m_children.size() > 1);
}

const FamilyGrowth* FamilyGrowthTab::child() const {
    const int index = m_who->currentIndex();
    return index >= 0 && index < m_children.size() ? &m_children.at(index) : nullptr;
}

GrowthMeasure FamilyGrowthTab::measure() const {
    return growth::growthMeasureFromName(m_measures->current()).value_or(GrowthMeasure::Weight);
}

void FamilyGrowthTab::chooseChild() {
    const FamilyGrowth* chosen = child();
    if (chosen == nullptr) return;
    const bool sure = chosen->child.born.isValid() && !chosen->child.inConflict;
    // The last measurement decides what is looked at, not the calendar.
    const QDate last = chosen->child.measurements.isEmpty() ? context().today() : chosen->child.measurements.last().on;
    const int days = sure ? static_cast<int>(chosen->child.born.daysTo(last)) : 0;
    // Read anew after somebody saved: what is looked at stays.
    if (chosen->child.record != m_shown) m_period->setCurrentIndex(static_cast<int>(charts::periodFor(days)));
    m_shown = chosen->child.record;
    showMeasure();
}

charts::GrowthChartContent FamilyGrowthTab::content() const {
    const GrowthInUse& inUse = context().session.growth();
    charts::GrowthChartContent made;
    made.reference = inUse.figures.reference;
    made.child = growthChildOf(child()->child);
    made.policy = inUse.policy;
    made.measure = measure();
    made.period = static_cast<GrowthPeriod>(std::max(0, m_period->currentIndex()));
    made.points = m_model.points();
    made.showCorrected = m_corrected->isChecked();
    made.showActual = m_actual->isChecked();
    return made;
}

void FamilyGrowthTab::showMeasure() {
    if (child() == nullptr) return;
    m_model.show(*child(), context().session.growth(), measure(), context().today());
    const bool corrected = content().isCorrected();
    for (QWidget* each : {static_cast<QWidget*>(m_corrected), static_cast<QWidget*>(m_actual)})
        each->setVisible(corrected);
    m_table->setColumnHidden(GrowthTableModel::Corrected, !corrected);
    m_table->horizontalHeader()->setSectionResizeMode(GrowthTableModel::Centile, QHeaderView::Stretch);
    const theme::Theme& theme = theme::Theme::of(this);
    m_table->setColumnWidth(GrowthTableModel::Date, theme.scaled(dateWidth));
    m_table->setColumnWidth(GrowthTableModel::Actual, theme.scaled(actualWidth));
    m_table->setColumnWidth(GrowthTableModel::Corrected, theme.scaled(correctedWidth));
    m_table->setColumnWidth(GrowthTableModel::Value, theme.scaled(valueWidth));
    m_chart->choose(-1);
    showChart();
    const int newest = static_cast<int>(m_model.points().size()) - 1;
    if (m_model.rowCount() > 0) m_table->selectRow(std::max(0, m_model.rowOf(newest)));
    m_chart->choose(newest);
    showPoint(newest);
    showPrompts();
    showCaption();
}

void FamilyGrowthTab::showChart() {
    if (child() == nullptr) return;
    const charts::GrowthChartContent made = content();
    m_chart->setAccessibleName(tr("Growth chart: %1").arg(measureWords()));
    if (made.reference == nullptr) {
        return m_chartView->showEmpty(tr("The chart could not be drawn: the growth figures file is missing."),
                                      tr("The measurements are safe and listed beside. Tell your system owner."));
    }
    if (!made.child.sex || made.child.inConflict || !made.child.born.isValid()) {
        const auto reason = made.child.inConflict ? growth::NoCentile::InConflict
                            : !made.child.sex     ? growth::NoCentile::SexUnknown
                                                  : growth::NoCentile::BirthUnknown;
        return m_chartView->showEmpty(growth::noCentileText(reason),
                                      tr("The measurements are listed beside; the chart is drawn when it is settled."));
    }
    m_chartView->showReady();
    m_chart->show(made, m_model.spoken());
}

void FamilyGrowthTab::showPoint(int point) {
    const QString strong = m_model.strongWords(point);
    if (strong.isEmpty())
        return m_point->setText(m_model.rowCount() == 0 ? tr("Nothing of this has been measured yet.") : QString());
    m_point->setText(u"<b>%1</b> %2"_s.arg(strong.toHtmlEscaped(), m_model.moreWords(point).toHtmlEscaped()));
}

void FamilyGrowthTab::showPrompts() {
    delete m_prompts;
    m_prompts = new QWidget(this);
    auto* lines = column(m_prompts, 8);
    m_side->insertWidget(0, m_prompts);
    // After a death growth stays readable and nothing is offered.
    const auto prompts = child()->child.died ? QList<growth::GrowthPrompt>() : growth::promptsOf(m_model.allPoints());
    int shown = 0;
    for (const growth::GrowthPrompt& each : prompts) {
        if (each.measure != measure()) continue;
        const QString title = growth::promptTitle(each, context().today());
        auto* line = new widgets::PromptLine(
            title + u'.', tr("%1 (%2)").arg(growth::promptText(each), growth::promptSource(each)), m_prompts);
        connect(line->addButton(tr("Record what you decide…")), &QPushButton::clicked, this,
                [this, title] { decide(title); });
        lines->addWidget(line);
        ++shown;
    }
    m_prompts->setVisible(shown > 0);
}

QString FamilyGrowthTab::measureWords() const {
    switch (measure()) {
    case GrowthMeasure::Weight:
        return tr("weight");
    case GrowthMeasure::Length:
        return tr("length and height");
    case GrowthMeasure::HeadCircumference:
        return tr("head circumference");
    case GrowthMeasure::Bmi:
        break;
    }
    return tr("BMI");
}

QString FamilyGrowthTab::basisWords() const {
    const charts::GrowthChartContent made = content();
    const QString rule = growth::policyText(made.policy);
    if (made.policy == growth::AgePolicy::DigitalChart)
        return tr("Centiles at corrected age, for every gestation (%1).").arg(rule);
    const auto until = growth::correctedUntil(made.policy, made.child);
    if (until)
        return tr("Centiles at corrected age until %1, then at actual age (born before 37 weeks; %2).")
            .arg(dateText(*until), rule);
    if (!made.child.gestation) return tr("Centiles at actual age: the gestation is not known (%1).").arg(rule);
    return tr("Centiles at actual age (born at 37 weeks or later; %1).").arg(rule);
}

QStringList FamilyGrowthTab::captionLines() const {
    QStringList words{basisWords()};
    const charts::GrowthChartContent made = content();
    if (made.child.sex)
        words << (*made.child.sex == growth::Sex::Female ? tr("WHO 2006 figures for girls.")
                                                         : tr("WHO 2006 figures for boys."));
    if (made.reference != nullptr && !made.reference->hasUk90())
        words << tr(
            "No centile before 2 weeks of age (42 weeks of gestation): the British 1990 figures are not installed.");
    if (measure() == GrowthMeasure::Length || measure() == GrowthMeasure::Bmi)
        words << tr("At 2 years the lines step: lying length before, standing height after.");
    return words;
}

void FamilyGrowthTab::showCaption() {
    m_caption->setText(captionLines().join(u' '));
}

void FamilyGrowthTab::decide(const QString& prompt) {
    auto* dialog = new GrowthDecisionDialog(context().session, child()->child.record, prompt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("Kept in the child's health record."), {}); });
    dialog->open();
}

std::optional<reports::GrowthReport> FamilyGrowthTab::report() const {
    if (child() == nullptr) return std::nullopt;
    const VisitPerson& who = child()->child;
    reports::GrowthReport sheet{content(), m_model.printed(), {}, {}, captionLines()};
    sheet.title = tr("%1: %2").arg(who.name(), measureWords());
    QStringList facts{who.inConflict ? tr("Born: two dates stand against each other")
                                     : tr("Born %1").arg(dateText(who.born))};
    if (who.gestation) facts << tr("at %1 weeks").arg(who.gestation->toString());
    if (!who.nhs.isEmpty()) facts << tr("NHS number %1").arg(nhsNumberText(who.nhs));
    sheet.facts = facts.join(u", "_s);
    return sheet;
}

void FamilyGrowthTab::print() {
    const auto sheet = report();
    if (!sheet) return;
    askAndPrint({context().session, this, u"growth chart"_s, child()->child.record}, sheet->content());
}

void FamilyGrowthTab::setFold(theme::Fold fold) {
    const theme::Theme& theme = theme::Theme::of(this);
    const bool under = fold >= theme::Fold::Tight;
    m_both->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panel->setMinimumWidth(under ? 0 : theme.scaled(panelWidth));
    m_panel->setMaximumWidth(under ? QWIDGETSIZE_MAX : theme.scaled(panelWidth));
    m_table->setFitsRows(under);
    m_table->setMinimumHeight(under ? 0 : tableHeight);
    m_chart->setMinimumHeight(std::min(theme.scaled(chartHeight), mostChartHeight));
}

} // namespace lodestar::pages
