#pragma once

#include "ui/widgets/PageDescription.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace lodestar::shell {

class BrandButton;
class RailButton;

/// The list of places at the window's left edge. Ctrl+1 to Ctrl+9 in the order shown, arrows inside.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// Takes its place by section and order.
    void add(const widgets::PageDescription& page);
    /// Pages that are no business of whoever is at work do not stand in the rail; nothing: all do.
    void setOffered(const std::function<bool(const QString&)>& offered);
    void setCurrent(const QString& pageId);
    void setCount(const QString& pageId, int count);
    void setFolded(bool folded);
    void setWide(bool wide);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Ids in the order shown, Settings and Help last.
    [[nodiscard]] QStringList order() const;

Q_SIGNALS:
    void chosen(const QString& pageId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry {
        widgets::PageDescription page;
        RailButton* button = nullptr;
        bool offered = true;
    };
    void arrange();
    void fitWidth();
    void showMenu();
    void step(int by);
    [[nodiscard]] Entry* find(const QString& pageId);

    BrandButton* m_brand = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_layout = nullptr;
    std::vector<Entry> m_entries;
    bool m_folded = false;
    bool m_wide = false;
};

} // namespace lodestar::shell
