#include "ui/pages/ReviewGrid.h"

#include "core/base/DateText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Rule.h"
#include "ui/widgets/TextBox.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReviewWords;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

namespace {

constexpr int edge = 10;
constexpr int columns = 5;
constexpr std::array stretches{13, 30, 28, 22, 22};

} // namespace

ReviewGrid::ReviewGrid(ReviewSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(edge, 8, edge, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    for (int column = 0; column < columns; ++column)
        m_heads.append((new Label({}, TypeRole::Caption, Colour::TextSoft, this))->strong()->wrapping());
    for (const rules::ReviewArea area : rules::reviewAreas)
        makeRow(area);
    showHeads();
    arrange();
}

ReviewGrid::Cell ReviewGrid::makeCell(const QString& head, bool typed) {
    Cell cell;
    cell.holder = new QWidget(this);
    auto* column = new QVBoxLayout(cell.holder);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    cell.head = new Label(head, TypeRole::Caption, Colour::TextSoft, cell.holder);
    cell.head->hide();
    column->addWidget(cell.head);
    auto* signs = new QHBoxLayout;
    signs->setContentsMargins(0, 0, 0, 0);
    signs->setSpacing(6);
    cell.icon = new widgets::IconLabel(u"info"_s, 16, Colour::TextSoft, cell.holder);
    cell.words = (new Label({}, TypeRole::Body, Colour::Text, cell.holder))->strong()->wrapping();
    signs->addWidget(cell.icon, 0, Qt::AlignTop);
    signs->addWidget(cell.words, 1);
    column->addLayout(signs);
    cell.line = (new Label({}, TypeRole::Table, Colour::TextSoft, cell.holder))->wrapping();
    column->addWidget(cell.line);
    if (typed) {
        cell.typed = new widgets::TextBox(head, cell.holder);
        cell.typed->setLines(1, 6);
        column->addWidget(cell.typed);
    }
    column->addStretch(1);
    return cell;
}

void ReviewGrid::makeRow(rules::ReviewArea area) {
    Row row;
    row.area = area;
    row.rule = new widgets::Rule(0, 0, this);
    row.name = (new Label(ReviewWords::area(area), TypeRole::Body, Colour::Text, this))->strong()->wrapping();
    row.health = makeCell(tr("Health visitor"), false);
    row.setting = makeCell(tr("Setting: progress check"), false);
    row.family = makeCell(tr("The family’s words"), true);
    row.together = makeCell(tr("Together"), true);
    row.family.icon->hide();
    row.family.words->hide();
    row.family.line->hide();
    row.together.line->hide();
    const QString id = rules::reviewAreaName(area);
    row.family.typed->setObjectName(u"family:"_s + id);
    row.together.typed->setObjectName(u"together:"_s + id);
    row.family.typed->setAccessibleName(tr("%1: the family’s words").arg(ReviewWords::area(area)));
    row.together.typed->setAccessibleName(tr("%1: what we say together").arg(ReviewWords::area(area)));
    connect(row.family.typed, &widgets::TextBox::textEdited, this, [this, id, box = row.family.typed] {
        Review::setWords(m_sheet.review.parents, id, box->text());
        Q_EMIT edited();
    });
    connect(row.together.typed, &widgets::TextBox::textEdited, this, [this, id, box = row.together.typed] {
        Review::setWords(m_sheet.review.together, id, box->text());
        Q_EMIT edited();
    });
    m_rows.append(row);
}

void ReviewGrid::showHeads() {
    const QString form = m_sheet.review.asqForm;
    const QDate on = QDate::fromString(m_sheet.review.healthOn, Qt::ISODate);
    m_heads[0]->setText(tr("Area"));
    QStringList health{tr("Health visitor")};
    if (m_sheet.review.healthDone && on.isValid()) health << shortDateText(on, m_sheet.today());
    if (!form.isEmpty()) health << tr("ASQ-3 %1 months: score (cut-off)").arg(form);
    m_heads[1]->setText(health.join(u", "_s));
    QStringList setting{tr("Setting: progress check")};
    const QDate came = QDate::fromString(m_sheet.review.summary.on, Qt::ISODate);
    if (came.isValid() && m_sheet.review.summary.isBegun()) setting << shortDateText(came, m_sheet.today());
    if (!m_sheet.review.summary.keyPerson.isEmpty()) setting << m_sheet.review.summary.keyPerson;
    m_heads[2]->setText(setting.join(u", "_s));
    m_heads[3]->setText(tr("%1’s family, in their words").arg(m_sheet.called()));
    m_heads[4]->setText(tr("Together"));
}

void ReviewGrid::rebuild() {
    for (const Row& row : std::as_const(m_rows)) {
        const QString id = rules::reviewAreaName(row.area);
        row.family.typed->setText(m_sheet.review.wordsOf(m_sheet.review.parents, id));
        row.together.typed->setText(m_sheet.review.wordsOf(m_sheet.review.together, id));
    }
    refresh();
}

void ReviewGrid::fill(const Cell& cell, const ReviewWords::Sign& sign, const QString& line) {
    cell.icon->setVisible(!sign.icon.isEmpty());
    if (!sign.icon.isEmpty()) {
        cell.icon->setIcon(sign.icon);
        cell.icon->setInk(sign.ink);
    }
    cell.words->setText(sign.words);
    cell.words->setInk(sign.ink);
    cell.words->strong(!sign.icon.isEmpty());
    cell.line->setText(line);
    cell.line->setVisible(!line.isEmpty());
}

void ReviewGrid::refresh() {
    showHeads();
    const auto rows = reviewRows(m_sheet.review, m_sheet.context);
    for (qsizetype i = 0; i < rows.size() && i < m_rows.size(); ++i) {
        const ReviewRow& now = rows[i];
        const Row& row = m_rows[i];
        fill(row.health, ReviewWords::health(now), ReviewWords::healthLine(now));
        fill(row.setting, ReviewWords::setting(now), now.settingWords);
        const auto sign = ReviewWords::together(now);
        row.together.icon->setIcon(sign.icon);
        row.together.icon->setInk(sign.ink);
        row.together.words->setText(sign.words);
        // Whoever hears the fields hears what stands beside them.
        row.family.typed->setAccessibleDescription(ReviewWords::spoken(now));
        row.together.typed->setAccessibleDescription(ReviewWords::spoken(now));
    }
}

void ReviewGrid::setFold(theme::Fold fold) {
    const bool stacked = fold >= theme::Fold::Tight;
    if (stacked == m_stacked) return;
    m_stacked = stacked;
    arrange();
}

void ReviewGrid::arrange() {
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column,
                                 m_stacked ? (column == 0 ? 1 : 0) : stretches[static_cast<std::size_t>(column)]);
        m_heads[column]->setVisible(!m_stacked);
        if (!m_stacked) m_grid->addWidget(m_heads[column], 0, column, Qt::AlignBottom);
    }
    int line = 1;
    for (const Row& row : std::as_const(m_rows)) {
        // Between rows, and below the heads where there are any.
        row.rule->setVisible(!m_stacked || row.area != m_rows.first().area);
        m_grid->addWidget(row.rule, line++, 0, 1, columns);
        const std::array cells{row.health, row.setting, row.family, row.together};
        m_grid->addWidget(row.name, line, 0, Qt::AlignTop);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].head->setVisible(m_stacked);
            if (m_stacked)
                m_grid->addWidget(cells[i].holder, ++line, 0);
            else
                m_grid->addWidget(cells[i].holder, line, static_cast<int>(i) + 1, Qt::AlignTop);
        }
        ++line;
    }
}

void ReviewGrid::paintEvent(QPaintEvent*) {
    const auto& theme = theme::Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Colour::Line));
    painter.setBrush(theme.colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
}

} // namespace lodestar::pages
