#include "ui/pages/FormView.h"

#include "ui/pages/FormEditor.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Speech.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using forms::ItemType;
using forms::Node;
using widgets::Label;

namespace {

/// The first screen; then so little at a time that a keystroke between is not felt.
constexpr int firstScreenMs = 80;
constexpr int stepMs = 12;

} // namespace

FormView::FormView(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] { work(stepMs); });
}

void FormView::show(forms::Answers& answers, const QString& language) {
    m_answers = &answers;
    m_language = language;
    rebuild();
}

void FormView::rebuild() {
    m_tasks.clear();
    m_widgets.clear();
    m_rows.clear();
    m_scores.clear();
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildRoot(column);
    work(firstScreenMs);
}

/// Groups get a box each; questions of no group share one with their neighbours.
void FormView::buildRoot(QVBoxLayout* column) {
    m_loose.clear();
    QVBoxLayout* loose = nullptr;
    for (const auto& node : m_answers->items()) {
        if (node->item->hidden) continue;
        const bool isGroup = node->item->type == ItemType::Group;
        if (isGroup) {
            loose = nullptr;
        } else if (loose == nullptr) {
            auto* box = new widgets::Box({}, m_content);
            column->addWidget(box);
            loose = box->body();
            m_loose.append(std::pair<QWidget*, QList<const Node*>>(box, {}));
        }
        if (!isGroup) m_loose.back().second.append(node.get());
        QVBoxLayout* where = isGroup ? column : loose;
        const int depth = isGroup ? 0 : 1;
        // A box holds its place in the column from the beginning, whatever is made when.
        if (isGroup) {
            auto* holder = new QWidget(m_content);
            where = new QVBoxLayout(holder);
            where->setContentsMargins(0, 0, 0, 0);
            column->addWidget(holder);
        }
        m_tasks.emplace_back([this, each = node.get(), where, depth] { buildNode(*each, where, depth); });
    }
    showLooseBoxes();
}

void FormView::showLooseBoxes() {
    for (const auto& [box, nodes] : std::as_const(m_loose))
        box->setVisible(std::any_of(nodes.cbegin(), nodes.cend(), [](const Node* node) { return node->enabled; }));
}

void FormView::finish() {
    while (!m_tasks.empty())
        work(1000);
}

/// What a task asks to be made comes before what was waiting already: reading order.
void FormView::work(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (!m_tasks.empty() && timer.elapsed() < milliseconds) {
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        std::deque<Task> made;
        m_collecting = &made;
        task();
        m_collecting = nullptr;
        m_tasks.insert(m_tasks.begin(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    }
    if (m_tasks.empty()) {
        m_timer.stop();
        refreshScores();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void FormView::build(forms::Nodes& nodes, QVBoxLayout* column, int depth) {
    auto& tasks = m_collecting != nullptr ? *m_collecting : m_tasks;
    for (const auto& node : nodes)
        tasks.emplace_back([this, each = node.get(), column, depth] { buildNode(*each, column, depth); });
}

void FormView::buildNode(Node& node, QVBoxLayout* column, int depth) {
    if (node.item->hidden) return;
    const bool isHelp = node.item->type == ItemType::Display && node.item->control == u"help" &&
                        node.parent != nullptr && node.parent->item->isQuestion();
    if (isHelp) return;
    if (node.item->type == ItemType::Group)
        buildGroup(node, column, depth);
    else
        buildQuestion(node, column, depth);
    m_widgets.value(&node)->setVisible(node.enabled);
}

void FormView::buildGroup(Node& node, QVBoxLayout* column, int depth) {
    const QString title = FormRow::wordsOf(*node.item, m_language);
    QVBoxLayout* body = nullptr;
    if (depth == 0) {
        auto* box = new widgets::Box(title, m_content);
        body = box->body();
        column->addWidget(box);
        // With the holder of its place: what is not asked leaves no gap.
        m_widgets.insert(&node, column->parentWidget());
    } else {
        auto* holder = new QWidget(column->parentWidget());
        body = new QVBoxLayout(holder);
        body->setContentsMargins(depth > 1 ? 16 : 0, 8, 0, 8);
        if (!title.isEmpty())
            body->addWidget(
                (new Label(title, theme::TypeRole::Body, theme::Colour::Text, holder))->strong()->wrapping());
        column->addWidget(holder);
        m_widgets.insert(&node, holder);
    }
    auto* inner = new QWidget(body->parentWidget());
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->setSpacing(4);
    body->addWidget(inner);
    auto* score = new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, body->parentWidget());
    score->hide();
    body->addWidget(score);
    m_scores.insert(&node, score);
    if (node.item->repeats) addRepeatButtons(node, body);
    build(node.answers.front().items, innerColumn, depth + 1);
}

void FormView::addRepeatButtons(Node& node, QVBoxLayout* column) {
    auto* row = new QWidget(column->parentWidget());
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const QString title = FormRow::wordsOf(*node.item, m_language);
    auto* more = new QPushButton(tr("Add another"), row);
    widgets::Speech::name(more, tr("Add another: %1").arg(title));
    auto* away = new QPushButton(tr("Take this one out"), row);
    away->setFlat(true);
    widgets::Speech::name(away, tr("Take this one out: %1").arg(title));
    line->addWidget(more);
    line->addWidget(away);
    line->addStretch(1);
    column->addWidget(row);
    // The buttons go with what they stand in: what they do happens when they have answered.
    const auto later = [this](auto change) {
        QTimer::singleShot(0, this, [this, change] {
            change();
            rebuild();
            Q_EMIT edited();
        });
    };
    connect(more, &QPushButton::clicked, this,
            [this, later, at = &node] { later([this, at] { m_answers->addOccurrence(*at); }); });
    connect(away, &QPushButton::clicked, this,
            [this, later, at = &node] { later([this, at] { m_answers->removeOccurrence(*at); }); });
}

void FormView::buildQuestion(Node& node, QVBoxLayout* column, int depth) {
    auto* row = new FormRow(node, m_language, m_clock, column->parentWidget());
    column->addWidget(row);
    m_widgets.insert(&node, row);
    m_rows.insert(&node, row);
    connect(row, &FormRow::edited, this, [this, row, depth] { take(*row, depth); });
    connect(row, &FormRow::left, this, [this, row] { say(*row); });
    buildBelow(*row, depth);
}

void FormView::buildBelow(FormRow& row, int depth) {
    if (row.node().item->items.empty()) return;
    QVBoxLayout* column = row.freshItems();
    for (forms::Answer& answer : row.node().answers) {
        if (row.node().answers.size() > 1)
            column->addWidget((new Label(answer.value.shown(), theme::TypeRole::Table, theme::Colour::TextSoft,
                                         column->parentWidget()))
                                  ->strong());
        build(answer.items, column, depth + 1);
    }
}

void FormView::take(FormRow& row, int depth) {
    Node& node = row.node();
    const std::size_t before = node.answers.size();
    // Nothing that waits to be made may look at items that an answer takes with it.
    if (!node.item->items.empty()) finish();
    const auto changed = m_answers->setValues(node, row.editor()->values());
    if (before != node.answers.size() && !node.item->items.empty()) {
        buildBelow(row, depth);
        finish();
    }
    row.setProblem({});
    follow(changed);
    refreshScores();
    Q_EMIT edited();
}

void FormView::say(FormRow& row) {
    QString words = row.misread();
    if (words.isEmpty()) {
        for (const forms::AnswerFault& fault : faultsOf(row.node()))
            if (!fault.missing) words = fault.words;
    }
    row.setProblem(words);
}

void FormView::follow(const QList<Node*>& changed) {
    for (const Node* node : changed)
        if (QWidget* shown = m_widgets.value(node)) shown->setVisible(node->enabled);
    if (!changed.isEmpty()) showLooseBoxes();
}

void FormView::refreshScores() {
    if (m_answers == nullptr) return;
    const auto scores = scoresOf(*m_answers);
    for (const forms::Score& score : scores) {
        Label* label = m_scores.value(score.group);
        if (score.group == nullptr || label == nullptr) continue;
        const QString words = score.isComplete() ? tr("Score %1").arg(score.sum.toString())
                                                 : tr("Score: %1 of %2 answered").arg(score.answered).arg(score.asked);
        if (label->text() == words) continue;
        label->setText(words);
        label->show();
    }
}

bool FormView::showFaults(const QList<forms::AnswerFault>& faults) {
    finish();
    for (const auto& row : std::as_const(m_rows))
        if (row) row->setProblem(row->misread());
    FormRow* first = nullptr;
    for (const forms::AnswerFault& fault : faults) {
        FormRow* row = m_rows.value(fault.node);
        if (row == nullptr) continue;
        row->setProblem(fault.words);
        if (first == nullptr) first = row;
    }
    if (first != nullptr) first->focusField();
    return first != nullptr;
}

QString FormView::misread() const {
    for (const auto& row : m_rows)
        if (const QString words = row ? row->misread() : QString(); !words.isEmpty())
            return FormRow::wordsOf(*row->node().item, m_language) + u": "_s + words;
    return {};
}

} // namespace lodestar::pages
