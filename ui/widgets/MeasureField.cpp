#include "ui/widgets/MeasureField.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lodestar::widgets {

namespace {

constexpr int lineWidth = 84;

}

MeasureField::MeasureField(const QString& name, const QList<std::pair<QString, QString>>& units, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_units(new QComboBox(this))
    , m_became(new Label({}, theme::TypeRole::Caption, theme::Colour::TextSoft, this)) {
    for (const auto& [id, word] : units)
        m_units->addItem(word, id);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    Speech::name(m_line, name);
    Speech::name(m_units, tr("Unit of %1").arg(Speech::spoken(name)));
    m_units->setEnabled(units.size() > 1);
    setFocusProxy(m_line);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_line);
    layout->addWidget(m_units);
    layout->addWidget(m_became->shortening(), 1);
    connect(m_line, &QLineEdit::textEdited, this, &MeasureField::edited);
    connect(m_units, &QComboBox::activated, this, &MeasureField::edited);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, &MeasureField::fit);
    fit();
}

void MeasureField::fit() {
    m_line->setFixedWidth(theme::Theme::of(this).scaled(lineWidth));
}

QString MeasureField::text() const {
    return m_line->text().trimmed();
}

void MeasureField::setText(const QString& text) {
    m_line->setText(text);
}

QString MeasureField::unit() const {
    return m_units->currentData().toString();
}

void MeasureField::setUnit(const QString& id) {
    m_units->setCurrentIndex(std::max(0, m_units->findData(id)));
}

std::optional<double> MeasureField::number() const {
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text().replace(u',', u'.'), &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

void MeasureField::setBecame(const QString& words) {
    m_became->setText(words);
    m_line->setAccessibleDescription(words);
}

} // namespace lodestar::widgets
