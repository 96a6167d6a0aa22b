#pragma once

#include <QAbstractButton>

namespace lodestar::widgets {

/// The head of a FoldingSection: a chevron, the title, a soft summary and a hint at the right. One key opens it.
class FoldHead final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldHead(const QString& title, QWidget* parent);

    void setSummary(const QString& summary);
    void setHint(const QString& hint);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_summary;
    QString m_hint;
};

} // namespace lodestar::widgets
