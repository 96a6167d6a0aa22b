#include "ui/pages/CourseRegisterPart.h"

#include "core/base/DateText.h"
#include "ui/models/ProgrammeWords.h"
#include "ui/models/RegisterModel.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/Speech.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::RegisterModel;

namespace {

/// The mark of a key; nothing for other keys.
QString markOf(int key) {
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_T:
        return u"there"_s;
    case Qt::Key_L:
        return u"late"_s;
    case Qt::Key_A:
        return u"absent"_s;
    case Qt::Key_W:
        return u"sent_word"_s;
    default:
        return {};
    }
}

} // namespace

CourseRegisterPart::CourseRegisterPart(CourseSheet& sheet, QWidget* parent)
    : CoursePart(sheet, parent)
    , m_model(new RegisterModel(this)) {
    auto* which = new widgets::FormGrid(this);
    m_sessions = new QComboBox(which);
    which->addRow(tr("&Session"), m_sessions);
    column()->addWidget(which);
    m_box = new widgets::Box(tr("Register"), this);
    connect(m_box->addAction(tr("All others were there"), u"tick"_s), &QPushButton::clicked, this, [this] {
        m_model->markTheRest(u"there"_s);
        countMarks();
    });
    m_table = new widgets::RowTable(tr("Register"), widgets::RowTable::Rows::OneLine, m_box);
    widgets::Speech::name(m_table, tr("Register"),
                          tr("Space or T: there. L: late. A: absent. W: sent word. Arrow keys move."));
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->resizeSection(RegisterModel::Name, 260);
    m_table->horizontalHeader()->resizeSection(RegisterModel::Mark, 150);
    m_table->horizontalHeader()->resizeSection(RegisterModel::SoFar, 120);
    m_box->setBareBody(m_table);
    column()->addWidget(m_box);
    m_hint = new widgets::Label(tr("Space or T: there. L: late. A: absent. W: sent word. Each goes on to the next "
                                   "name. Ctrl+Enter saves the register."),
                                theme::TypeRole::Table, theme::Colour::TextSoft, this);
    column()->addWidget(m_hint->wrapping());
    m_nobody = new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, this);
    column()->addWidget(m_nobody->wrapping());
    column()->addStretch(1);
    connect(m_sessions, &QComboBox::activated, this, [this] {
        m_chosen = true;
        chooseSession();
    });
}

void CourseRegisterPart::focusFirst() {
    (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_sessions)->setFocus(Qt::OtherFocusReason);
}

const CourseSession* CourseRegisterPart::session() const {
    const int at = m_sessions->currentIndex();
    const auto& sessions = sheet().held.sessions;
    return at >= 0 && at < sessions.size() ? &sessions[at] : nullptr;
}

void CourseRegisterPart::fillSessions() {
    const int before = m_sessions->currentIndex();
    const auto& sessions = sheet().held.sessions;
    m_sessions->clear();
    for (const CourseSession& each : sessions)
        m_sessions->addItem(tr("%1: %2 at %3")
                                .arg(each.number)
                                .arg(weekdayText(each.at.date(), sheet().today()), timeText(each.at.time())));
    const CourseSession* now = sheet().held.sessionNow(sheet().today());
    const int proposed = now == nullptr ? -1 : static_cast<int>(now - sessions.data());
    // What somebody has chosen, or is marking, stays.
    m_sessions->setCurrentIndex((m_chosen || !m_model->changed().isEmpty()) && before >= 0 ? before : proposed);
}

void CourseRegisterPart::refresh() {
    fillSessions();
    chooseSession();
}

void CourseRegisterPart::chooseSession() {
    const CourseSession* chosen = session();
    m_model->show(sheet().held, chosen == nullptr ? EntryId() : chosen->entry);
    const bool anybody = chosen != nullptr && m_model->rowCount() > 0;
    m_box->setVisible(anybody);
    m_hint->setVisible(anybody);
    m_nobody->setVisible(!anybody);
    m_nobody->setText(chosen == nullptr
                          ? tr("No session is planned. Plan them under “Sessions”.")
                          : tr("Nobody has a place booked. Places are booked on a family’s page, under Courses."));
    countMarks();
}

void CourseRegisterPart::countMarks() {
    m_box->setCount(tr("%1 of %2 marked").arg(m_model->marked()).arg(m_model->rowCount()));
}

void CourseRegisterPart::mark(const QString& there) {
    const int row = m_table->currentIndex().row();
    if (row < 0) return;
    m_model->setMark(row, there);
    const QModelIndex marked = m_model->index(row, RegisterModel::Name);
    widgets::Speech::announce(m_table, marked.data(Qt::AccessibleTextRole).toString());
    const int next = std::min(row + 1, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(next, RegisterModel::Name));
    countMarks();
}

bool CourseRegisterPart::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return CoursePart::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const QString there = plain ? markOf(key->key()) : QString();
    if (there.isEmpty()) return CoursePart::eventFilter(watched, event);
    mark(there);
    return true;
}

void CourseRegisterPart::save() {
    const CourseSession* chosen = session();
    const QList<RegisterMark> marks = m_model->changed();
    if (m_saving || chosen == nullptr || marks.isEmpty()) return;
    if (chosen->at.date() > sheet().today())
        return Q_EMIT said(tr("This session is still to come: choose the one that was held."), u"info"_s);
    m_saving = true;
    sheet()
        .session.write([held = *chosen, marks](Work& work) { return saveRegister(work, held, marks); })
        .then(this, [this, count = marks.size()](const Result<int>& kept) {
            m_saving = false;
            if (!kept) return Q_EMIT said(theme::Words::text(kept.error()), u"info"_s);
            m_model->forget();
            const auto left = static_cast<int>(count) - *kept;
            Q_EMIT said(left == 0 ? tr("The register is saved on this laptop: %n marks.", nullptr, *kept)
                                  : tr("%n marks are saved; the others are of people who are no longer asked for.",
                                       nullptr, *kept),
                        u"tick"_s);
        });
}

} // namespace lodestar::pages
