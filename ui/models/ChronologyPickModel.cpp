#include "ui/models/ChronologyPickModel.h"

#include "core/base/DateText.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

ChronologyPickModel::ChronologyPickModel(QObject* parent)
    : QAbstractListModel(parent) {}

void ChronologyPickModel::show(QList<TimelineItem> items, const ChronologyAsk& ask, NameOf nameOf) {
    beginResetModel();
    m_ask = ask;
    m_nameOf = std::move(nameOf);
    items.removeIf([&](const TimelineItem& each) { return printRule(each, ask) == PrintRule::Never; });
    m_items = std::move(items);
    m_picked.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (printRule(m_items[i], ask) == PrintRule::ByItself) m_picked.insert(i);
    endResetModel();
    Q_EMIT pickedChanged();
}

QList<TimelineItem> ChronologyPickModel::picked() const {
    QList<TimelineItem> found;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (m_picked.contains(i)) found.append(m_items[i]);
    return found;
}

qsizetype ChronologyPickModel::extraCount() const {
    return std::count_if(m_picked.cbegin(), m_picked.cend(),
                         [this](qsizetype each) { return printRule(m_items[each], m_ask) != PrintRule::ByItself; });
}

int ChronologyPickModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString ChronologyPickModel::words(const TimelineItem& item) const {
    QStringList names;
    for (const RecordId& each : item.about)
        if (const QString name = m_nameOf(each); !name.isEmpty()) names.append(name);
    QString words = dateText(storedDate(item.happened)) + u"  "_s + item.title;
    if (!names.isEmpty()) words += u", "_s + names.join(u", "_s);
    if (printRule(item, m_ask) == PrintRule::Sealed) return tr("%1 (sealed)").arg(words);
    return words;
}

QVariant ChronologyPickModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_items.size()) return {};
    const TimelineItem& item = m_items[index.row()];
    const bool ticked = m_picked.contains(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(item);
    case Qt::ToolTipRole:
        return item.line;
    case Qt::CheckStateRole:
        return ticked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: {
        const QString said = item.line.isEmpty() ? words(item) : words(item) + u". "_s + item.line;
        return ticked ? tr("%1. On the print").arg(said) : tr("%1. Not on the print").arg(said);
    }
    default:
        return {};
    }
}

bool ChronologyPickModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole) return false;
    if (value.toInt() == Qt::Checked)
        m_picked.insert(index.row());
    else
        m_picked.remove(index.row());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT pickedChanged();
    return true;
}

Qt::ItemFlags ChronologyPickModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace lodestar::models
