#pragma once

#include <QCoreApplication>

namespace lodestar {

/// Words about entries, in the context "Entry": `EntryText::tr("...")` is what both the program and the collector of
/// texts to be translated understand.
struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

} // namespace lodestar
