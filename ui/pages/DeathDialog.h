#pragma once

#include "core/services/Bereavement.h"
#include "core/services/Family.h"
#include "ui/pages/ActDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class DateField;
}

namespace lodestar::pages {

/// Record a death or loss: of whom, who told us and when, and who must hear of it from a person.
class DeathDialog final : public ActDialog {
    Q_OBJECT

public:
    DeathDialog(Session& session, const Family& family, const QList<ToTell>& network, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void addWhom(const Family& family);
    void fillWhat();

    RecordId m_household;
    QList<ToTell> m_network;
    QList<std::pair<RecordId, EntryId>> m_whom; ///< person, or mother and pregnancy
    QComboBox* m_who = nullptr;
    QComboBox* m_what = nullptr;
    QLineEdit* m_toldBy = nullptr;
    widgets::DateField* m_on = nullptr;
    QList<QCheckBox*> m_tell;
};

} // namespace lodestar::pages
