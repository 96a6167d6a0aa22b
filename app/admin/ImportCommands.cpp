// import events.
#include "app/admin/Command.h"

#include "core/services/Audit.h"
#include "core/services/EventImport.h"

#include <QFileInfo>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(EventOutcome::How how) {
    switch (how) {
    case EventOutcome::How::Taken:
        return u"taken"_s;
    case EventOutcome::How::Held:
        return u"held"_s;
    case EventOutcome::How::Unmatched:
        return u"unmatched"_s;
    case EventOutcome::How::Sealed:
        return u"sealed"_s;
    case EventOutcome::How::Known:
        return u"known"_s;
    }
    return {};
}

void printRow(Context& context, const QString& file, const EventOutcome& outcome) {
    QString name = file;
    if (name.contains(u',') || name.contains(u'"')) name = u'"' + name.replace(u'"', u"\"\""_s) + u'"';
    context.out << name << ',' << outcome.code << ',' << wordFor(outcome.how) << ',' << (outcome.newChild ? 1 : 0)
                << ',' << outcome.counts.added << ',' << outcome.counts.updated << ',' << outcome.counts.same << ','
                << outcome.counts.proposed << ',' << outcome.births << '\n';
}

} // namespace

Status runImportEvents(Context& context) {
    const QStringList files = context.arguments.words;
    if (files.isEmpty()) return wrongUsage(u"a file is needed"_s);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    LODESTAR_TRY(opened.session
                     ->keep([&](Connection& connection) {
                         return note(connection, {context.clock.now().toString(Qt::ISODate),
                                                  opened.session->me().staff,
                                                  u"imported"_s,
                                                  {},
                                                  u"%1 message files"_s.arg(files.size())});
                     })
                     .result());
    context.out << "file,code,outcome,new_children,added,updated,unchanged,proposed,births\n";
    qsizetype refused = 0;
    for (const QString& path : files) {
        const auto outcome =
            opened.session->write([&](Work& work) { return importEventFile(work, path); }).takeResult();
        if (outcome) {
            printRow(context, path, *outcome);
            continue;
        }
        // A full disk or a damaged store is no fault of this file: the rest would fare no better.
        const bool ofFile =
            outcome.error().code == ErrorCode::InvalidInput || outcome.error().code == ErrorCode::FileUnreadable;
        if (!ofFile) return std::unexpected(outcome.error());
        ++refused;
        const bool unread = outcome.error().code == ErrorCode::FileUnreadable;
        context.err << path << ": " << (unread ? u"cannot be read"_s : outcome.error().detail)
                    << ". Nothing was taken from it.\n";
    }
    context.out.flush();
    if (refused == 0) return {};
    return fail(ErrorCode::InvalidInput,
                u"%1 of %2 files were refused; the others were taken"_s.arg(refused).arg(files.size()));
}

} // namespace lodestar::admin
