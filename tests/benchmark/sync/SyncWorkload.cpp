#include "tests/benchmark/sync/SyncWorkload.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int vocabulary = 3000;
constexpr qsizetype narrativeBytes = 1040;

} // namespace

void SyncWorkload::makeWords() {
    static constexpr const char* syllables[] = {"ba", "ce", "di", "fo", "gu", "han", "jel", "kim", "lor", "mun",
                                                "pa", "re", "si", "to", "vu", "wen", "tal", "mer", "sta", "ing"};
    double sum = 0;
    for (int i = 0; i < vocabulary; ++i) {
        QByteArray made;
        // Frequent words are short ones.
        const int length = i < 100 ? 1 + i % 2 : 2 + static_cast<int>(m_random() % 3);
        for (int n = 0; n < length; ++n)
            made += syllables[m_random() % std::size(syllables)];
        m_words.append(made);
        sum += 1.0 / (i + 2.7);
        m_upTo.push_back(sum);
    }
}

const QByteArray& SyncWorkload::word() {
    if (m_words.isEmpty()) makeWords();
    const double drawn = static_cast<double>(m_random()) / 4294967296.0 * m_upTo.back();
    const auto place = std::upper_bound(m_upTo.cbegin(), m_upTo.cend(), drawn);
    return m_words[place - m_upTo.cbegin()];
}

QByteArray SyncWorkload::narrative() {
    QByteArray text;
    int inSentence = 0;
    while (text.size() < narrativeBytes) {
        text += word();
        text += ++inSentence % 9 == 0 ? ". " : " ";
    }
    return text;
}

WorkEntry SyncWorkload::entryOf(const RecordId& household) {
    const QDateTime at = QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC).addSecs(m_random() % 60'000'000);
    const QJsonObject body{{u"text"_s, QString::fromLatin1(narrative())},
                           {u"on"_s, at.toString(Qt::ISODate)},
                           {u"type"_s, u"6_8_week"_s},
                           {u"mode"_s, u"face_to_face"_s},
                           {u"outcome"_s, u"completed"_s},
                           {u"minutes"_s, static_cast<int>(20 + m_random() % 60)}};
    return {household, EntryId::create(), QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QList<WorkEntry> SyncWorkload::entries(int households, int entriesEach) {
    QList<WorkEntry> all;
    all.reserve(qsizetype(households) * entriesEach);
    for (int h = 0; h < households; ++h) {
        const RecordId household = RecordId::create();
        for (int e = 0; e < entriesEach; ++e)
            all.append(entryOf(household));
    }
    return all;
}

} // namespace lodestar::benchmark
