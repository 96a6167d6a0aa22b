#pragma once

#include "core/services/OtherAdults.h"

#include <QWidget>

namespace lodestar::pages {

/// "Who else is around Leo now?": the list as the record has it, and three answers. Only where nobody else reads the
/// screen: it stands in parts that are closed when a page opens.
class AdultsQuestion final : public QWidget {
    Q_OBJECT

public:
    AdultsQuestion(const QString& name, const AdultsAround& around, const QString& answer, QWidget* parent = nullptr);

Q_SIGNALS:
    /// nobody_else, listed, not_safe_to_ask
    void answered(const QString& answer);
};

} // namespace lodestar::pages
