#pragma once

#include "core/services/Bereavement.h"
#include "core/services/Profile.h"

#include <QTemporaryDir>

#include <map>

namespace lodestar::tests {

/// A laptop of a team lead with two families: the Quillworts, with something of every kind ahead of them, and others.
/// It is Wednesday 11 November 2026, 08:00. Everybody is invented.
class DesktopWorld {
public:
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 11), QTime(8, 0), Qt::OffsetFromUTC, 0)};
    QString passphrase = QStringLiteral("a quiet harbour at noon");
    RecordId household = RecordId::create();
    RecordId mother = RecordId::create();
    RecordId child = RecordId::create();
    EntryId pregnancy;

    static constexpr QStringView childName = u"Zephyrine";
    static constexpr QStringView motherName = u"Isoldine";

    explicit DesktopWorld(bool expecting);

    /// Writes while no program runs.
    EntryId dies(const DeathReport& report);
    void takeBack(const EntryId& death);
    /// The laptop syncs with this server from now on.
    void connectTo(const QString& server);

    /// What each page of the program offers, by the page's id: rows of its lists, buttons, choices and boxes that name
    /// one of the words. The program is started for it and ended.
    using Offers = std::map<QString, QStringList>;
    Offers walk(const QStringList& words);

private:
    template<typename F> auto write(F job);
    EntryId add(const RecordId& record, const QString& kind, const QJsonObject& fields);
    void person(const RecordId& record, const QStringList& words);
    void book(const QString& at, const QString& type, const RecordId& whom, const EntryId& of = {});
    void fill(bool expecting);
};

} // namespace lodestar::tests
