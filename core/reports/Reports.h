#pragma once

#include "core/metrics/Quarter.h"
#include "core/reports/Report.h"
#include "core/services/Identity.h"

#include <QFlags>

namespace lodestar {
struct ServerAccess;
}

namespace lodestar::reports {

/// What a report is asked with beside its name. What it does not take is left as it is.
enum class Parameter : std::uint8_t {
    Quarter = 1,      ///< of the financial year
    Period = 2,       ///< from and to
    Practitioner = 4, ///< reference of a member of staff
    Team = 8,
    Ward = 16,
    Filter = 32,   ///< a word of the report's own: `ReportKind::filters`
    Language = 64, ///< for the public: worded, like the sheets for parents, in a language of its own
};
Q_DECLARE_FLAGS(Parameters, Parameter)
Q_DECLARE_OPERATORS_FOR_FLAGS(Parameters)

/// For whom a report is. Somebody who works with families sees her own; who leads sees all that her laptop holds.
enum class Audience : std::uint8_t {
    Practice, ///< practitioners for their own families, and whoever leads them
    Health,   ///< those of them who work with the health compartment
    Leads,    ///< team leads and safeguarding leads
    Figures,  ///< leads, administrators and analysts: counts without names
    Keepers,  ///< leads and administrators: how the service keeps its records
    Service,  ///< all of them: counts of the service's own work, without names
    Area,     ///< whom the server tells the counts of the whole area
};

/// Under which heading a report stands.
enum class Section : std::uint8_t { Families, Work, Programmes, Quality, Returns, Outcomes };

/// One question: which report, asked by whom and when, about what.
struct ReportAsk {
    QString id;
    Identity me = {};
    QDateTime now = {};
    bool asking = false; ///< the server is being asked meanwhile: what it said before is shown, and that it is asked
    std::optional<metrics::Quarter> quarter = {}; ///< none: the last that ended
    QDate from = {};                              ///< invalid: where the quarter before this day's begins
    QDate to = {};                                ///< invalid: today
    QString practitioner = {};                    ///< reference; empty: everybody she may ask about
    QString team = {};
    QString ward = {};
    QString filter = {};
    QString language = {}; ///< "pl"; empty: the program's

    [[nodiscard]] QDate today() const { return now.date(); }
    /// Of its language.
    [[nodiscard]] Wording words() const { return Wording::of(language).value_or(Wording()); }
};

/// One of the words that a report's filter may be.
struct ReportFilter {
    QString code;
    const char* title = "";
    [[nodiscard]] QString shownTitle() const;
};

/// One report that there is.
struct ReportKind {
    QString id; ///< also the command's word; never renamed
    const char* title = "";
    const char* purpose = ""; ///< one sentence under the title of the list
    Section section = Section::Families;
    Audience audience = Audience::Practice;
    Parameters takes = {};
    /// What `ReportAsk::filter` may be. The first is meant where none is given.
    QList<ReportFilter> filters = {};
    Result<Report> (*make)(Connection&, const ReportAsk&) = nullptr;
    /// Asks the server and keeps what it said in the store, where `make` reads it; null: all is on this laptop.
    Status (*askServer)(Connection&, const ServerAccess&, const ReportAsk&) = nullptr;

    [[nodiscard]] QString shownTitle(const Wording& words = {}) const;
    [[nodiscard]] QString shownPurpose() const;
};

/// Every report, in the order of the list. A new one is one line here and its maker beside it.
const QList<ReportKind>& reportKinds();
/// Null for an id that there is none of.
const ReportKind* reportKind(const QString& id);
QString sectionTitle(Section section);
/// Whether that role is shown the report at all.
bool mayAsk(const ReportKind& kind, const Identity& me);
/// Whether she is answered about her own families alone, whomever she asks about.
bool asksForHerself(const Identity& me);
/// Those that she may ask for.
QList<ReportKind> reportsFor(const Identity& me);

/// Before `makeReport`, on the sync's thread: asks the server what the report needs of it; does nothing for the others.
/// That there was no answer is no error: the report says it. Errors: those of makeReport; Cancelled.
Status askServerFor(Connection& connection, const ServerAccess& access, const ReportAsk& ask);

/// The report, with its title, when it was computed and until when this laptop is complete. Who works with families is
/// answered about her own, whoever she asks about. Errors: NotFound for an unknown report; NotAllowed for her role;
/// InvalidInput for a filter or a language that it has not, or a period that ends before it begins; those of reading.
Result<Report> makeReport(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
