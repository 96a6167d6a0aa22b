#include "ui/pages/FamilyOffersTab.h"

#include "core/base/DateText.h"
#include "ui/models/OfferWords.h"
#include "ui/pages/OfferAnswerDialog.h"
#include "ui/pages/SheetDialog.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using models::OfferWords;

FamilyOffersTab::FamilyOffersTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent)
    , m_rows(this)
    , m_on(new widgets::DateField(tr("Open on"), context.session.clock(), this))
    , m_box(new widgets::Box(tr("Open to you"), this))
    , m_words(new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    auto* label = new widgets::Label(tr("&Open on"), theme::TypeRole::Table, theme::Colour::TextSoft, this);
    widgets::Speech::label(label, m_on, tr("The day for which offers are looked at; today when empty"));
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    line->addWidget(label);
    line->addWidget(m_on);
    line->addWidget(m_words->wrapping(), 1);
    line->addStretch(1);
    column->addLayout(line);
    QPushButton* sheet = m_box->addAction(tr("Sheet for the family…"), QStringLiteral("print"));
    m_answer = m_box->addAction(tr("Record an answer…"), QStringLiteral("add"));
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::Chip;
    m_list = new widgets::RowList(tr("Open to you"), rows, m_box);
    m_list->setModel(&m_rows);
    m_view = new widgets::StatefulView(m_list, m_box);
    m_box->setBareBody(m_view);
    column->addWidget(m_box, 1);
    connect(sheet, &QPushButton::clicked, this, &FamilyOffersTab::askSheet);
    connect(m_answer, &QPushButton::clicked, this, [this] { answer(m_list->currentIndex()); });
    connect(m_list, &widgets::RowList::opened, this, &FamilyOffersTab::answer);
    connect(m_on, &widgets::DateField::dateChanged, this, &FamilyOffersTab::refresh);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyOffersTab::refresh);
}

void FamilyOffersTab::refresh() {
    const QDate on = m_on->date().value_or(context().today());
    m_view->showLoading(tr("The offers are being read."));
    context()
        .session
        .read([household = context().family.record, on](Connection& connection) -> Result<QList<OpenOffer>> {
            // Who lived here, and where, on that day.
            LODESTAR_ASSIGN(const Family family, readFamily(connection, household, on));
            return offersTo(connection, family, on);
        })
        .then(this, [this, on](const Result<QList<OpenOffer>>& offers) {
            if (offers)
                show(*offers, on);
            else
                m_view->showFailed(offers.error());
        });
}

void FamilyOffersTab::show(const QList<OpenOffer>& offers, QDate on) {
    m_offers = offers;
    QList<models::ListRow> rows;
    for (const OpenOffer& each : offers)
        rows.append(OfferWords::row(each));
    m_rows.setRows(rows);
    m_answer->setEnabled(!rows.isEmpty());
    const auto open =
        std::ranges::count_if(offers, [](const OpenOffer& each) { return each.view.fit == rules::OfferFit::Yes; });
    m_box->setCount(tr("open: %1").arg(open));
    m_words->setText(on == context().today() ? tr("What nobody knows is asked, and never read as no.")
                                             : tr("As of %1. Needs levels are those of today.").arg(dateText(on)));
    if (rows.isEmpty())
        m_view->showEmpty(tr("No offer is known for that day."), tr("Offers are added under Services."));
    else
        m_view->showReady();
}

void FamilyOffersTab::answer(const QModelIndex& row) {
    if (!row.isValid() || row.row() >= m_offers.size()) return;
    auto* dialog = new OfferAnswerDialog(context(), m_offers[row.row()], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The answer is recorded."), {}); });
    dialog->open();
}

void FamilyOffersTab::askSheet() {
    QList<QPair<RecordId, QString>> people;
    for (const FamilyMember& each : context().family.members)
        if (!each.person.died) people.append({each.person.record, each.person.fullName()});
    SheetDialog::ask(
        context().session, people, this,
        [this] { Q_EMIT said(tr("It waits under “Print at the office”; Today leads there."), {}); },
        SheetDialog::openToYou());
}

} // namespace lodestar::pages
