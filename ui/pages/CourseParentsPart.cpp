#include "ui/pages/CourseParentsPart.h"

#include "core/base/DateText.h"
#include "ui/models/ProgrammeWords.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/pages/CoursePrints.h"
#include "ui/widgets/Box.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ProgrammeWords;

CourseParentsPart::CourseParentsPart(CourseSheet& sheet, QWidget* parent)
    : CoursePart(sheet, parent)
    , m_slips(addRows(tr("Slips of parents"), false))
    , m_answers(addRows(tr("You said, we did"), false)) {
    connect(m_slips.box->addAction(tr("Print slips…"), u"print"_s), &QPushButton::clicked, this,
            [this] { CoursePrints::askForSlips(this->sheet().session, this, this->sheet().held.course.name); });
    connect(m_slips.box->addAction(tr("Type in a slip…"), u"add"_s), &QPushButton::clicked, this,
            [this] { CourseDialogs::slip(this->sheet().session, this->sheet().course(), this); });
    connect(m_answers.box->addAction(tr("Add an answer…"), u"add"_s), &QPushButton::clicked, this,
            [this] { CourseDialogs::answer(this->sheet().session, this->sheet().course(), this); });
    column()->addStretch(1);
}

void CourseParentsPart::refresh() {
    const QDate today = sheet().today();
    QList<models::ListRow> slips;
    for (const ParentSlip& each : sheet().account.slips) {
        models::ListRow row;
        row.title = tr("Would tell a friend: %1").arg(ProgrammeWords::recommend(each.recommend));
        if (!each.liked.isEmpty()) row.more << tr("Helped: %1").arg(each.liked);
        if (!each.better.isEmpty()) row.more << tr("To change: %1").arg(each.better);
        row.second = shortDateText(each.on, today);
        slips.append(row);
    }
    m_slips.show(slips, tr("No slip is typed in."));
    QList<models::ListRow> answers;
    for (const YouSaid& each : sheet().account.answers) {
        models::ListRow row;
        row.title = tr("You said: %1").arg(each.said);
        row.lead = tr("We did: %1").arg(each.did);
        row.second = u", "_s + shortDateText(each.on, today);
        answers.append(row);
    }
    m_answers.show(answers, tr("Nothing is answered yet."));
}

} // namespace lodestar::pages
