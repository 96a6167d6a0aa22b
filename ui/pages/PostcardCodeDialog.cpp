#include "ui/pages/PostcardCodeDialog.h"

#include "core/base/DateText.h"
#include "core/services/Review.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using How = PostcardFound::How;

PostcardCodeDialog::PostcardCodeDialog(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : Dialog(tr("A postcard came back"), parent)
    , m_session(session)
    , m_navigator(navigator) {
    m_form = new widgets::FormGrid(this);
    body()->addWidget(m_form);
    m_code = new QLineEdit;
    m_code->setObjectName(u"code"_s);
    m_code->setPlaceholderText(tr("K7QX-93MD-2P4T"));
    m_form->addRow(tr("&Code on the postcard"), m_code);
    m_answer = (new widgets::Label({}, theme::TypeRole::Body, theme::Colour::Text, this))->wrapping();
    m_answer->setObjectName(u"answer"_s);
    body()->addWidget(m_answer);
    m_open = addButton(tr("It is this child: &open the review"));
    m_open->setObjectName(u"openReview"_s);
    m_open->hide();
    addPrimary(tr("&Find the child"));
    connect(m_open, &QPushButton::clicked, this, &PostcardCodeDialog::openReview);
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_open->hide();
        m_answer->clear();
    });
}

/// The primary button looks for the child; only one that was confirmed closes the dialog.
void PostcardCodeDialog::accept() {
    if (m_confirmed) return Dialog::accept();
    look();
}

void PostcardCodeDialog::look() {
    m_session
        .read([typed = m_code->text(), today = m_session.clock().today()](Connection& connection) {
            return findPostcard(connection, typed, today);
        })
        .then(this, [this](const Result<PostcardFound>& found) { showFound(found); });
}

QString PostcardCodeDialog::words(const PostcardFound& found) {
    switch (found.how) {
    case How::Misread:
        return tr(
            "This is no code of a postcard: a sign is missing or was read wrongly. It has 12 letters and digits in "
            "three groups.");
    case How::Unknown:
        return tr("This laptop knows no postcard with this code. It may have been made on another laptop and not have "
                  "come here yet. Nothing was opened.");
    case How::Used:
        return tr("This code was used on %1: the reply is in the record. It works only once.")
            .arg(dateText(found.postcard.usedOn));
    case How::Known:
        break;
    }
    // What the record says of a death is said in the family, not beside a code.
    if (found.died || found.household.isNull()) return tr("No review is offered for this child. Open the family.");
    const QString born = found.born.isValid() ? dateText(found.born) : tr("no certain birth date");
    return tr("%1, born %2. Is this the child of the postcard?").arg(found.childName, born);
}

void PostcardCodeDialog::showFound(const Result<PostcardFound>& found) {
    if (!found) return setProblem(theme::Words::of(found.error()).happened, theme::Words::of(found.error()).next);
    m_found = *found;
    m_answer->setText(words(m_found));
    widgets::Speech::announce(m_answer, m_answer->text());
    const bool known = m_found.how == How::Known && !m_found.died && !m_found.household.isNull();
    m_open->setVisible(known);
    if (known) m_open->setFocus(Qt::OtherFocusReason);
}

void PostcardCodeDialog::openReview() {
    m_confirmed = true;
    accept();
    m_navigator.open(
        {reviewPage(), m_found.postcard.child.toString(), {{u"postcard"_s, m_found.postcard.entry.toString()}}});
}

} // namespace lodestar::pages
