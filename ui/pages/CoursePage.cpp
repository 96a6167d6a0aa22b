#include "ui/pages/CoursePage.h"

#include "core/base/DateText.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/pages/CourseFiguresPart.h"
#include "ui/pages/CourseParentsPart.h"
#include "ui/pages/CoursePlacesPart.h"
#include "ui/pages/CoursePrints.h"
#include "ui/pages/CourseRegisterPart.h"
#include "ui/pages/CourseSessionsPart.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatefulView.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

CoursePage::CoursePage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_navigator(navigator)
    , m_sheet{session, {}, {}} {
    setTitle(tr("Course"));
    build();
    buildActions();
    connect(&session, &Session::changed, this, &CoursePage::refresh);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, m_register, &CourseRegisterPart::save);
}

QString CoursePage::helpTopic() const {
    return u"programmes"_s;
}

void CoursePage::build() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_switch = new widgets::SegmentedSwitch(tr("Parts of the course"), content);
    column->addWidget(m_switch);
    m_stack = new QStackedWidget(content);
    column->addWidget(m_stack, 1);
    m_register = new CourseRegisterPart(m_sheet, m_stack);
    addPart(u"register"_s, tr("Register"), m_register);
    addPart(u"places"_s, tr("Places"), new CoursePlacesPart(m_sheet, m_navigator, m_stack));
    addPart(u"sessions"_s, tr("Sessions"), new CourseSessionsPart(m_sheet, m_stack));
    addPart(u"figures"_s, tr("What it came to"), new CourseFiguresPart(m_sheet, m_stack));
    addPart(u"parents"_s, tr("What parents say"), new CourseParentsPart(m_sheet, m_stack));
    m_switch->setCurrent(u"register"_s);
    connect(m_switch, &widgets::SegmentedSwitch::chosen, this, &CoursePage::choose);
    m_states = new widgets::StatefulView(content, this);
    setScrolledContent(m_states);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &CoursePage::refresh);
}

void CoursePage::addPart(const QString& id, const QString& word, CoursePart* part) {
    m_switch->add(id, word);
    m_stack->addWidget(part);
    m_parts.insert(id, part);
    connect(part, &CoursePart::said, this,
            [this](const QString& words, const QString& icon) { actions().setWords(words, icon); });
}

void CoursePage::buildActions() {
    const auto add = [this](const QString& words, const QString& icon, auto act) {
        auto* button = actions().addButton(words, icon);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    add(tr("&Print the sheet"), u"print"_s, [this] { printSheet(); });
    add(tr("Print the &list"), u"print"_s, [this] {
        askAndPrint({m_sheet.session, this, u"register of a course"_s},
                    CoursePrints::courseRegister(m_sheet.held, m_sheet.today()));
    });
    add(tr("E&xport"), u"export"_s, [this] { CoursePrints::exportRegister(m_sheet.session, this, m_sheet.held); });
    add(tr("Cha&nge…"), u"note"_s, [this] { change(); });
    m_end = add(tr("&End…"), u"done"_s, [this] { CourseDialogs::end(m_sheet.session, m_sheet.held.course, this); });
    m_save = actions().addPrimary(tr("&Save the register"));
    connect(m_save, &QPushButton::clicked, m_register, &CourseRegisterPart::save);
}

void CoursePage::open(const widgets::Route& route) {
    m_course = EntryId::fromString(route.record);
    m_focused = false;
    const QString part = route.extra.value(u"part"_s).toString();
    refresh();
    choose(m_parts.contains(part) ? part : u"register"_s);
}

void CoursePage::resumed() {
    refresh();
}

void CoursePage::focusFirst() {
    if (auto* part = qobject_cast<CoursePart*>(m_stack->currentWidget())) part->focusFirst();
}

/// Leaving the page keeps what was marked.
void CoursePage::saveDraft() {
    m_register->save();
}

void CoursePage::choose(const QString& id) {
    CoursePart* part = m_parts.value(id);
    if (part == nullptr) return;
    m_switch->setCurrent(id);
    m_stack->setCurrentWidget(part);
    m_save->setVisible(part == m_register);
    actions().setWords({});
    part->refresh();
}

void CoursePage::refresh() {
    m_states->showLoading(tr("The course is being read."));
    using Answer = Result<std::pair<CourseRegister, CourseAccount>>;
    m_sheet.session
        .read([course = m_course](Connection& connection) -> Answer {
            LODESTAR_ASSIGN(CourseRegister held, readRegister(connection, course));
            LODESTAR_ASSIGN(CourseAccount account, readAccount(connection, course));
            return std::pair(std::move(held), std::move(account));
        })
        .then(this, [this](const Answer& answer) {
            if (!answer) return m_states->showFailed(answer.error());
            m_sheet.held = answer->first;
            m_sheet.account = answer->second;
            show();
        });
}

void CoursePage::show() {
    const CourseRegister& held = m_sheet.held;
    setTitle(held.course.name, held.programme ? held.programme->name : QString());
    Q_EMIT titleChanged();
    m_end->setEnabled(!held.course.hasEnded());
    m_states->showReady();
    for (CoursePart* each : std::as_const(m_parts))
        each->refresh();
    if (!std::exchange(m_focused, true)) focusFirst();
}

void CoursePage::change() {
    using Answer = Result<std::pair<QList<Programme>, QList<Facilitator>>>;
    m_sheet.session
        .read([](Connection& connection) -> Answer {
            LODESTAR_ASSIGN(const auto all, programmes(connection));
            LODESTAR_ASSIGN(const auto people, whoMayLead(connection));
            return std::pair(all, people);
        })
        .then(this, [this](const Answer& answer) {
            if (answer)
                CourseDialogs::course(m_sheet.session, m_sheet.held.course, answer->first, answer->second, this);
        });
}

void CoursePage::printSheet() {
    const CourseSession* session = m_register->session();
    if (session == nullptr) return actions().setWords(tr("No session is planned."), u"info"_s);
    askAndPrint({m_sheet.session, this, u"register sheet of a course"_s},
                CoursePrints::registerSheet(m_sheet.held, *session, m_sheet.today()));
}

} // namespace lodestar::pages
