#include "core/exchange/FaultWriter.h"

#include <QDir>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

FaultWriter::FaultWriter(QString folder)
    : m_folder(std::move(folder)) {}

QString FaultWriter::ownColumnPrefix() {
    return u"_fault"_s;
}

Status FaultWriter::begin(const QString& name, const QStringList& header) {
    m_file = std::make_unique<QSaveFile>(QDir(m_folder).filePath(name));
    if (!m_file->open(QIODevice::WriteOnly)) return fail(ErrorCode::FileUnwritable, name);
    QStringList columns{u"_fault_column"_s, u"_fault"_s, u"_fault_text"_s};
    for (const QString& column : header) {
        // A file that was saved here before and only half corrected has our columns already.
        if (!column.startsWith(ownColumnPrefix())) columns << column;
    }
    return writeRow(columns);
}

Status FaultWriter::add(const CsvFileReader& reader, const QList<RowFault>& faults) {
    if (faults.isEmpty()) return {};
    if (!m_file) LODESTAR_TRY(begin(faults.first().file, reader.header()));
    QStringList columns;
    QStringList reasons;
    for (const RowFault& fault : faults) {
        if (!fault.column.isEmpty()) columns << fault.column;
        reasons << fault.sentence();
    }
    QStringList row{columns.join(u"; "_s), reasons.join(u"; "_s)};
    const QStringList written = reader.writtenFields();
    if (written.size() < reader.header().size()) {
        row << written.join(u',');
        return writeRow(row);
    }
    row << QString();
    for (qsizetype i = 0; i < reader.header().size(); ++i) {
        if (!reader.header().at(i).startsWith(ownColumnPrefix())) row << written.at(i);
    }
    return writeRow(row);
}

Status FaultWriter::writeRow(const QStringList& fields) {
    QStringList quoted;
    for (const QString& field : fields)
        quoted << csvField(field);
    const QByteArray line = quoted.join(u',').toUtf8() + "\r\n";
    if (m_file->write(line) != line.size()) return fail(ErrorCode::FileUnwritable, m_file->fileName());
    return {};
}

Status FaultWriter::finish() {
    if (!m_file) return {};
    const std::unique_ptr<QSaveFile> file = std::move(m_file);
    if (!file->commit()) return fail(ErrorCode::FileUnwritable, file->fileName());
    return {};
}

QString csvField(const QString& text) {
    const bool plain = std::none_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (plain) return text;
    QString doubled = text;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace lodestar::exchange
