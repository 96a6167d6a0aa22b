#pragma once

#include "core/services/CsvImport.h"
#include "core/services/Identity.h"
#include "core/services/Imported.h"
#include "tests/core/store/TestLog.h"

#include <QDir>
#include <QFile>

namespace lodestar {

/// A laptop on 11 November 2026 and a CSV folder beside it. All people are invented; NHS numbers are of the test range.
struct ImportWorld : TestLog {
    QTemporaryDir files;

    ImportWorld() { worksAs(writer.role); }
    /// Whose laptop it is.
    void worksAs(const QString& role) {
        Identity me;
        me.staff = writer.staff;
        me.reference = QStringLiteral("IMPORTER");
        me.name = QStringLiteral("Ann Example");
        me.role = writer.role = role;
        me.device = writer.device;
        me.epoch = writer.epoch;
        demand(rewriteIdentity(*connection, me));
    }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("the folder cannot be written");
        file.write(content);
    }
    void clearFolder() const {
        QDir folder(files.path());
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString& name : names)
            folder.remove(name);
    }
    template<typename F> auto work(F act) {
        Log log(*connection);
        Work given{*connection, writer, log};
        return act(given);
    }
    CsvImportReport import() {
        return demand(work([&](Work& given) { return importCsvFolder(given, files.path()); }));
    }
    [[nodiscard]] qint64 changes() { return number("SELECT count(*) FROM change"); }
    QList<Entry> entries(const RecordId& record, QStringView kind) {
        return demand(EntryTable(*connection).ofRecord(record, kind));
    }
    Entry only(const RecordId& record, QStringView kind) {
        const auto all = entries(record, kind);
        if (all.size() != 1)
            throw std::runtime_error("there are " + std::to_string(all.size()) + " of " +
                                     kind.toString().toStdString());
        return all.first();
    }
    static RecordId person(const QString& ref) { return importedRecord(QStringLiteral("people.csv"), ref); }
    static RecordId family(const QString& ref) { return importedRecord(QStringLiteral("families.csv"), ref); }

    /// Jade Fenn, who expects a baby on 12 November 2026, in Pilot Row.
    void writeExpectingFamily() const {
        write(QStringLiteral("families.csv"), "family_ref,address_line1,town,postcode,phone\n"
                                              "F1,14 Pilot Row,Southend-on-Sea,SS0 9XQ,01702 555010\n");
        write(QStringLiteral("people.csv"),
              "person_ref,family_ref,relationship,given_name,family_name,nhs_number,birth_date,sex\n"
              "P1,F1,mother,Jade,Fenn,9990000018,1998-02-03,female\n");
        write(QStringLiteral("pregnancies.csv"), "pregnancy_ref,family_ref,mother_ref,edd,booked_on\n"
                                                 "G1,F1,P1,2026-11-12,2026-05-01\n");
    }
    /// A day's births: her baby, under the references of another system.
    void writeBirths(const QByteArray& mother,
                     const QByteArray& home = "F900,14 Pilot Row,Southend-on-Sea,SS0 9XQ\n") const {
        write(QStringLiteral("families.csv"), "family_ref,address_line1,town,postcode\n" + home);
        write(QStringLiteral("people.csv"),
              "person_ref,family_ref,relationship,given_name,family_name,nhs_number,birth_date,sex,birth_weight_g\n" +
                  mother + "P901,F900,child,Baby,Fenn,9990000026,2026-11-07,female,3410\n");
    }
};

} // namespace lodestar
