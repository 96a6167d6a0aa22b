#pragma once

#include "ui/pages/FamilyContext.h"

#include <QWidget>

class QPushButton;

namespace lodestar::widgets {
class FlowLayout;
}

namespace lodestar::pages {

class FamilyTabs;

/// The head of a family's page: a card for each person, one line of what everyone who visits must know, the tabs.
/// No reason, score, diagnosis or disclosure stands here.
class FamilyHeader final : public QWidget {
    Q_OBJECT

public:
    explicit FamilyHeader(QWidget* parent = nullptr);

    void show(const FamilyContext& context);
    [[nodiscard]] FamilyTabs& tabs() const { return *m_tabs; }

    /// The second line of a card: "12 days, Universal", "31, mother", "31 weeks pregnant".
    [[nodiscard]] static QString cardLine(const FamilyMember& member, const Family& family, QDate today);

Q_SIGNALS:
    void personChosen(const lodestar::RecordId& person);
    void conflictsAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showCards(const FamilyContext& context);
    void showFacts(const FamilyContext& context);
    void showActs(const FamilyContext& context);
    void addFact(const QString& icon, const QString& words, bool alert = false);

    QPushButton* m_more = nullptr;
    RecordId m_household;
    widgets::FlowLayout* m_cards = nullptr;
    widgets::FlowLayout* m_facts = nullptr;
    FamilyTabs* m_tabs = nullptr;
};

} // namespace lodestar::pages
