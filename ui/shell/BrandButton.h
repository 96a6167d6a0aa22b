#pragma once

#include <QAbstractButton>

namespace lodestar::shell {

/// The star above the rail. Folded, it opens the list of places with their words.
class BrandButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit BrandButton(QWidget* parent);

    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_folded = false;
};

} // namespace lodestar::shell
