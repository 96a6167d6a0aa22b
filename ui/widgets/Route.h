#pragma once

#include <QMetaType>
#include <QString>
#include <QVariantMap>

namespace lodestar::widgets {

/// Where to go: a page by its id, what it shows, and anything more it needs to know (a tab, a step, a date).
struct Route {
    QString page;
    /// Id of the record, as text; empty for pages of no record.
    QString record;
    QVariantMap extra;

    friend bool operator==(const Route&, const Route&) = default;
};

} // namespace lodestar::widgets

Q_DECLARE_METATYPE(lodestar::widgets::Route)
