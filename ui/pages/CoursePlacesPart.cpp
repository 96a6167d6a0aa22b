#include "ui/pages/CoursePlacesPart.h"

#include "ui/models/ProgrammeWords.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ProgrammeWords;

CoursePlacesPart::CoursePlacesPart(CourseSheet& sheet, widgets::Navigator& navigator, QWidget* parent)
    : CoursePart(sheet, parent)
    , m_navigator(navigator)
    , m_open(addRows(tr("Places and waiting list"), true))
    , m_ended(addRows(tr("Ended"), true)) {
    connect(m_open.box->addAction(tr("Offer the next free place"), u"up"_s), &QPushButton::clicked, this,
            &CoursePlacesPart::moveUpNext);
    connect(m_open.list, &widgets::RowList::opened, this,
            [this](const QModelIndex& row) { openPlace(m_openPlaces, row.row()); });
    connect(m_ended.list, &widgets::RowList::opened, this,
            [this](const QModelIndex& row) { openPlace(m_endedPlaces, row.row()); });
    column()->addStretch(1);
}

void CoursePlacesPart::refresh() {
    QList<models::ListRow> open;
    QList<models::ListRow> ended;
    m_openPlaces.clear();
    m_endedPlaces.clear();
    const int held = sheet().held.held();
    for (const RegisterRow& each : sheet().held.rows) {
        (each.place.isOpen() ? open : ended).append(ProgrammeWords::place(each, held, sheet().today()));
        (each.place.isOpen() ? m_openPlaces : m_endedPlaces).append(each.place);
    }
    m_open.show(open, tr("Nobody has asked for a place. Places are asked for on a family’s page, under Courses."));
    m_open.box->setCount(ProgrammeWords::room(roomOf(sheet().held.course, sheet().held.places())));
    m_ended.show(ended, tr("Nobody’s place has ended."));
}

void CoursePlacesPart::moveUpNext() {
    sheet()
        .session.write([course = sheet().course()](Work& work) { return moveUp(work, course); })
        .then(this, [this](const Result<std::optional<CoursePlace>>& moved) {
            if (!moved)
                Q_EMIT said(moved.error().code == ErrorCode::NotAllowed ? tr("No place is free.")
                                                                        : theme::Words::text(moved.error()),
                            u"info"_s);
            else if (!*moved)
                Q_EMIT said(tr("Nobody is on the waiting list."), u"info"_s);
            else
                Q_EMIT said(
                    tr("The place is offered to %1, who has waited longest. Ring her.").arg((*moved)->personName),
                    u"tick"_s);
        });
}

void CoursePlacesPart::openPlace(const QList<CoursePlace>& places, int row) {
    if (row < 0 || row >= places.size()) return;
    if (places[row].isOpen())
        CourseDialogs::move(sheet().session, places[row], this);
    else
        m_navigator.open({u"family"_s, places[row].person.toString(), {{u"tab"_s, u"courses"_s}}});
}

} // namespace lodestar::pages
