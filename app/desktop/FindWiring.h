#pragma once

#include "core/services/Session.h"
#include "ui/models/RowsModel.h"

#include <QObject>

namespace lodestar::shell {
class MainWindow;
}

namespace lodestar::desktop {

/// Find in the bar: what is typed is looked up in the store, what is chosen is opened. Lives as long as the session.
class FindWiring final : public QObject {
    Q_OBJECT

public:
    FindWiring(Session& session, shell::MainWindow& window);
    ~FindWiring() override;

private:
    void ask(const QString& text);
    void open(const QModelIndex& index);

    Session& m_session;
    shell::MainWindow& m_window;
    models::RowsModel m_rows;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace lodestar::desktop
