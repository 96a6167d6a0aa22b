#pragma once

#include "core/forms/Answers.h"

namespace lodestar::forms {

/// What a published instrument says about a total: from this value on, in words.
struct Band {
    ExactDecimal from;
    QString words;
};

/// One total of an instrument.
struct InstrumentScore {
    QString name; ///< as stored and exported: total, communication ...
    QString label;
    QStringList items; ///< linkIds whose ordinal values are added up; all must be answered
    QString item;      ///< or one item that holds the total itself
    QList<Band> bands; ///< rising; none where no published source gives them
    QString cutoffs;   ///< name of the table of cut-offs that holds the bands: "asq3"
};

/// An answer that is to be looked at now, whatever the total.
struct InstrumentPrompt {
    QString item;
    ExactDecimal from; ///< the answer's ordinal value from which it asks
    QString words;
};

/// How the answers of one form are read. A score never decides: it suggests, and the practitioner records a decision.
struct Instrument {
    QString code; ///< of interfaces.md: asq3, whooley, gad7 ...
    QString url;  ///< of the form
    QString source;
    QString formItem; ///< the item that says which form of the instrument it is (months)
    QString subject;  ///< child or adult; empty for either
    QList<InstrumentScore> scores;
    QList<InstrumentPrompt> prompts;
};

/// One cut-off. Of ASQ-3: below it is below, up to `monitoring` is the monitoring zone, above is on schedule. Of
/// another instrument: the threshold that a service set, at which a total is to be talked about.
struct Cutoff {
    enum class Concern : std::uint8_t { Below, AtLeast, AtMost };

    QString form;   ///< months: "24"; of a threshold empty for any form
    QString domain; ///< communication, gross_motor, fine_motor, problem_solving, personal_social; or the score's name
    ExactDecimal below;
    std::optional<ExactDecimal> monitoring; ///< the highest score inside the zone; not every form has a source
    QString source;                         ///< empty: nobody gave one, and that is said beside it
    QString instrument = QStringLiteral("asq3");
    Concern concern = Concern::Below;
};

/// What one total, or one answer, says.
struct Finding {
    QString name;
    QString label;
    QString value; ///< empty while an answer is missing
    QString words; ///< what it suggests; empty where no source says anything
    bool concern = false;
    bool prompt = false; ///< look at this answer now: action and time are needed
};

/// Those of resources/forms/instruments.json.
const QList<Instrument>& instruments();
/// The one that reads a form; null for a form without rules.
const Instrument* instrumentFor(const QString& url);

/// The cut-offs that ship: 24, 27 and 30 months (NHS Digital, CSDS v1.6 processing).
const QList<Cutoff>& shippedCutoffs();
/// Reads a service's own table: CSV with form_month, domain, cutoff_2sd, highest_raw_score_in_monitoring_zone (may be
/// empty) and source_status. Errors: InvalidInput with the line.
Result<QList<Cutoff>> readCutoffs(const QByteArray& csv);
/// Whether a table holds thresholds of other instruments than ASQ-3: it has a column `instrument`.
bool holdsThresholds(const QByteArray& csv);
/// Reads the thresholds that a service sets where no published one ships: CSV with instrument (gad2, asqse2, elim, dash
/// ...), score (total, words, yes ...), form (may be empty), concern (at_least or at_most), value, source (may be
/// empty). Errors: InvalidInput with the line.
Result<QList<Cutoff>> readThresholds(const QByteArray& csv);
/// The threshold of a score; null if none is set.
const Cutoff* thresholdOf(const QList<Cutoff>& cutoffs, const QString& instrument, const QString& score,
                          const QString& form = {});

/// What the answers suggest, totals first, then prompts. `cutoffs` are those in use.
QList<Finding> findingsOf(const Instrument& instrument, const Answers& answers, const QList<Cutoff>& cutoffs);

} // namespace lodestar::forms
