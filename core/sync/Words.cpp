#include "core/sync/Words.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace lodestar::sync {

namespace {

constexpr qsizetype shortest = 3;
constexpr qsizetype longest = 64;
constexpr int ofOneByte = 96;
constexpr int most = ofOneByte + 31 * 256;
constexpr unsigned char firstOne = 0x80;
constexpr unsigned char firstTwo = 0xe0;
constexpr unsigned char asItIs = 0xff;
constexpr qsizetype longestRun = 255;

constexpr std::array<bool, 256> bytesOfWords = [] {
    std::array<bool, 256> found{};
    for (int byte = 0; byte < 256; ++byte) {
        const int letter = byte | 0x20;
        found[std::size_t(byte)] =
            byte >= 0x80 || (letter >= 'a' && letter <= 'z') || (byte >= '0' && byte <= '9') || byte == '_';
    }
    return found;
}();

bool isOfWord(char byte) {
    return bytesOfWords[static_cast<unsigned char>(byte)];
}

/// A word, or what stands between two.
struct Piece {
    qsizetype end = 0;
    quint32 hash = 0;
};

Piece pieceAt(QByteArrayView text, qsizetype at) {
    const auto mixed = [](quint32 hash, char byte) { // FNV-1a
        return (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    };
    const char* const bytes = text.data();
    const qsizetype size = text.size();
    Piece piece{at + 1, mixed(2166136261U, bytes[at])};
    if (!isOfWord(bytes[at]) && bytes[at] != ' ') return piece;
    for (; piece.end < size && isOfWord(bytes[piece.end]); ++piece.end)
        piece.hash = mixed(piece.hash, bytes[piece.end]);
    return piece;
}

/// The words of one text and how often each comes, in a table of fixed size: words that come after it is full are no
/// words, so that no text takes more memory than another.
class Vocabulary {
public:
    struct Word {
        QByteArrayView bytes;
        int times = 0;
        int number = -1; ///< in the order of frequency; -1: not in the table
        quint32 hash = 0;
    };
    static constexpr quint32 none = 0xffffffff;

    Vocabulary()
        : m_slots(slotCount, none) {}

    /// The place of this word, which is counted; `none` when there is no room for it.
    quint32 count(QByteArrayView bytes, quint32 hash) {
        quint32 slot = (hash ^ (hash >> 15)) % slotCount;
        while (m_slots[slot] != none && !isWord(m_words[m_slots[slot]], bytes, hash))
            slot = (slot + 1) % slotCount;
        if (m_slots[slot] == none) {
            if (m_words.size() >= slotCount / 2) return none;
            m_slots[slot] = static_cast<quint32>(m_words.size());
            m_words.push_back({bytes, 0, -1, hash});
        }
        ++m_words[m_slots[slot]].times;
        return m_slots[slot];
    }
    /// Numbers what comes more than once, and answers these words in their order.
    std::vector<quint32> numbered() {
        std::vector<quint32> order;
        for (quint32 i = 0; i < m_words.size(); ++i) {
            if (m_words[i].times > 1) order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(),
                         [&](quint32 a, quint32 b) { return m_words[a].times > m_words[b].times; });
        if (order.size() > most) order.resize(most);
        for (std::size_t i = 0; i < order.size(); ++i)
            m_words[order[i]].number = static_cast<int>(i);
        return order;
    }
    [[nodiscard]] const Word& word(quint32 place) const { return m_words[place]; }

private:
    static bool isWord(const Word& word, QByteArrayView bytes, quint32 hash) {
        return word.hash == hash && word.bytes == bytes;
    }

    static constexpr quint32 slotCount = 1 << 16;

    std::vector<quint32> m_slots;
    std::vector<Word> m_words;
};

void putAsItIs(QByteArray& out, QByteArrayView bytes) {
    const bool plain = std::all_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) == 0; });
    if (plain) {
        out.append(bytes.data(), bytes.size());
        return;
    }
    for (qsizetype at = 0; at < bytes.size(); at += longestRun) {
        const QByteArrayView run = bytes.sliced(at, std::min(longestRun, bytes.size() - at));
        out.append(static_cast<char>(asItIs)).append(static_cast<char>(run.size())).append(run.data(), run.size());
    }
}

void putNumber(QByteArray& out, int number) {
    if (number < ofOneByte) {
        out.append(static_cast<char>(firstOne + number));
        return;
    }
    const int rest = number - ofOneByte;
    out.append(static_cast<char>(firstTwo + rest / 256)).append(static_cast<char>(rest % 256));
}

/// The place of each piece of a text in the vocabulary, if it has one.
std::vector<quint32> placesOf(QByteArrayView text, Vocabulary& vocabulary) {
    constexpr qsizetype usualPiece = 4;
    std::vector<quint32> places;
    places.reserve(static_cast<std::size_t>(text.size() / usualPiece));
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = pieceAt(text, at);
        const qsizetype size = piece.end - at;
        const bool word = size >= shortest && size <= longest;
        places.push_back(word ? vocabulary.count(text.sliced(at, size), piece.hash) : Vocabulary::none);
        at = piece.end;
    }
    return places;
}

std::unexpected<Error> refused() {
    return fail(ErrorCode::InvalidInput, QStringLiteral("words: they are not as the protocol says"));
}

/// The words of a table; nothing when it is damaged.
std::optional<std::vector<QByteArrayView>> wordsOf(QByteArrayView table) {
    std::vector<QByteArrayView> words;
    for (qsizetype at = 0; at < table.size();) {
        const qsizetype size = static_cast<unsigned char>(table[at]);
        if (size == 0 || size > longest || at + 1 + size > table.size() || words.size() == most) return std::nullopt;
        words.push_back(table.sliced(at + 1, size));
        at += 1 + size;
    }
    return words;
}

} // namespace

Words Words::of(QByteArrayView text) {
    Vocabulary vocabulary;
    const std::vector<quint32> places = placesOf(text, vocabulary);
    Words made;
    for (const quint32 place : vocabulary.numbered()) {
        const QByteArrayView word = vocabulary.word(place).bytes;
        made.table.append(static_cast<char>(word.size())).append(word.data(), word.size());
    }
    made.text.reserve(text.size() / 2);
    qsizetype at = 0;
    for (const quint32 place : places) {
        const qsizetype end = pieceAt(text, at).end;
        const int number = place == Vocabulary::none ? -1 : vocabulary.word(place).number;
        if (number >= 0)
            putNumber(made.text, number);
        else
            putAsItIs(made.text, text.sliced(at, end - at));
        at = end;
    }
    return made;
}

Result<QByteArray> Words::textOf(QByteArrayView table, QByteArrayView coded, qsizetype size) {
    const auto words = wordsOf(table);
    if (!words) return refused();
    QByteArray text(size, Qt::Uninitialized);
    qsizetype filled = 0;
    for (qsizetype at = 0; at < coded.size();) {
        const auto first = static_cast<unsigned char>(coded[at++]);
        QByteArrayView piece;
        if (first < firstOne) {
            piece = coded.sliced(at - 1, 1);
        } else if (first == asItIs) {
            const qsizetype run = at < coded.size() ? static_cast<unsigned char>(coded[at++]) : 0;
            if (run == 0 || at + run > coded.size()) return refused();
            piece = coded.sliced(at, run);
            at += run;
        } else {
            std::size_t number = first - firstOne;
            if (first >= firstTwo) {
                if (at == coded.size()) return refused();
                number = ofOneByte + (first - firstTwo) * std::size_t(256) + static_cast<unsigned char>(coded[at++]);
            }
            if (number >= words->size()) return refused();
            piece = (*words)[number];
        }
        if (piece.size() > size - filled) return refused();
        std::memcpy(text.data() + filled, piece.data(), static_cast<std::size_t>(piece.size()));
        filled += piece.size();
    }
    if (filled != size) return refused();
    return text;
}

} // namespace lodestar::sync
