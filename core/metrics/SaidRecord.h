#pragma once

#include "core/base/Uuid.h"
#include "core/records/EntryState.h"

#include <QByteArray>

#include <array>
#include <functional>

/// What a record says that is counted, in a compact form: the server keeps it for each record beside the log, so that
/// counting an area reads neither logs nor JSON. Nothing sealed is ever in it, no name and no address but the ward.
namespace lodestar::metrics {

/// What an entry says, by its kind. Written into the compact form: numbers are never used again for another kind.
enum class SaidKind : std::uint8_t {
    Person = 1, ///< happened, subject, birth dates by ',', ethnic category, language, source
    Birth,      ///< happened, pregnancy, mother
    Death,      ///< happened, "1" where it names a pregnancy, pregnancy, what, on
    Level,      ///< happened, needs level; empty while in conflict
    Member,     ///< happened, person, relationship, "1" where she lives here, from, to, responsible from, to, source
    Household,  ///< happened, open from, open to, language at home
    Residence,  ///< happened, to, ward
    Allotment,  ///< happened, to, "1" where it makes somebody responsible for the care, reference
    Contact,    ///< happened, "1" of a completed antenatal one, mode, "1" where ASQ-3 was used
    Subject,    ///< happened, pregnancy, type, "1" completed and seen, mode, "1" waits, "1" elsewhere, contact
    Step,       ///< happened, step: answered as done elsewhere
    Feeding,    ///< happened, status, ref: marked as that of the 6-8 week review
    Assessment, ///< happened, ref, form, contact, five scores by ';': an ASQ-3
    Pregnancy,  ///< happened, due date, booked on, "1" ended, ended on, household, ref
    Staff,      ///< happened, reference, name, team
    Setting,    ///< happened, from which number on the area shows a count; of several that disagree the largest
};

/// One entry of the compact form; a view into its bytes. Ids in parts are 16 bytes or none, dates begin ISO.
struct Said {
    SaidKind kind = SaidKind::Person;
    EntryId entry;
    std::array<QByteArrayView, 9> parts;

    [[nodiscard]] QByteArrayView happened() const { return parts[0]; }
    [[nodiscard]] bool flag(std::size_t part) const { return parts[part] == "1"; }
    [[nodiscard]] QString text(std::size_t part) const { return QString::fromUtf8(parts[part]); }
    template<typename AnyId> [[nodiscard]] AnyId id(std::size_t part) const { return AnyId::fromBytes(parts[part]); }
    /// Newest first, as a record's entries are listed.
    friend bool operator<(const Said& a, const Said& b) {
        const int order = a.happened().compare(b.happened());
        return order != 0 ? order > 0 : b.entry < a.entry;
    }
};

/// Kinds whose entries may say something that is counted.
const QStringList& countedKinds();
bool isCountedKind(QStringView kind);

/// The compact form of one entry; empty when nothing of it is counted now. `changes` are all of the entry's, in the
/// order of the log.
QByteArray saidOf(const QList<records::Change>& changes);
/// Calls `take` for each entry of a record's compact form.
void eachSaid(QByteArrayView record, const std::function<void(const Said&)>& take);

/// A record's form with some of its entries as they are now; empty bytes take one out.
struct SaidAgain {
    QByteArray bytes;
    /// What was taken out and what came in, where they differ.
    QByteArray before;
    QByteArray after;
};
SaidAgain saidAgain(const QByteArray& record, const QHash<EntryId, QByteArray>& entries);

} // namespace lodestar::metrics
