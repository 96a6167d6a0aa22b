#include "ui/pages/ReviewSharingPart.h"

#include "ui/models/ReviewWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReviewWords;
using widgets::FormGrid;

ReviewSharingPart::ReviewSharingPart(ReviewSheet& sheet, QWidget* parent)
    : ReviewPart(tr("Discussion and sharing"), sheet, parent) {}

void ReviewSharingPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new FormGrid(column->parentWidget());
    column->addWidget(form);
    addChoice(form, tr("How both sides spoke"), ReviewWords::discussions(), review().discussionMode,
              [this](const QString& id) { review().discussionMode = id; });
    addDate(form, tr("O&n"), review().discussionOn, [this](const QString& day) {
        review().discussionOn = day;
    })->setObjectName(u"discussionOn"_s);
    addLine(form, tr("&With"), review().discussionWith,
            [this](const QString& text) { review().discussionWith = text; });
    addDirection(form, u"setting_to_hv"_s);
    addDirection(form, u"hv_to_setting"_s);
    auto* words = new widgets::Label(tr("A refusal stops only the sharing: the health part goes on. Sharing to "
                                        "protect a child does not need this agreement."),
                                     theme::TypeRole::Table, theme::Colour::TextSoft, form);
    form->addWide(words->wrapping());
}

void ReviewSharingPart::addDirection(FormGrid* form, const QString& direction) {
    const Review::Agreement held = review().agreement(direction);
    const QString name = ReviewWords::direction(direction);
    auto* answer = addChoice(form, name, ReviewWords::answers(), held.answer,
                             [this, direction](const QString& id) { review().agreement(direction).answer = id; });
    answer->setObjectName(u"answer:"_s + direction);
    addLine(form, tr("Answered by"), held.givenBy, [this, direction](const QString& text) {
        review().agreement(direction).givenBy = text;
    })->setAccessibleName(tr("%1: answered by").arg(name));
    addLine(form, tr("What may be shared"), held.scope, [this, direction](const QString& text) {
        review().agreement(direction).scope = text;
    })->setAccessibleName(tr("%1: what may be shared").arg(name));
}

} // namespace lodestar::pages
