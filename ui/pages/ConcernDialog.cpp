#include "ui/pages/ConcernDialog.h"

#include "ui/widgets/TextBox.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

ConcernDialog::ConcernDialog(Session& session, const RecordId& child, const QString& name, QWidget* parent)
    : ActDialog(
          session, tr("A concern about %1").arg(name),
          tr("The two-year review is then invited for from 24 months and waits for nothing. Today does not say why."),
          tr("&Save"), parent)
    , m_child(child) {
    m_whose = new QComboBox;
    m_whose->addItem(tr("The parents’"), u"parent"_s);
    m_whose->addItem(tr("The setting’s"), u"setting"_s);
    m_whose->addItem(tr("Ours"), u"health"_s);
    m_whose->addItem(tr("Somebody else’s"), u"other"_s);
    form().addRow(tr("&Whose concern"), m_whose);
    m_words = new widgets::TextBox(tr("In their words"));
    m_words->setLines(3, 8);
    form().addRow(tr("&In their words"), m_words);
}

bool ConcernDialog::check() {
    const bool said = !m_words->text().trimmed().isEmpty();
    form().setProblem(m_words, said ? QString() : tr("Write what the concern is."));
    if (!said) m_words->setFocus();
    return said;
}

std::function<Status(Work&)> ConcernDialog::act() {
    const DevelopmentConcern concern{m_child, m_whose->currentData().toString(), m_words->text()};
    return [concern](Work& work) -> Status {
        const auto saved = recordConcern(work, concern);
        return saved ? Status() : std::unexpected(saved.error());
    };
}

} // namespace lodestar::pages
