#include "ui/pages/ReviewAdultsPart.h"

#include "ui/pages/AdultsQuestion.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace lodestar::pages {

ReviewAdultsPart::ReviewAdultsPart(ReviewSheet& sheet, QWidget* parent)
    : ReviewPart(tr("Private part"), sheet, parent) {}

void ReviewAdultsPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    auto* question = new AdultsQuestion(sheet().called(), sheet().context.visit.around.value(review().child),
                                        review().otherAdults, column->parentWidget());
    column->addWidget(question);
    column->addWidget(
        (new widgets::Label(tr("What is not safe to ask now waits in Today behind your passphrase. People "
                               "are added to the list in the family, under People and household. None of "
                               "it stands on a sheet for the family."),
                            theme::TypeRole::Table, theme::Colour::TextSoft, column->parentWidget()))
            ->wrapping());
    connect(question, &AdultsQuestion::answered, this, [this](const QString& answer) {
        review().otherAdults = answer;
        Q_EMIT edited();
    });
}

} // namespace lodestar::pages
