#include "ui/pages/FormRow.h"

#include "ui/pages/FormEditor.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Label;

namespace {

/// Help that belongs to a question stands under its words, not as an item of its own.
QString helpOf(const forms::Item& item, const QString& language) {
    QStringList words;
    for (const auto& each : item.items)
        if (each->type == forms::ItemType::Display && each->control == u"help") words.append(each->text.in(language));
    if (!item.link.isEmpty()) words.append(FormRow::tr("More at %1").arg(item.link));
    return words.join(u'\n');
}

} // namespace

QString FormRow::wordsOf(const forms::Item& item, const QString& language) {
    return (item.prefix.in(language) + u' ' + item.text.in(language)).trimmed();
}

FormRow::FormRow(forms::Node& node, const QString& language, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_node(node)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 4, 0, 8);
    m_column->setSpacing(4);
    addWords(language);
    if (!node.item->isQuestion()) return;
    m_editor = FormEditor::make({*node.item, wordsOf(*node.item, language), language, clock}, this);
    m_editor->setValues(node.entered());
    m_editor->setEnabled(!node.item->readOnly);
    m_column->addWidget(m_editor);
    connect(m_editor, &FormEditor::edited, this, &FormRow::edited);
    connect(m_editor, &FormEditor::left, this, &FormRow::left);
}

void FormRow::addWords(const QString& language) {
    const forms::Item& item = *m_node.item;
    QString words = wordsOf(item, language);
    if (words.isEmpty() && item.isQuestion()) words = item.linkId;
    if (item.required) words += tr("  (needed)");
    if (words.isEmpty()) return;
    auto* label = new Label(words, theme::TypeRole::Body,
                            item.isQuestion() ? theme::Colour::Text : theme::Colour::TextSoft, this);
    label->setTextFormat(Qt::PlainText);
    m_column->addWidget(label->wrapping());
    const QString help = helpOf(item, language);
    if (help.isEmpty()) return;
    auto* soft = new Label(help, theme::TypeRole::Table, theme::Colour::TextSoft, this);
    soft->setTextFormat(Qt::PlainText);
    m_column->addWidget(soft->wrapping());
}

void FormRow::setProblem(const QString& words) {
    if (words.isEmpty() && m_problem == nullptr) return;
    if (m_problem == nullptr) {
        m_problem = new Label({}, theme::TypeRole::Table, theme::Colour::PromptText, this);
        m_problem->wrapping();
        m_column->insertWidget(m_column->indexOf(m_editor) + 1, m_problem);
    }
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    if (!words.isEmpty()) widgets::Speech::announce(m_problem, words);
}

QVBoxLayout* FormRow::freshItems() {
    delete m_items;
    m_items = new QWidget(this);
    auto* column = new QVBoxLayout(m_items);
    column->setContentsMargins(20, 4, 0, 0);
    column->setSpacing(4);
    m_column->addWidget(m_items);
    return column;
}

QString FormRow::misread() const {
    return m_editor != nullptr && m_node.enabled ? m_editor->misread() : QString();
}

void FormRow::focusField() {
    if (m_editor != nullptr) widgets::FocusChain::enter(m_editor);
}

} // namespace lodestar::pages
