#pragma once

#include "core/forms/AnswerChecks.h"
#include "core/forms/Scores.h"
#include "ui/pages/FormRow.h"
#include "ui/widgets/Label.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

class QVBoxLayout;

namespace lodestar {
class Clock;
}
namespace lodestar::pages {

/// Shows a form and takes its answers. The first screen stands at once, the rest of a long form is made in short steps
/// between two keystrokes. Items that are not enabled are not shown; what was typed in them is kept.
class FormView final : public QWidget {
    Q_OBJECT

public:
    explicit FormView(const Clock& clock, QWidget* parent = nullptr);

    /// `answers` must outlive what is shown.
    void show(forms::Answers& answers, const QString& language);
    /// Makes all that is left to make.
    void finish();
    [[nodiscard]] bool isFinished() const { return m_tasks.empty(); }

    /// Says under each question what is wrong; the first of them gets the keyboard. False if there is nothing to say.
    bool showFaults(const QList<forms::AnswerFault>& faults);
    /// What was typed somewhere and cannot be an answer; empty if nothing.
    [[nodiscard]] QString misread() const;

Q_SIGNALS:
    /// An answer has changed: the answers hold it already.
    void edited();

private:
    using Task = std::function<void()>;

    void work(int milliseconds);
    void build(forms::Nodes& nodes, QVBoxLayout* column, int depth);
    void buildNode(forms::Node& node, QVBoxLayout* column, int depth);
    void buildGroup(forms::Node& node, QVBoxLayout* column, int depth);
    void buildQuestion(forms::Node& node, QVBoxLayout* column, int depth);
    void buildBelow(FormRow& row, int depth);
    void addRepeatButtons(forms::Node& node, QVBoxLayout* column);
    void rebuild();
    void buildRoot(QVBoxLayout* column);
    void showLooseBoxes();
    void take(FormRow& row, int depth);
    void say(FormRow& row);
    void follow(const QList<forms::Node*>& changed);
    void refreshScores();

    const Clock& m_clock;
    forms::Answers* m_answers = nullptr;
    QString m_language;
    QWidget* m_content = nullptr;
    std::deque<Task> m_tasks;
    std::deque<Task>* m_collecting = nullptr;
    QTimer m_timer;
    QHash<const forms::Node*, QPointer<QWidget>> m_widgets;
    QHash<const forms::Node*, QPointer<FormRow>> m_rows;
    QHash<const forms::Node*, QPointer<widgets::Label>> m_scores;
    QList<std::pair<QWidget*, QList<const forms::Node*>>> m_loose; ///< boxes around questions of no group
};

} // namespace lodestar::pages
