#include "ui/pages/FormChoiceEditor.h"

#include "ui/reports/ParentWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/Speech.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using forms::Option;
using forms::Value;
using forms::ValueType;

namespace {

constexpr std::size_t mostSideBySide = 6;
constexpr int ownWidth = 420;

Option plain(const Value& value, const QString& words) {
    Option option;
    option.value = value;
    option.shown.text = words;
    return option;
}

/// Yes or no, in the language that the form is asked in; in the program's where the form has none chosen.
std::vector<Option> yesOrNo(const QString& language) {
    const reports::ParentWords words(language);
    const bool ours = language.isEmpty();
    return {
        plain(Value::primitive(ValueType::Boolean, u"true"_s), ours ? FormChoiceEditor::tr("Yes") : words.of("Yes")),
        plain(Value::primitive(ValueType::Boolean, u"false"_s), ours ? FormChoiceEditor::tr("No") : words.of("No"))};
}

} // namespace

FormChoiceEditor::FormChoiceEditor(const Ask& ask, QWidget* parent)
    : FormEditor(parent)
    , m_item(ask.item)
    , m_name(ask.name)
    , m_language(ask.language)
    , m_options(ask.item.options) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (m_item.type == forms::ItemType::Boolean) m_options = yesOrNo(m_language);
    const bool dropDown = m_item.control == u"drop-down" || m_item.control == u"autocomplete";
    if (m_options.empty()) {
        // An open choice without options is a line to write on.
    } else if (m_item.repeats && m_item.isQuestion()) {
        addBoxes();
    } else if (m_options.size() > mostSideBySide || (dropDown && m_options.size() > 2)) {
        addList();
    } else {
        addRow();
    }
    if (m_item.isOpen()) addOwn();
}

void FormChoiceEditor::addRow() {
    m_row = new widgets::ChoiceRow(m_name, this);
    m_row->hideQuestion();
    for (std::size_t i = 0; i < m_options.size(); ++i)
        m_row->add(QString::number(i), m_options[i].shown.in(m_language));
    // Beside the answers, with its place kept: nothing moves when one is chosen.
    m_clear = new QPushButton(tr("Clear"), this);
    m_clear->setFlat(true);
    m_clear->setFocusPolicy(Qt::ClickFocus);
    m_clear->setToolTip(tr("Takes the answer back (Delete)"));
    widgets::Speech::name(m_clear, tr("Take the answer back: %1").arg(m_name));
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(kept);
    m_clear->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_row, 1);
    line->addWidget(m_clear, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_row, &widgets::ChoiceRow::chosenByHand, this, [this] {
        m_clear->show();
        if (m_own != nullptr) m_own->clear();
        Q_EMIT edited();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_row->setChosen({});
        m_clear->hide();
        Q_EMIT edited();
    });
}

void FormChoiceEditor::keyPressEvent(QKeyEvent* event) {
    const bool away = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (away && m_clear != nullptr && !m_clear->isHidden())
        m_clear->click();
    else
        FormEditor::keyPressEvent(event);
}

void FormChoiceEditor::addList() {
    m_list = new QComboBox(this);
    m_list->addItem(tr("Not answered"));
    for (const Option& option : m_options)
        m_list->addItem(option.shown.in(m_language));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(24);
    m_list->setMaximumWidth(theme::Theme::of(this).scaled(ownWidth));
    widgets::Speech::name(m_list, m_name);
    layout()->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this, &FormEditor::edited);
}

void FormChoiceEditor::addBoxes() {
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        auto* box = new QCheckBox(m_options[i].shown.in(m_language), this);
        box->setAccessibleDescription(m_name);
        layout()->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, [this, i] { tickedBox(static_cast<int>(i)); });
    }
}

/// An exclusive answer ("None of these") takes the others away, and they it.
void FormChoiceEditor::tickedBox(int option) {
    if (m_boxes[option]->isChecked()) {
        const bool alone = m_options[static_cast<std::size_t>(option)].exclusive;
        for (int i = 0; i < m_boxes.size(); ++i)
            if (i != option && (alone || m_options[static_cast<std::size_t>(i)].exclusive))
                m_boxes[i]->setChecked(false);
    }
    Q_EMIT edited();
}

void FormChoiceEditor::addOwn() {
    m_own = new QLineEdit(this);
    const QString label = m_item.openLabel.isEmpty() ? tr("Another answer") : m_item.openLabel;
    m_own->setPlaceholderText(label);
    m_own->setMaximumWidth(theme::Theme::of(this).scaled(ownWidth));
    widgets::Speech::name(m_own, u"%1: %2"_s.arg(m_name, label));
    layout()->addWidget(m_own);
    connect(m_own, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_item.repeats && !text.isEmpty()) choose(-1);
        Q_EMIT edited();
    });
    connect(m_own, &QLineEdit::editingFinished, this, &FormEditor::left);
}

void FormChoiceEditor::choose(int option) {
    if (m_row != nullptr) m_row->setChosen(option < 0 ? QString() : QString::number(option));
    if (m_clear != nullptr) m_clear->setVisible(option >= 0);
    if (m_list != nullptr) m_list->setCurrentIndex(option + 1);
}

void FormChoiceEditor::setValues(const QList<Value>& values) {
    m_given = values;
    choose(-1);
    for (QCheckBox* box : m_boxes)
        box->setChecked(false);
    if (m_own != nullptr) m_own->clear();
    for (const Value& value : values) {
        const auto found = std::find_if(m_options.cbegin(), m_options.cend(),
                                        [&value](const Option& each) { return each.value.means(value); });
        const int at = found == m_options.cend() ? -1 : static_cast<int>(found - m_options.cbegin());
        if (at < 0 && m_own != nullptr)
            m_own->setText(value.shown());
        else if (at >= 0 && !m_boxes.isEmpty())
            m_boxes[at]->setChecked(true);
        else if (at >= 0)
            choose(at);
    }
}

QList<int> FormChoiceEditor::chosen() const {
    QList<int> all;
    if (m_row != nullptr && !m_row->chosen().isEmpty()) all.append(m_row->chosen().toInt());
    if (m_list != nullptr && m_list->currentIndex() > 0) all.append(m_list->currentIndex() - 1);
    for (int i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked()) all.append(i);
    return all;
}

Value FormChoiceEditor::valueOf(int option) const {
    const Value& value = m_options[static_cast<std::size_t>(option)].value;
    const auto before =
        std::find_if(m_given.cbegin(), m_given.cend(), [&value](const Value& each) { return value.means(each); });
    return before == m_given.cend() ? value : *before;
}

QList<Value> FormChoiceEditor::values() const {
    QList<Value> all;
    const QList<int> options = chosen();
    for (const int option : options)
        all.append(valueOf(option));
    if (m_own != nullptr && !m_own->text().trimmed().isEmpty())
        all.append(Value::primitive(ValueType::String, m_own->text().trimmed()));
    return all;
}

} // namespace lodestar::pages
