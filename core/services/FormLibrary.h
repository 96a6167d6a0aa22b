#pragma once

#include "core/forms/Form.h"
#include "core/services/Work.h"

#include <QDate>

namespace lodestar {

/// A form as the service keeps it: every version that was ever imported or answered stays, so that a draft or an
/// answer always opens with the version it was begun on.
struct KeptForm {
    enum class State : std::uint8_t { Imported, Published, Coming, Withdrawn };

    QString url;
    QString version;
    QString title;
    QDate from;  ///< published from this day; invalid while only imported
    QDate until; ///< withdrawn from this day; invalid while in use
    QString why; ///< it was withdrawn
    bool shipped = false;

    [[nodiscard]] QString canonical() const { return version.isEmpty() ? url : url + u'|' + version; }
    [[nodiscard]] State state(QDate on) const;
};

/// All forms, those that ship first, then by title and version.
Result<QList<KeptForm>> readForms(Connection& connection);
/// The forms that may be begun on a day: of each the version that was published last.
Result<QList<KeptForm>> formsInUse(Connection& connection, QDate on);
/// A version of a form, "url|version". NotFound if it is not on this laptop; InvalidInput if this program cannot carry
/// it.
Result<forms::FormPointer> openForm(Connection& connection, const QString& canonical);

/// Takes the questionnaires of a file, with value sets from other files. All or nothing; the same again changes
/// nothing. Errors: InvalidInput with what a form lacks; Conflict when another content has the same version.
Result<QList<KeptForm>> importForms(Work& work, const QByteArray& file, const QList<QByteArray>& valueSets);
/// Puts a form into use from a day. InvalidInput without a date; NotFound.
Status publishForm(Work& work, const QString& canonical, QDate from);
/// Takes a form out of use from a day, with a reason: it is offered no more, what was begun on it goes on.
Status withdrawForm(Work& work, const QString& canonical, QDate from, const QString& why);
/// Keeps a form that ships beside the answers begun on it: a later program may ship another version.
Status keepShippedForm(Work& work, const QString& canonical);

/// The forms that ship with the program, in the order of their files.
const QList<forms::FormPointer>& shippedForms();

} // namespace lodestar
