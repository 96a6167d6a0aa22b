#pragma once

#include <QComboBox>

namespace lodestar::widgets {

/// A choice of the program's languages, each in itself ("Polski (draft translation)"); the data of an item is its code.
class LanguageBox final : public QComboBox {
    Q_OBJECT

public:
    explicit LanguageBox(QWidget* parent = nullptr);

    void choose(const QString& code);
    [[nodiscard]] QString code() const { return currentData().toString(); }
};

} // namespace lodestar::widgets
