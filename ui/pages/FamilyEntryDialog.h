#pragma once

#include "core/services/Work.h"
#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar::pages {

class FamilyEntryForm;

/// Adds an entry, corrects one with a reason, or writes a third value that settles a conflict.
class FamilyEntryDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// A new entry in this record; `begun` is what the fields begin with.
    FamilyEntryDialog(FamilyContext& context, const RecordId& record, const QString& kind, const QJsonObject& begun,
                      QWidget* parent);
    /// A correction of an entry as it was drawn; of one field, when named: then it settles that field's conflict.
    FamilyEntryDialog(FamilyContext& context, const Entry& drawn, const QString& onlyField, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& words);

private:
    void build(const records::KindDescription& kind, const QString& onlyField);
    void addCompartment(const records::KindDescription& kind);
    void save();
    void saveNew(const QJsonObject& fields);
    void saveCorrection();
    void finish(const Status& status, const QString& words);

    FamilyContext& m_context;
    Entry m_drawn;
    QString m_field;
    bool m_new = true;
    FamilyEntryForm* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    QComboBox* m_compartment = nullptr;
};

} // namespace lodestar::pages
