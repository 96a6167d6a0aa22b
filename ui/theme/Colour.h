#pragma once

#include <QObject>

namespace lodestar::theme {
Q_NAMESPACE

/// The names of resources/tokens.json, where each has its value for every look. What each is for stands there and in
/// the ratios that tests/ui/ContrastTest measures.
enum class Colour {
    Window,
    Surface,
    Sunken,
    Hover,
    Selected,
    Line,
    Border,
    Focus,
    Text,
    TextSoft,
    TextOff,
    Accent,
    AccentHover,
    OnAccent,
    PromptText,
    PromptFill,
    PromptEdge,
    Done,
    Declined,
    Coming,
    Due,
    DueFill,
    DueOn,
    Missed,
    MissedFill,
    MissedOn,
    Draft,
    DraftFill,
    DraftOn,
    Waiting,
    WaitingFill,
    WaitingOn,
    Overdue,
    OverdueFill,
    OverdueOn,
    Conflict,
    ConflictFill,
    ConflictOn,
    Sealed,
    SealedFill,
    SealedOn,
    ChartInk,
    ChartGrid,
    ChartLine,
    Series1,
    Series2,
    Series3,
    Series4,
};
Q_ENUM_NS(Colour)

/// Which of the three sets of colours is in use.
enum class Look { Light, Dark, HighContrast };
Q_ENUM_NS(Look)

/// Sizes of type; see Tokens::points.
enum class TypeRole { Caption, Table, Body, Section, Title, Figure };
Q_ENUM_NS(TypeRole)

/// Heights that things must have at least.
enum class Height {
    Control,
    ControlTouch,
    RowCompact,
    Row,
    RowTwoLine,
    RowTouch,
    RowTwoLineTouch,
    TableHead,
    Bar,
    Status
};
Q_ENUM_NS(Height)

/// Fixed widths of the window's parts.
enum class Width { Rail, RailWide, RailFolded, SidePanel, Readable };
Q_ENUM_NS(Width)

/// Distances: 8 between controls, 12 between and inside boxes, 16 at the page's edge.
enum class Space { Hair, Small, Medium, Large, Wide, Huge };
Q_ENUM_NS(Space)

} // namespace lodestar::theme
