#include "ui/pages/SealedPage.h"

#include "core/base/DateText.h"
#include "core/services/Audit.h"
#include "core/services/Family.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/RoutineEnquiryDialog.h"
#include "ui/pages/SilentDialog.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Label;

SealedPage::SealedPage(WorkContext context, Check check, QWidget* parent)
    : ScrollPage(parent)
    , m_context(std::move(context))
    , m_check(std::move(check))
    , m_parts(new QStackedWidget(this))
    , m_model(new models::RowsModel(this)) {
    setTitle(tr("To finish in private"));
    m_parts->addWidget(askPart());
    m_parts->addWidget(mattersPart());
    setScrolledContent(m_parts);
}

QString SealedPage::helpTopic() const {
    return u"today"_s;
}

QWidget* SealedPage::askPart() {
    auto* box = new widgets::Box(tr("Your passphrase"), m_parts);
    auto* form = new widgets::FormGrid(box);
    m_passphrase = new QLineEdit(box);
    m_passphrase->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Passphrase"), m_passphrase);
    box->body()->addWidget(form);
    auto* open = new QPushButton(tr("Open"), box);
    open->setProperty("primary", true);
    box->body()->addWidget(open, 0, Qt::AlignLeft);
    m_answer = new Label(tr("Nobody else should see the screen. It is noted in the audit that you looked."),
                         theme::TypeRole::Table, theme::Colour::TextSoft, box);
    box->body()->addWidget(m_answer->wrapping());
    box->body()->addStretch(1);
    connect(open, &QPushButton::clicked, this, &SealedPage::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SealedPage::submit);
    return box;
}

QWidget* SealedPage::mattersPart() {
    auto* box = new widgets::Box(tr("To finish in private"), m_parts);
    m_nothing = new Label(tr("Nothing is left to finish."), theme::TypeRole::Body, theme::Colour::TextSoft, box);
    m_nothing->setContentsMargins(12, 12, 12, 12);
    box->setBareBody(m_nothing);
    m_list = new widgets::RowList(tr("To finish in private"), {}, box);
    m_list->setModel(m_model);
    m_list->setFitsRows(true);
    box->setBareBody(m_list);
    m_enquiry = box->addAction(tr("Routine enquiry..."));
    connect(m_enquiry, &QPushButton::clicked, this, &SealedPage::openEnquiry);
    connect(m_list, &widgets::RowList::actionAsked, this, [this](const QModelIndex& index) { finish(index.row()); });
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& index) {
        if (index.row() < m_matters.size() && m_matters[index.row()].referral)
            finish(index.row());
        else if (index.row() < m_matters.size())
            m_context.navigator.open({u"family"_s, m_matters[index.row()].household.toString(), {}});
    });
    return box;
}

void SealedPage::submit() {
    const QString typed = m_passphrase->text();
    m_passphrase->clear();
    m_check(typed).then(this, [this](const Status& status) {
        if (!status) {
            m_answer->setText(theme::Words::text(status.error()));
            return;
        }
        const AuditLine line{m_context.session.clock().now().toString(Qt::ISODate),
                             m_context.session.me().staff,
                             u"opened-sealed"_s,
                             {},
                             u"to finish in private"_s};
        m_context.session.keep([line](Connection& connection) { return note(connection, line); });
        read();
    });
}

void SealedPage::read() {
    const CaseloadScope scope = scopeOf(m_context.session.me(), m_context.session.clock().today());
    m_context.session
        .read([scope, me = m_context.session.me()](Connection& connection) -> Result<QList<SealedMatter>> {
            LODESTAR_ASSIGN(auto matters, readSealedMatters(connection, scope));
            LODESTAR_ASSIGN(const auto referrals, readSealedReferrals(connection, me, scope.today));
            return matters + referrals;
        })
        .then(this, [this](const Result<QList<SealedMatter>>& matters) {
            if (matters)
                show(*matters);
            else
                m_answer->setText(theme::Words::text(matters.error()));
        });
}

void SealedPage::show(const QList<SealedMatter>& matters) {
    m_matters = matters;
    QList<models::ListRow> rows;
    for (const SealedMatter& each : matters) {
        models::ListRow row;
        row.title = tr("%1 family, since %2").arg(each.family, dateText(each.entry.happenedOn()));
        row.second = each.conflict ? tr("Two values: %1").arg(EntryWords::kindLabel(each.entry.kind)) : each.words;
        if (each.referral) {
            row.second = tr("Referral: %1").arg(each.words);
            row.action = tr("Open");
            rows.append(row);
            continue;
        }
        row.action = each.conflict ? tr("Settle") : each.quiet ? tr("What happens now") : tr("Finished");
        rows.append(row);
    }
    m_model->setRows(rows);
    m_nothing->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_enquiry->setVisible(!rows.isEmpty());
    m_parts->setCurrentIndex(1);
    if (!rows.isEmpty()) m_list->setFocus(Qt::OtherFocusReason);
}

void SealedPage::finish(int row) {
    if (row < 0 || row >= m_matters.size()) return;
    if (m_matters[row].conflict) return settle(m_matters[row]);
    if (m_matters[row].referral) {
        m_context.navigator.open({u"referral"_s,
                                  m_matters[row].household.toString(),
                                  {{u"entry"_s, m_matters[row].entry.id.toString()}, {u"sealed"_s, u"open"_s}}});
        return;
    }
    if (const auto& quiet = m_matters[row].quiet) {
        connect(SilentDialog::ask(m_context.session, *quiet, this), &QDialog::accepted, this, &SealedPage::read);
        return;
    }
    m_context.session.write([matter = m_matters[row]](Work& work) { return finishSealedMatter(work, matter); })
        .then(this, [this](const Status&) { read(); });
}

void SealedPage::settle(const SealedMatter& matter) {
    m_context.session
        .read([household = matter.household, today = m_context.session.clock().today()](Connection& connection) {
            return readFamily(connection, household, today);
        })
        .then(this, [this, entry = matter.entry.id](const Result<Family>& family) {
            if (!family) return m_answer->setText(theme::Words::text(family.error()));
            m_family = std::make_unique<FamilyContext>(
                FamilyContext{m_context.session, m_context.navigator, m_check, *family});
            auto* dialog = new FamilyHistoryDialog(*m_family, entry, false, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::finished, this, &SealedPage::read);
            dialog->open();
        });
}

/// Of the family whose matter is the current one.
void SealedPage::openEnquiry() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_matters.size()) return;
    m_context.session
        .read([household = m_matters[row].household, today = m_context.session.clock().today()](
                  Connection& connection) { return readFamily(connection, household, today); })
        .then(this, [this](const Result<Family>& family) {
            if (!family) return m_answer->setText(theme::Words::text(family.error()));
            RoutineEnquiryDialog::People people;
            for (const FamilyMember& each : family->members)
                if (!each.person.child && !each.person.died)
                    people.append({each.person.record, each.person.shortName()});
            auto* dialog = new RoutineEnquiryDialog(m_context.session, family->record, people, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, &SealedPage::read);
            dialog->open();
        });
}

/// Whoever comes back to it says the passphrase again.
void SealedPage::resumed() {
    m_matters.clear();
    m_model->setRows({});
    m_parts->setCurrentIndex(0);
}

} // namespace lodestar::pages
