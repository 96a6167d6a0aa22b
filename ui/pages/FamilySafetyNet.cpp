#include "ui/pages/FamilySafetyNet.h"

#include "core/base/DateText.h"
#include "core/services/RoleRights.h"
#include "ui/models/QuietWords.h"
#include "ui/pages/MissedDialog.h"
#include "ui/pages/SilentDialog.h"
#include "ui/theme/StatusPainter.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::QuietWords;
using theme::Colour;
using theme::TypeRole;

namespace {

/// As many as can be read in one look; the rest is behind the button.
constexpr qsizetype mostMissed = 4;

} // namespace

FamilySafetyNet::FamilySafetyNet(FamilyContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_quietBox(new widgets::Box(tr("Gone quiet"), this))
    , m_missedBox(new widgets::Box(tr("Did not take place"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_quietBox);
    column->addWidget(m_missedBox);
    widgets::RowLayout layout;
    layout.trailingStatus = true;
    m_quietList = new widgets::RowList(tr("Gone quiet"), layout, m_quietBox);
    m_quietList->setModel(&m_quiet);
    m_quietList->setFitsRows(true);
    m_quietBox->setBareBody(m_quietList);
    const auto label = [this](Colour ink) {
        auto* made = new widgets::Label({}, TypeRole::Table, ink, m_missedBox);
        m_missedBox->body()->addWidget(made->wrapping());
        return made;
    };
    m_count = label(Colour::Text);
    m_lines = label(Colour::TextSoft);
    m_looked = label(Colour::TextSoft);
    m_look = m_missedBox->addAction(tr("Look…"));
    m_look->setAccessibleName(tr("Look at what did not take place"));
    m_quietBox->hide();
    m_missedBox->hide();
    connect(m_look, &QPushButton::clicked, this, &FamilySafetyNet::look);
    connect(m_quietList, &widgets::RowList::opened, this, [this](const QModelIndex& index) {
        if (index.row() < m_read.quiet.matters.size())
            SilentDialog::ask(m_context.session, m_read.quiet.matters[index.row()], this);
    });
}

void FamilySafetyNet::refresh() {
    const CaseloadScope scope{{}, m_context.today(), m_context.family.record};
    m_context.session
        .read([scope](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.quiet, readSilence(connection, scope));
            LODESTAR_ASSIGN(read.missed, readMissedContacts(connection, scope.household, scope.today));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            // What cannot be read says so on the timeline beside.
            if (read) show(*read);
        });
}

void FamilySafetyNet::show(const Read& read) {
    m_read = read;
    const QuietWords words(m_context.today());
    QList<models::ListRow> rows;
    for (const SilentMatter& each : std::as_const(m_read.quiet.matters))
        rows.append(words.ofFamily(each));
    m_quietBox->setCount(QString::number(rows.size()));
    m_quietBox->setVisible(!rows.isEmpty());
    m_quiet.setRows(std::move(rows));
    showMissed();
}

void FamilySafetyNet::showMissed() {
    const MissedContacts& missed = m_read.missed;
    m_missedBox->setVisible(seesHealth(m_context.session.me()) && !missed.missed.isEmpty());
    m_count->setText(QuietWords::count(missed));
    QStringList lines;
    for (const FamilyContactEvent& each : missed.missed.mid(0, mostMissed))
        lines.append(QuietWords::event(each, m_context.namer()));
    m_lines->setText(lines.join(u'\n'));
    const bool looked = missed.looked.has_value() && !missed.fresh;
    m_looked->setVisible(looked || missed.asks());
    m_looked->setInk(missed.asks() ? Colour::PromptText : Colour::TextSoft);
    m_looked->setText(looked ? tr("Looked at on %1.").arg(dateText(storedDate(missed.looked->happened)))
                             : tr("By your service’s rule somebody looks at this now."));
}

void FamilySafetyNet::look() {
    auto* dialog = new MissedDialog(m_context.session, m_read.missed, m_context.namer(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lodestar::pages
