#include "ui/widgets/FormGrid.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace lodestar::widgets {

using theme::Colour;
using theme::TypeRole;

namespace {

/// In characters: about a line of the narrowest dialog. What is longer wraps where it stands above its field.
constexpr qsizetype longLabel = 45;
/// To which a list of long words may shrink; else it would be as wide as its longest.
constexpr int leastList = 120;

void letShrink(QWidget* field) {
    QList<QComboBox*> lists = field->findChildren<QComboBox*>();
    if (auto* list = qobject_cast<QComboBox*>(field)) lists.append(list);
    for (QComboBox* each : std::as_const(lists))
        if (each->minimumWidth() == 0) each->setMinimumWidth(leastList);
}

} // namespace

FormGrid::FormGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void FormGrid::addRow(const QString& label, QWidget* field) {
    Row row;
    row.field = field;
    row.label = new Label(label, TypeRole::Table, Colour::TextSoft, this);
    row.needed = new Label(tr("needed"), TypeRole::Caption, Colour::TextSoft, this);
    row.problem = new Label({}, TypeRole::Table, Colour::Overdue, this);
    row.problem->wrapping();
    row.label->setContentsMargins(0, 0, 0, 0);
    row.needed->hide();
    row.problem->hide();
    letShrink(field);
    QWidget* speaking = field->focusProxy() ? field->focusProxy() : field;
    Speech::label(row.label, speaking, speaking->accessibleDescription());
    m_rows << row;
    arrange();
}

void FormGrid::addWide(QWidget* widget) {
    Row row;
    row.field = widget;
    row.wide = true;
    m_rows << row;
    arrange();
}

FormGrid::Row* FormGrid::rowOf(const QWidget* field) {
    const auto found = std::ranges::find_if(m_rows, [field](const Row& row) { return row.field == field; });
    return found == m_rows.end() ? nullptr : &*found;
}

void FormGrid::setNeeded(QWidget* field, bool needed) {
    Row* row = rowOf(field);
    if (!row || !row->needed) return;
    row->needed->setVisible(needed && !field->isHidden());
    row->needed->setProperty("wanted", needed);
    const QString name = Speech::spoken(row->label->text());
    QWidget* speaking = field->focusProxy() ? field->focusProxy() : field;
    speaking->setAccessibleName(needed ? tr("%1, needed").arg(name) : name);
}

void FormGrid::setProblem(QWidget* field, const QString& words) {
    Row* row = rowOf(field);
    if (!row || !row->problem) return;
    row->problem->setText(words);
    row->problem->setVisible(!words.isEmpty() && !field->isHidden());
    QWidget* speaking = field->focusProxy() ? field->focusProxy() : field;
    speaking->setAccessibleDescription(words);
}

bool FormGrid::hasProblems() const {
    return firstProblem() != nullptr;
}

QWidget* FormGrid::firstProblem() const {
    for (const Row& row : m_rows)
        if (row.problem && !row.problem->text().isEmpty() && !row.field->isHidden()) return row.field;
    return nullptr;
}

void FormGrid::setRowVisible(QWidget* field, bool visible) {
    Row* row = rowOf(field);
    if (!row) return;
    row->field->setVisible(visible);
    if (row->wide) return;
    row->label->setVisible(visible);
    row->needed->setVisible(visible && row->needed->property("wanted").toBool());
    row->problem->setVisible(visible && !row->problem->text().isEmpty());
}

void FormGrid::setStacked(bool stacked) {
    if (stacked == m_stacked) return;
    m_stacked = stacked;
    arrange();
}

void FormGrid::arrange() {
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int line = 0;
    for (const Row& row : m_rows) {
        if (row.wide) {
            m_grid->addWidget(row.field, line++, 0, 1, 3);
            continue;
        }
        if (m_stacked) {
            row.label->setContentsMargins(0, 0, 0, 0);
            if (row.label->text().size() > longLabel) row.label->wrapping();
            m_grid->addWidget(row.label, line, 0, 1, 2);
            m_grid->addWidget(row.needed, line++, 2, Qt::AlignRight);
            m_grid->addWidget(row.field, line++, 0, 1, 3);
            m_grid->addWidget(row.problem, line++, 0, 1, 3);
            continue;
        }
        // Beside a field of several lines the label stands at the first of them.
        const int control = theme::Theme::of(this).controlHeight();
        const bool tall = row.field->sizeHint().height() > control * 3 / 2;
        row.label->setContentsMargins(0, tall ? (control - row.label->fontMetrics().height()) / 2 : 0, 0, 0);
        m_grid->addWidget(row.label, line, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
        m_grid->addWidget(row.field, line, 1);
        m_grid->addWidget(row.needed, line++, 2, Qt::AlignVCenter);
        m_grid->addWidget(row.problem, line++, 1, 1, 2);
    }
}

} // namespace lodestar::widgets
