#include "ui/pages/FamilyMomentDialog.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/TimeField.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

FamilyMomentDialog::FamilyMomentDialog(const Clock& clock, QWidget* parent)
    : Dialog(tr("The record as it stood on"), parent)
    , m_clock(clock)
    , m_grid(new widgets::FormGrid(this))
    , m_date(new widgets::DateField(tr("Date"), clock, this))
    , m_time(new widgets::TimeField(tr("Time"), this)) {
    m_grid->addRow(tr("&Date"), m_date);
    m_grid->addRow(tr("&Time, if it matters"), m_time);
    m_date->setDate(clock.today());
    body()->addWidget(m_grid);
    QPushButton* primary = addDefault(tr("&Show"));
    connect(primary, &QPushButton::clicked, this, [this] {
        const bool read = m_date->date().has_value() && !m_time->isMisread();
        m_grid->setProblem(m_date, m_date->date() ? QString() : tr("A date, like 12 Mar 2026."));
        m_grid->setProblem(m_time, m_time->isMisread() ? tr("A time, like 14:10.") : QString());
        if (read) accept();
    });
}

QDateTime FamilyMomentDialog::moment() const {
    const QTime time = m_time->time().value_or(QTime(23, 59, 59));
    return {m_date->date().value_or(m_clock.today()), time, Qt::OffsetFromUTC, m_clock.now().offsetFromUtc()};
}

} // namespace lodestar::pages
