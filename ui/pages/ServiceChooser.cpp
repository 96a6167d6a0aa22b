#include "ui/pages/ServiceChooser.h"

#include "ui/models/DirectoryWords.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::DirectoryWords;
using widgets::Label;

namespace {

constexpr int leastWidth = 620;
constexpr int listHeight = 260;

struct FoundServices {
    QList<DirectoryService> services;
    int checkMonths = 0;
};

} // namespace

ServiceChooser::ServiceChooser(Session& session, DirectoryAsk ask, QWidget* parent)
    : Dialog(tr("Choose a service"), parent)
    , m_session(session)
    , m_ask(std::move(ask))
    , m_need(new QComboBox)
    , m_typed(new QLineEdit)
    , m_list(new widgets::RowList(tr("Services"), {widgets::RowLayout::Leading::Chip}))
    , m_rows(new models::RowsModel(this))
    , m_words(new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft)) {
    if (!m_ask.on.isValid()) m_ask.on = session.clock().today();
    auto* form = new widgets::FormGrid;
    m_need->addItem(tr("Any need"), QString());
    for (const auto& [code, words] : DirectoryWords::choices(serviceNeeds()))
        m_need->addItem(words, code);
    if (!m_ask.needs.isEmpty()) m_need->setCurrentIndex(std::max(0, m_need->findData(m_ask.needs.first())));
    form->addRow(tr("Helps with &need"), m_need);
    m_typed->setPlaceholderText(tr("Name, provider or what it does"));
    form->addRow(tr("&Words"), m_typed);
    body()->addWidget(form);
    m_list->setModel(m_rows);
    m_list->setMinimumHeight(listHeight);
    auto* box = new widgets::Box;
    box->setBareBody(m_list);
    body()->addWidget(box, 1);
    body()->addWidget(m_words->wrapping());
    m_choose = addPrimary(tr("&Choose"));
    setMinimumWidth(leastWidth);
    connect(m_need, &QComboBox::currentIndexChanged, this, &ServiceChooser::look);
    connect(m_typed, &QLineEdit::textEdited, this, &ServiceChooser::look);
    connect(m_list, &widgets::RowList::opened, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ServiceChooser::describe);
    look();
}

DirectoryService ServiceChooser::chosen() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_found.size() ? m_found[row] : DirectoryService();
}

void ServiceChooser::look() {
    DirectoryAsk ask = m_ask;
    const QString need = m_need->currentData().toString();
    ask.needs = need.isEmpty() ? QStringList() : QStringList{need};
    ask.text = m_typed->text();
    const int asked = ++m_asked;
    m_session
        .read([ask](Connection& connection) -> Result<FoundServices> {
            FoundServices found;
            LODESTAR_ASSIGN(found.services, directory(connection, ask));
            LODESTAR_ASSIGN(found.checkMonths, directoryCheckMonths(connection));
            return found;
        })
        .then(this, [this, asked](const Result<FoundServices>& found) {
            // An older answer is no answer to what stands there now.
            if (asked != m_asked) return;
            if (found)
                showFound(found->services, found->checkMonths);
            else
                setProblem(theme::Words::text(found.error()));
        });
}

void ServiceChooser::showFound(const QList<DirectoryService>& found, int checkMonths) {
    m_found = found;
    m_checkMonths = checkMonths;
    QList<models::ListRow> rows;
    for (const DirectoryService& each : found)
        rows.append(DirectoryWords::row(each, m_ask.on, checkMonths));
    m_rows->setRows(rows);
    m_choose->setEnabled(!found.isEmpty());
    describe();
}

void ServiceChooser::describe() {
    const DirectoryService service = chosen();
    if (service.row.isEmpty()) {
        m_words->setText(tr("No service answers. Take another need or fewer words; a new one is added in the "
                            "directory."));
        return;
    }
    QStringList parts{service.eligibility, DirectoryWords::times(service.times),
                      DirectoryWords::check(service, m_ask.on, m_checkMonths)};
    parts.removeAll(QString());
    m_words->setText(parts.join(u'\n'));
}

} // namespace lodestar::pages
