#pragma once

#include "core/services/Clinic.h"

#include <QAbstractListModel>

namespace lodestar::models {

/// The children that three letters have found; emptied as soon as one is chosen.
class ClinicMatches final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ClinicMatches(QObject* parent = nullptr);

    void show(const QList<ClinicChild>& children, QDate today);
    [[nodiscard]] const QList<ClinicChild>& children() const { return m_children; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ClinicChild> m_children;
    QDate m_today;
};

} // namespace lodestar::models
