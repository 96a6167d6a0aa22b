#include "ui/pages/ClinicMatchDialog.h"

#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/services/Session.h"
#include "ui/models/ClinicMatches.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"

#include <QComboBox>
#include <QFuture>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using V = QLatin1StringView;
using Found = Result<QList<ClinicChild>>;

ClinicMatchDialog::ClinicMatchDialog(Session& session, QWidget* parent)
    : Dialog(tr("Whose weights are these?"), parent)
    , m_session(session)
    , m_walkIns(new QComboBox(this))
    , m_letters(new QLineEdit(this))
    , m_nobody(new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, this))
    , m_matches(new models::ClinicMatches(this)) {
    auto* grid = new widgets::FormGrid(this);
    m_letters->setPlaceholderText(tr("Three letters, NHS number"));
    grid->addRow(tr("&Walk-in"), m_walkIns);
    grid->addRow(tr("&Another child"), m_letters);
    body()->addWidget(grid);
    m_list = new widgets::RowList(tr("Children it may be"), {widgets::RowLayout::Leading::Icon}, this);
    m_list->setModel(m_matches);
    m_list->setMinimumHeight(160);
    body()->addWidget(m_list);
    body()->addWidget(m_nobody);
    setCancelText(tr("Close"));
    connect(addPrimary(tr("It is &this child")), &QPushButton::clicked, this, &ClinicMatchDialog::match);
    connect(m_walkIns, &QComboBox::currentIndexChanged, this, &ClinicMatchDialog::propose);
    connect(m_letters, &QLineEdit::textEdited, this, &ClinicMatchDialog::look);
    read();
}

void ClinicMatchDialog::read() {
    m_session.read([](Connection& connection) { return openWalkIns(connection); })
        .then(this, [this](const Result<QList<Entry>>& open) {
            if (!open) return setProblem(theme::Words::text(open.error()));
            fill(*open);
        });
}

QString ClinicMatchDialog::describe(const Entry& walkIn) const {
    const QJsonObject what = walkIn.object(V("what"));
    QStringList words{what.value(V("name")).toString()};
    const QDate born = storedDate(what.value(V("birthDate")).toString());
    if (born.isValid()) words << tr("born %1").arg(dateText(born));
    words << kilogramsText(Grams{what.value(V("weightGrams")).toInteger()})
          << tr("on %1").arg(shortDateText(walkIn.happenedOn(), m_session.clock().today()));
    return words.join(u", "_s);
}

void ClinicMatchDialog::fill(const QList<Entry>& open) {
    m_open = open;
    const QSignalBlocker quiet(m_walkIns);
    m_walkIns->clear();
    for (const Entry& each : open)
        m_walkIns->addItem(describe(each));
    if (open.isEmpty()) {
        accept();
        return;
    }
    propose();
}

void ClinicMatchDialog::propose() {
    if (m_walkIns->currentIndex() < 0) return;
    m_letters->clear();
    m_session
        .read([walkIn = m_open.at(m_walkIns->currentIndex())](Connection& connection) {
            return likelyFor(connection, walkIn);
        })
        .then(this, [this](const Found& found) {
            m_matches->show(found.value_or(QList<ClinicChild>()), m_session.clock().today());
            m_nobody->setText(m_matches->rowCount() == 0 ? tr("Nobody alike is on this laptop. It waits here.")
                                                         : QString());
        });
}

void ClinicMatchDialog::look() {
    m_session.read([text = m_letters->text()](Connection& connection) { return findClinicChildren(connection, text); })
        .then(this, [this](const Found& found) {
            m_matches->show(found.value_or(QList<ClinicChild>()), m_session.clock().today());
        });
}

void ClinicMatchDialog::match() {
    const int chosen = m_list->currentIndex().row();
    if (m_saving || chosen < 0 || m_walkIns->currentIndex() < 0) return;
    m_saving = true;
    m_session
        .write([walkIn = m_open.at(m_walkIns->currentIndex()), child = m_matches->children().at(chosen)](Work& work) {
            return matchWalkIn(work, walkIn, child);
        })
        .then(this, [this](const Status& status) {
            m_saving = false;
            if (!status) return setProblem(theme::Words::text(status.error()));
            Q_EMIT matched();
            read();
        });
}

} // namespace lodestar::pages
