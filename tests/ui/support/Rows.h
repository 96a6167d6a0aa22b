#pragma once

#include "ui/theme/RowRole.h"
#include "ui/theme/StatusKind.h"

#include <QStandardItemModel>

namespace lodestar::tests {

/// A small model of rows for pictures and tests of lists.
class Rows final : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;

    QStandardItem* add(const QString& title, const QString& lead = {}, const QString& second = {}) {
        auto* item = new QStandardItem(title);
        item->setData(lead, theme::LeadRole);
        item->setData(second, theme::SecondRole);
        item->setData(title, Qt::AccessibleTextRole);
        appendRow(item);
        return item;
    }
    QStandardItem* add(theme::StatusKind kind, const QString& words, const QStringList& lines) {
        QStandardItem* item = add(lines.value(0), lines.value(1), lines.value(2));
        item->setData(QVariant::fromValue(theme::StatusMark{kind, words, {}}), theme::StatusRole);
        return item;
    }
    QStandardItem* heading(const QString& words) {
        auto* item = new QStandardItem(words);
        item->setData(true, theme::HeadingRole);
        item->setFlags(Qt::NoItemFlags);
        appendRow(item);
        return item;
    }
};

} // namespace lodestar::tests
