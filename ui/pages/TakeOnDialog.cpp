#include "ui/pages/TakeOnDialog.h"

#include "ui/widgets/ScrollColumn.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const UnallottedFamily& family) {
    QStringList words{TakeOnDialog::tr("%1 family").arg(family.name)};
    if (!family.children.isEmpty()) words.append(family.children.join(u", "_s));
    if (!family.ward.isEmpty()) words.append(family.ward);
    // An ampersand in a name is no Alt letter.
    return words.join(u"; "_s).replace(u'&', u"&&"_s);
}

} // namespace

TakeOnDialog::TakeOnDialog(Session& session, const QList<UnallottedFamily>& families, QWidget* parent)
    : ActDialog(session, tr("Families that nobody has yet"),
                tr("Those you tick are yours from today: they stand in your Today and Caseload. The others stay here "
                   "until somebody takes them."),
                tr("&Take on"), parent) {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    for (const UnallottedFamily& family : families) {
        auto* choice = new QCheckBox(wordsOf(family), list);
        choice->setChecked(true);
        column->addWidget(choice);
        m_choices.append({choice, family.household});
    }
    column->addStretch();
    auto* scroll = new widgets::ScrollColumn;
    scroll->setBareContent(list);
    scroll->setMinimumHeight(std::min(list->sizeHint().height(), 320));
    form().addWide(scroll);
    if (families.size() > 1) {
        connect(addButton(tr("Tick &none")), &QPushButton::clicked, this, [this] {
            for (const auto& [choice, household] : std::as_const(m_choices))
                choice->setChecked(false);
        });
    }
    setMinimumWidth(520);
}

void TakeOnDialog::open(Session& session, QWidget* parent) {
    session
        .read(
            [today = session.clock().today()](Connection& connection) { return unallottedFamilies(connection, today); })
        .then(parent, [&session, parent](const Result<QList<UnallottedFamily>>& families) {
            if (!families || families->isEmpty()) return;
            auto* dialog = new TakeOnDialog(session, *families, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->QDialog::open();
        });
}

QList<RecordId> TakeOnDialog::chosen() const {
    QList<RecordId> households;
    for (const auto& [choice, household] : m_choices) {
        if (choice->isChecked()) households.append(household);
    }
    return households;
}

bool TakeOnDialog::check() {
    if (!chosen().isEmpty()) return true;
    setProblem(tr("No family is ticked."), tr("Tick at least one, or cancel."));
    return false;
}

std::function<Status(Work&)> TakeOnDialog::act() {
    return [households = chosen(), from = session().clock().today()](Work& work) {
        return takeOn(work, households, from);
    };
}

} // namespace lodestar::pages
