#pragma once

#include "ui/models/ChronologyPickModel.h"
#include "ui/pages/FamilyContext.h"
#include "ui/reports/ListPrint.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLineEdit;
class QListView;
class QPrinter;

namespace lodestar::widgets {
class FormGrid;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// A chronology on paper: for which child, who reads it, what for, and which entries. What is of somebody else, of
/// third parties or sealed is ticked one by one. Before anything is printed it is kept with its pages.
class ChronologyPrintDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// `items`: what the page shows, oldest first.
    ChronologyPrintDialog(FamilyContext& context, QList<TimelineItem> items, QWidget* parent);

    /// The list as it would be printed now; nothing while something is missing (and it is said).
    [[nodiscard]] std::optional<reports::ListPrint::Content> content();
    /// Keeps it, then prints; for the printer dialog's answer, and for tests.
    void printOn(const std::shared_ptr<QPrinter>& printer);

Q_SIGNALS:
    void printed(const QString& words);

private:
    void build();
    void showItems();
    void showCount();
    bool check();
    void askPrinter();
    [[nodiscard]] ChronologyAsk ask() const;

    FamilyContext& m_context;
    QList<TimelineItem> m_items;
    models::ChronologyPickModel m_model;
    widgets::FormGrid* m_form = nullptr;
    QComboBox* m_child = nullptr;
    QLineEdit* m_reader = nullptr;
    QLineEdit* m_purpose = nullptr;
    QListView* m_list = nullptr;
    widgets::Label* m_count = nullptr;
    QList<ChronologyLine> m_lines;
};

} // namespace lodestar::pages
