#pragma once

#include "core/services/Duplicates.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {
class Box;
class ChoiceRow;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// One thing of the page: a likely double, or a joining that waits or stands.
struct DuplicateItem {
    std::optional<LikelyDouble> likely;
    std::optional<RecordJoining> joining;

    [[nodiscard]] RecordId left() const { return likely ? likely->a : joining->into; }
    [[nodiscard]] RecordId right() const { return likely ? likely->b : joining->from; }
    [[nodiscard]] bool household() const { return likely ? likely->household : joining->household; }
    /// "Jan Kowalczyk, Jann Kowalczyk".
    [[nodiscard]] QString names() const;
};

/// Two records as two equal columns, what speaks for one person, and the answers; none of them is the primary one.
class DuplicateCard final : public QWidget {
    Q_OBJECT

public:
    explicit DuplicateCard(QWidget* parent = nullptr);

    void show(const DuplicateItem& item, const Comparison& comparison, const QList<UnsettledValue>& unsettled);
    [[nodiscard]] const DuplicateItem& item() const { return m_item; }

Q_SIGNALS:
    /// `into` stays; the other is read under it.
    void sameAsked(const lodestar::RecordId& from, const lodestar::RecordId& into, const QString& why);
    void notSameAsked(const QString& why);
    /// Of a likely double: not before another day.
    void laterAsked();
    void confirmAsked(const QString& why);
    void takeBackAsked(const QString& why);
    void settleAsked(const QString& field, const QString& value);
    void familyAsked(const lodestar::RecordId& record);

private:
    void showComparison(const Comparison& comparison);
    void showUnsettled(const QList<UnsettledValue>& unsettled);
    void showAnswers(const Comparison& comparison);
    void askWhich(const Comparison& comparison);
    void askWhy(const QString& words);
    [[nodiscard]] QString why() const;
    /// Needs a reason: says so and stays, until one stands there.
    bool hasWhy();

    DuplicateItem m_item;
    widgets::Box* m_box = nullptr;
    widgets::Label* m_title = nullptr;
    widgets::Label* m_reasons = nullptr;
    QWidget* m_body = nullptr; ///< made anew for each item
    QVBoxLayout* m_column = nullptr;
    widgets::ChoiceRow* m_stays = nullptr;
    QLineEdit* m_why = nullptr;
    widgets::Label* m_needed = nullptr;
};

} // namespace lodestar::pages
