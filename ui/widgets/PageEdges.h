#pragma once

class QWidget;

namespace lodestar::widgets {

/// `content` inside the edges that every page has: 16 px at the sides, 12 above and below.
QWidget* withPageEdges(QWidget* content);

} // namespace lodestar::widgets
