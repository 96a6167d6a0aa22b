#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {

class Label;

/// A number with its unit and, beside it, what it became ("10 lb 11 oz"). Knows no units of its own: the page gives
/// their names and reads text and unit.
class MeasureField final : public QWidget {
    Q_OBJECT

public:
    /// `name` is spoken ("Weight"); `units` as ids with words, the first chosen.
    MeasureField(const QString& name, const QList<std::pair<QString, QString>>& units, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QString unit() const;
    void setUnit(const QString& id);
    /// The plain number, with point or comma; nothing if it is no number ("10 lb 11").
    [[nodiscard]] std::optional<double> number() const;
    /// Quiet words after the unit.
    void setBecame(const QString& words);
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    /// Every keystroke, and a change of unit.
    void edited();

private:
    void fit();

    QLineEdit* m_line = nullptr;
    QComboBox* m_units = nullptr;
    Label* m_became = nullptr;
};

} // namespace lodestar::widgets
