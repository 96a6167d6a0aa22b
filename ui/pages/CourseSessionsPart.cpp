#include "ui/pages/CourseSessionsPart.h"

#include "ui/models/ProgrammeWords.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/pages/FactLines.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/RowList.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ProgrammeWords;

CourseSessionsPart::CourseSessionsPart(CourseSheet& sheet, QWidget* parent)
    : CoursePart(sheet, parent) {
    auto* box = new widgets::Box(tr("True to the programme"), this);
    m_fidelity = new FactLines(box);
    box->body()->addWidget(m_fidelity);
    column()->addWidget(box);
    m_sessions = addRows(tr("Sessions"), true);
    connect(m_sessions.box->addAction(tr("Plan sessions…"), u"add"_s), &QPushButton::clicked, this,
            [this] { CourseDialogs::sessions(this->sheet().session, this->sheet().held, this); });
    connect(m_sessions.list, &widgets::RowList::opened, this, [this](const QModelIndex& row) {
        const CourseRegister& held = this->sheet().held;
        if (row.row() >= held.sessions.size()) return;
        CourseDialogs::session(this->sheet().session, held.sessions[row.row()],
                               held.programme ? held.programme->content : QStringList(), this);
    });
    column()->addStretch(1);
}

void CourseSessionsPart::refresh() {
    m_fidelity->show(ProgrammeWords::fidelity(sheet().account));
    QList<models::ListRow> rows;
    for (const CourseSession& each : sheet().held.sessions)
        rows.append(ProgrammeWords::session(each, sheet().today()));
    m_sessions.show(rows, tr("No session is planned."));
}

} // namespace lodestar::pages
