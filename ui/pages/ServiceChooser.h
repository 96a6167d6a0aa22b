#pragma once

#include "core/services/Directory.h"
#include "core/services/Session.h"
#include "ui/widgets/Dialog.h"

class QPushButton;
class QComboBox;
class QLineEdit;

namespace lodestar::models {
class RowsModel;
}
namespace lodestar::widgets {
class Label;
class RowList;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Picks a service of the directory by need and by words; its description stands under the list. Accepted with
/// `chosen`, the row.
class ServiceChooser final : public widgets::Dialog {
    Q_OBJECT

public:
    /// `ask` is what is known already: the day, the ward, the age. Words and need are asked here.
    ServiceChooser(Session& session, DirectoryAsk ask, QWidget* parent = nullptr);

    /// The service that was chosen; with an empty row while none is.
    [[nodiscard]] DirectoryService chosen() const;

protected:
    /// What is typed here is only a search.
    [[nodiscard]] bool wouldLoseText() const override { return false; }

private:
    void look();
    void showFound(const QList<DirectoryService>& found, int checkMonths);
    void describe();

    Session& m_session;
    DirectoryAsk m_ask;
    int m_asked = 0;
    int m_checkMonths = 0;
    QList<DirectoryService> m_found;
    QComboBox* m_need = nullptr;
    QLineEdit* m_typed = nullptr;
    widgets::RowList* m_list = nullptr;
    models::RowsModel* m_rows = nullptr;
    widgets::Label* m_words = nullptr;
    QPushButton* m_choose = nullptr;
};

} // namespace lodestar::pages
