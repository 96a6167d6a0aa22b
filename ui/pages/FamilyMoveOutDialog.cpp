#include "ui/pages/FamilyMoveOutDialog.h"

#include "core/services/People.h"
#include "core/services/Work.h"
#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

FamilyMoveOutDialog::FamilyMoveOutDialog(FamilyContext& context, const FamilyMember& member, QWidget* parent)
    : Dialog(tr("%1 has moved out").arg(member.person.shortName()), parent)
    , m_context(context)
    , m_membership(member.membership)
    , m_name(member.person.shortName())
    , m_grid(new widgets::FormGrid(this)) {
    auto* words = new widgets::Label(tr("The record goes with the person; what was written until that day stays here."),
                                     theme::TypeRole::Body, theme::Colour::TextSoft, this);
    body()->addWidget(words->wrapping());
    m_date = new widgets::DateField(tr("From"), context.session.clock(), m_grid);
    m_date->setDate(context.today());
    m_grid->addRow(tr("&From"), m_date);
    m_reason = new QLineEdit(m_grid);
    m_grid->addRow(tr("&Where to, and why"), m_reason);
    m_grid->setNeeded(m_reason, true);
    body()->addWidget(m_grid);
    QPushButton* primary = addDefault(tr("&Save"));
    connect(primary, &QPushButton::clicked, this, &FamilyMoveOutDialog::save);
}

void FamilyMoveOutDialog::save() {
    const QString reason = m_reason->text().trimmed();
    const auto date = m_date->date();
    m_grid->setProblem(m_date, date ? QString() : tr("A date, like 12 Mar 2026."));
    m_grid->setProblem(m_reason, reason.isEmpty() ? tr("Needed.") : QString());
    if (!date || m_grid->hasProblems()) return m_grid->firstProblem()->setFocus();
    m_context.session
        .write([entry = m_membership, on = *date, reason](Work& work) -> Status {
            LODESTAR_ASSIGN(const auto drawn, EntryTable(work.connection).find(entry));
            if (!drawn) return fail(ErrorCode::NotFound, QStringLiteral("member"));
            return moveOut(work, *drawn, on, reason);
        })
        .then(this, [this](const Status& status) {
            if (!status) return setProblem(theme::Words::text(status.error()));
            Q_EMIT saved(tr("%1 is no longer of this household.").arg(m_name));
            accept();
        });
}

} // namespace lodestar::pages
