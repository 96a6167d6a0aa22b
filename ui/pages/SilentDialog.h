#pragma once

#include "core/services/Silence.h"
#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar::pages {

/// What happens now with something that has gone quiet: a next step with its day, what came of it, or closed with a
/// reason.
class SilentDialog final : public ActDialog {
    Q_OBJECT

public:
    SilentDialog(Session& session, SilentMatter matter, QWidget* parent);

    static SilentDialog* ask(Session& session, const SilentMatter& matter, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    enum What { NextStep, Settled, LeftOut };
    [[nodiscard]] What what() const;
    void showFields();

    SilentMatter m_matter;
    QComboBox* m_what = nullptr;
    widgets::DateField* m_by = nullptr;
    QLineEdit* m_words = nullptr;
};

} // namespace lodestar::pages
