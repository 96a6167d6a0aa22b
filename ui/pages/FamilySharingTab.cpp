#include "ui/pages/FamilySharingTab.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "ui/models/SharingWords.h"
#include "ui/pages/SharingDialogs.h"
#include "ui/pages/SheetDialog.h"
#include "ui/theme/RowRole.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::SharingWords;

namespace {

constexpr int leastColumn = 150;

QStandardItem* cellOf(const SharingAnswer* answer, const QString& person, const QString& about) {
    auto* item = new QStandardItem;
    const theme::StatusMark mark = SharingWords::mark(answer);
    item->setData(QVariant::fromValue(mark), theme::StatusRole);
    const QString said = answer != nullptr ? SharingWords::said(*answer) : mark.words;
    item->setToolTip(said);
    item->setData(u"%1, %2: %3"_s.arg(person, about, said), Qt::AccessibleTextRole);
    item->setEditable(false);
    return item;
}

} // namespace

FamilySharingTab::FamilySharingTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent)
    , m_sharedRows(this) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildAnswers());
    column->addWidget(buildShared());
    column->addStretch(1);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(content);
    m_view = new widgets::StatefulView(scroll, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilySharingTab::refresh);
}

QWidget* FamilySharingTab::buildAnswers() {
    m_answerBox = new widgets::Box(tr("With whom may we share"), this);
    QPushButton* sheet = m_answerBox->addAction(tr("Sheet to agree…"), u"print"_s);
    m_withdraw = m_answerBox->addAction(tr("Withdraw…"));
    QPushButton* add = m_answerBox->addAction(tr("Record an answer…"), u"add"_s);
    m_table = new widgets::RowTable(tr("With whom may we share"), widgets::RowTable::Rows::TwoLine, m_answerBox);
    m_table->setModel(&m_model);
    m_table->setFitsRows(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_answerBox->setBareBody(m_table);
    connect(add, &QPushButton::clicked, this, &FamilySharingTab::record);
    connect(sheet, &QPushButton::clicked, this, &FamilySharingTab::askSheet);
    connect(m_withdraw, &QPushButton::clicked, this, &FamilySharingTab::withdraw);
    connect(m_table, &widgets::RowTable::opened, this, &FamilySharingTab::record);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const SharingAnswer* answer = current();
        m_withdraw->setEnabled(answer != nullptr && answer->answer == u"agreed"_s);
    });
    return m_answerBox;
}

QWidget* FamilySharingTab::buildShared() {
    m_sharedBox = new widgets::Box(tr("What was shared"), this);
    QPushButton* add = m_sharedBox->addAction(tr("Something was shared…"), u"add"_s);
    auto* list = new widgets::RowList(tr("What was shared"), {}, m_sharedBox);
    list->setModel(&m_sharedRows);
    list->setFitsRows(true);
    m_sharedBox->setBareBody(list);
    connect(add, &QPushButton::clicked, this, &FamilySharingTab::recordShare);
    return m_sharedBox;
}

void FamilySharingTab::refresh() {
    m_view->showLoading(tr("Agreements are being read."));
    QList<RecordId> people;
    for (const FamilyMember& each : context().family.members)
        people.append(each.person.record);
    context()
        .session
        .read([people, all = context().family.records()](Connection& connection) -> Result<Read> {
            Read read;
            for (const RecordId& person : people) {
                LODESTAR_ASSIGN(const auto answers, sharingAnswers(connection, person));
                read.answers.append(answers);
            }
            LODESTAR_ASSIGN(read.shared, sharedAbout(connection, all));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            if (read)
                show(*read);
            else
                m_view->showFailed(read.error());
        });
}

void FamilySharingTab::show(const Read& read) {
    m_read = read;
    m_lines.clear();
    for (const auto& ofOne : std::as_const(m_read.answers)) {
        for (const SharingAnswer& each : ofOne) {
            const bool known = std::ranges::any_of(m_lines, [&](const Row& row) {
                return folded(row.agency) == folded(each.agency) && folded(row.purpose) == folded(each.purpose);
            });
            if (!known) m_lines.append({each.agency, each.purpose});
        }
    }
    std::ranges::sort(m_lines, [](const Row& a, const Row& b) {
        return QString::localeAwareCompare(a.agency + a.purpose, b.agency + b.purpose) < 0;
    });
    showAnswers();
    showShared();
    m_view->showReady();
}

void FamilySharingTab::showAnswers() {
    const auto& members = context().family.members;
    const QModelIndex before = m_table->currentIndex();
    m_model.clear();
    QStringList heads{tr("With whom, what for")};
    for (qsizetype i = 0; i < m_read.answers.size() && i < members.size(); ++i)
        heads.append(members[i].person.shortName());
    m_model.setHorizontalHeaderLabels(heads);
    for (const Row& row : std::as_const(m_lines)) {
        auto* head = new QStandardItem(row.agency);
        head->setData(row.purpose, theme::SecondRole);
        head->setData(u"%1, %2"_s.arg(row.agency, row.purpose), Qt::AccessibleTextRole);
        head->setEditable(false);
        QList<QStandardItem*> cells{head};
        for (qsizetype i = 0; i + 1 < heads.size(); ++i)
            cells.append(cellOf(newestAnswer(m_read.answers[i], row.agency, row.purpose), heads[i + 1], row.agency));
        m_model.appendRow(cells);
    }
    m_answerBox->setCount(countWords(m_lines.size()));
    m_table->setVisible(!m_lines.isEmpty());
    auto* header = m_table->horizontalHeader();
    for (int i = 0; i < m_model.columnCount(); ++i)
        header->setSectionResizeMode(i, i == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    for (int i = 1; i < m_model.columnCount(); ++i)
        m_table->setColumnWidth(i, std::max(leastColumn, m_table->chipWidth(i)));
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(
            m_model.index(std::clamp(before.row(), 0, m_model.rowCount() - 1),
                          std::clamp(before.isValid() ? before.column() : 1, 0, m_model.columnCount() - 1)));
    const SharingAnswer* answer = current();
    m_withdraw->setEnabled(answer != nullptr && answer->answer == u"agreed"_s);
}

void FamilySharingTab::showShared() {
    QList<models::ListRow> rows;
    for (const SharedOnce& each : std::as_const(m_read.shared)) {
        models::ListRow row;
        const QString about = each.about == context().family.record ? tr("the family") : context().nameOf(each.about);
        row.title = tr("%1, about %2").arg(each.with, about);
        row.lead = each.on.isValid() ? dateText(each.on) : QString();
        row.second = u": "_s + each.what;
        QStringList basis{SharingWords::of(SharingWords::bases(), each.basis)};
        if (!each.parentTold.isEmpty())
            basis.append(tr("parent told: %1").arg(SharingWords::of(SharingWords::told(), each.parentTold).toLower()));
        row.more.append(basis.join(u"; "_s));
        rows.append(row);
    }
    m_sharedRows.setRows(rows);
    m_sharedBox->setCount(countWords(rows.size()));
}

qsizetype FamilySharingTab::column() const {
    return std::max(0, m_table->currentIndex().column() - 1);
}

const SharingAnswer* FamilySharingTab::current() const {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || at.column() < 1 || at.row() >= m_lines.size()) return nullptr;
    const Row& row = m_lines[at.row()];
    return newestAnswer(m_read.answers[column()], row.agency, row.purpose);
}

QStringList FamilySharingTab::agencies() const {
    QStringList names;
    for (const Row& each : m_lines)
        names.append(each.agency);
    for (const FamilyMember& each : context().family.members)
        names.append(each.person.gpPractice);
    for (const FamilyProfessional& each : context().family.professionals)
        names.append(each.organisation);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void FamilySharingTab::record() {
    SharingAnswer begun;
    const auto& members = context().family.members;
    if (column() < members.size()) begun.person = members[column()].person.record;
    if (const int row = m_table->currentIndex().row(); row >= 0 && row < m_lines.size()) {
        begun.agency = m_lines[row].agency;
        begun.purpose = m_lines[row].purpose;
    }
    auto* dialog = new SharingAnswerDialog(context(), begun, agencies(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The answer is recorded."), {}); });
    dialog->open();
}

void FamilySharingTab::withdraw() {
    const SharingAnswer* answer = current();
    if (answer == nullptr) return;
    SharingWithdrawDialog::ask(context().session, *answer, this,
                               [this] { Q_EMIT said(tr("The agreement is withdrawn. Nothing was erased."), {}); });
}

void FamilySharingTab::askSheet() {
    QList<QPair<RecordId, QString>> people;
    for (const FamilyMember& each : context().family.members)
        if (!each.person.died) people.append({each.person.record, each.person.fullName()});
    SheetDialog::ask(
        context().session, people, this,
        [this] { Q_EMIT said(tr("It waits under “Print at the office”; Today leads there."), {}); },
        SheetDialog::agreement());
}

void FamilySharingTab::recordShare() {
    auto* dialog = new SharedDialog(context(), agencies(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("It is recorded."), {}); });
    dialog->open();
}

} // namespace lodestar::pages
