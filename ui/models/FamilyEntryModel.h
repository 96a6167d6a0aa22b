#pragma once

#include "core/services/EntryWords.h"

#include <QAbstractListModel>

namespace lodestar::models {

/// Entries as rows, under a band for each kind where asked for (theme::RowRole).
class FamilyEntryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Options {
        bool bandPerKind = false;
        bool withTags = true;  ///< whom it is about
        bool clinical = false; ///< the part of the page for assessments: totals and answers to look at are said
        QString household;     ///< id of the record that needs no tag
    };

    explicit FamilyEntryModel(QObject* parent = nullptr);
    /// Band and tags as `options` say.
    void show(QList<Entry> entries, const EntryWords& words, const EntryWords::NameOf& nameOf, const Options& options);
    [[nodiscard]] const Entry* entry(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString title;
        QString line;
        QString tag;
        QString date;
        QString alert;
        QString icon;
        bool conflict = false;
        qsizetype entry = -1; ///< -1: a band
    };
    [[nodiscard]] static QString clinicalLine(const Entry& entry);
    [[nodiscard]] static QString answerToLookAt(const Entry& entry);

    QList<Entry> m_entries;
    QList<Row> m_rows;
};

} // namespace lodestar::models
