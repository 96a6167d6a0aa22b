#pragma once

#include "ui/pages/ReviewPart.h"

namespace lodestar::pages {

/// "The setting’s summary": the three prime areas as the setting wrote them, with its judgement in one of four words,
/// typed from its sheet, scanned, or come back on the postcard. Never a number.
class ReviewSummaryPart final : public ReviewPart {
    Q_OBJECT

public:
    ReviewSummaryPart(ReviewSheet& sheet, QWidget* parent);

    void rebuild() override;

private:
    void addOrigin(widgets::FormGrid* form);
    void addArea(widgets::FormGrid* form, const QString& title, QString Review::Summary::* words,
                 QString Review::Summary::* view);
    void askFile();
    void attach(const QString& path);
    void say(const QString& words);
};

} // namespace lodestar::pages
