#include "ui/pages/ActDialog.h"

#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

ActDialog::ActDialog(Session& session, const QString& title, const QString& words, const QString& doIt, QWidget* parent)
    : Dialog(title, parent)
    , m_session(session) {
    if (!words.isEmpty()) {
        auto* label = new widgets::Label(words, theme::TypeRole::Body, theme::Colour::TextSoft);
        label->wrapping();
        body()->addWidget(label);
    }
    m_form = new widgets::FormGrid;
    m_form->setStacked(true);
    body()->addWidget(m_form);
    m_do = addDefault(doIt);
    connect(m_do, &QPushButton::clicked, this, &ActDialog::run);
}

void ActDialog::checkEnd(const widgets::DateField& from, widgets::DateField& to) {
    const auto begins = from.date();
    const auto ends = to.date();
    const bool right = !begins || !ends || *ends >= *begins;
    form().setProblem(&to, right ? QString() : tr("It ends before it begins."));
}

bool ActDialog::isFaultless() {
    QWidget* first = form().firstProblem();
    if (first != nullptr) first->setFocus();
    return first == nullptr;
}

void ActDialog::run() {
    if (!m_do->isEnabled() || !check()) return;
    setProblem({});
    m_do->setEnabled(false);
    m_session.write(act()).then(this, [this](const Status& status) {
        m_do->setEnabled(true);
        if (status)
            accept();
        else
            setProblem(theme::Words::of(status.error()).happened, theme::Words::of(status.error()).next);
    });
}

} // namespace lodestar::pages
