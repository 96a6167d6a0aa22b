#pragma once

#include "ui/pages/VisitSheet.h"

#include <QCoreApplication>

namespace lodestar::widgets {
class ChildStrip;
}

namespace lodestar::pages {

/// Words for the head of a visit page: whose visit it is, and what it is called.
class VisitStrip {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::VisitStrip)

public:
    explicit VisitStrip(const VisitSheet& sheet)
        : m_sheet(sheet) {}

    /// One child with its facts, or several with their ages; hidden while it is for nobody.
    void show(widgets::ChildStrip& strip) const;
    /// The step that it settles, else its type of contact, else "Visit".
    [[nodiscard]] QString title() const;
    /// "Wed 11 Nov, from 11:15, at home".
    [[nodiscard]] QString subtitle() const;

private:
    void showOne(widgets::ChildStrip& strip, const VisitPerson& child) const;

    const VisitSheet& m_sheet;
};

} // namespace lodestar::pages
