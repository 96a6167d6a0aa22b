#include "ui/pages/PlanSheetDialog.h"

#include "ui/reports/PlanPrint.h"
#include "ui/theme/Language.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LanguageBox.h"

#include <QComboBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

void PlanSheetDialog::ask(FamilyContext& context, QWidget* parent, const std::function<void()>& done) {
    auto* dialog = new PlanSheetDialog(context, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, done);
    dialog->open();
}

PlanSheetDialog::PlanSheetDialog(FamilyContext& context, QWidget* parent)
    : Dialog(tr("Our plan, on paper"), parent)
    , m_context(context)
    , m_recipients(planRecipients(context.family)) {
    auto* words = new widgets::Label(
        tr("It holds what the family said, and its goals with their steps. No matter, no rating, nothing of another "
           "adult. What was printed is kept as it was given."),
        theme::TypeRole::Body, theme::Colour::TextSoft, this);
    body()->addWidget(words->wrapping());
    m_form = new widgets::FormGrid(this);
    m_form->setStacked(true);
    body()->addWidget(m_form);
    m_to = new QComboBox;
    for (const PlanRecipient& each : std::as_const(m_recipients))
        m_to->addItem(each.name);
    m_form->addRow(tr("&For whom"), m_to);
    m_language = new widgets::LanguageBox;
    m_form->addRow(tr("&Language"), m_language);
    connect(m_to, &QComboBox::currentIndexChanged, this, &PlanSheetDialog::showLanguage);
    addPrimary(tr("&Print…"));
    showLanguage();
}

const PlanRecipient* PlanSheetDialog::recipient() const {
    const int to = m_to->currentIndex();
    return to >= 0 && to < m_recipients.size() ? &m_recipients[to] : nullptr;
}

void PlanSheetDialog::showLanguage() {
    const PlanRecipient* to = recipient();
    if (to != nullptr) m_language->choose(theme::Language::codeNamed(to->language));
}

/// The primary button first asks for the printer; what was printed and kept closes the dialog.
void PlanSheetDialog::accept() {
    if (m_printed) return Dialog::accept();
    if (recipient() == nullptr)
        return setProblem(tr("There is nobody here to whom the plan may be given."),
                          tr("It is for an adult who lives with the family and is under no court restriction."));
    askPrinter();
}

void PlanSheetDialog::askPrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The title of a print job is read in queues and by whoever stands at the printer.
    printer->setDocName(u"Lodestar"_s);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    dialog->open();
}

void PlanSheetDialog::print(const std::shared_ptr<QPrinter>& printer) {
    m_context.session
        .read([family = m_context.family, to = recipient()->person](Connection& connection) {
            return readPlanHandout(connection, family, to);
        })
        .then(this, [this, printer](const Result<PlanHandout>& sheet) {
            if (!sheet) return refused(sheet.error());
            const reports::SheetFor whom{recipient()->name, m_language->code(), m_context.today()};
            printOn(printer, reports::planPaper(*sheet, whom));
        });
}

void PlanSheetDialog::printOn(const std::shared_ptr<QPrinter>& printer, const reports::ParentPaper& paper) {
    if (paper.print(*printer) == 0)
        return setProblem(tr("The printer did not answer."), tr("Nothing was given. Try again, or another printer."));
    m_context.session
        .write([household = m_context.family.record, to = *recipient(), pdf = paper.pdf()](Work& work) {
            return keepGivenPlan(work, household, to, pdf);
        })
        .then(this, [this](const Status& status) {
            if (!status) return refused(status.error());
            m_printed = true;
            accept();
        });
}

void PlanSheetDialog::refused(const Error& error) {
    setProblem(theme::Words::of(error).happened, theme::Words::of(error).next);
}

} // namespace lodestar::pages
