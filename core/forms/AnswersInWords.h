#pragma once

#include <QByteArray>
#include <QString>

namespace lodestar::forms {

/// A QuestionnaireResponse for a person to read, one line for each answer: "How are you?: Well". It needs no form,
/// since a response that was completed here carries the words of its questions. Empty for anything else.
QString answersInWords(const QByteArray& response);

} // namespace lodestar::forms
