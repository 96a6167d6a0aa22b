#pragma once

#include "core/base/Result.h"
#include "core/forms/ValueSets.h"

namespace lodestar::forms {

/// What came of reading a questionnaire: the form, or why it is refused. A form that this program cannot carry fully
/// is never shown with parts missing.
struct FormReading {
    FormPointer form;   ///< null when there is a fault or a lack
    QString title;      ///< of the questionnaire, form or not
    QString canonical;  ///< url|version
    QStringList faults; ///< what is wrong with it as FHIR R4, in sentences that name the item
    QStringList lacks;  ///< what it needs and this program does not have

    [[nodiscard]] bool isRefused() const { return form == nullptr; }
    /// InvalidInput with all faults and lacks, for who asked for one form.
    [[nodiscard]] Error refusal() const;
};

/// Reads a FHIR R4 Questionnaire (JSON), or each of those in a Bundle, with the value sets contained in them, in the
/// bundle, and `given` ones. Errors: InvalidInput when it is not JSON or holds no questionnaire.
Result<QList<FormReading>> readForms(const QByteArray& bytes, const ValueSets& given = {});
/// The same for one form. Errors: InvalidInput also when it is refused or there are several.
Result<FormPointer> readForm(const QByteArray& bytes, const ValueSets& given = {});

} // namespace lodestar::forms
