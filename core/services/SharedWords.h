#pragma once

#include <QHash>
#include <QString>

namespace lodestar {

/// The few words that columns of facts repeat ("completed", "6_8_week"), made once and shared.
class SharedWords {
public:
    QString of(QByteArrayView utf8) {
        if (utf8.isEmpty()) return {};
        const auto key = QByteArray::fromRawData(utf8.data(), utf8.size());
        if (const auto known = m_words.constFind(key); known != m_words.cend()) return *known;
        const QString word = QString::fromUtf8(utf8);
        m_words.insert(QByteArray(utf8.data(), utf8.size()), word);
        return word;
    }

private:
    QHash<QByteArray, QString> m_words;
};

} // namespace lodestar
