#pragma once

#include "core/services/CaseloadFilter.h"
#include "ui/pages/TodayPage.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace lodestar::models {
class CaseloadModel;
}
namespace lodestar::widgets {
class FlowLayout;
class RowTable;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Every family of mine, ordered by what cannot wait: filters and saved filters, columns, export, print.
class CaseloadPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit CaseloadPage(WorkContext context, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    /// Everything is read and drawn.
    void shown();

private:
    void build();
    QWidget* buildTools();
    void arrange(theme::Fold fold);
    void refresh();
    void show(Caseload caseload);
    void showRows();
    void showFilter();
    void apply(const CaseloadFilter& filter);
    void addChip(const QString& words, const CaseloadFilter& without);
    void askFilter();
    void saveFilter();
    void chooseColumns();
    void hideColumns();
    void exportRows();
    void printRows();
    void addFamily();
    void recordContact();
    void showNobody();
    void openRow(int row);
    void fitColumns();

    WorkContext m_context;
    CaseloadSettings m_settings;
    models::CaseloadModel* m_model = nullptr;
    models::RowsModel* m_rows = nullptr;
    widgets::StatefulView* m_states = nullptr;
    widgets::SegmentedSwitch* m_presets = nullptr;
    QStackedWidget* m_views = nullptr;
    widgets::RowTable* m_table = nullptr;
    widgets::RowList* m_list = nullptr;
    QWidget* m_chips = nullptr;
    widgets::FlowLayout* m_chipFlow = nullptr;
    widgets::Label* m_order = nullptr;
    QPushButton* m_columns = nullptr;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace lodestar::pages
