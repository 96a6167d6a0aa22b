#pragma once

#include "core/services/Work.h"
#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar::pages {

class FamilyEntryForm;

/// Adds an entry, or corrects one with a reason.
class FamilyEntryDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// A new entry in this record; `begun` is what the fields begin with.
    FamilyEntryDialog(FamilyContext& context, const RecordId& record, const QString& kind, const QJsonObject& begun,
                      QWidget* parent);
    /// A correction of an entry as it was drawn.
    FamilyEntryDialog(FamilyContext& context, const Entry& drawn, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& words);

private:
    void build(const records::KindDescription& kind);
    void addCompartment(const records::KindDescription& kind);
    void save();
    void saveNew(const QJsonObject& fields);
    void saveCorrection();
    void finish(const Status& status, const QString& words);

    FamilyContext& m_context;
    Entry m_drawn;
    bool m_new = true;
    FamilyEntryForm* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    QComboBox* m_compartment = nullptr;
};

} // namespace lodestar::pages
