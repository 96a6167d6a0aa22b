#pragma once

#include "ui/pages/ReviewPart.h"

namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

/// "Health part": most of it is shown from the record and not typed again; what is missing is typed here.
class ReviewHealthPart final : public ReviewPart {
    Q_OBJECT

public:
    ReviewHealthPart(ReviewSheet& sheet, QWidget* parent);

    void rebuild() override;

private:
    void addDone(widgets::FormGrid* form);
    void addScores(widgets::FormGrid* form);
    void addGrowth(widgets::FormGrid* form);
    void sayGrowth();
    [[nodiscard]] const Visit::Measurement* typed(const QString& measure) const;
    void addTopics(widgets::FormGrid* form);
    [[nodiscard]] QString measured(const QString& measure) const;
    [[nodiscard]] QString jabs() const;

    struct GrowthLine {
        QString measure;
        QLineEdit* line; ///< null for what is computed
        widgets::Label* words;
    };
    QList<GrowthLine> m_growth;
    widgets::FormGrid* m_growthForm = nullptr;
};

} // namespace lodestar::pages
