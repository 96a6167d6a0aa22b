#include "ui/pages/ReferralLetterDialog.h"

#include "ui/reports/ReferralLetterPrint.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/Label.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

reports::ListPrint::By byWhom(const Session& session) {
    return {session.clock().now(), session.me().name, QSysInfo::machineHostName()};
}

} // namespace

ReferralLetterDialog::ReferralLetterDialog(Session& session, Referral referral, QWidget* parent)
    : Dialog(tr("Letter of the referral"), parent)
    , m_session(session)
    , m_referral(std::move(referral))
    , m_whom(new widgets::ChoiceRow(tr("For whom is the letter?")))
    , m_words(new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft)) {
    const bool sealed = m_referral.entry.compartment == records::Compartment::Sealed;
    m_whom->add(u"service"_s, tr("The service"));
    if (!sealed) m_whom->add(u"family"_s, tr("The family, a copy without the reason"));
    m_whom->setChosen(u"service"_s);
    body()->addWidget(m_whom);
    body()->addWidget(m_words->wrapping());
    connect(m_whom, &widgets::ChoiceRow::chosenByHand, this, &ReferralLetterDialog::showWords);
    connect(addButton(tr("Save as a &file…")), &QPushButton::clicked, this,
            [this] { read([this](const ReferralLetter& letter) { askFile(letter); }); });
    QPushButton* print = addDefault(tr("&Print…"));
    connect(print, &QPushButton::clicked, this,
            [this] { read([this](const ReferralLetter& letter) { askPrinter(letter); }); });
    showWords();
}

LetterFor ReferralLetterDialog::whom() const {
    return m_whom->chosen() == u"family"_s ? LetterFor::Family : LetterFor::Service;
}

void ReferralLetterDialog::showWords() {
    const bool sealed = m_referral.entry.compartment == records::Compartment::Sealed;
    if (whom() == LetterFor::Family)
        return m_words->setText(tr("It says to whom the referral goes and what was agreed; why stands nowhere on it."));
    m_words->setText(sealed ? tr("It holds what is sealed. Give it to the service only; nothing goes to the home.")
                            : tr("It holds what the agreement covers. A file is not encrypted: keep it only as long as "
                                 "you need it."));
}

void ReferralLetterDialog::read(const Take& take) {
    m_session
        .read([entry = m_referral.entry.id, me = m_session.me(), today = m_session.clock().today(), whom = whom()](
                  Connection& connection) { return readReferralLetter(connection, entry, me, today, whom); })
        .then(this, [this, take](const Result<ReferralLetter>& letter) {
            if (letter) return take(*letter);
            if (letter.error().detail == u"withdrawn"_s)
                return setProblem(tr("The family has taken its agreement back."), tr("No letter is made."));
            setProblem(theme::Words::of(letter.error()).happened, theme::Words::of(letter.error()).next);
        });
}

void ReferralLetterDialog::askPrinter(const ReferralLetter& letter) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The title of a print job is read in queues and by whoever stands at the printer.
    printer->setDocName(u"Lodestar"_s);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, letter] {
        const auto by = byWhom(m_session);
        if (reports::ListPrint(reports::referralLetterContent(letter), by).print(*printer) == 0)
            return setProblem(tr("The printer did not answer."), tr("No letter was made. Try again, or save a file."));
        keep(letter, reports::referralLetterPdf(letter, by), false);
    });
    dialog->open();
}

void ReferralLetterDialog::askFile(const ReferralLetter& letter) {
    auto* dialog = new QFileDialog(this, tr("Save the letter"), u"referral.pdf"_s, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setLabelText(QFileDialog::Accept, tr("Save without encryption"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, letter](const QString& path) {
        const QByteArray pdf = reports::referralLetterPdf(letter, byWhom(m_session));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
            return setProblem(theme::Words::text({ErrorCode::FileUnwritable, path}));
        keep(letter, pdf, true);
    });
    dialog->open();
}

void ReferralLetterDialog::keep(const ReferralLetter& letter, const QByteArray& pdf, bool saved) {
    m_session
        .write([drawn = m_referral.entry, whom = letter.whom, pdf, saved](Work& work) {
            return keepReferralLetter(work, drawn, whom, pdf, saved);
        })
        .then(this, [this](const Status& status) {
            if (!status) return setProblem(theme::Words::of(status.error()).happened);
            Q_EMIT made();
            accept();
        });
}

} // namespace lodestar::pages
