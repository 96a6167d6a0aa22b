#include "core/exchange/CsvDescription.h"

#include "core/exchange/CsvRow.h"

namespace lodestar::exchange {

using namespace Qt::StringLiterals;

CsvColumn CsvColumn::must() const {
    CsvColumn copy = *this;
    copy.required = true;
    return copy;
}

CsvColumn CsvColumn::among(const QStringList& values) const {
    CsvColumn copy = *this;
    copy.type = CsvType::Choice;
    copy.allowed = values;
    return copy;
}

CsvColumn CsvColumn::between(qint64 from, qint64 to) const {
    CsvColumn copy = *this;
    copy.type = CsvType::Whole;
    copy.least = from;
    copy.most = to;
    return copy;
}

CsvColumn CsvColumn::upTo(qint64 to) const {
    CsvColumn copy = *this;
    copy.most = to;
    return copy;
}

CsvColumn CsvColumn::of(const QString& file) const {
    CsvColumn copy = *this;
    copy.type = CsvType::Ref;
    copy.refersTo = file;
    return copy;
}

CsvColumn CsvColumn::past() const {
    CsvColumn copy = *this;
    copy.notFuture = true;
    return copy;
}

CsvColumn CsvColumn::deciding() const {
    CsvColumn copy = *this;
    copy.decides = true;
    return copy;
}

CsvColumn CsvColumn::decidingWhere(const QString& column, const QString& value) const {
    CsvColumn copy = deciding();
    copy.decidesWhere = {column, value};
    return copy;
}

CsvColumn CsvColumn::orCautiously(const QString& value) const {
    CsvColumn copy = *this;
    copy.cautious = value;
    return copy;
}

int CsvFileDescription::indexOf(QStringView column) const {
    return index.value(column.toString(), -1);
}

const CsvFileDescription* csvFileDescription(QStringView name) {
    const auto& all = csvFolderFormat();
    const auto found = std::find_if(all.cbegin(), all.cend(), [name](const auto& file) { return file.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace lodestar::exchange
