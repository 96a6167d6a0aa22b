#pragma once

#include "ui/theme/RowRole.h"
#include "ui/theme/StatusKind.h"

#include <QAbstractListModel>
#include <QVariant>

namespace lodestar::models {

/// One row of a list, worded. What a RowDelegate draws and a screen reader speaks.
struct ListRow {
    QString title;
    QString lead;
    QString second;
    QStringList more;
    QString alert;
    QString icon;
    QString start;
    QString end;
    QString action;
    bool primary = false;
    int inset = 0; ///< steps to the right: it belongs to the row above
    std::optional<theme::StatusMark> status;
    QString spoken; ///< empty: made of the parts
    QVariant what;  ///< what the page needs to open it
};

/// Rows that a page has worded. Replacing them keeps those that stay, so that the keyboard is not thrown about.
class RowsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<ListRow> rows);
    [[nodiscard]] const QList<ListRow>& rows() const { return m_rows; }
    [[nodiscard]] const ListRow* row(const QModelIndex& index) const;
    /// The action of the current row of an appointment list is the page's primary button: only that row shows it.
    void setPrimaryRow(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString spoken(const ListRow& row) const;

    QList<ListRow> m_rows;
    int m_primary = -1;
    bool m_onlyPrimary = false;
};

} // namespace lodestar::models
