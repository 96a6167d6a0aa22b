#pragma once

#include "core/services/EntryWords.h"
#include "core/services/Family.h"
#include "core/services/Session.h"

#include <QFuture>

namespace lodestar::widgets {
class Navigator;
}

namespace lodestar::pages {

/// Checks the passphrase of the person at work, off the window's thread. Errors as of unlocking.
using PassphraseCheck = std::function<QFuture<Status>(const QString&)>;

/// What the tabs of a family's page share. Owned by the page, which outlives them.
struct FamilyContext {
    Session& session;
    widgets::Navigator& navigator;
    PassphraseCheck check;
    Family family;

    [[nodiscard]] QDate today() const { return session.clock().today(); }
    /// Short name of a member, now or before; the family's name for the household.
    [[nodiscard]] QString nameOf(const RecordId& record) const;
    [[nodiscard]] EntryWords::NameOf namer() const;
    [[nodiscard]] EntryWords words() const { return {today(), namer()}; }
    [[nodiscard]] records::Subject subjectOf(const RecordId& record) const;
    /// Whether this role works with the health compartment: growth, assessments, the pathway.
    [[nodiscard]] bool seesHealth() const;
    /// Whether this role may open what is sealed.
    [[nodiscard]] bool mayOpenSealed() const;
};

} // namespace lodestar::pages
