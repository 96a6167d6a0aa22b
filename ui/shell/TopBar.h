#pragma once

#include "ui/theme/Fold.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lodestar::widgets {
class FindField;
class IconLabel;
class Label;
} // namespace lodestar::widgets

namespace lodestar::shell {

/// The bar over a page: back, title, Find, who I am, Lock. In little room Find becomes a button that takes the bar.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    /// Where "back" leads; empty hides it.
    void setBack(const QString& place);
    /// A control of the page after its title; it goes back to its page when another comes.
    void setTool(QWidget* tool);
    void setWho(const QString& name);
    void setFold(theme::Fold fold);
    [[nodiscard]] widgets::FindField& find() const { return *m_find; }
    /// Ctrl+K.
    void startFind();

Q_SIGNALS:
    void backAsked();
    void lockAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void arrange();

    QHBoxLayout* m_layout = nullptr;
    QPushButton* m_back = nullptr;
    widgets::Label* m_title = nullptr;
    QPointer<QWidget> m_tool;
    QPointer<QWidget> m_toolHome;
    widgets::Label* m_subtitle = nullptr;
    widgets::FindField* m_find = nullptr;
    QPushButton* m_findButton = nullptr;
    widgets::IconLabel* m_whoIcon = nullptr;
    widgets::Label* m_who = nullptr;
    QPushButton* m_lock = nullptr;
    theme::Fold m_fold = theme::Fold::Full;
    bool m_finding = false;
};

} // namespace lodestar::shell
