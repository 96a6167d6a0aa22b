#pragma once

#include "core/services/Clinic.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar {
class Session;
}
namespace lodestar::models {
class ClinicMatches;
}
namespace lodestar::widgets {
class Label;
class RowList;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// Matches walk-ins of the clinic to children, one after the other: who it may be is proposed, a person decides.
class ClinicMatchDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    explicit ClinicMatchDialog(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void matched();

private:
    void read();
    void fill(const QList<Entry>& open);
    void propose();
    void look();
    void match();
    [[nodiscard]] QString describe(const Entry& walkIn) const;

    Session& m_session;
    QList<Entry> m_open;
    QComboBox* m_walkIns = nullptr;
    QLineEdit* m_letters = nullptr;
    widgets::RowList* m_list = nullptr;
    widgets::Label* m_nobody = nullptr;
    models::ClinicMatches* m_matches = nullptr;
    bool m_saving = false;
};

} // namespace lodestar::pages
