#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace lodestar {

/// One page of a table or index in SQLite's file format ("Database File Format", 1.6), in clear, with
/// 80 bytes reserved as SQLCipher has them. Reading never leaves the page, whatever stands in it.
class BTreePage {
public:
    enum class Kind : unsigned char {
        IndexInterior = 2, ///< also the interior of a table WITHOUT ROWID: its cells are rows
        TableInterior = 5,
        IndexLeaf = 10,
        TableLeaf = 13,
    };
    /// A row as far as it lies on this page.
    struct Cell {
        qint64 rowid = 0; ///< of tables with one
        qint64 size = 0;  ///< of the whole payload
        QByteArray local;
        quint32 overflow = 0; ///< first page of the rest, 0 if all of it is here
    };

    /// Nothing if the page is not of a tree.
    static std::optional<BTreePage> parse(quint32 number, const QByteArray& page);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isInterior() const { return m_kind == Kind::IndexInterior || m_kind == Kind::TableInterior; }
    [[nodiscard]] std::vector<quint32> children() const;
    /// The rows; none on a table's interior page. A cell that makes no sense is left out.
    [[nodiscard]] std::vector<Cell> cells() const;

private:
    [[nodiscard]] qsizetype usable() const;
    [[nodiscard]] std::optional<Cell> cellAt(qsizetype at) const;
    [[nodiscard]] quint32 number16(qsizetype at) const;
    [[nodiscard]] quint32 number32(qsizetype at) const;

    QByteArray m_page;
    Kind m_kind = Kind::TableLeaf;
    qsizetype m_start = 0; ///< of the page's header
};

} // namespace lodestar
