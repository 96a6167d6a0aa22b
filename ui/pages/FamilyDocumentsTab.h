#pragma once

#include "ui/models/FamilyEntryModel.h"
#include "ui/pages/FamilyTab.h"

class QPushButton;

namespace lodestar::widgets {
class Box;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Files that are kept inside the store, and what was given on paper. A file leaves the store only when somebody saves
/// it by name; that is in the audit.
class FamilyDocumentsTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyDocumentsTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;
    /// Takes a file into the store; the dialog that chooses it calls this.
    void attach(const QString& path);
    /// Saves the chosen document under this name.
    void exportTo(const QString& path);

private:
    void askSheet();
    void askFile();
    void askTarget();
    void openChosen();
    void openHistory(const EntryId& entry);

    models::FamilyEntryModel m_documents;
    models::FamilyEntryModel m_given;
    widgets::Box* m_documentBox = nullptr;
    widgets::Box* m_givenBox = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::RowList* m_givenList = nullptr;
    widgets::StatefulView* m_view = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_history = nullptr;
};

} // namespace lodestar::pages
