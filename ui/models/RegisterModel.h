#pragma once

#include "core/services/CourseRegister.h"

#include <QAbstractTableModel>

namespace lodestar::models {

/// Who is called at a session of a course, one row each: name, mark of this session, how often she came so far.
/// Marks stay in the model until the whole register is saved.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Mark, SoFar, ToKnow, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the register of a session. Marks made and not saved stay where the session is the same.
    void show(const CourseRegister& course, const EntryId& session);
    /// Marks a row; an unknown row is passed over.
    void setMark(int row, const QString& there);
    /// Everybody who has no mark yet was there.
    void markTheRest(const QString& there);
    /// What is to be saved: every mark that differs from what is kept.
    [[nodiscard]] QList<RegisterMark> changed() const;
    void forget();
    [[nodiscard]] int marked() const;
    [[nodiscard]] EntryId session() const { return m_session; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString markOf(int row) const;
    [[nodiscard]] bool isDisputed(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString spoken(int row) const;

    QList<RegisterRow> m_rows;
    QHash<EntryId, QString> m_marks; ///< by place
    EntryId m_session;
    int m_held = 0;
};

} // namespace lodestar::models
