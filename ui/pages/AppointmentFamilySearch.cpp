#include "ui/pages/AppointmentFamilySearch.h"

#include "core/base/Age.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Speech.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using widgets::Label;

namespace {

/// Fewer find too much or nothing.
constexpr int leastLetters = 3;

} // namespace

AppointmentFamilySearch::AppointmentFamilySearch(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_typed(new QLineEdit(this))
    , m_words(new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, this))
    , m_list(new widgets::RowList(tr("People found"), {}, this))
    , m_rows(new QStandardItemModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* label = new Label(tr("&For which family"), theme::TypeRole::Table, theme::Colour::TextSoft, this);
    widgets::Speech::label(label, m_typed, tr("A name, a birth date, an NHS number or a street"));
    m_typed->setPlaceholderText(tr("Name, birth date, NHS number or street"));
    m_list->setModel(m_rows);
    m_list->setFitsRows(true);
    layout->addWidget(label);
    layout->addWidget(m_typed);
    layout->addWidget(m_words->wrapping());
    layout->addWidget(m_list);
    layout->addStretch(1);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textEdited, this, &AppointmentFamilySearch::look);
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& row) { take(row.row()); });
    showFound({});
}

void AppointmentFamilySearch::clear() {
    m_typed->clear();
    showFound({});
}

void AppointmentFamilySearch::focusFirst() {
    m_typed->setFocus(Qt::OtherFocusReason);
}

bool AppointmentFamilySearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_typed && event->type() == QEvent::KeyPress && m_rows->rowCount() > 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AppointmentFamilySearch::look() {
    const QString typed = m_typed->text().trimmed();
    const int asked = ++m_asked;
    if (typed.size() < leastLetters) return showFound({});
    m_session
        .read([typed, today = m_session.clock().today()](Connection& connection) {
            return findPeople(connection, typed, today);
        })
        .then(this, [this, asked](const Result<QList<Found>>& found) {
            // An older answer is no answer to what stands there now.
            if (asked != m_asked) return;
            showFound(found.value_or(QList<Found>()));
            if (!found) m_words->setText(theme::Words::text(found.error()));
        });
}

void AppointmentFamilySearch::showFound(const QList<Found>& found) {
    m_found.clear();
    m_rows->clear();
    const QDate today = m_session.clock().today();
    for (const Found& each : found) {
        // Somebody in no household here cannot be booked; nobody who died is offered.
        if (each.household.isNull() || each.died) continue;
        const QString age = each.child && each.birth.isValid() ? ageText(each.birth, today) : QString();
        const QString title = age.isEmpty() ? each.name() : tr("%1, %2").arg(each.name(), age);
        QStringList where{tr("Family %1").arg(each.householdName), each.line1, each.ward};
        where.removeAll(QString());
        auto* item = new QStandardItem(title);
        item->setData(where.join(u", "_s), theme::SecondRole);
        item->setData(tr("%1. %2").arg(title, where.join(u", "_s)), Qt::AccessibleTextRole);
        m_rows->appendRow(item);
        m_found.append(each);
    }
    const bool typed = m_typed->text().trimmed().size() >= leastLetters;
    m_words->setText(!m_found.isEmpty() ? tr("Down goes into the list, Enter takes the first.")
                     : typed            ? tr("Nobody is found. Look at the spelling, or type the birth date.")
                                        : tr("Three letters are enough to begin."));
    m_list->setVisible(!m_found.isEmpty());
    m_list->updateGeometry();
}

void AppointmentFamilySearch::take(int row) {
    if (row < 0 || row >= m_found.size()) return;
    const Found found = m_found[row];
    Q_EMIT chosen(found.household, found.person);
}

} // namespace lodestar::pages
