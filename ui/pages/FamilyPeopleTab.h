#pragma once

#include "ui/models/FamilyEntryModel.h"
#include "ui/pages/FamilyTab.h"

#include <QStandardItemModel>

class QPushButton;

namespace lodestar::widgets {
class Box;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The household and its people over time: who, what is known of each, and what was so before. Everything can be
/// added to and corrected here.
class FamilyPeopleTab final : public FamilyTab {
    Q_OBJECT

public:
    explicit FamilyPeopleTab(FamilyContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void setFold(theme::Fold fold) override;

private:
    void buildPeople();
    void buildDetail();
    void addRow(const QString& title, const QStringList& lines, const RecordId& record, const QString& icon);
    void addMember(const FamilyMember& member);
    void showPeople();
    void readDetail();
    void fillAddMenu();
    void openEntry(const QModelIndex& row);
    void addEntry(const QString& kind);
    void addPerson();
    void moveOut();
    [[nodiscard]] RecordId chosen() const;
    /// Kinds listed, and offered to be added, for the record that is chosen.
    [[nodiscard]] QStringList kindsOf(const RecordId& record) const;

    QStandardItemModel m_people;
    models::FamilyEntryModel m_entries;
    widgets::Box* m_peopleBox = nullptr;
    widgets::RowList* m_peopleList = nullptr;
    widgets::Box* m_detailBox = nullptr;
    widgets::RowList* m_detailList = nullptr;
    widgets::StatefulView* m_view = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_moveOut = nullptr;
};

} // namespace lodestar::pages
