#include "ui/pages/VisitParentScreen.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/base/Plausibility.h"
#include "core/records/Kind.h"
#include "core/services/FamilyGrowth.h"
#include "core/services/MeasurementValue.h"
#include "core/services/Session.h"
#include "ui/charts/GrowthChart.h"
#include "ui/models/GrowthTableModel.h"
#include "ui/pages/VisitWords.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/Speech.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using theme::Colour;
using theme::TypeRole;
using widgets::Label;

namespace {

constexpr int chartHeight = 380;

QString measureWord(const QString& measure) {
    if (measure == u"weight"_s) return VisitParentScreen::tr("Weight");
    if (measure == u"length"_s) return VisitParentScreen::tr("Length");
    return measure == u"height"_s ? VisitParentScreen::tr("Height") : VisitParentScreen::tr("Head");
}

QString amountWords(const QString& measure, qint64 amount) {
    return amountText(measureFromName(measure).value_or(Measure::Weight), amount);
}

} // namespace

VisitParentScreen::VisitParentScreen(const VisitSheet& sheet, const VisitPerson& child, ParentCover cover)
    : m_cover(std::move(cover)) {
    setAccessibleName(tr("Sheet for the family"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(48, 32, 48, 24);
    column->setSpacing(12);
    if (records::mayStandOnParentSheet(u"person", u"name"))
        column->addWidget((new Label(child.name(), TypeRole::Figure, Colour::Text, content))->strong());
    if (records::mayStandOnParentSheet(u"person", u"birthDate") && !child.inConflict)
        column->addWidget(
            new Label(tr("Born %1; today %2").arg(dateText(child.born), ageTextExact(child.born, sheet.today())),
                      TypeRole::Title, Colour::TextSoft, content));
    if (records::mayStandOnParentSheet(u"measurement", u"measured")) {
        addToday(sheet, child, column);
        addChart(sheet, child, column);
        addBefore(sheet, child, column);
    }
    column->addStretch(1);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(content);
    outer->addWidget(scroll, 1);
    addWayBack(outer);
}

void VisitParentScreen::addToday(const VisitSheet& sheet, const VisitPerson& child, QVBoxLayout* column) {
    const Visit::Subject* subject = sheet.visit.subject(child.record);
    if (subject == nullptr) return;
    for (const Visit::Measurement& each : subject->measurements) {
        const auto amount = amountOf(each);
        // What is still being asked about is shown to nobody.
        if (!amount || (doubtAbout(each, child, sheet.visit.happenedOn()) && each.sure.isEmpty())) continue;
        const QString words =
            tr("%1: %2").arg(measureWord(each.measure),
                             isWeight(each.measure) ? massText(Grams{*amount}) : amountWords(each.measure, *amount));
        column->addWidget((new Label(tr("%1   %2").arg(dateText(sheet.visit.happenedOn()), words), TypeRole::Figure,
                                     Colour::Text, column->parentWidget()))
                              ->strong());
    }
}

void VisitParentScreen::addChart(const VisitSheet& sheet, const VisitPerson& child, QVBoxLayout* column) {
    const GrowthInUse& growth = sheet.session.growth();
    FamilyGrowth shown{child, {}};
    if (const Visit::Subject* subject = sheet.visit.subject(child.record)) {
        for (const Visit::Measurement& each : subject->measurements) {
            const auto amount = amountOf(each);
            const bool asked = doubtAbout(each, child, sheet.visit.happenedOn()) && each.sure.isEmpty();
            if (amount && !asked)
                shown.child.measurements.append({each.measure, *amount, sheet.visit.happenedOn(), false, false, false});
        }
    }
    charts::GrowthChartContent content;
    content.reference = growth.figures.reference;
    content.child = growthChildOf(child);
    content.policy = growth.policy;
    if (content.reference == nullptr || !content.child.sex || content.child.inConflict) return;
    models::GrowthTableModel table;
    table.show(shown, growth, content.measure, sheet.today());
    content.points = table.points();
    if (content.points.isEmpty()) return;
    content.period = charts::periodFor(content.points.last().reading.actualDays);
    auto* chart = new charts::GrowthChart(column->parentWidget());
    chart->setAccessibleName(tr("Growth chart: weight"));
    chart->setMinimumHeight(theme::Theme::of(this).scaled(chartHeight));
    chart->show(content, table.spoken());
    column->addWidget(chart);
}

void VisitParentScreen::addBefore(const VisitSheet& sheet, const VisitPerson& child, QVBoxLayout* column) {
    QStringList lines;
    for (const PastMeasurement& each : child.measurements) {
        if (each.inConflict) continue;
        const QString on = each.atBirth ? tr("At birth") : shortDateText(each.on, sheet.today());
        lines << tr("%1   %2: %3").arg(on, measureWord(each.measure), amountWords(each.measure, each.amount));
    }
    if (lines.isEmpty()) return;
    column->addSpacing(12);
    column->addWidget(
        (new Label(tr("Until now"), TypeRole::Section, Colour::TextSoft, column->parentWidget()))->strong());
    for (const QString& line : lines)
        column->addWidget(new Label(line, TypeRole::Title, Colour::Text, column->parentWidget()));
}

void VisitParentScreen::addWayBack(QVBoxLayout* column) {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(48, 8, 48, 16);
    row->setSpacing(8);
    m_problem = new Label({}, TypeRole::Body, Colour::Text, foot);
    m_lock = new QWidget(foot);
    auto* lock = new QHBoxLayout(m_lock);
    lock->setContentsMargins(0, 0, 0, 0);
    m_passphrase = new QLineEdit(m_lock);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setMinimumWidth(260);
    widgets::Speech::name(m_passphrase, tr("Passphrase, to go back to the visit"));
    auto* open = new QPushButton(tr("Go back"), m_lock);
    lock->addWidget(m_passphrase);
    lock->addWidget(open);
    m_lock->hide();
    m_back = new QPushButton(tr("Back to the visit"), foot);
    row->addWidget(m_problem->wrapping());
    row->addStretch(1);
    row->addWidget(m_lock);
    row->addWidget(m_back);
    m_back->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(foot);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_back->hide();
        m_lock->show();
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    connect(open, &QPushButton::clicked, this, &VisitParentScreen::leave);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &VisitParentScreen::leave);
}

void VisitParentScreen::leave() {
    const QString given = m_passphrase->text();
    m_passphrase->clear();
    m_cover.check(given).then(this, [this](const Status& right) {
        if (right) return m_cover.uncover();
        m_problem->setText(theme::Words::text(right.error()));
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace lodestar::pages
