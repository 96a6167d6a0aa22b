#pragma once

#include "core/services/Silence.h"
#include "ui/pages/TodayPage.h"
#include "ui/reports/ListPrint.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace lodestar::pages {

/// "Gone quiet": concerns, referrals, requests, promises and agreed actions past their time without a next step, of all
/// her families. Names and dates; what each says stands in the family. Route extra: "climbed".
class QuietPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit QuietPage(WorkContext context, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;
    /// The list as it would be printed now.
    [[nodiscard]] reports::ListPrint::Content printed() const;

private:
    QWidget* buildTools();
    void refresh();
    void show(const SilentList& list);
    void fillWorkers();
    void filter();
    void showState();
    [[nodiscard]] bool keeps(const SilentMatter& matter) const;

    WorkContext m_context;
    SilentList m_list;
    QList<SilentMatter> m_shown;
    models::RowsModel* m_model = nullptr;
    widgets::StatefulView* m_states = nullptr;
    widgets::SegmentedSwitch* m_kinds = nullptr;
    QComboBox* m_workers = nullptr;
    QCheckBox* m_climbed = nullptr;
    widgets::RowList* m_rows = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace lodestar::pages
