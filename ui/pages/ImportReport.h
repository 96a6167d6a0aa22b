#pragma once

#include "core/services/CsvImport.h"
#include "core/services/EventImport.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace lodestar::pages {

/// One line of the list of what was not taken.
struct ImportFaultRow {
    QString file;
    QString row;
    QString column;
    QString reason;
};

/// What an import did, in words for a person.
struct ImportReport {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::ImportReport)

public:
    QString heading;
    QStringList lines;
    QList<ImportFaultRow> faults;
    bool canSaveFaults = false;
    bool somethingWaits = false;

    static ImportReport of(const CsvImportReport& report);
    /// Files and what became of each, in the same order.
    static ImportReport of(const QStringList& files, const QList<Result<EventOutcome>>& outcomes);
};

} // namespace lodestar::pages
