#include "ui/pages/FamilyListsTab.h"

#include "core/services/FamilyPathway.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/QuestionnaireDialog.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

struct Both {
    QList<Entry> assessments;
    QList<Entry> referrals;
};

} // namespace

FamilyListsTab::FamilyListsTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent) {
    auto* column = new QWidget(this);
    auto* boxes = new QVBoxLayout(column);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(12);
    addBox(tr("Assessments"), m_assessments, column);
    addBox(tr("Referrals"), m_referrals, column);
    // An assessment is health's: a navigator is sent none.
    m_boxes.first()->setVisible(context.seesHealth());
    boxes->addStretch(1);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(column);
    m_view = new widgets::StatefulView(scroll, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyListsTab::refresh);
}

void FamilyListsTab::addBox(const QString& title, models::FamilyEntryModel& model, QWidget* column) {
    auto* box = new widgets::Box(title, column);
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::Icon;
    if (&model == &m_assessments)
        connect(box->addAction(tr("Add a questionnaire..."), u"add"_s), &QPushButton::clicked, this,
                &FamilyListsTab::addQuestionnaire);
    if (&model == &m_referrals)
        connect(box->addAction(tr("New referral…"), u"add"_s), &QPushButton::clicked, this,
                [this] { context().navigator.open({u"referral"_s, context().family.record.toString(), {}}); });
    auto* list = new widgets::RowList(title, rows, box);
    list->setModel(&model);
    list->setFitsRows(true);
    box->setBareBody(list);
    column->layout()->addWidget(box);
    m_boxes.append(box);
    connect(list, &widgets::RowList::opened, this, [this, &model](const QModelIndex& row) { open(model, row); });
}

void FamilyListsTab::refresh() {
    m_view->showLoading(tr("Assessments and referrals are being read."));
    context()
        .session
        .read([records = context().family.records()](Connection& connection) -> Result<Both> {
            Both read;
            LODESTAR_ASSIGN(const auto assessments,
                            readEntries(connection, records, {u"assessment"_s, u"early_years_progress"_s}));
            LODESTAR_ASSIGN(const auto referrals, readEntries(connection, records, {u"referral"_s, u"handover"_s}));
            read.assessments = unsealed(assessments);
            read.referrals = unsealed(referrals);
            return read;
        })
        .then(this, [this](const Result<Both>& read) {
            if (!read) return m_view->showFailed(read.error());
            models::FamilyEntryModel::Options options;
            options.household = context().family.record.toString();
            options.clinical = true;
            m_assessments.show(read->assessments, context().words(), context().namer(), options);
            m_referrals.show(read->referrals, context().words(), context().namer(), options);
            m_boxes.at(0)->setCount(countWords(read->assessments.size()));
            m_boxes.at(1)->setCount(countWords(read->referrals.size()));
            m_view->showReady();
        });
}

void FamilyListsTab::addQuestionnaire() {
    QList<QuestionnaireDialog::Person> people;
    for (const FamilyMember& member : context().family.members)
        if (!member.person.died) people.append({member.person.record, member.person.shortName(), member.person.child});
    QuestionnaireDialog dialog(context().session, context().family.record, people, {}, this);
    if (dialog.exec() == QDialog::Accepted) context().navigator.open(dialog.route());
}

void FamilyListsTab::open(const models::FamilyEntryModel& model, const QModelIndex& row) {
    const Entry* entry = model.entry(row);
    if (entry == nullptr) return;
    if (entry->kind == u"referral"_s) {
        context().navigator.open(
            {u"referral"_s, context().family.record.toString(), {{u"entry"_s, entry->id.toString()}}});
        return;
    }
    auto* dialog = new FamilyHistoryDialog(context(), entry->id, true, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lodestar::pages
