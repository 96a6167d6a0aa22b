#pragma once

#include "core/services/Session.h"
#include "ui/pages/FormView.h"
#include "ui/widgets/Page.h"

class QComboBox;

namespace lodestar::widgets {
class StatefulView;
}

namespace lodestar::pages {

/// A form as it will be asked, in each of its languages. It can be tried; nothing is kept.
class FormPreviewPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit FormPreviewPage(Session& session, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    [[nodiscard]] QString helpTopic() const override;

private:
    void show(const forms::FormPointer& form);

    Session& m_session;
    widgets::StatefulView* m_state = nullptr;
    QComboBox* m_language = nullptr;
    FormView* m_view = nullptr;
    std::optional<forms::Answers> m_answers;
};

} // namespace lodestar::pages
