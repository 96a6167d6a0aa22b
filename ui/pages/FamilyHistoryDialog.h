#pragma once

#include "ui/pages/ConflictWords.h"
#include "ui/pages/FamilyContext.h"
#include "ui/widgets/Dialog.h"

#include <QStandardItemModel>

namespace lodestar::widgets {
class Label;
class RowList;
class ScrollColumn;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// One entry, whole: what it says, its values that stand against each other, and every value it ever had with who,
/// when, on which laptop, why and what it replaced. From here it is corrected, taken out and put back.
class FamilyHistoryDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// `readOnly`: nothing can be changed here (lists that only show what was imported).
    FamilyHistoryDialog(FamilyContext& context, const EntryId& entry, bool readOnly, QWidget* parent);

Q_SIGNALS:
    void said(const QString& words, const std::function<void()>& undo);

private:
    void read();
    struct Told {
        EntryHistory history;
        QList<Conflict> conflicts;
    };
    void show(const Told& told);
    void showValues(const Entry& entry);
    void showConflicts(const QList<Conflict>& conflicts);
    void showHistory(const EntryHistory& history);
    void showButtons(const Entry& entry);
    void correctEntry();
    void correctAnswers();
    void removeEntry();
    void putBackEntry();
    void finish(const Status& status, const QString& words);
    [[nodiscard]] ConflictWords conflictWords() const;

    FamilyContext& m_context;
    EntryId m_id;
    bool m_readOnly;
    Entry m_entry;
    QWidget* m_content = nullptr;
    widgets::ScrollColumn* m_scroll = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_putBack = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_spread = nullptr;
    QStandardItemModel m_rows;
};

} // namespace lodestar::pages
