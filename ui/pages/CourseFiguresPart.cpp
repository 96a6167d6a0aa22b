#include "ui/pages/CourseFiguresPart.h"

#include "core/base/DateText.h"
#include "ui/models/ProgrammeWords.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/pages/FactLines.h"
#include "ui/pages/ReasonDialog.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ProgrammeWords;

CourseFiguresPart::CourseFiguresPart(CourseSheet& sheet, QWidget* parent)
    : CoursePart(sheet, parent) {
    m_reach = addFacts(tr("Who came"));
    m_measures = addRows(tr("Before and after"), false);
    connect(m_measures.box->addAction(tr("Add a value…"), u"add"_s), &QPushButton::clicked, this,
            &CourseFiguresPart::addMeasure);
    m_cost = addFacts(tr("Cost"));
    auto* rule =
        new widgets::Label(ProgrammeWords::costRule(), theme::TypeRole::Caption, theme::Colour::TextSoft, this);
    m_cost->parentWidget()->layout()->addWidget(rule->wrapping());
    m_lines = addRows(tr("Cost lines"), false);
    connect(m_lines.box->addAction(tr("Add a cost…"), u"add"_s), &QPushButton::clicked, this,
            [this] { CourseDialogs::cost(this->sheet().session, this->sheet().course(), this); });
    connect(m_lines.list, &widgets::RowList::opened, this, [this](const QModelIndex& row) { removeCost(row.row()); });
    column()->addStretch(1);
}

FactLines* CourseFiguresPart::addFacts(const QString& title) {
    auto* box = new widgets::Box(title, this);
    auto* lines = new FactLines(box);
    box->body()->addWidget(lines);
    column()->addWidget(box);
    return lines;
}

void CourseFiguresPart::addMeasure() {
    const CourseRegister& held = sheet().held;
    if (!held.programme || held.programme->measures.isEmpty())
        return Q_EMIT said(tr("The programme has no measures yet: name them under Programmes, “Change”."), u"info"_s);
    if (held.rows.isEmpty()) return Q_EMIT said(tr("Nobody has a place yet."), u"info"_s);
    CourseDialogs::measure(sheet().session, held, held.rows.first().place.person, this);
}

/// A wrong line is taken out with a reason; its history stays.
void CourseFiguresPart::removeCost(int row) {
    if (row < 0 || row >= sheet().account.lines.size()) return;
    const Entry drawn = sheet().account.lines[row].drawn;
    auto* dialog = new ReasonDialog(
        sheet().session,
        {tr("Take out this cost line"), tr("It no longer counts. It stays in the history."), tr("&Take it out")},
        [drawn](Work& work, const QString& reason, const QString&) { return retire(work, drawn, reason); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CourseFiguresPart::refresh() {
    const CourseAccount& account = sheet().account;
    m_reach->show(ProgrammeWords::reach(account));
    m_cost->show(ProgrammeWords::cost(account));
    QList<models::ListRow> measures;
    for (const auto& [name, change] : account.changes) {
        models::ListRow row;
        row.title = name;
        row.second = ProgrammeWords::change(change);
        measures.append(row);
    }
    m_measures.show(measures, tr("The programme has no measures yet: name them under Programmes, “Change”."));
    QList<models::ListRow> lines;
    for (const CourseCostLine& each : account.lines) {
        models::ListRow row;
        row.title = ProgrammeWords::costSort(each.sort);
        QStringList parts;
        if (each.pence > 0) parts << ProgrammeWords::money(each.pence);
        if (each.hundredths > 0) parts << ProgrammeWords::hours(each.hundredths);
        parts << shortDateText(each.on, sheet().today()) << each.words;
        parts.removeAll(QString());
        row.second = parts.join(u", "_s);
        lines.append(row);
    }
    m_lines.show(lines, tr("No cost is written down."));
}

} // namespace lodestar::pages
