#pragma once

#include "core/services/Meanwhile.h"
#include "core/services/Session.h"
#include "ui/widgets/Dialog.h"

#include <QStandardItemModel>

namespace lodestar::widgets {
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What others changed in a family while a page showed it: each value with what it replaced, by whom, when and where.
class MeanwhileDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    /// Changes after that place in the log.
    MeanwhileDialog(Session& session, const RecordId& household, qint64 after, QWidget* parent);

Q_SIGNALS:
    void entryAsked(const lodestar::EntryId& entry);

private:
    struct Read {
        QList<ChangedEntry> entries;
        QHash<RecordId, QString> names;
    };
    static Result<Read> readChanges(Connection& connection, const RecordId& household, qint64 after,
                                    const Identity& me);
    void read();
    void show(const Read& read);
    void openCurrent();

    Session& m_session;
    RecordId m_household;
    qint64 m_after;
    widgets::RowList* m_list = nullptr;
    widgets::StatefulView* m_view = nullptr;
    QPushButton* m_open = nullptr;
    QStandardItemModel m_rows;
};

} // namespace lodestar::pages
