#include "ui/pages/FormEditor.h"

#include "ui/pages/FormChoiceEditor.h"
#include "ui/pages/FormFileEditor.h"
#include "ui/pages/FormTypedEditor.h"

namespace lodestar::pages {

FormEditor* FormEditor::make(const Ask& ask, QWidget* parent) {
    using forms::ItemType;
    if (ask.item.type == ItemType::Attachment) return new FormFileEditor(ask, parent);
    const bool chosen = ask.item.type == ItemType::Boolean || ask.item.isChoice() || ask.item.isOpen();
    if (chosen) return new FormChoiceEditor(ask, parent);
    return new FormTypedEditor(ask, parent);
}

} // namespace lodestar::pages
