#pragma once

#include "ui/theme/Fold.h"

#include <QWidget>

class QGridLayout;

namespace lodestar::widgets {

class Label;

/// Labels and fields: the label at the left of its field, or above it in little room. One call labels the field for
/// eye and ear. "Needed" marks only what completion truly requires.
class FormGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FormGrid(QWidget* parent = nullptr);

    /// `label` may carry an Alt letter ("&Weight").
    void addRow(const QString& label, QWidget* field);
    /// A widget over both columns.
    void addWide(QWidget* widget);
    void setNeeded(QWidget* field, bool needed);
    /// Words under the field that say what is wrong and what would be right; empty takes them away.
    void setProblem(QWidget* field, const QString& words);
    /// True while some field has a problem.
    [[nodiscard]] bool hasProblems() const;
    /// The first field with a problem, or null.
    [[nodiscard]] QWidget* firstProblem() const;
    void setRowVisible(QWidget* field, bool visible);
    /// Labels stand above their fields.
    void setStacked(bool stacked);

private:
    struct Row {
        QWidget* field = nullptr;
        Label* label = nullptr;
        Label* needed = nullptr;
        Label* problem = nullptr;
        bool wide = false;
    };
    void arrange();
    [[nodiscard]] Row* rowOf(const QWidget* field);

    QGridLayout* m_grid = nullptr;
    QList<Row> m_rows;
    bool m_stacked = false;
};

} // namespace lodestar::widgets
