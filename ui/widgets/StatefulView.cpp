#include "ui/widgets/StatefulView.h"

#include "ui/theme/Words.h"
#include "ui/widgets/StatePane.h"

#include <QTimer>

namespace lodestar::widgets {

namespace {

constexpr int patienceMs = 300;

}

StatefulView::StatefulView(QWidget* ready, QWidget* parent)
    : QStackedWidget(parent)
    , m_pane(new StatePane(this))
    , m_ready(ready)
    , m_patience(new QTimer(this)) {
    addWidget(m_ready);
    addWidget(m_pane);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        if (m_state != State::Loading) return;
        m_pane->setWords({}, m_loading);
        m_pane->setAction({});
        setCurrentWidget(m_pane);
    });
    connect(m_pane, &StatePane::actionAsked, this, [this] {
        if (m_state == State::Failed)
            Q_EMIT retryAsked();
        else
            Q_EMIT actionAsked();
    });
}

void StatefulView::showLoading(const QString& words) {
    m_loading = words;
    m_state = State::Loading;
    m_patience->start();
}

void StatefulView::showEmpty(const QString& happened, const QString& more, const QString& action) {
    m_state = State::Empty;
    m_patience->stop();
    m_pane->setWords(happened, more);
    m_pane->setAction(action);
    setCurrentWidget(m_pane);
}

void StatefulView::showFailed(const Error& error) {
    m_state = State::Failed;
    m_patience->stop();
    const theme::Message message = theme::Words::of(error);
    const QString rest = theme::Message{{}, message.kept, message.next}.text();
    m_pane->setWords(message.happened, rest);
    m_pane->setAction(tr("Try again"));
    setCurrentWidget(m_pane);
}

void StatefulView::showReady() {
    m_state = State::Ready;
    m_patience->stop();
    setCurrentWidget(m_ready);
}

} // namespace lodestar::widgets
