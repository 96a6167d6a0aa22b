#include "ui/theme/Terms.h"

namespace lodestar::theme {

QString Terms::of(Term term) {
    return term <= Term::Help ? place(term) : button(term);
}

QString Terms::place(Term term) {
    switch (term) {
    case Term::Today:
        return tr("Today");
    case Term::Caseload:
        return tr("Caseload");
    case Term::Clinic:
        return tr("Clinic");
    case Term::Family:
        return tr("Family");
    case Term::Referrals:
        return tr("Referrals");
    case Term::Programmes:
        return tr("Programmes");
    case Term::Team:
        return tr("Team");
    case Term::Supervision:
        return tr("Supervision");
    case Term::Reports:
        return tr("Reports");
    case Term::Sync:
        return tr("Sync");
    case Term::Settings:
        return tr("Settings");
    case Term::Help:
        return tr("Help");
    default:
        return {};
    }
}

QString Terms::button(Term term) {
    switch (term) {
    case Term::Save:
        return tr("Save");
    case Term::Cancel:
        return tr("Cancel");
    case Term::Close:
        return tr("Close");
    case Term::CloseKeepDraft:
        return tr("Close, keep the draft");
    case Term::Add:
        return tr("Add");
    case Term::Change:
        return tr("Change");
    case Term::Remove:
        return tr("Remove");
    case Term::Undo:
        return tr("Undo");
    case Term::Open:
        return tr("Open");
    case Term::Show:
        return tr("Show");
    case Term::Print:
        return tr("Print");
    case Term::Export:
        return tr("Export");
    case Term::Book:
        return tr("Book");
    case Term::Record:
        return tr("Record");
    case Term::Search:
        return tr("Search");
    case Term::ClearFilters:
        return tr("Clear filters");
    case Term::TryAgain:
        return tr("Try again");
    case Term::Back:
        return tr("Back");
    case Term::Next:
        return tr("Next");
    case Term::Done:
        return tr("Done");
    case Term::Lock:
        return tr("Lock");
    case Term::Unlock:
        return tr("Unlock");
    case Term::ShowToParent:
        return tr("Show to parent");
    default:
        return {};
    }
}

} // namespace lodestar::theme
