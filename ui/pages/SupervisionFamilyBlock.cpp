#include "ui/pages/SupervisionFamilyBlock.h"

#include "ui/widgets/Box.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using widgets::Label;

namespace {

constexpr int whatWidth = 260;
constexpr int whoWidth = 130;

} // namespace

SupervisionActionRow::SupervisionActionRow(const AgreedAction& action, const Use& use, QWidget* parent)
    : QWidget(parent)
    , m_action(action)
    , m_always(use.safeguarding)
    , m_what(new QLineEdit(action.what, this))
    , m_who(new QLineEdit(action.who, this))
    , m_by(new widgets::DateField(tr("By when"), use.clock, this)) {
    auto* flow = new widgets::FlowLayout(8, 4, this);
    flow->setContentsMargins(0, 0, 0, 0);
    widgets::Speech::name(m_what, tr("Agreed: what"));
    widgets::Speech::name(m_who, tr("Agreed: who"));
    m_what->setPlaceholderText(tr("What"));
    m_who->setPlaceholderText(tr("Who"));
    m_what->setMinimumWidth(whatWidth);
    m_who->setMinimumWidth(whoWidth);
    if (action.by.isValid()) m_by->setDate(action.by);
    for (QLineEdit* each : {m_what, m_who, static_cast<QLineEdit*>(m_by)}) {
        flow->addWidget(each);
        each->setReadOnly(use.readOnly);
        connect(each, &QLineEdit::textEdited, this, &SupervisionActionRow::edited);
    }
    connect(m_by, &widgets::DateField::dateChanged, this, &SupervisionActionRow::edited);
    if (!use.mayBeSealed) return;
    m_sealed = new QCheckBox(tr("Safeguarding: sealed, and in each child’s record"), this);
    m_sealed->setChecked(action.safeguarding);
    m_sealed->setEnabled(!use.readOnly);
    flow->addWidget(m_sealed);
    connect(m_sealed, &QCheckBox::clicked, this, &SupervisionActionRow::edited);
}

std::optional<AgreedAction> SupervisionActionRow::action() const {
    if (m_what->text().trimmed().isEmpty()) return std::nullopt;
    AgreedAction made = m_action;
    made.what = m_what->text();
    made.who = m_who->text();
    made.by = m_by->date().value_or(QDate());
    made.safeguarding = m_always || (m_sealed != nullptr && m_sealed->isChecked());
    if (!made.safeguarding) made.children.clear();
    return made;
}

bool SupervisionActionRow::isMisread() const {
    return m_by->isMisread();
}

SupervisionFamilyBlock::SupervisionFamilyBlock(Content content, const SupervisionActionRow::Use& use, QWidget* parent)
    : QWidget(parent)
    , m_content(std::move(content))
    , m_use(use) {
    if (!isOfFamily()) m_use.safeguarding = m_use.mayBeSealed = false;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_box = new widgets::Box(isOfFamily() ? tr("%1 family").arg(m_content.family.called) : tr("Agreed beside"), this);
    column->addWidget(m_box);
    if (isOfFamily() && !use.readOnly) {
        auto* out = m_box->addAction(tr("Take out"));
        widgets::Speech::name(out, tr("Take out the %1 family").arg(m_content.family.called));
        connect(out, &QPushButton::clicked, this, &SupervisionFamilyBlock::takenOut);
    }
    if (!m_content.about.isEmpty())
        m_box->body()->addWidget(
            (new Label(m_content.about, theme::TypeRole::Table, theme::Colour::TextSoft, m_box))->wrapping());
    if (isOfFamily()) {
        addText(tr("Discussed"), m_content.family.words, m_words);
        if (m_use.safeguarding) addText(tr("Risk, and what was thought of it"), m_content.family.risk, m_risk);
        m_box->body()->addWidget(
            (new Label(tr("Agreed"), theme::TypeRole::Body, theme::Colour::Text, m_box))->strong());
    }
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(6);
    m_box->body()->addLayout(m_lines);
    for (const AgreedAction& each : std::as_const(m_content.actions))
        addRow(each);
    if (use.readOnly) return;
    addRow(fresh());
    auto* another = new QPushButton(tr("Another action"), m_box);
    another->setProperty("small", true);
    m_box->body()->addWidget(another, 0, Qt::AlignLeft);
    connect(another, &QPushButton::clicked, this, [this] { addRow(fresh())->setFocus(Qt::OtherFocusReason); });
}

void SupervisionFamilyBlock::addText(const QString& title, const QString& text, widgets::TextBox*& box) {
    m_box->body()->addWidget((new Label(title, theme::TypeRole::Body, theme::Colour::Text, m_box))->strong());
    box = new widgets::TextBox(tr("%1 family: %2").arg(m_content.family.called, title), m_box);
    box->setLines(2, 10);
    box->setText(text);
    box->setReadOnly(m_use.readOnly);
    m_box->body()->addWidget(box);
    connect(box, &widgets::TextBox::textEdited, this, &SupervisionFamilyBlock::edited);
}

AgreedAction SupervisionFamilyBlock::fresh() const {
    AgreedAction made;
    made.entry = EntryId::create();
    made.household = m_content.family.household;
    made.called = m_content.family.called;
    made.safeguarding = m_use.safeguarding;
    return made;
}

SupervisionActionRow* SupervisionFamilyBlock::addRow(const AgreedAction& action) {
    auto* row = new SupervisionActionRow(action, m_use, m_box);
    row->setFocusProxy(row->findChild<QLineEdit*>());
    m_lines->addWidget(row);
    m_rows.append(row);
    connect(row, &SupervisionActionRow::edited, this, &SupervisionFamilyBlock::edited);
    return row;
}

DiscussedFamily SupervisionFamilyBlock::family() const {
    DiscussedFamily made = m_content.family;
    if (m_words != nullptr) made.words = m_words->text();
    if (m_risk != nullptr) made.risk = m_risk->text();
    return made;
}

QList<AgreedAction> SupervisionFamilyBlock::actions() const {
    QList<AgreedAction> made;
    for (const SupervisionActionRow* each : m_rows) {
        auto action = each->action();
        if (!action) continue;
        // Filed for the children that the family has now; what was filed before keeps its own.
        if (action->safeguarding && action->children.isEmpty()) action->children = m_content.children;
        made.append(*action);
    }
    return made;
}

bool SupervisionFamilyBlock::isMisread() const {
    return std::ranges::any_of(m_rows, &SupervisionActionRow::isMisread);
}

void SupervisionFamilyBlock::focusFirst() {
    if (m_words != nullptr)
        m_words->setFocus(Qt::OtherFocusReason);
    else if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
