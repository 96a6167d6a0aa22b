#include "ui/pages/FamilySheetDialog.h"

#include "core/base/DateText.h"
#include "core/services/EntryWords.h"
#include "core/services/GivenSheet.h"
#include "ui/theme/Language.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LanguageBox.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

void FamilySheetDialog::ask(ReviewSheet& sheet, What what, QWidget* parent, std::function<void()> queued) {
    sheet.session
        .read([child = sheet.context.child, today = sheet.today()](Connection& connection) {
            return sheetRecipients(connection, child, today);
        })
        .then(parent, [&sheet, what, parent, queued = std::move(queued)](const Result<QList<SheetRecipient>>& read) {
            auto* dialog = new FamilySheetDialog(sheet, what, read.value_or(QList<SheetRecipient>()), parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (!read) dialog->setProblem(theme::Words::of(read.error()).happened, theme::Words::of(read.error()).next);
            connect(dialog, &FamilySheetDialog::queued, parent, queued);
            dialog->open();
        });
}

FamilySheetDialog::FamilySheetDialog(ReviewSheet& sheet, What what, QList<SheetRecipient> recipients, QWidget* parent)
    : Dialog(what == What::Review ? tr("Sheet for the family") : tr("Postcard to the setting"), parent)
    , m_sheet(sheet)
    , m_what(what)
    , m_recipients(std::move(recipients)) {
    build();
}

void FamilySheetDialog::build() {
    const QString words =
        m_what == What::Review
            ? tr("It holds what was saved and may stand on a parent’s sheet: the family’s words, the setting’s words, "
                 "and the plan. Nothing sealed, no score. What was printed is kept as it was given.")
            : tr("One page with %1’s strengths as the family tells them, a box for the setting, and a code by which "
                 "the reply finds its child. The code works once and holds nothing personal.")
                  .arg(m_sheet.called());
    body()->addWidget((new widgets::Label(words, theme::TypeRole::Body, theme::Colour::TextSoft, this))->wrapping());
    m_form = new widgets::FormGrid(this);
    m_form->setStacked(true);
    body()->addWidget(m_form);
    m_to = new QComboBox;
    for (const SheetRecipient& each : std::as_const(m_recipients))
        m_to->addItem(tr("%1, %2").arg(each.name, EntryWords::choice(each.relationship)));
    m_to->addItem(tr("Somebody else who may be told"));
    m_form->addRow(tr("&For whom"), m_to);
    m_other = new QLineEdit;
    m_form->addRow(tr("&Name of whom it is for"), m_other);
    m_language = new widgets::LanguageBox;
    m_form->addRow(tr("&Language"), m_language);
    if (m_what == What::Postcard) {
        m_strengths = new widgets::TextBox(tr("Strengths, as the family tells them"), m_form);
        m_strengths->setLines(3, 8);
        if (m_sheet.context.postcard) m_strengths->setText(m_sheet.context.postcard->strengths);
        m_strengths->setReadOnly(m_sheet.context.postcard.has_value());
        m_form->addRow(tr("&Strengths, as the family tells them"), m_strengths);
        if (m_sheet.context.postcard) {
            auto* again =
                new widgets::Label(tr("A postcard of %1 has not come back: the same one is printed again, with "
                                      "the same code.")
                                       .arg(dateText(m_sheet.context.postcard->on)),
                                   theme::TypeRole::Table, theme::Colour::TextSoft, m_form);
            m_form->addWide(again->wrapping());
        }
    }
    connect(m_to, &QComboBox::currentIndexChanged, this, &FamilySheetDialog::showRecipient);
    connect(addButton(tr("Print at the &office")), &QPushButton::clicked, this, &FamilySheetDialog::queue);
    addPrimary(tr("&Print…"));
    showRecipient();
}

const SheetRecipient* FamilySheetDialog::recipient() const {
    const int to = m_to->currentIndex();
    return to >= 0 && to < m_recipients.size() ? &m_recipients[to] : nullptr;
}

void FamilySheetDialog::showRecipient() {
    const SheetRecipient* to = recipient();
    m_form->setRowVisible(m_other, to == nullptr);
    if (to != nullptr) m_language->choose(theme::Language::codeNamed(to->language));
}

reports::SheetFor FamilySheetDialog::whom() const {
    const SheetRecipient* to = recipient();
    return {to != nullptr ? to->name : m_other->text().trimmed(), m_language->code(), m_sheet.today()};
}

bool FamilySheetDialog::check() {
    const bool named = !whom().to.isEmpty();
    m_form->setProblem(m_other, named ? QString() : tr("Write for whom the sheet is."));
    if (!named) m_other->setFocus();
    return named;
}

/// The primary button first asks for the printer; what was printed and kept closes the dialog.
void FamilySheetDialog::accept() {
    if (m_settled) return Dialog::accept();
    if (check()) askPrinter();
}

void FamilySheetDialog::askPrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The title of a print job is read in queues and by whoever stands at the printer.
    printer->setDocName(u"Lodestar"_s);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { makePaper(printer); });
    dialog->open();
}

void FamilySheetDialog::makePaper(const std::shared_ptr<QPrinter>& printer) {
    if (m_what == What::Review)
        printReview(printer);
    else
        printPostcard(printer);
}

void FamilySheetDialog::printReview(const std::shared_ptr<QPrinter>& printer) {
    m_sheet.session
        .read([child = m_sheet.context.child, today = m_sheet.today()](Connection& connection) {
            return readReviewHandout(connection, child, today);
        })
        .then(this, [this, printer](const Result<ReviewHandout>& handout) {
            if (!handout) return refused(handout.error());
            printOn(printer, reports::reviewPaper(*handout, whom()), sheetTitle(u"review"));
        });
}

void FamilySheetDialog::printPostcard(const std::shared_ptr<QPrinter>& printer) {
    m_sheet.session
        .write([wanted = wantedPostcard()](Work& work) -> Result<PostcardSheet> {
            LODESTAR_ASSIGN(const Postcard card, postcardFor(work, wanted));
            return readPostcardSheet(work.connection, card.entry);
        })
        .then(this, [this, printer](const Result<PostcardSheet>& sheet) {
            if (!sheet) return refused(sheet.error());
            m_sheet.context.postcard = sheet->card;
            printOn(printer, reports::postcardPaper(*sheet, whom()), sheetTitle(u"postcard"));
        });
}

Postcard FamilySheetDialog::wantedPostcard() const {
    Postcard wanted;
    wanted.child = m_sheet.context.child;
    wanted.to = whom().to;
    wanted.language = whom().language;
    wanted.strengths = m_strengths->text();
    if (m_sheet.context.attendance) wanted.setting = m_sheet.context.attendance->setting;
    return wanted;
}

/// No printer here: it waits for one, and is made of what stands in the record when it is printed.
void FamilySheetDialog::queue() {
    if (!check()) return;
    const SheetRecipient* to = recipient();
    SheetAsk ask{m_sheet.context.child, to != nullptr ? to->person : RecordId(), whom().to, whom().language};
    ask.sheet = m_what == What::Review ? u"review"_s : u"postcard"_s;
    const Postcard wanted = m_what == What::Postcard ? wantedPostcard() : Postcard();
    m_sheet.session
        .write([ask, wanted](Work& work) {
            return wanted.child.isNull() ? queueSheet(work, ask) : queuePostcard(work, ask, wanted);
        })
        .then(this, [this](const Result<EntryId>& waiting) {
            if (!waiting && waiting.error().code == ErrorCode::AlreadyExists)
                return setProblem(tr("This sheet waits for %1 already.").arg(whom().to),
                                  tr("It stands under “Print at the office”."));
            if (!waiting) return refused(waiting.error());
            m_settled = true;
            Q_EMIT queued();
            accept();
        });
}

void FamilySheetDialog::printOn(const std::shared_ptr<QPrinter>& printer, const reports::ParentPaper& paper,
                                const QString& name) {
    if (paper.print(*printer) == 0)
        return setProblem(tr("The printer did not answer."), tr("Nothing was given. Try again, or another printer."));
    const SheetRecipient* to = recipient();
    const GivenSheet given{m_sheet.context.child, name, whom().to, to != nullptr ? to->person : RecordId()};
    const bool review = m_what == What::Review;
    m_sheet.session
        .write([given, pdf = paper.pdf(), review](Work& work) -> Status {
            LODESTAR_TRY(keepGivenSheet(work, given, pdf));
            if (!review) return {};
            return markCopyGiven(work, given.child);
        })
        .then(this, [this](const Status& status) { kept(status); });
}

void FamilySheetDialog::kept(const Status& status) {
    if (!status) return refused(status.error());
    m_settled = true;
    Q_EMIT printed();
    accept();
}

void FamilySheetDialog::refused(const Error& error) {
    setProblem(theme::Words::of(error).happened, theme::Words::of(error).next);
}

} // namespace lodestar::pages
