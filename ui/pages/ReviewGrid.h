#pragma once

#include "ui/models/ReviewWords.h"
#include "ui/pages/ReviewSheet.h"
#include "ui/theme/Fold.h"

#include <QWidget>

class QGridLayout;

namespace lodestar::widgets {
class IconLabel;
class Label;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Both views side by side: one row for each area with what the health visitor and the setting see, the family's own
/// words, and what they say together. The words are typed here; in little room the cells of a row stand one below the
/// other, each under its head.
class ReviewGrid final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewGrid(ReviewSheet& sheet, QWidget* parent = nullptr);

    /// The review was opened: every word anew.
    void rebuild();
    /// Something was typed elsewhere: signs and lines, without touching what is being typed.
    void refresh();
    void setFold(theme::Fold fold);

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A sign with its word, and a soft line below.
    struct Cell {
        QWidget* holder = nullptr;
        widgets::Label* head = nullptr; ///< the column's name, in little room
        widgets::IconLabel* icon = nullptr;
        widgets::Label* words = nullptr;
        widgets::Label* line = nullptr;
        widgets::TextBox* typed = nullptr;
    };
    struct Row {
        rules::ReviewArea area;
        widgets::Label* name = nullptr;
        QWidget* rule = nullptr;
        Cell health;
        Cell setting;
        Cell family;
        Cell together;
    };
    Cell makeCell(const QString& head, bool typed);
    void makeRow(rules::ReviewArea area);
    void arrange();
    void showHeads();
    static void fill(const Cell& cell, const models::ReviewWords::Sign& sign, const QString& line);

    ReviewSheet& m_sheet;
    QGridLayout* m_grid = nullptr;
    QList<widgets::Label*> m_heads;
    QList<Row> m_rows;
    bool m_stacked = false;
};

} // namespace lodestar::pages
