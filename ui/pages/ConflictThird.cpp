#include "ui/pages/ConflictThird.h"

#include "ui/pages/FamilyEntryForm.h"
#include "ui/pages/FamilyFieldEditor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lodestar::pages {

using theme::Colour;
using theme::TypeRole;
using widgets::Label;

namespace {

/// Below this width at 100 % text the parts stand under each other.
constexpr double roomForOneRow = 560;

} // namespace

ConflictThird::ConflictThird(const FamilyContext& context, const Entry& entry, const QString& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_reason(new QLineEdit(this))
    , m_settle(new QPushButton(tr("Settle with this"), this))
    , m_problem(new Label({}, TypeRole::Table, Colour::Overdue, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new Label(tr("Or write a third"), TypeRole::Body, Colour::Text, this);
    title->strong();
    m_row->setSpacing(8);
    m_row->addWidget(title);
    const auto* kind = records::kindNamed(entry.kind);
    const auto* described = kind->field(field);
    m_editor = FamilyFieldEditor::make(*described, context, this);
    if (m_editor != nullptr) {
        m_row->addWidget(m_editor, 1);
        connect(m_editor, &FamilyFieldEditor::edited, this, [this] { m_edited = true; });
    } else {
        // What means nothing apart is written as a whole, beginning with what stands first.
        m_form = new FamilyEntryForm(*kind, context, field, this);
        m_form->setFields(entry.fields);
    }
    widgets::Speech::name(m_reason, tr("Why"));
    m_reason->setPlaceholderText(tr("Why? Others will read this beside the value"));
    m_row->addWidget(m_reason, 2);
    m_row->addWidget(m_settle);
    if (m_form != nullptr) column->addWidget(m_form);
    column->addLayout(m_row);
    m_problem->hide();
    column->addWidget(m_problem->wrapping());
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_edited = true; });
    connect(m_reason, &QLineEdit::returnPressed, this, &ConflictThird::submit);
    connect(m_settle, &QPushButton::clicked, this, &ConflictThird::submit);
}

QString ConflictThird::reason() const {
    return m_reason->text().trimmed();
}

QSize ConflictThird::minimumSizeHint() const {
    return {0, QWidget::minimumSizeHint().height()};
}

QJsonValue ConflictThird::value() const {
    return m_editor != nullptr ? m_editor->value() : m_form->fields().value(m_field);
}

void ConflictThird::say(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) widgets::Speech::announce(m_problem, problem);
}

void ConflictThird::submit() {
    if (m_form != nullptr && !m_form->check()) return say(tr("Something is missing. It is marked beside its field."));
    if (m_editor != nullptr && !m_editor->problem().isEmpty()) return say(m_editor->problem());
    if (value().isUndefined()) {
        say(tr("Write the value first."));
        return (m_editor != nullptr ? static_cast<QWidget*>(m_editor) : m_form)->setFocus();
    }
    if (reason().isEmpty()) {
        say(tr("Write why: others will read it beside the value."));
        return m_reason->setFocus();
    }
    say({});
    Q_EMIT settleAsked(value(), reason());
}

void ConflictThird::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool roomy = width() >= theme::Theme::of(this).scaled(roomForOneRow);
    m_row->setDirection(roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lodestar::pages
