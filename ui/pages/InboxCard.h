#pragma once

#include "core/services/InboxItem.h"

#include <QDate>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {
class Box;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The words of one thing that waits: "Baby Fenn, 4 days: born of Jade Fenn's pregnancy (due 12 Nov 2026)?". A list
/// shows no name of sealed matter.
QString inboxTitle(const InboxItem& item, const QDate& today);
/// What sort of thing it is, in a few words.
QString inboxSortWords(InboxSort sort);

/// One thing that waits, ours beside theirs as two equal columns, and its answers; none of them is the primary one.
class InboxCard final : public QWidget {
    Q_OBJECT

public:
    explicit InboxCard(const QDate& today, QWidget* parent = nullptr);

    void show(const InboxItem& item);
    [[nodiscard]] const InboxItem& item() const { return m_item; }

Q_SIGNALS:
    void takeAsked();
    void leaveAsked();
    void placeAsked(const QString& words);
    void matchAsked(const lodestar::RecordId& child);
    void newChildAsked();
    void familyAsked();

private:
    void showComparison();
    void showAnswers();
    QPushButton* answer(const QString& text);

    QDate m_today;
    InboxItem m_item;
    widgets::Box* m_box = nullptr;
    widgets::Label* m_title = nullptr;
    widgets::Label* m_source = nullptr;
    QWidget* m_body = nullptr; ///< comparison and answers, made anew for each item
    QVBoxLayout* m_column = nullptr;
};

} // namespace lodestar::pages
