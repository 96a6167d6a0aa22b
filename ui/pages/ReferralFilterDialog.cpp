#include "ui/pages/ReferralFilterDialog.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormGrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMap>
#include <QVBoxLayout>

namespace lodestar::pages {

using Turn = ReferralFilter::Turn;

ReferralFilterDialog::ReferralFilterDialog(const QList<ReferralRow>& rows, const ReferralFilter& filter,
                                           QWidget* parent)
    : Dialog(tr("Filter the referrals"), parent)
    , m_filter(filter)
    , m_service(new QComboBox)
    , m_worker(new QComboBox)
    , m_turn(new QComboBox) {
    QMap<QString, QString> wards;
    QMap<QString, QString> services;
    QMap<QString, QString> workers;
    for (const ReferralRow& each : rows) {
        if (!each.ward.isEmpty()) wards.insert(each.ward, each.ward);
        if (!each.service.isEmpty()) services.insert(each.service, each.service);
        if (!each.worker.isEmpty()) workers.insert(each.workerName, each.worker);
    }
    auto* form = new widgets::FormGrid(this);
    auto* holder = new QWidget;
    auto* flow = new widgets::FlowLayout(16, 6, holder);
    for (const QString& ward : std::as_const(wards)) {
        auto* box = new QCheckBox(ward, holder);
        box->setChecked(filter.wards.contains(ward));
        flow->addWidget(box);
        m_wards.append(box);
    }
    form->addRow(tr("Ward"), holder);
    m_service->addItem(tr("any"), QString());
    for (const QString& each : std::as_const(services))
        m_service->addItem(each, each);
    m_service->setCurrentIndex(std::max(0, m_service->findData(filter.service)));
    form->addRow(tr("&Service"), m_service);
    m_worker->addItem(tr("everybody"), QString());
    for (auto it = workers.cbegin(); it != workers.cend(); ++it)
        m_worker->addItem(it.key(), it.value());
    m_worker->setCurrentIndex(std::max(0, m_worker->findData(filter.worker)));
    form->addRow(tr("&Worker"), m_worker);
    m_turn->addItem(tr("anybody’s"), static_cast<int>(Turn::Anybodys));
    m_turn->addItem(tr("yours"), static_cast<int>(Turn::Mine));
    m_turn->addItem(tr("the service’s"), static_cast<int>(Turn::Services));
    m_turn->setCurrentIndex(m_turn->findData(static_cast<int>(filter.turn)));
    form->addRow(tr("Whose &turn"), m_turn);
    body()->addWidget(form);
    addPrimary(tr("&Show"));
}

ReferralFilter ReferralFilterDialog::filter() const {
    ReferralFilter made = m_filter;
    made.wards.clear();
    for (const QCheckBox* each : m_wards)
        if (each->isChecked()) made.wards.append(each->text());
    made.service = m_service->currentData().toString();
    made.worker = m_worker->currentData().toString();
    made.turn = static_cast<Turn>(m_turn->currentData().toInt());
    return made;
}

} // namespace lodestar::pages
