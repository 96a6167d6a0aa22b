#pragma once

#include "core/services/ReferralFilter.h"
#include "ui/pages/TodayPage.h"

class QPushButton;
class QStackedWidget;

namespace lodestar::models {
class ReferralModel;
}
namespace lodestar::widgets {
class FlowLayout;
class RowTable;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Referrals of mine and those that come to me, what cannot wait first: by state, filters, export, print.
/// What is sealed stands in no list of names: one line says how many wait, and leads to the passphrase.
class ReferralsPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit ReferralsPage(WorkContext context, QWidget* parent = nullptr);

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
    struct Read {
        QList<ReferralRow> rows;
        qsizetype sealed = 0;
    };
    void show(Read read);
    void showRows();
    void showFilter();
    void showEmpty();
    void apply(const ReferralFilter& filter);
    void askFilter();
    void exportRows();
    void printRows();
    void openRow(int row);
    void fitColumns();

    WorkContext m_context;
    models::ReferralModel* m_model = nullptr;
    models::RowsModel* m_rows = nullptr;
    widgets::StatefulView* m_states = nullptr;
    widgets::SegmentedSwitch* m_presets = nullptr;
    QStackedWidget* m_views = nullptr;
    widgets::RowTable* m_table = nullptr;
    widgets::RowList* m_list = nullptr;
    QWidget* m_chips = nullptr;
    widgets::FlowLayout* m_chipFlow = nullptr;
    QPushButton* m_sealed = nullptr;
    bool m_ended = false; ///< what was read are those that are over
    bool m_reading = false;
    bool m_again = false;
};

} // namespace lodestar::pages
