#pragma once

#include "core/exchange/CsvFolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lodestar::tests {

using namespace lodestar::exchange;

/// A folder of files written for one test.
class CsvTestFolder {
public:
    void write(const QString& name, const QByteArray& text) const {
        QFile file(QDir(m_dir.path()).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    static CsvFolderOptions options() { return {QDate(2026, 3, 31), {}}; }

    CsvFolderReport check(const CsvFolderOptions& with = options()) {
        CsvFolder folder(path(), with);
        auto report = folder.check();
        REQUIRE(report);
        m_rows.clear();
        REQUIRE(folder.deliver([this](const CsvRow& row) {
            m_rows << row;
            return Status();
        }));
        return *report;
    }
    [[nodiscard]] const QList<CsvRow>& rows() const { return m_rows; }

private:
    QTemporaryDir m_dir;
    QList<CsvRow> m_rows;
};

} // namespace lodestar::tests
