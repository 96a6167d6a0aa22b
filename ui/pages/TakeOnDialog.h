#pragma once

#include "core/services/Allotting.h"
#include "ui/pages/ActDialog.h"

class QCheckBox;

namespace lodestar::pages {

/// Families that nobody works with yet: which of them the user takes onto her caseload.
class TakeOnDialog final : public ActDialog {
    Q_OBJECT

public:
    TakeOnDialog(Session& session, const QList<UnallottedFamily>& families, QWidget* parent);

    /// Reads who they are now and asks; does nothing when somebody has taken them all meanwhile.
    static void open(Session& session, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;
    [[nodiscard]] bool wouldLoseText() const override { return false; }

private:
    [[nodiscard]] QList<RecordId> chosen() const;

    QList<std::pair<QCheckBox*, RecordId>> m_choices;
};

} // namespace lodestar::pages
