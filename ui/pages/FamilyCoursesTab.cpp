#include "ui/pages/FamilyCoursesTab.h"

#include "ui/models/ProgrammeWords.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::ProgrammeWords;

FamilyCoursesTab::FamilyCoursesTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent)
    , m_rows(new models::RowsModel(this)) {
    auto* column = new QWidget(this);
    auto* boxes = new QVBoxLayout(column);
    boxes->setContentsMargins(0, 0, 0, 0);
    m_box = new widgets::Box(tr("Courses"), column);
    connect(m_box->addAction(tr("Ask for a place…"), u"add"_s), &QPushButton::clicked, this,
            &FamilyCoursesTab::askForPlace);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Chip;
    m_list = new widgets::RowList(tr("Courses"), layout, m_box);
    m_list->setModel(m_rows);
    m_list->setFitsRows(true);
    m_box->setBareBody(m_list);
    boxes->addWidget(m_box);
    boxes->addStretch(1);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(column);
    m_view = new widgets::StatefulView(scroll, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyCoursesTab::refresh);
    connect(m_view, &widgets::StatefulView::actionAsked, this, &FamilyCoursesTab::askForPlace);
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& row) { openPlace(row.row()); });
    connect(m_list, &widgets::RowList::actionAsked, this, [this](const QModelIndex& row) {
        if (row.row() < m_read.rows.size())
            this->context().navigator.open({u"course"_s, m_read.rows[row.row()].place.course.toString(), {}});
    });
}

Result<FamilyCoursesTab::Read> FamilyCoursesTab::read(Connection& connection, const QList<RecordId>& people) {
    Read made;
    LODESTAR_ASSIGN(const auto places, placesOf(connection, people));
    for (const CoursePlace& place : places) {
        LODESTAR_ASSIGN(const CourseRegister held, readRegister(connection, place.course));
        for (const RegisterRow& each : held.rows) {
            if (each.place.entry != place.entry) continue;
            made.rows.append(each);
            made.held.append(held.held());
        }
    }
    LODESTAR_ASSIGN(made.open, courses(connection));
    made.open.removeIf([](const Course& each) { return each.hasEnded(); });
    return made;
}

void FamilyCoursesTab::refresh() {
    m_view->showLoading(tr("The courses are being read."));
    context()
        .session
        .read([people = context().family.records()](Connection& connection) { return read(connection, people); })
        .then(this, [this](const Result<Read>& answer) {
            if (!answer) return m_view->showFailed(answer.error());
            m_read = *answer;
            show();
        });
}

void FamilyCoursesTab::show() {
    QList<models::ListRow> rows;
    for (qsizetype i = 0; i < m_read.rows.size(); ++i) {
        const RegisterRow& each = m_read.rows[i];
        models::ListRow row = ProgrammeWords::place(each, m_read.held[i], context().today());
        row.title = each.place.courseName;
        row.lead = each.place.personName;
        row.second.prepend(u", "_s);
        row.action = tr("Open the course");
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_box->setCount(countWords(rows.size()));
    if (rows.isEmpty())
        m_view->showEmpty(tr("Nobody of this family has a place on a course."),
                          m_read.open.isEmpty() ? tr("No course is open. They are planned under Programmes.")
                                                : tr("Those who lead a course are told whom to expect."),
                          m_read.open.isEmpty() ? QString() : tr("Ask for a place…"));
    else
        m_view->showReady();
}

void FamilyCoursesTab::askForPlace() {
    if (m_read.open.isEmpty()) {
        Q_EMIT said(tr("No course is open. They are planned under Programmes."), {});
        return;
    }
    QList<CourseDialogs::Person> people;
    for (const FamilyMember& member : context().family.members)
        if (!member.person.died)
            people.append(
                {member.person.record, context().family.record, member.person.shortName(), member.person.child});
    CourseDialogs::place(context().session, m_read.open, people, this);
}

void FamilyCoursesTab::openPlace(int row) {
    if (row < 0 || row >= m_read.rows.size()) return;
    const CoursePlace& place = m_read.rows[row].place;
    if (place.isOpen())
        CourseDialogs::move(context().session, place, this);
    else
        context().navigator.open({u"course"_s, place.course.toString(), {}});
}

} // namespace lodestar::pages
