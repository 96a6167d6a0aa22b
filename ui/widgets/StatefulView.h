#pragma once

#include <QStackedWidget>

class QTimer;

namespace lodestar {
struct Error;
}

namespace lodestar::widgets {

class StatePane;

/// The four states that each page and list has: loading (words, after 300 ms), empty, failed, ready.
class StatefulView final : public QStackedWidget {
    Q_OBJECT

public:
    enum class State { Loading, Empty, Failed, Ready };
    Q_ENUM(State)

    explicit StatefulView(QWidget* ready, QWidget* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// `words` ("The caseload is being read.") appear only if it takes longer than 300 ms; what was there stays till
    /// then.
    void showLoading(const QString& words);
    /// "No family matches these filters." with what is behind it, and what to do about it.
    void showEmpty(const QString& happened, const QString& more = {}, const QString& action = {});
    void showFailed(const Error& error);
    void showReady();

Q_SIGNALS:
    /// The button of the empty state.
    void actionAsked();
    /// The button of the failed state.
    void retryAsked();

private:
    StatePane* m_pane = nullptr;
    QWidget* m_ready = nullptr;
    QTimer* m_patience = nullptr;
    QString m_loading;
    State m_state = State::Ready;
};

} // namespace lodestar::widgets
