#pragma once

#include "ui/widgets/PageDescription.h"

#include <QHash>
#include <QStackedWidget>

#include <vector>

namespace lodestar::shell {

/// The pages that are open, one above the other: the lowest is a page of the rail, the highest is seen.
/// Pages of the rail are kept while others are looked at; all others are gone once they are left.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(widgets::Navigator& navigator, QWidget* parent = nullptr);

    void add(const widgets::PageDescription& page);
    [[nodiscard]] const widgets::PageDescription* description(const QString& id) const;

    /// Ids of all pages that registered themselves, sorted.
    [[nodiscard]] QStringList ids() const;

    bool open(const widgets::Route& route);
    bool back();
    bool replace(const widgets::Route& route);
    /// Keeps every draft, then destroys every page.
    void closeAll();
    /// Keeps the drafts of all open pages.
    void saveDrafts();

    [[nodiscard]] widgets::Page* current() const;
    /// Id of the rail's page at the bottom.
    [[nodiscard]] QString root() const;
    /// What the back button says; empty at the bottom.
    [[nodiscard]] QString backTitle() const;

Q_SIGNALS:
    void changed();

private:
    struct Open {
        widgets::Route route;
        widgets::Page* page = nullptr;
    };
    bool leave();
    widgets::Page* make(const widgets::PageDescription& page, const widgets::Route& route);
    void push(const widgets::PageDescription& page, const widgets::Route& route);
    void drop(const Open& open);
    void dropAbove(std::size_t count);
    void show(widgets::Page* page);

    widgets::Navigator& m_navigator;
    QHash<QString, widgets::PageDescription> m_known;
    QHash<QString, widgets::Page*> m_kept;
    std::vector<Open> m_open;
};

} // namespace lodestar::shell
