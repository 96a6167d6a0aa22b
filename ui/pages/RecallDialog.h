#pragma once

#include "core/services/RecallHolders.h"
#include "core/services/Session.h"
#include "ui/models/RowsModel.h"
#include "ui/widgets/Dialog.h"

namespace lodestar::widgets {
class Label;
class RowList;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// After a recall, a seal or an entry moved to the right person: which laptops have not yet confirmed that the content
/// is gone. Without a network it says so, and what is known.
class RecallDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    RecallDialog(Session& session, const RecordId& record, QWidget* parent,
                 TransportFactory transports = httpTransports());

private:
    void ask();
    void show(const Result<RecallSpread>& spread);

    Session& m_session;
    RecordId m_record;
    TransportFactory m_transports;
    widgets::Label* m_words = nullptr;
    widgets::RowList* m_list = nullptr;
    models::RowsModel* m_rows = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace lodestar::pages
