#include "core/services/ReferralFilter.h"

#include "core/services/CsvCell.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using rules::ReferralTurn;

namespace {

QString isoDate(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString turnName(const ReferralRow& row) {
    if (row.isMyTurn()) return u"ours"_s;
    return row.times.turn == ReferralTurn::Receivers ? u"service"_s : QString();
}

bool keepsPreset(ReferralFilter::Preset preset, const ReferralRow& row, QDate today) {
    switch (preset) {
    case ReferralFilter::Preset::Open:
        return !row.over;
    case ReferralFilter::Preset::Drafts:
        return row.state() == rules::ReferralState::Draft;
    case ReferralFilter::Preset::Waiting:
        return !row.over && row.times.turn == ReferralTurn::Receivers;
    case ReferralFilter::Preset::Overdue:
        return !row.over && (row.times.isOverdue(today) || row.conflict);
    case ReferralFilter::Preset::ToMe:
        return !row.over && row.comesToMe;
    case ReferralFilter::Preset::Ended:
        return row.over;
    }
    return true;
}

} // namespace

bool ReferralFilter::keeps(const ReferralRow& row, QDate today) const {
    const bool rightTurn =
        turn == Turn::Anybodys ||
        (turn == Turn::Mine ? row.isMyTurn() : !row.over && row.times.turn == ReferralTurn::Receivers);
    return keepsPreset(preset, row, today) && (wards.isEmpty() || wards.contains(row.ward)) &&
           (service.isEmpty() || row.service == service) && (worker.isEmpty() || row.worker == worker) && rightTurn;
}

bool ReferralFilter::isNarrowed() const {
    return *this != presetOnly();
}

ReferralFilter ReferralFilter::presetOnly() const {
    ReferralFilter made;
    made.preset = preset;
    return made;
}

QByteArray referralsCsv(const QList<ReferralRow>& rows, QDate today) {
    QString text = u"person,family,ward,worker,service,provider,urgency,state,since,made_on,sent_on,turn,due_by,alert,"
                   "outcome\r\n"_s;
    for (const ReferralRow& row : rows) {
        const QString person = QStringList{row.person.given, row.person.family}.join(u' ').trimmed();
        const QStringList cells{person,
                                row.family,
                                row.ward,
                                row.workerName,
                                row.service,
                                row.provider,
                                row.urgency,
                                rules::stateName(row.state()),
                                isoDate(row.facts.since),
                                isoDate(row.facts.madeOn),
                                isoDate(row.facts.sentOn),
                                turnName(row),
                                row.over ? QString() : isoDate(row.times.by),
                                row.times.isOverdue(today) ? rules::alertName(row.times.awaits) : QString(),
                                row.outcome};
        QStringList quoted;
        for (const QString& each : cells)
            quoted.append(csvCell(each));
        text += quoted.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace lodestar
