#pragma once

#include "ui/pages/SettingsContext.h"

#include <QWidget>

class QSpinBox;

namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

/// For how many months a check of the directory holds, for the whole area.
class DirectorySettings final : public QWidget {
    Q_OBJECT

public:
    explicit DirectorySettings(SettingsContext context, QWidget* parent = nullptr);

    void refresh();

private:
    void save();

    SettingsContext m_context;
    QSpinBox* m_months = nullptr;
    widgets::Label* m_answer = nullptr;
};

} // namespace lodestar::pages
