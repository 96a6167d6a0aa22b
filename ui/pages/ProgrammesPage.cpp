#include "ui/pages/ProgrammesPage.h"

#include "ui/models/ProgrammeWords.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/pages/CoursePrints.h"
#include "ui/pages/FactLines.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatefulView.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ProgrammeWords;
using widgets::Box;
using widgets::RowLayout;
using widgets::RowList;

namespace {

QString phaseId(CoursePhase phase) {
    return QString::number(static_cast<int>(phase));
}

} // namespace

ProgrammesPage::ProgrammesPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_programmeRows(new models::RowsModel(this))
    , m_courseRows(new models::RowsModel(this)) {
    setTitle(tr("Programmes"));
    build();
    buildActions();
    connect(&m_session, &Session::changed, this, &ProgrammesPage::refresh);
    connect(this, &Page::foldChanged, this, &ProgrammesPage::arrange);
    arrange(fold());
    refresh();
}

QString ProgrammesPage::helpTopic() const {
    return u"programmes"_s;
}

void ProgrammesPage::build() {
    auto* content = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    m_programmeBox = new Box(tr("Programmes"), content);
    RowLayout chips;
    chips.leading = RowLayout::Leading::Chip;
    m_programmes = new RowList(tr("Programmes"), chips, m_programmeBox);
    m_programmes->setModel(m_programmeRows);
    m_programmes->setFitsRows(true);
    m_programmeBox->setBareBody(m_programmes);
    auto* left = new QWidget(content);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_programmeBox);
    leftColumn->addStretch(1);
    m_columns->addWidget(left, 5);
    auto* right = new QWidget(content);
    buildCourses(right);
    m_columns->addWidget(right, 6);
    m_states = new widgets::StatefulView(content, this);
    setScrolledContent(m_states);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &ProgrammesPage::refresh);
    connect(m_programmes->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgrammesPage::showChosen);
    connect(m_programmes, &RowList::opened, this, [this] {
        if (const Programme* programme = chosen()) CourseDialogs::programme(m_session, *programme, this);
    });
    connect(m_courses, &RowList::opened, this, [this](const QModelIndex& row) { openCourse(row.row()); });
}

void ProgrammesPage::buildCourses(QWidget* parent) {
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_courseBox = new Box(tr("Courses"), parent);
    m_phase = new widgets::SegmentedSwitch(tr("Which courses"), m_courseBox);
    m_phase->add(phaseId(CoursePhase::Now), tr("Now"), 0);
    m_phase->add(phaseId(CoursePhase::Coming), tr("Coming"), 0);
    m_phase->add(phaseId(CoursePhase::Finished), tr("Finished"), 0);
    m_phase->setCurrent(phaseId(CoursePhase::Now));
    m_courseBox->addTool(m_phase);
    RowLayout chips;
    chips.leading = RowLayout::Leading::Chip;
    m_courses = new RowList(tr("Courses"), chips, m_courseBox);
    m_courses->setModel(m_courseRows);
    m_courses->setFitsRows(true);
    m_courseBox->setBareBody(m_courses);
    column->addWidget(m_courseBox);
    m_about = new Box(tr("Programme"), parent);
    m_aboutLines = new FactLines(m_about);
    m_about->body()->addWidget(m_aboutLines);
    column->addWidget(m_about);
    column->addStretch(1);
    connect(m_phase, &widgets::SegmentedSwitch::chosen, this, &ProgrammesPage::showCourses);
}

void ProgrammesPage::buildActions() {
    const auto add = [this](const QString& words, const QString& icon, auto act) {
        connect(actions().addButton(words, icon), &QPushButton::clicked, this, act);
    };
    add(tr("&Add a programme…"), u"add"_s, [this] { CourseDialogs::programme(m_session, {}, this); });
    add(tr("Cha&nge…"), u"note"_s, [this] {
        if (const Programme* programme = chosen()) CourseDialogs::programme(m_session, *programme, this);
    });
    add(tr("Decide the s&tage…"), u"star"_s, [this] {
        if (const Programme* programme = chosen()) CourseDialogs::stage(m_session, *programme, this);
    });
    add(tr("P&rint summary"), u"print"_s, [this] { print(); });
    connect(actions().addPrimary(tr("&Plan a course…")), &QPushButton::clicked, this, &ProgrammesPage::plan);
}

void ProgrammesPage::arrange(theme::Fold fold) {
    // What runs now comes first where one stands under the other.
    m_columns->setDirection(fold >= theme::Fold::Narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

void ProgrammesPage::open(const widgets::Route&) {
    refresh();
}

void ProgrammesPage::resumed() {
    refresh();
}

void ProgrammesPage::focusFirst() {
    (m_courseRows->rowCount() > 0 ? m_courses : m_programmes)->setFocus(Qt::OtherFocusReason);
}

Result<ProgrammesPage::Read> ProgrammesPage::read(Connection& connection) {
    Read made;
    LODESTAR_ASSIGN(made.programmes, programmes(connection));
    LODESTAR_ASSIGN(made.courses, courses(connection));
    LODESTAR_ASSIGN(made.people, whoMayLead(connection));
    for (const Course& each : std::as_const(made.courses)) {
        LODESTAR_ASSIGN(const auto places, placesOfCourse(connection, each.entry));
        made.rooms.insert(each.entry, roomOf(each, places));
    }
    return made;
}

void ProgrammesPage::refresh() {
    m_states->showLoading(tr("The programmes are being read."));
    m_session.read([](Connection& connection) { return read(connection); })
        .then(this, [this](const Result<Read>& answer) {
            if (!answer) return m_states->showFailed(answer.error());
            m_read = *answer;
            show();
        });
}

void ProgrammesPage::show() {
    const QDate today = m_session.clock().today();
    QList<models::ListRow> rows;
    for (const Programme& each : std::as_const(m_read.programmes))
        rows.append(ProgrammeWords::programme(each, today));
    m_programmeRows->setRows(rows);
    m_programmeBox->setCount(QString::number(rows.size()));
    QHash<QString, int> counts;
    for (const Course& each : std::as_const(m_read.courses))
        ++counts[phaseId(coursePhase(each, today))];
    for (const CoursePhase each : {CoursePhase::Now, CoursePhase::Coming, CoursePhase::Finished})
        m_phase->setCount(phaseId(each), counts.value(phaseId(each)));
    setTitle(tr("Programmes"), tr("%n courses now", nullptr, counts.value(phaseId(CoursePhase::Now))));
    showCourses();
    showChosen();
    m_states->showReady();
}

void ProgrammesPage::showCourses() {
    const QDate today = m_session.clock().today();
    QList<models::ListRow> rows;
    m_shown.clear();
    for (const Course& each : std::as_const(m_read.courses)) {
        if (phaseId(coursePhase(each, today)) != m_phase->current()) continue;
        const auto programme = std::ranges::find(m_read.programmes, each.programme, &Programme::row);
        const QString name = programme == m_read.programmes.cend() ? each.programme : programme->name;
        rows.append(ProgrammeWords::course(each, m_read.rooms.value(each.entry), name, today));
        m_shown.append(each.entry);
    }
    if (rows.isEmpty()) {
        models::ListRow none;
        none.title = tr("No course here.");
        none.second = tr("“Plan a course” begins one.");
        rows.append(none);
    }
    m_courseRows->setRows(rows);
}

const Programme* ProgrammesPage::chosen() const {
    const int row = m_programmes->currentIndex().row();
    return row >= 0 && row < m_read.programmes.size() ? &m_read.programmes[row] : nullptr;
}

void ProgrammesPage::showChosen() {
    const Programme* programme = chosen();
    m_about->setVisible(programme != nullptr);
    if (programme == nullptr) return;
    m_about->setTitle(programme->name);
    m_aboutLines->show(ProgrammeWords::description(*programme, m_session.clock().today()));
}

void ProgrammesPage::openCourse(int row) {
    if (row >= 0 && row < m_shown.size()) m_navigator.open({u"course"_s, m_shown[row].toString(), {}});
}

void ProgrammesPage::plan() {
    Course fresh;
    const Programme* programme = chosen();
    if (programme != nullptr && programme->hasCourses()) {
        fresh.programme = programme->row;
        fresh.places = programme->design.groupTo;
    }
    CourseDialogs::course(m_session, fresh, m_read.programmes, m_read.people, this);
}

void ProgrammesPage::print() {
    const Programme* programme = chosen();
    if (programme == nullptr) return;
    QList<EntryId> ofProgramme;
    for (const Course& each : std::as_const(m_read.courses))
        if (each.programme == programme->row) ofProgramme.append(each.entry);
    m_session
        .read([ofProgramme](Connection& connection) -> Result<QList<CourseAccount>> {
            QList<CourseAccount> accounts;
            for (const EntryId& each : ofProgramme) {
                LODESTAR_ASSIGN(const CourseAccount account, readAccount(connection, each));
                accounts.append(account);
            }
            return accounts;
        })
        .then(this, [this, programme = *programme](const Result<QList<CourseAccount>>& accounts) {
            if (!accounts) return actions().setWords(theme::Words::text(accounts.error()), u"info"_s);
            askAndPrint({m_session, this, u"summary of a programme"_s},
                        CoursePrints::programmeSummary(programme, *accounts, m_session.clock().today()));
        });
}

} // namespace lodestar::pages
