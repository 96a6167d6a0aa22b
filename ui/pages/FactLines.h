#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace lodestar::pages {

/// What is known of a thing: a soft label at the left, the words at its right; read as one.
class FactLines final : public QWidget {
    Q_OBJECT

public:
    using Line = std::pair<QString, QString>;

    explicit FactLines(QWidget* parent = nullptr);

    void show(const QList<Line>& lines);
    /// For tests and prints: "Sessions: 3 held of 8".
    [[nodiscard]] QStringList texts() const;

private:
    QGridLayout* m_grid = nullptr;
    QList<Line> m_lines;
};

} // namespace lodestar::pages
