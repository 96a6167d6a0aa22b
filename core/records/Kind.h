#pragma once

#include "core/base/Result.h"
#include "core/base/Uuid.h"
#include "core/records/Compartment.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>

namespace lodestar::records {

/// How a value of a field is written in JSON.
enum class FieldType : std::uint8_t {
    Text,      ///< one line
    LongText,  ///< narrative
    Date,      ///< "2026-11-09"
    DateTime,  ///< "2026-11-09T14:10:00+00:00", or a date alone where the time is not known
    Choice,    ///< one of `choices`
    YesNo,     ///< true or false
    Integer,   ///< below 2^53
    Decimal,   ///< a decimal as text: "4.86"
    Record,    ///< id of another record
    Entry,     ///< id of an entry in the same or a less strict compartment
    Composite, ///< an object of `parts` that mean nothing apart: one value, corrected as a whole
    List,      ///< an array of objects of `parts`
};

/// How a conflict in a field is treated while it stands (practice.md, "What may be shown where").
enum class WhileInConflict : std::uint8_t {
    ShowBoth,    ///< both values, nothing computed from either
    EarlierDuty, ///< the date that brings the earlier duty counts meanwhile (EDD, birth date)
    AskForCall,  ///< safe contact, address, allergy, death: both shown, with the advice to ring first
};

/// One field of a kind, described once: storage, validation, history, import, export and forms read this.
struct FieldDescription {
    QString name;
    FieldType type = FieldType::Text;
    QString label; ///< English source text; ui translates it in the context "Kinds"
    bool required = false;
    QStringList choices;
    QList<FieldDescription> parts;
    WhileInConflict whileInConflict = WhileInConflict::ShowBoth;
    bool onParentSheet = false; ///< may stand on a sheet given to a parent about this child
    /// Of a field that keeps somebody safe: its values from the most cautious on ("true", "false", a choice), "-" for
    /// nothing stated, "*" for any other. While several stand against each other the most cautious comes first.
    QStringList caution;
};

/// Whose records may hold entries of a kind. A worker is somebody who works with families, paid or not; a match is that
/// of a volunteer with a family; a supervision is a session, or what one person thought of hers.
enum class Subject : std::uint8_t {
    Child = 1,
    Adult = 2,
    Household = 4,
    Area = 8,
    Worker = 16,
    Match = 32,
    Supervision = 64
};
inline constexpr std::array allSubjects{Subject::Child,  Subject::Adult, Subject::Household,  Subject::Area,
                                        Subject::Worker, Subject::Match, Subject::Supervision};
using Subjects = std::uint8_t;
QString subjectName(Subject subject);
std::optional<Subject> subjectFromName(QStringView name);

/// One kind of entry.
struct KindDescription {
    QString name;
    QString label; ///< English source text, as a timeline heading
    Compartment compartment = Compartment::Health;
    bool compartmentChosen = false; ///< the author may choose another compartment than the kind's own
    bool neverShared = false;       ///< and then never the shared one
    Subjects subjects = 0;
    QString happenedField; ///< the field (or its part "on"/"at") that says when it happened; empty = when written
    bool onTimeline = true;
    QList<FieldDescription> fields;

    [[nodiscard]] const FieldDescription* field(QStringView fieldName) const;
    [[nodiscard]] bool allows(Subject subject) const { return (subjects & static_cast<Subjects>(subject)) != 0; }
    [[nodiscard]] bool allows(Compartment where) const;
};

/// All kinds that this version knows, in the order of ARCHITECTURE.md's table.
const QList<KindDescription>& allKinds();
/// Nothing for a kind that a newer version has brought: it is kept and passed on untouched.
const KindDescription* kindNamed(QStringView name);

/// Whether a field may stand on a sheet for a parent about this child. Not for kinds or fields that nobody knows.
bool mayStandOnParentSheet(QStringView kind, QStringView field);

/// Checks the fields of a new change: known fields must have their type, required ones must be there when the entry is
/// new. Unknown fields and kinds pass. The error's detail names the field, never the value.
Status validateFields(QStringView kind, const QJsonObject& fields, bool entryIsNew);
/// Checks one value against one description; the same function for fields and for parts of composites.
Status validateValue(const FieldDescription& description, const QJsonValue& value);

} // namespace lodestar::records
