#include "ui/pages/FamilyReasonDialog.h"

#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

FamilyReasonDialog::FamilyReasonDialog(const QString& title, const QString& words, const QString& button,
                                       QWidget* parent)
    : Dialog(title, parent) {
    auto* explanation = new widgets::Label(words, theme::TypeRole::Body, theme::Colour::TextSoft, this);
    body()->addWidget(explanation->wrapping());
    auto* grid = new widgets::FormGrid(this);
    m_reason = new QLineEdit(grid);
    grid->addRow(tr("&Why"), m_reason);
    grid->setNeeded(m_reason, true);
    body()->addWidget(grid);
    QPushButton* primary = addDefault(button);
    connect(primary, &QPushButton::clicked, this, [this] {
        if (!reason().isEmpty()) return accept();
        setProblem(tr("A reason is needed."), tr("It stays in the history."));
        m_reason->setFocus();
    });
    setMinimumWidth(480);
}

QString FamilyReasonDialog::reason() const {
    return m_reason->text().trimmed();
}

} // namespace lodestar::pages
