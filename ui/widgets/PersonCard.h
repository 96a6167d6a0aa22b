#pragma once

#include <QAbstractButton>

namespace lodestar::widgets {

/// A member of the family in its header: name, and age with relationship below. Checkable: the one looked at.
class PersonCard final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Adult, Child, Pregnancy };

    PersonCard(Kind kind, const QString& name, QString second, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    QString m_second;
};

} // namespace lodestar::widgets
