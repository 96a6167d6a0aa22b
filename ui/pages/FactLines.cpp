#include "ui/pages/FactLines.h"

#include "ui/widgets/Label.h"

#include <QGridLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using widgets::Label;

FactLines::FactLines(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactLines::show(const QList<Line>& lines) {
    if (lines == m_lines) return;
    m_lines = lines;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const auto& [label, words] : lines) {
        auto* name = new Label(label, theme::TypeRole::Table, theme::Colour::TextSoft, this);
        auto* value = new Label(words, theme::TypeRole::Table, theme::Colour::Text, this);
        value->setAccessibleName(label + u": "_s + words);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value->wrapping(), row, 1);
        name->show();
        value->show();
        ++row;
    }
}

QStringList FactLines::texts() const {
    QStringList texts;
    for (const auto& [label, words] : m_lines)
        texts << label + u": "_s + words;
    return texts;
}

} // namespace lodestar::pages
