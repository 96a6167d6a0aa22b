#include "ui/pages/VisitPart.h"

#include "ui/pages/VisitWords.h"
#include "ui/widgets/FocusChain.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/Speech.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace lodestar::pages {

VisitPart::VisitPart(VisitGap::Section section, VisitSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_section(section)
    , m_sheet(sheet)
    , m_fold(new widgets::FoldingSection(VisitWords::section(section), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
}

QWidget* VisitPart::freshBody() {
    m_body = m_fold->freshBody();
    Q_EMIT rebuilt();
    return m_body;
}

void VisitPart::rebuildInPlace() {
    const QWidget* focused = m_body == nullptr ? nullptr : m_body->focusWidget();
    const bool here = focused != nullptr && focused->hasFocus();
    const QString name = here ? focused->objectName() : QString();
    rebuild();
    if (!here) return;
    auto* again = name.isEmpty() ? nullptr : m_body->findChild<QWidget*>(name);
    if (again == nullptr) again = widgets::FocusChain::firstIn(m_body);
    if (again != nullptr) again->setFocus(Qt::OtherFocusReason);
}

QWidget* VisitPart::fieldFor(const VisitGap&) const {
    return m_body == nullptr ? nullptr : widgets::FocusChain::firstIn(m_body);
}

void VisitPart::setOpen(bool open) {
    m_fold->setOpen(open);
}

bool VisitPart::isOpen() const {
    return m_fold->isOpen();
}

QComboBox* VisitPart::choices(const QString& name, const QList<std::pair<QString, QString>>& list, QWidget* parent) {
    auto* box = new QComboBox(parent);
    widgets::Speech::name(box, name);
    for (const auto& [id, words] : list)
        box->addItem(words, id);
    return box;
}

void VisitPart::choose(QComboBox* box, const QString& id) {
    const int row = box->findData(id);
    if (row >= 0)
        box->setCurrentIndex(row);
    else if (box->isEditable())
        box->setEditText(id);
}

} // namespace lodestar::pages
