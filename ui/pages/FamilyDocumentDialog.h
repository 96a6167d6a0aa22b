#pragma once

#include "core/services/Work.h"
#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Dialog.h"

namespace lodestar::widgets {
class ScrollColumn;
}

namespace lodestar::pages {

/// Shows a picture or a text from the store without writing it anywhere. Other files are shown by the program that a
/// person opens her saved copy with.
class FamilyDocumentDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    FamilyDocumentDialog(FamilyContext& context, const Entry& document, QWidget* parent);

private:
    void show(const QByteArray& bytes);

    FamilyContext& m_context;
    QString m_mediaType;
    widgets::ScrollColumn* m_scroll = nullptr;
};

} // namespace lodestar::pages
