#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace lodestar::theme {

/// An error worded for a person.
struct Message {
    QString happened;
    QString kept;
    QString next;

    /// The three sentences in one line.
    [[nodiscard]] QString text() const;
};

/// The one place where an Error becomes sentences: what happened, what is kept, what to do.
class Words {
    Q_DECLARE_TR_FUNCTIONS(lodestar::theme::Words)

public:
    [[nodiscard]] static Message of(const Error& error);
    /// Of(error) in one line.
    [[nodiscard]] static QString text(const Error& error) { return of(error).text(); }

private:
    [[nodiscard]] static Message ofUnlock(const Error& error);
    [[nodiscard]] static Message ofStore(const Error& error);
    [[nodiscard]] static Message ofServer(const Error& error);
    [[nodiscard]] static Message ofInput(const Error& error);
};

} // namespace lodestar::theme
