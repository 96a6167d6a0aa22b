#pragma once

#include "core/services/SyncSentence.h"
#include "core/services/SyncService.h"

#include <QWidget>

class QPushButton;

namespace lodestar::widgets {
class Label;
class PromptLine;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The last sync, what it cost, where it goes and this laptop's name; what it waits to be told.
class SyncStateBox final : public QWidget {
    Q_OBJECT

public:
    struct State {
        SyncSentence sentence;
        SyncSettings settings;
        SyncOutcome outcome;
        QString laptop; ///< what this laptop is called
    };
    /// Errors: what the database says.
    static Result<State> read(Connection& connection, QDate today);

    explicit SyncStateBox(QWidget* parent);

    void show(const State& state, bool running, QDate today);

Q_SIGNALS:
    void syncAsked();
    void connectAsked();
    /// Families that left the list may be removed from this laptop.
    void removeAsked();

private:
    [[nodiscard]] static QString headline(const State& state, bool running, QDate today);
    [[nodiscard]] static QString cost(const State& state);
    void showPurge(qint64 households);

    widgets::Label* m_headline = nullptr;
    widgets::Label* m_sentence = nullptr;
    widgets::Label* m_cost = nullptr;
    widgets::Label* m_place = nullptr;
    widgets::PromptLine* m_purge = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_notYet = nullptr;
    QPushButton* m_sync = nullptr;
    QPushButton* m_connect = nullptr;
    qint64 m_leftAlone = 0; ///< answered with "Not yet"
};

} // namespace lodestar::pages
