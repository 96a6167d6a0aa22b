#pragma once

#include "core/services/Work.h"
#include "ui/pages/FamilyFieldEditor.h"
#include "ui/widgets/FormGrid.h"

namespace lodestar::pages {

/// A form for an entry, generated from the description of its kind. A composite is filled in, and later corrected, as
/// a whole; what this version does not know of it is kept.
class FamilyEntryForm final : public QWidget {
    Q_OBJECT

public:
    /// `onlyField`: nothing but this field (a third value in a conflict).
    FamilyEntryForm(const records::KindDescription& kind, const FamilyContext& context, const QString& onlyField = {},
                    QWidget* parent = nullptr);

    /// What the fields begin with.
    void setFields(const QJsonObject& fields);
    /// The values as they stand in the form.
    [[nodiscard]] QJsonObject fields() const;
    /// Those that differ from `before`; one that was emptied is null.
    [[nodiscard]] QJsonObject changesFrom(const QJsonObject& before) const;
    /// Shows what is wrong beside its field and goes to the first; true if nothing is.
    bool check();

private:
    struct Editor {
        QString field;
        QString part; ///< empty for a field that is no composite
        FamilyFieldEditor* editor = nullptr;
        bool needed = false;
        QString label{};
    };
    /// A list: items of the same parts, one below the other.
    struct ListEditor {
        records::FieldDescription field;
        QWidget* holder = nullptr;
        QList<QList<Editor>> items;
        QList<QWidget*> itemWidgets;
    };
    void addField(const records::FieldDescription& field);
    void addEditor(const records::FieldDescription& described, const QString& field, const QString& part,
                   const QString& label);
    void noteOrder(const records::KindDescription& kind);
    [[nodiscard]] QString problemOf(const Editor& editor) const;
    /// What is wrong with a day that lies before one that comes first; empty if none does.
    [[nodiscard]] QString outOfOrder(qsizetype place) const;
    void addMeasureEditor(const records::FieldDescription& field);
    void addList(const records::FieldDescription& field);
    void addItem(qsizetype list, const QJsonObject& values);
    void removeItem(qsizetype list, QWidget* item);
    [[nodiscard]] QJsonArray listValue(const ListEditor& list) const;

    const FamilyContext& m_context;
    widgets::FormGrid* m_grid = nullptr;
    QList<Editor> m_editors;
    QList<QList<qsizetype>> m_inOrder; ///< places of editors of days that follow each other
    QList<ListEditor> m_lists;
    QJsonObject m_before;
};

} // namespace lodestar::pages
