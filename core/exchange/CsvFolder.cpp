#include "core/exchange/CsvFolder.h"

#include "core/exchange/FaultWriter.h"

#include <QDir>
#include <QFile>

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Another row has this one's reference, or, where it has none, says what tells the two apart alike.
RowFault twice(const CsvRow& row, qint64 other) {
    const CsvFileDescription& file = *row.file;
    const bool byRef = file.knownBy.isEmpty() || !row.value(file.ownRef).isEmpty();
    const CsvReason reason = byRef ? CsvReason::RefTwice : CsvReason::RowTwice;
    return {file.name, row.row, byRef ? file.ownRef : QString(), reason, QString::number(other), true};
}

} // namespace

CsvFolder::CsvFolder(QString path, CsvFolderOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options)) {}

QString CsvFolder::pathOf(const QString& file) const {
    return QDir(m_path).filePath(file);
}

Result<CsvFolderReport> CsvFolder::check() {
    const QDir folder(m_path);
    if (!folder.exists()) return fail(ErrorCode::NotFound, m_path);
    m_report = {};
    m_refs.clear();
    m_finished.clear();
    m_pending.clear();
    for (const CsvFileDescription& file : csvFolderFormat()) {
        m_finished << file.name;
        if (QFile::exists(pathOf(file.name))) checkFile(file);
    }
    if (m_report.files.isEmpty()) return fail(ErrorCode::NotFound, u"none of the files of the CSV folder is there"_s);
    settlePending();
    for (const QString& name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        if (csvFileDescription(name) == nullptr) m_report.unknownFiles << name;
    }
    m_checked = true;
    return m_report;
}

void CsvFolder::checkFile(const CsvFileDescription& file) {
    CsvFileSummary summary;
    summary.name = file.name;
    const auto leave = [&](CsvReason reason, const QString& detail) {
        report({file.name, 0, {}, reason, detail, true});
        summary.taken = false;
        m_report.files << summary;
    };
    if (const auto whose = m_options.notYours.constFind(file.name); whose != m_options.notYours.cend())
        return leave(CsvReason::NotYours, *whose);
    QFile device(pathOf(file.name));
    if (!device.open(QIODevice::ReadOnly)) return leave(CsvReason::FileUnreadable, {});
    CsvFileReader reader(device, file, m_options.today, m_options.limits);
    const QList<RowFault> headerFaults = reader.open();
    for (const RowFault& fault : headerFaults)
        report(fault);
    summary.taken = headerFaults.isEmpty();
    summary.unknownColumns = reader.unknownColumns();
    while (summary.taken && reader.next()) {
        Read read{reader.row(), reader.faults(), reader.refused()};
        if (!read.refused) checkRefs(read);
        claimOwnRef(read);
        askMore(read);
        read.settle();
        count(read, summary);
    }
    if (!reader.status()) report({file.name, 0, {}, CsvReason::FileUnreadable, {}, true});
    m_report.files << summary;
}

void CsvFolder::Read::putAside(size_t column, const RowFault& fault) {
    faults << fault;
    row.aside.push_back({fault.column, row.values[column], fault.reason});
    row.values[column].clear();
}

void CsvFolder::Read::settle() {
    for (RowFault& fault : faults)
        fault.rowRefused = refused;
}

void CsvFolder::count(const Read& read, CsvFileSummary& summary) {
    ++summary.rows;
    ++(read.refused ? summary.refused : summary.good);
    for (const RowFault& fault : read.faults)
        report(fault);
}

void CsvFolder::report(const RowFault& fault) {
    if (!fault.rowRefused) ++m_report.putAside;
    if (m_report.faults.size() < m_options.faultLimit) {
        m_report.faults << fault;
    } else {
        ++m_report.moreFaults;
    }
}

void CsvFolder::checkRefs(Read& read) {
    for (size_t i = 0; i < read.row.values.size(); ++i) {
        if (!read.row.values[i].isEmpty() && !read.row.file->columns[i].refersTo.isEmpty()) checkRef(read, i);
    }
}

/// Looks up one reference. What is required refuses the row; what is not is put aside.
void CsvFolder::checkRef(Read& read, size_t column) {
    const CsvColumn& described = read.row.file->columns[column];
    const QString ref = read.row.values[column];
    const RefIndex::State state = m_refs.state(described.refersTo, ref);
    if (state == RefIndex::State::Good || (m_options.known && m_options.known(described.refersTo, ref))) return;
    const CsvReason reason = state == RefIndex::State::Refused ? CsvReason::RefRefused : CsvReason::RefUnknown;
    const RowFault fault{read.row.file->name, read.row.row,      described.name, reason,
                         described.refersTo,  described.required};
    if (!m_finished.contains(described.refersTo)) {
        m_pending.push_back({fault, RefIndex::key(described.refersTo, ref)});
        return;
    }
    if (!described.required) return read.putAside(column, fault);
    read.faults << fault;
    read.refused = true;
}

/// Last of all: only of what else is good.
void CsvFolder::askMore(Read& read) const {
    if (read.refused || !m_options.more) return;
    for (const RowFault& fault : m_options.more(read.row))
        read.putAside(static_cast<size_t>(read.row.file->indexOf(fault.column)), fault);
}

void CsvFolder::claimOwnRef(Read& read) {
    const CsvFileDescription& file = *read.row.file;
    const bool full = std::cmp_greater_equal(m_refs.size(), m_options.rowLimit);
    if (!read.refused && full) {
        read.faults << RowFault{
            file.name, read.row.row, {}, CsvReason::TooManyRows, QString::number(m_options.rowLimit), true};
        read.refused = true;
    }
    const QString ref = file.ownRef.isEmpty() ? QString() : read.row.ref();
    if (ref.isEmpty()) return;
    if (read.refused) {
        if (!full) m_refs.refuse(file.name, ref, read.row.row);
        return;
    }
    const qint64 first = m_refs.claim(file.name, ref, read.row.row);
    if (first == 0) return;
    read.faults << twice(read.row, first);
    read.refused = true;
}

/// References to files checked later, once all are. They are optional, so the rows were taken.
void CsvFolder::settlePending() {
    for (const Pending& pending : m_pending) {
        const RefIndex::State state = m_refs.state(pending.key);
        if (state == RefIndex::State::Good) continue;
        RowFault fault = pending.fault;
        if (state == RefIndex::State::Refused) fault.reason = CsvReason::RefRefused;
        report(fault);
    }
    m_pending = {};
}

/// On the second reading: a row whose reference another row owns was refused in the first.
void CsvFolder::leaveRowsOfOthers(Read& read) const {
    const CsvFileDescription& file = *read.row.file;
    if (read.refused || file.ownRef.isEmpty()) return;
    const qint64 owner = m_refs.rowOf(file.name, read.row.ref());
    if (owner == read.row.row) return;
    read.faults << twice(read.row, owner);
    read.refused = true;
}

Status CsvFolder::eachRow(const CsvFileDescription& file, const OnRow& onRow) {
    QFile device(pathOf(file.name));
    if (!device.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, file.name);
    CsvFileReader reader(device, file, m_options.today, m_options.limits);
    if (!reader.open().isEmpty()) return {};
    while (reader.next()) {
        Read read{reader.row(), reader.faults(), reader.refused()};
        if (!read.refused) checkRefs(read);
        leaveRowsOfOthers(read);
        askMore(read);
        read.settle();
        LODESTAR_TRY(onRow(reader, read));
    }
    return reader.status();
}

Status CsvFolder::deliver(const CsvSink& sink, const QStringList& only) {
    if (!m_checked) return fail(ErrorCode::InvalidInput, u"the folder has not been checked"_s);
    for (const CsvFileSummary& summary : std::as_const(m_report.files)) {
        if (!summary.taken || (!only.isEmpty() && !only.contains(summary.name))) continue;
        LODESTAR_TRY(eachRow(*csvFileDescription(summary.name), [&sink](const CsvFileReader&, Read& read) {
            return read.refused ? Status() : sink(read.row);
        }));
    }
    return {};
}

Status CsvFolder::saveFaults(const QString& folder) {
    if (!m_checked) return fail(ErrorCode::InvalidInput, u"the folder has not been checked"_s);
    if (QDir(folder) == QDir(m_path)) return fail(ErrorCode::InvalidInput, u"the faults would overwrite the files"_s);
    FaultWriter writer(folder);
    for (const CsvFileSummary& summary : std::as_const(m_report.files)) {
        if (!summary.taken) continue;
        LODESTAR_TRY(eachRow(*csvFileDescription(summary.name), [&writer](const CsvFileReader& reader, Read& read) {
            return writer.add(reader, read.faults);
        }));
        LODESTAR_TRY(writer.finish());
    }
    return {};
}

} // namespace lodestar::exchange
