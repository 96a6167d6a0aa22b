#pragma once

#include "core/services/Sharing.h"
#include "ui/models/DirectoryWords.h"
#include "ui/theme/StatusKind.h"

#include <QCoreApplication>

namespace lodestar::models {

/// The words of sharing: answers, bases, and what comes of a withdrawal.
class SharingWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::SharingWords)

public:
    using Choices = QList<DirectoryWords::Line>;

    static theme::StatusMark mark(const SharingAnswer* answer);
    /// "Agreed on 3 Nov 2026 by Magdalena Kowalczyk, spoken".
    static QString said(const SharingAnswer& answer);
    static Choices answers();
    static Choices bases();
    static Choices told();
    static Choices ways();
    static Choices purposes();
    static QString of(const Choices& choices, const QString& id);
    static QString giver(const SharingGiver& giver);
    /// What happens, one sentence for each: shown before a withdrawal is recorded.
    static QStringList effects(const SharingAnswer& answer, const WithdrawalEffects& effects);
};

} // namespace lodestar::models
