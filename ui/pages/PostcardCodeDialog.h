#pragma once

#include "core/services/Postcard.h"
#include "core/services/Session.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/Navigator.h"

class QLineEdit;
class QPushButton;

namespace lodestar::widgets {
class FormGrid;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// A postcard came back: its code finds the child, a person confirms name and birth date, and the review opens where
/// the reply is typed.
class PostcardCodeDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    PostcardCodeDialog(Session& session, widgets::Navigator& navigator, QWidget* parent);

    void accept() override;

private:
    void look();
    void showFound(const Result<PostcardFound>& found);
    void openReview();
    [[nodiscard]] static QString words(const PostcardFound& found);

    Session& m_session;
    widgets::Navigator& m_navigator;
    widgets::FormGrid* m_form = nullptr;
    QLineEdit* m_code = nullptr;
    widgets::Label* m_answer = nullptr;
    QPushButton* m_open = nullptr;
    PostcardFound m_found;
    bool m_confirmed = false;
};

} // namespace lodestar::pages
