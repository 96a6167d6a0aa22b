#pragma once

#include "core/services/Matches.h"
#include "core/services/Session.h"
#include "ui/widgets/ScrollPage.h"

class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {
class Box;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// A volunteer's own page: a card for each family she is matched with, what she and they did, her hours, when she has
/// time, her own checks and training. Nothing else of the service is hers to see. Route "my-families".
class MyFamiliesPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    explicit MyFamiliesPage(Session& session, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    [[nodiscard]] QString helpTopic() const override;

Q_SIGNALS:
    void shown();

private:
    struct Read {
        QList<Match> matches;
        std::optional<Worker> me;
    };
    void refresh();
    void show(const Read& read);
    void giveBack(const QString& name);
    void addCard(const Match& match);
    void addContacts(widgets::Box* box, const Match& match);
    void addMine();
    void printSheet(const Match& match);

    Session& m_session;
    Read m_read;
    QWidget* m_cards = nullptr;
    QVBoxLayout* m_column = nullptr;
    widgets::StatefulView* m_states = nullptr;
    QPushButton* m_available = nullptr;
};

} // namespace lodestar::pages
