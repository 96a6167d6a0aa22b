#pragma once

#include "core/services/Sharing.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyTab.h"

#include <QStandardItemModel>

class QPushButton;

namespace lodestar::widgets {
class Box;
class RowTable;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// With whom what is known of each person may be shared, and what was shared: one row for each agency and purpose, one
/// column for each person.
class FamilySharingTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilySharingTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;

private:
    struct Read {
        QList<QList<SharingAnswer>> answers; ///< of each member, in the family's order
        QList<SharedOnce> shared;
    };
    struct Row {
        QString agency;
        QString purpose;
    };
    QWidget* buildAnswers();
    QWidget* buildShared();
    void show(const Read& read);
    void showAnswers();
    void showShared();
    void record();
    void withdraw();
    void askSheet();
    void recordShare();
    [[nodiscard]] QStringList agencies() const;
    /// Whose column is chosen; the first person's while none is.
    [[nodiscard]] qsizetype column() const;
    [[nodiscard]] const SharingAnswer* current() const;

    Read m_read;
    QList<Row> m_lines;
    QStandardItemModel m_model;
    models::RowsModel m_sharedRows;
    widgets::Box* m_answerBox = nullptr;
    widgets::Box* m_sharedBox = nullptr;
    widgets::RowTable* m_table = nullptr;
    widgets::StatefulView* m_view = nullptr;
    QPushButton* m_withdraw = nullptr;
};

} // namespace lodestar::pages
