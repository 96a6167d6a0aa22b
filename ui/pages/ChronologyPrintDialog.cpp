#include "ui/pages/ChronologyPrintDialog.h"

#include "ui/reports/ChronologyPrint.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

constexpr int listHeight = 260;
constexpr int dialogWidth = 680;

} // namespace

ChronologyPrintDialog::ChronologyPrintDialog(FamilyContext& context, QList<TimelineItem> items, QWidget* parent)
    : Dialog(tr("Print a chronology"), parent)
    , m_context(context)
    , m_items(std::move(items)) {
    build();
    showItems();
}

void ChronologyPrintDialog::build() {
    m_form = new widgets::FormGrid(this);
    m_child = new QComboBox(m_form);
    for (const QList<FamilyMember>& members : {m_context.family.members, m_context.family.formerMembers})
        for (const FamilyMember& each : members)
            if (each.person.child) m_child->addItem(each.person.fullName(), each.person.record.toString());
    m_reader = new QLineEdit(m_form);
    m_reader->setPlaceholderText(tr("Name, role and organisation"));
    m_purpose = new QLineEdit(m_form);
    m_purpose->setPlaceholderText(tr("Such as: core group on 3 December"));
    m_form->addRow(tr("For which &child"), m_child);
    m_form->addRow(tr("&Who is to read it"), m_reader);
    m_form->addRow(tr("What &for"), m_purpose);
    m_form->setNeeded(m_reader, true);
    m_form->setNeeded(m_purpose, true);
    body()->addWidget(m_form);
    body()->addWidget((new widgets::Label(tr("What is the child’s own, and about its home, is ticked. Entries of other "
                                             "people, of third parties and words about the family are printed only if "
                                             "you tick each of them."),
                                          theme::TypeRole::Table, theme::Colour::TextSoft, this))
                          ->wrapping());
    m_list = new QListView(this);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(theme::Theme::of(this).scaled(listHeight));
    widgets::Speech::name(m_list, tr("Entries for the print"), tr("Space ticks an entry or takes the tick away."));
    body()->addWidget(m_list, 1);
    m_count = new widgets::Label({}, theme::TypeRole::Table, theme::Colour::Text, this);
    body()->addWidget(m_count->wrapping());
    QPushButton* print = addDefault(tr("&Keep and print…"));
    connect(print, &QPushButton::clicked, this, &ChronologyPrintDialog::askPrinter);
    connect(m_child, &QComboBox::currentIndexChanged, this, &ChronologyPrintDialog::showItems);
    connect(&m_model, &models::ChronologyPickModel::pickedChanged, this, &ChronologyPrintDialog::showCount);
    setMinimumWidth(theme::Theme::of(this).scaled(dialogWidth));
}

ChronologyAsk ChronologyPrintDialog::ask() const {
    return {m_context.family.record, RecordId::fromString(m_child->currentData().toString()), m_reader->text(),
            m_purpose->text(), m_context.family.confidentialAddress};
}

void ChronologyPrintDialog::showItems() {
    m_model.show(m_items, ask(), m_context.namer());
    if (m_model.rowCount() > 0) m_list->setCurrentIndex(m_model.index(0));
}

void ChronologyPrintDialog::showCount() {
    const int picked = static_cast<int>(m_model.pickedCount());
    const int extra = static_cast<int>(m_model.extraCount());
    const QString all = tr("%1 of the %2 entries on the page will be printed.").arg(picked).arg(m_items.size());
    m_count->setText(
        extra == 0 ? all : tr("%1 %n of them you ticked yourself: look at each once more.", nullptr, extra).arg(all));
}

bool ChronologyPrintDialog::check() {
    m_form->setProblem(m_child, m_child->currentIndex() < 0 ? tr("This family has no child.") : QString());
    m_form->setProblem(m_reader,
                       m_reader->text().trimmed().isEmpty() ? tr("Write who is to read it: it is kept.") : QString());
    m_form->setProblem(m_purpose,
                       m_purpose->text().trimmed().isEmpty() ? tr("Write what it is for: it is kept.") : QString());
    if (QWidget* first = m_form->firstProblem()) first->setFocus();
    return !m_form->hasProblems();
}

std::optional<reports::ListPrint::Content> ChronologyPrintDialog::content() {
    if (!check()) return std::nullopt;
    const auto lines =
        chronologyLines(m_model.picked(), ask(), m_context.session.me(), m_context.today(), m_context.namer());
    if (!lines) {
        setProblem(tr("This cannot be printed."), tr("A sealed entry is ticked that is not open to you."));
        return std::nullopt;
    }
    m_lines = *lines;
    const FamilyMember* child = m_context.family.member(ask().child);
    if (child == nullptr) return std::nullopt;
    return reports::chronologyPrint(m_lines,
                                    {child->person, ask(), m_items.size() - m_lines.size(), m_context.today()});
}

void ChronologyPrintDialog::askPrinter() {
    if (!check()) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The title of a print job is read in queues and by whoever stands at the printer.
    printer->setDocName(u"Lodestar"_s);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

void ChronologyPrintDialog::printOn(const std::shared_ptr<QPrinter>& printer) {
    const auto made = content();
    if (!made) return;
    const reports::ListPrint print(
        *made, {m_context.session.clock().now(), m_context.session.me().name, QSysInfo::machineHostName()});
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pages);
        writer.setTitle(u"Lodestar"_s);
        print.print(writer);
    }
    m_context.session
        .write([ask = ask(), lines = m_lines, pdf = pages.data()](Work& work) {
            return keepChronology(work, ask, lines, pdf);
        })
        .then(this, [this, print, printer](const Status& kept) {
            if (!kept) return setProblem(tr("Nothing was printed."), theme::Words::text(kept.error()));
            if (print.print(*printer) == 0)
                return setProblem(tr("The printer did not answer."),
                                  tr("It is kept among the documents as if it had been printed: print it from there, "
                                     "or take it out with a reason."));
            Q_EMIT printed(tr("Sent to the printer, and kept among the documents."));
            accept();
        });
}

} // namespace lodestar::pages
