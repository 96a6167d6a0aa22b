#pragma once

#include "core/services/SupervisionActs.h"
#include "ui/pages/ActDialog.h"

#include <memory>

class QCheckBox;
class QComboBox;

namespace lodestar::pages {

/// With whom, which sort, on which day, looking back from when to when.
class SupervisionPlanDialog final : public ActDialog {
    Q_OBJECT

public:
    SupervisionPlanDialog(Session& session, QList<SupervisionPerson> people, QWidget* parent);
    void choose(const SupervisionPerson& person, rules::SupervisionSort sort);

Q_SIGNALS:
    void planned(const lodestar::RecordId& record);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void showSort();
    [[nodiscard]] rules::SupervisionSort sort() const;
    [[nodiscard]] QList<SupervisionPerson> chosen() const;

    QList<SupervisionPerson> m_people;
    std::shared_ptr<RecordId> m_made = std::make_shared<RecordId>();
    QComboBox* m_sort = nullptr;
    QComboBox* m_person = nullptr;
    QWidget* m_ticks = nullptr;
    QList<QCheckBox*> m_boxes;
    widgets::DateField* m_on = nullptr;
    widgets::DateField* m_from = nullptr;
    widgets::DateField* m_to = nullptr;
};

} // namespace lodestar::pages
