#include "ui/pages/ReviewPlacePart.h"

#include "core/base/DateText.h"
#include "ui/models/ReviewWords.h"
#include "ui/pages/AttendanceDialog.h"
#include "ui/pages/PlaceDialog.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReviewWords;
using widgets::FormGrid;

ReviewPlacePart::ReviewPlacePart(ReviewSheet& sheet, QWidget* parent)
    : ReviewPart(tr("Nursery and two-year place"), sheet, parent) {}

void ReviewPlacePart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new FormGrid(column->parentWidget());
    column->addWidget(form);
    addKnown(form, tr("Goes to"), attends());
    addKnown(form, tr("Two-year place"), ReviewWords::place(sheet().context.place, sheet().today()));
    addKnown(form, tr("May run from"),
             sheet().context.place.runsFrom.isValid()
                 ? tr("%1, the term after the second birthday").arg(dateText(sheet().context.place.runsFrom))
                 : tr("Not known without a birth date"));
    addKnown(form, tr("National rule"), national());
    addKnown(form, tr("Local rule"), local());
    auto* buttons = new QWidget(column->parentWidget());
    auto* flow = new widgets::FlowLayout(8, 8, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* attendance = new QPushButton(tr("Where the child goes…"), buttons);
    auto* place = new QPushButton(tr("Two-year place…"), buttons);
    flow->addWidget(attendance);
    flow->addWidget(place);
    column->addWidget(buttons);
    connect(attendance, &QPushButton::clicked, this, &ReviewPlacePart::askAttendance);
    connect(place, &QPushButton::clicked, this, &ReviewPlacePart::askPlace);
    fold().setSummary(ReviewWords::place(sheet().context.place, sheet().today()));
}

QString ReviewPlacePart::attends() const {
    const auto& attendance = sheet().context.attendance;
    if (!attendance) return tr("No setting is known");
    QStringList parts{attendance->settingName};
    if (attendance->from.isValid()) parts.append(tr("since %1").arg(dateText(attendance->from)));
    if (!attendance->keyPerson.isEmpty()) parts.append(tr("key person %1").arg(attendance->keyPerson));
    if (!attendance->sessions.isEmpty()) parts.append(attendance->sessions);
    return parts.join(u", "_s);
}

QString ReviewPlacePart::national() const {
    const rules::PlaceRule* rule = sheet().context.place.national;
    if (rule == nullptr) return tr("No rule with a source covers today. Ask the council.");
    return rule->fromSourced
               ? tr("%1; %2").arg(rule->title, rule->hours)
               : tr("%1; %2. Since when it holds has no source: check with the council.").arg(rule->title, rule->hours);
}

QString ReviewPlacePart::local() const {
    QStringList parts;
    for (const LocalPlaceRule& each : sheet().context.place.local) {
        QString words = each.words;
        if (each.places > 0) words += tr(" (%1 places, %2 taken on this laptop)").arg(each.places).arg(each.taken);
        parts.append(words);
    }
    return parts.isEmpty() ? tr("None for this ward today") : parts.join(u"; "_s);
}

void ReviewPlacePart::askAttendance() {
    auto* dialog = new AttendanceDialog(sheet(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ReviewPlacePart::recorded);
    dialog->open();
}

void ReviewPlacePart::askPlace() {
    auto* dialog = new PlaceDialog(sheet(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ReviewPlacePart::recorded);
    dialog->open();
}

} // namespace lodestar::pages
