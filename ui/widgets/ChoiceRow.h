#pragma once

#include <QWidget>

class QButtonGroup;

namespace lodestar::widgets {

class FlowLayout;
class Label;

/// A question with a few answers, one of which may be chosen; none at the start, so that nothing is answered unasked.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    /// `question` stands above ("How is Leo fed today?") and is spoken with each answer.
    explicit ChoiceRow(const QString& question, QWidget* parent = nullptr);

    void add(const QString& id, const QString& answer);
    /// Empty while nothing is chosen.
    [[nodiscard]] QString chosen() const;
    /// An unknown or empty id takes the choice away.
    void setChosen(const QString& id);
    /// The question is said elsewhere (in a FormGrid's label): spoken, not shown.
    void hideQuestion();

Q_SIGNALS:
    /// By a person only.
    void chosenByHand(const QString& id);

private:
    Label* m_question = nullptr;
    FlowLayout* m_answers = nullptr;
    QButtonGroup* m_group = nullptr;
};

} // namespace lodestar::widgets
