#include "ui/pages/VisitMeasurementsPart.h"

#include "core/base/Age.h"
#include "ui/pages/VisitMeasureCell.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MeasureField.h"
#include "ui/widgets/Speech.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using theme::Colour;
using theme::TypeRole;
using widgets::Label;

namespace {

/// Measured lying until the second birthday, standing from then on.
constexpr int standsFromMonths = 24;
constexpr int labelWidth = 60;
constexpr int fieldWidth = 240;

} // namespace

VisitMeasurementsPart::VisitMeasurementsPart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Measurements, sheet, parent) {
    connect(fold().addAction(tr("Change")), &QPushButton::clicked, this, [this] {
        setOpen(true);
        if (m_scales == nullptr) return;
        m_scales->setVisible(!m_scales->isVisible());
        if (m_scales->isVisible()) m_scales->findChild<QComboBox*>()->setFocus(Qt::OtherFocusReason);
    });
}

bool VisitMeasurementsPart::belongs() const {
    return !sheet().children().isEmpty();
}

bool VisitMeasurementsPart::isBegun() const {
    return std::ranges::any_of(visit().subjects, [](const Visit::Subject& subject) {
        return std::ranges::any_of(subject.measurements, [](const auto& m) { return !m.text.trimmed().isEmpty(); });
    });
}

QWidget* VisitMeasurementsPart::fieldFor(const VisitGap& gap) const {
    for (const VisitMeasureCell* each : m_cells)
        if (each->child() == gap.person && each->measure() == gap.measure) return each->field()->line();
    return VisitPart::fieldFor(gap);
}

void VisitMeasurementsPart::refresh() {
    for (VisitMeasureCell* each : m_cells)
        each->refresh();
}

QString VisitMeasurementsPart::lengthOf(const VisitPerson& child) const {
    const bool stands = child.born.isValid() && completedMonths(child.born, visit().happenedOn()) >= standsFromMonths;
    return stands ? u"height"_s : u"length"_s;
}

VisitMeasureCell* VisitMeasurementsPart::cell(const VisitPerson& child, const QString& measure, QWidget* parent) {
    auto* made = new VisitMeasureCell(sheet(), child.record, measure, parent);
    connect(made, &VisitMeasureCell::edited, this, &VisitPart::edited);
    m_cells.append(made);
    return made;
}

void VisitMeasurementsPart::rebuild() {
    m_cells.clear();
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* holder = new QWidget(column->parentWidget());
    auto* table = new QGridLayout(holder);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(10);
    table->setVerticalSpacing(6);
    column->addWidget(holder);
    const QList<const VisitPerson*> children = sheet().children();
    if (children.size() == 1)
        addOne(*children.first(), table);
    else
        addSeveral(table);
    addScales(column);
    sayScales();
}

void VisitMeasurementsPart::addOne(const VisitPerson& child, QGridLayout* table) {
    QWidget* holder = table->parentWidget();
    table->setColumnMinimumWidth(0, labelWidth);
    table->setColumnMinimumWidth(1, fieldWidth);
    table->setColumnStretch(2, 1);
    int row = 0;
    for (const QString& measure : {u"weight"_s, lengthOf(child), u"head_circumference"_s}) {
        VisitMeasureCell* one = cell(child, measure, holder);
        const QString label = measure == u"weight"_s               ? tr("&Weight")
                              : measure == u"head_circumference"_s ? tr("Hea&d")
                                                                   : one->label();
        auto* words = new Label(label, TypeRole::Table, Colour::TextSoft, holder);
        words->setBuddy(one->field()->line());
        table->addWidget(words, row, 0, Qt::AlignTop | Qt::AlignLeft);
        words->setMinimumHeight(one->field()->sizeHint().height());
        table->addWidget(one->field(), row, 1, Qt::AlignTop);
        table->addWidget(one->words(), row, 2, Qt::AlignVCenter);
        table->addWidget(one->question(), row + 1, 0, 1, 3);
        row += 2;
    }
}

void VisitMeasurementsPart::addSeveral(QGridLayout* table) {
    QWidget* holder = table->parentWidget();
    table->setColumnStretch(3, 1);
    int row = 1;
    for (const VisitPerson* child : sheet().children()) {
        const QString name = sheet().called(child->record);
        table->addWidget((new Label(name, TypeRole::Body, Colour::Text, holder))->strong(), row, 0);
        int column = 1;
        for (const QString& measure : {u"weight"_s, lengthOf(*child), u"head_circumference"_s}) {
            VisitMeasureCell* one = cell(*child, measure, holder);
            one->setCompact();
            if (row == 1)
                table->addWidget(new Label(one->label(), TypeRole::Table, Colour::TextSoft, holder), 0, column);
            table->addWidget(one->field(), row, column, Qt::AlignTop);
            table->addWidget(one->words(), row + 1, column, Qt::AlignTop);
            table->addWidget(one->question(), row + 1 + column, 0, 1, 4);
            ++column;
        }
        row += 5;
    }
}

void VisitMeasurementsPart::addScales(QBoxLayout* column) {
    auto* grid = new widgets::FormGrid(column->parentWidget());
    m_scales = grid;
    auto* scales = choices(tr("Scales"), VisitWords::scales(), grid);
    if (!sheet().children().isEmpty())
        choose(scales, VisitWords::usualScales(sheet().children().first(), sheet().today()));
    auto* clothed = new QCheckBox(tr("With clothes on"), grid);
    for (const Visit::Subject& subject : visit().subjects)
        for (const Visit::Measurement& each : subject.measurements) {
            if (!each.scale.isEmpty()) choose(scales, each.scale);
            clothed->setChecked(clothed->isChecked() || each.clothed);
        }
    grid->addRow(tr("Scales"), scales);
    grid->addWide(clothed);
    grid->hide();
    const auto keep = [this, scales, clothed] {
        for (Visit::Subject& subject : visit().subjects)
            for (Visit::Measurement& each : subject.measurements) {
                each.scale = scales->currentData().toString();
                each.clothed = clothed->isChecked();
            }
        sayScales();
        Q_EMIT edited();
    };
    connect(scales, &QComboBox::activated, this, keep);
    connect(clothed, &QCheckBox::toggled, this, keep);
    column->addWidget(grid);
}

void VisitMeasurementsPart::sayScales() {
    const auto* scales = m_scales->findChild<QComboBox*>();
    const auto* clothed = m_scales->findChild<QCheckBox*>();
    fold().setHint(tr("%1, %2").arg(scales->currentText(), clothed->isChecked() ? tr("clothed") : tr("nothing on")));
}

} // namespace lodestar::pages
