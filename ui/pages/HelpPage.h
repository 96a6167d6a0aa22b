#pragma once

#include "ui/widgets/Page.h"

namespace lodestar::widgets {
class HelpView;
}

namespace lodestar::pages {

/// The help texts. Opened from the rail it shows the list of them; opened with F1 (route extra "topic") the text about
/// the page one came from, and "back" returns there.
class HelpPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    [[nodiscard]] QString helpTopic() const override;

private:
    void showTitle();

    widgets::HelpView* m_view = nullptr;
};

} // namespace lodestar::pages
