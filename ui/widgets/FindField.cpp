#include "ui/widgets/FindField.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/FindResults.h"
#include "ui/widgets/Speech.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

namespace {

constexpr int pauseMs = 150;
constexpr int leastCharacters = 2;

} // namespace

FindField::FindField(QWidget* parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
    , m_nothingFound(
          tr("Nobody is found by that. Look for part of a name, a postcode, an NHS number or a phone number.")) {
    setPlaceholderText(tr("Find a family: name, postcode, NHS no., phone"));
    Speech::name(this, tr("Find a family"), tr("Name, postcode, NHS number or phone number"));
    addAction(theme::Theme::of(this).icon(u"find"_s), QLineEdit::LeadingPosition);
    setTextMargins(0, 0, 2, 0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &FindField::ask);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
}

FindField::~FindField() {
    delete m_list;
}

void FindField::setResults(QAbstractItemModel* results) {
    if (m_results) m_results->disconnect(this);
    m_results = results;
    if (m_list) m_list->setModel(results);
    if (!results) return;
    const auto show = [this] {
        if (hasFocus() && m_asked.size() >= leastCharacters) showResults();
    };
    connect(results, &QAbstractItemModel::modelReset, this, show);
    connect(results, &QAbstractItemModel::rowsInserted, this, show);
    connect(results, &QAbstractItemModel::rowsRemoved, this, show);
}

void FindField::setNothingFound(const QString& words) {
    m_nothingFound = words;
}

void FindField::reset() {
    m_pause->stop();
    clear();
    m_asked.clear();
    if (m_list) m_list->hide();
    Q_EMIT queryChanged({});
}

void FindField::ask() {
    const QString query = text().simplified();
    m_asked = query.size() >= leastCharacters ? query : QString();
    if (m_asked.isEmpty() && m_list) m_list->hide();
    Q_EMIT queryChanged(m_asked);
}

void FindField::showResults() {
    if (!m_list || m_list->parentWidget() != window()) {
        delete m_list;
        m_list = new FindResults(window());
        m_list->setModel(m_results);
        connect(m_list, &FindResults::clicked, this, &FindField::choose);
    }
    m_list->showUnder(*this, m_nothingFound);
}

void FindField::choose() {
    const QPersistentModelIndex choice = m_list ? m_list->choice() : QModelIndex();
    if (!choice.isValid()) return;
    m_list->hide();
    Q_EMIT chosen(choice);
    reset();
}

bool FindField::event(QEvent* event) {
    // Esc belongs to the open list before it belongs to the window's "back".
    if (event->type() == QEvent::ShortcutOverride && m_list && m_list->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FindField::keyPressEvent(QKeyEvent* event) {
    const bool open = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_list->moveChoice(event->key() == Qt::Key_Down ? 1 : -1);
        else if (!m_asked.isEmpty() && m_results)
            showResults();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            choose();
        else
            ask();
        return;
    case Qt::Key_Escape:
        if (open) {
            m_list->hide();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FindField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (m_list && event->reason() != Qt::PopupFocusReason) m_list->hide();
}

} // namespace lodestar::widgets
