#pragma once

#include <QCoreApplication>
#include <QString>

namespace lodestar::theme {

/// Words that many pages use: names of places and of the usual buttons. Said here once, so that they are translated
/// once and are the same everywhere.
enum class Term {
    Today,
    Caseload,
    Clinic,
    Family,
    Referrals,
    Programmes,
    Team,
    Supervision,
    Reports,
    Sync,
    Settings,
    Help,
    Save,
    Cancel,
    Close,
    CloseKeepDraft,
    Add,
    Change,
    Remove,
    Undo,
    Open,
    Show,
    Print,
    Export,
    Book,
    Record,
    Search,
    ClearFilters,
    TryAgain,
    Back,
    Next,
    Done,
    Lock,
    Unlock,
    ShowToParent,
};

class Terms {
    Q_DECLARE_TR_FUNCTIONS(lodestar::theme::Terms)

public:
    [[nodiscard]] static QString of(Term term);

private:
    [[nodiscard]] static QString place(Term term);
    [[nodiscard]] static QString button(Term term);
};

} // namespace lodestar::theme
