#pragma once

#include "core/services/Workers.h"

namespace lodestar {

/// One line of the register, with whose it is.
struct RegisterLine {
    Training training;
    QString name;
    QString sort; ///< of worker: paid, volunteer ...
};

/// Empty parts ask nothing.
struct RegisterAsk {
    QString course = {};  ///< by its beginning, whatever the spelling of accents and capitals
    QString setting = {}; ///< the same
    RecordId worker = {};
    bool paidOnly = false;
    bool unpaidOnly = false;
    bool expiring = false; ///< expired, or within the days of WorkforceRules
};

struct TrainingRegister {
    QList<RegisterLine> lines; ///< the newest first
    int people = 0;            ///< how many different ones
    double hours = 0;          ///< of lines whose hours are known
    int expired = 0;
    int expiring = 0;
    QStringList courses; ///< of the whole register, for its filter
    QStringList settings;
    int warnDays = 0;
};

/// The training register of the workforce, paid and unpaid, as far as this laptop holds it: all of it for coordinators
/// and leads, one's own for anybody else.
Result<TrainingRegister> trainingRegister(Connection& connection, const RegisterAsk& ask, QDate today);
/// As CSV (RFC 4180, UTF-8): name, paid or unpaid, course, provider, hours, qualification, programme, date, expiry,
/// setting.
QByteArray trainingCsv(const QList<RegisterLine>& lines);

} // namespace lodestar
