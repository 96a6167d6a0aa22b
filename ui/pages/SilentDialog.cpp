#include "ui/pages/SilentDialog.h"

#include "ui/models/QuietWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Speech.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::QuietWords;
using rules::SilentKind;

namespace {

QString explanation(const SilentMatter& matter, QDate today) {
    const QuietWords words(today);
    const QString about =
        SilentDialog::tr("%1: %2 %3.").arg(QuietWords::who(matter), QuietWords::kind(matter.kind), words.since(matter));
    if (matter.kind != SilentKind::Referral) return about;
    return SilentDialog::tr("%1 A referral ends with its own outcome, where it stands.").arg(about);
}

QString settledWords(SilentKind kind) {
    if (kind == SilentKind::Promise) return SilentDialog::tr("It was kept");
    return kind == SilentKind::Action ? SilentDialog::tr("It was done") : SilentDialog::tr("It was answered");
}

} // namespace

SilentDialog::SilentDialog(Session& session, SilentMatter matter, QWidget* parent)
    : ActDialog(session, tr("What happens now"), explanation(matter, session.clock().today()), tr("&Save"), parent)
    , m_matter(std::move(matter)) {
    m_what = new QComboBox;
    m_what->addItem(tr("A next step, with its day"), NextStep);
    if (m_matter.kind != SilentKind::Referral) {
        m_what->addItem(settledWords(m_matter.kind), Settled);
        m_what->addItem(tr("It is closed, with a reason"), LeftOut);
    }
    form().addRow(tr("&What"), m_what);
    m_by = new widgets::DateField(tr("By when"), session.clock());
    form().addRow(tr("&By when"), m_by);
    m_words = new QLineEdit;
    form().addRow(tr("In a few &words"), m_words);
    connect(m_what, &QComboBox::currentIndexChanged, this, &SilentDialog::showFields);
    showFields();
}

SilentDialog* SilentDialog::ask(Session& session, const SilentMatter& matter, QWidget* parent) {
    auto* dialog = new SilentDialog(session, matter, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

SilentDialog::What SilentDialog::what() const {
    return static_cast<What>(m_what->currentData().toInt());
}

void SilentDialog::showFields() {
    form().setRowVisible(m_by, what() == NextStep);
    form().setNeeded(m_by, what() == NextStep);
    form().setNeeded(m_words, what() != Settled);
    form().setProblem(m_by, {});
    form().setProblem(m_words, {});
    m_words->setPlaceholderText(what() == NextStep  ? tr("What is done, and by whom")
                                : what() == LeftOut ? tr("Why nothing more is done")
                                                    : tr("What came of it"));
}

bool SilentDialog::check() {
    const QDate today = session().clock().today();
    const bool day = what() != NextStep || m_by->date().value_or(QDate()) >= today;
    form().setProblem(m_by, day ? QString() : tr("Name a day from today on: it is asked about again after it."));
    const bool said = what() == Settled || !m_words->text().trimmed().isEmpty();
    form().setProblem(
        m_words, said ? QString()
                      : (what() == NextStep ? tr("Write what is done next.") : tr("It is closed only with a reason.")));
    return isFaultless();
}

std::function<Status(Work&)> SilentDialog::act() {
    const QString words = m_words->text();
    if (what() == NextStep)
        return [matter = m_matter, by = m_by->date().value_or(QDate()), words](Work& work) {
            return giveNextStep(work, matter, by, words);
        };
    const SilentEnd how = what() == Settled ? SilentEnd::Settled : SilentEnd::LeftOut;
    return [matter = m_matter, how, words](Work& work) { return endSilent(work, matter, how, words); };
}

} // namespace lodestar::pages
