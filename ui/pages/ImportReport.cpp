#include "ui/pages/ImportReport.h"

#include <QFileInfo>
#include <QLocale>

namespace lodestar::pages {

namespace {

QString number(qint64 count) {
    return QLocale().toString(count);
}

} // namespace

ImportReport ImportReport::of(const CsvImportReport& report) {
    ImportReport said;
    qint64 refused = 0;
    QStringList unknown;
    QStringList taken;
    for (const exchange::CsvFileSummary& file : report.checked.files) {
        refused += file.refused;
        if (file.good > 0) taken << tr("%1: %2").arg(file.name, number(file.good));
        for (const QString& column : file.unknownColumns)
            unknown << tr("%1 in %2").arg(column, file.name);
    }
    said.heading = tr("%n row(s) were taken.", nullptr, static_cast<int>(report.rows));
    if (!taken.isEmpty()) said.lines << tr("Rows taken: %1.").arg(taken.join(tr(", ")));
    said.lines << tr("Entries made of them: %1 new, %2 changed, %3 as they were.")
                      .arg(number(report.counts.added), number(report.counts.updated), number(report.counts.same));
    if (refused > 0)
        said.lines << tr("%n row(s) were not taken; each stands below.", nullptr, static_cast<int>(refused));
    if (report.checked.putAside > 0)
        said.lines << tr("Values that could not be taken: %1. Their rows were taken, and each value is kept sealed "
                         "beside its row.")
                          .arg(number(report.checked.putAside));
    if (report.counts.proposed > 0)
        said.lines << tr("%n value(s) differ from what was written here. Nothing was overwritten: each waits for you.",
                         nullptr, static_cast<int>(report.counts.proposed));
    if (report.births > 0)
        said.lines << tr("%n birth(s) may belong to a pregnancy known here.", nullptr, static_cast<int>(report.births));
    if (!unknown.isEmpty())
        said.lines
            << tr("Columns nobody knows are kept sealed until a person places them: %1.").arg(unknown.join(tr(", ")));
    for (const QString& name : report.checked.unknownFiles)
        said.lines << tr("%1 is not a file of this folder and was left alone.").arg(name);
    for (const exchange::RowFault& fault : report.checked.faults)
        said.faults.append(
            {fault.file, fault.row > 0 ? QString::number(fault.row) : QString(), fault.column, fault.sentence()});
    if (report.checked.moreFaults > 0)
        said.lines << tr("There are %1 faults more than the list shows.").arg(number(report.checked.moreFaults));
    said.canSaveFaults = !said.faults.isEmpty();
    said.somethingWaits =
        report.counts.proposed > 0 || report.births > 0 || report.checked.putAside > 0 || !unknown.isEmpty();
    return said;
}

ImportReport ImportReport::of(const QStringList& files, const QList<Result<EventOutcome>>& outcomes) {
    using How = EventOutcome::How;
    ImportReport said;
    QHash<int, int> how;
    qint64 births = 0;
    qint64 proposed = 0;
    int refused = 0;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (const Result<EventOutcome>& outcome = outcomes[i]; outcome) {
            ++how[static_cast<int>(outcome->how)];
            births += outcome->births;
            proposed += outcome->counts.proposed;
            continue;
        }
        ++refused;
        said.faults.append({QFileInfo(files.value(i)).fileName(), {}, {}, outcomes[i].error().detail});
    }
    const auto count = [&](How each) { return how.value(static_cast<int>(each)); };
    said.heading = tr("%n message(s) were taken.", nullptr, static_cast<int>(outcomes.size()) - refused);
    if (count(How::Taken) > 0) said.lines << tr("%n under their child.", nullptr, count(How::Taken));
    if (count(How::Held) > 0)
        said.lines << tr("%n do not agree with the record and wait for you.", nullptr, count(How::Held));
    if (count(How::Unmatched) > 0)
        said.lines << tr("%n are about a child who is not known here, and wait for you.", nullptr,
                         count(How::Unmatched));
    if (count(How::Sealed) > 0) said.lines << tr("%n wait sealed.", nullptr, count(How::Sealed));
    if (count(How::Known) > 0) said.lines << tr("%n came before; nothing was changed.", nullptr, count(How::Known));
    if (refused > 0) said.lines << tr("%n file(s) could not be read; nothing was taken from them.", nullptr, refused);
    if (births > 0)
        said.lines << tr("%n birth(s) may belong to a pregnancy known here.", nullptr, static_cast<int>(births));
    said.somethingWaits =
        births > 0 || proposed > 0 || count(How::Held) + count(How::Unmatched) + count(How::Sealed) > 0;
    return said;
}

} // namespace lodestar::pages
