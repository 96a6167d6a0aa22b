#include "ui/pages/FamilyHistoryDialog.h"

#include "core/services/Questionnaire.h"
#include "ui/pages/ConflictPanel.h"
#include "ui/pages/FamilyActs.h"
#include "ui/pages/FamilyEntryDialog.h"
#include "ui/pages/FamilyReasonDialog.h"
#include "ui/pages/HistoryRow.h"
#include "ui/pages/RecallDialog.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

FamilyHistoryDialog::FamilyHistoryDialog(FamilyContext& context, const EntryId& entry, bool readOnly, QWidget* parent)
    : Dialog(tr("Entry and its history"), parent)
    , m_context(context)
    , m_id(entry)
    , m_readOnly(readOnly)
    , m_scroll(new widgets::ScrollColumn(this)) {
    body()->addWidget(m_scroll, 1);
    setMinimumSize(680, 520);
    setCancelText(tr("&Close"));
    if (!m_readOnly) {
        m_more = addButton(tr("&More"));
        m_more->setMenu(new QMenu(m_more));
        m_putBack = addButton(tr("&Put back"));
        m_remove = addButton(tr("&Take out…"));
        m_correct = addButton(tr("C&orrect…"));
        m_spread = addButton(tr("&Where it still may be…"));
        connect(m_spread, &QPushButton::clicked, this, [this] {
            auto* dialog = new RecallDialog(m_context.session, m_entry.record, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        connect(m_correct, &QPushButton::clicked, this, &FamilyHistoryDialog::correctEntry);
        connect(m_remove, &QPushButton::clicked, this, &FamilyHistoryDialog::removeEntry);
        connect(m_putBack, &QPushButton::clicked, this, &FamilyHistoryDialog::putBackEntry);
        for (QPushButton* each : {m_correct, m_remove, m_putBack, m_more, m_spread})
            each->hide();
        connect(&m_context.session, &Session::changed, this, &FamilyHistoryDialog::read);
    }
    read();
}

void FamilyHistoryDialog::read() {
    m_context.session
        .read([id = m_id](Connection& connection) -> Result<Told> {
            LODESTAR_ASSIGN(EntryHistory history, readHistory(connection, id));
            LODESTAR_ASSIGN(QList<Conflict> conflicts, conflictsOf(connection, history));
            return Told{std::move(history), std::move(conflicts)};
        })
        .then(this, [this](const Result<Told>& told) {
            if (told)
                show(*told);
            else
                setProblem(theme::Words::text(told.error()));
        });
}

ConflictWords FamilyHistoryDialog::conflictWords() const {
    return {m_context.words(), m_context.session.me().staff};
}

void FamilyHistoryDialog::show(const Told& told) {
    m_entry = told.history.entry;
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_content = content;
    showValues(m_entry);
    showConflicts(told.conflicts);
    showHistory(told.history);
    column->addStretch(1);
    m_scroll->setBareContent(content);
    showButtons(m_entry);
}

void FamilyHistoryDialog::showValues(const Entry& entry) {
    const EntryWords words = m_context.words();
    auto* box = new widgets::Box(words.title(entry), m_content);
    if (const QString about = m_context.nameOf(entry.record); !about.isEmpty()) box->setCount(about);
    auto* holder = new QWidget(box);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto* kind = records::kindNamed(entry.kind);
    const auto add = [&](const QString& label, const QString& value) {
        if (value.isEmpty()) return;
        auto* name = new Label(label, TypeRole::Table, Colour::TextSoft, holder);
        auto* text = new Label(QString(value).replace(u"; "_s, u"\n"_s), TypeRole::Body, Colour::Text, holder);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text->wrapping(), row++, 1);
    };
    if (kind != nullptr) {
        for (const records::FieldDescription& field : kind->fields) {
            if (field.name == records::retiredField || field.type == records::FieldType::Entry) continue;
            if (!entry.conflicts.contains(field.name))
                add(EntryWords::label(field), words.value(field, entry.fields.value(field.name)));
        }
    }
    if (entry.recalled) add(tr("Content"), tr("It was recalled: the content is gone from every laptop."));
    box->setBareBody(holder);
    m_content->layout()->addWidget(box);
}

void FamilyHistoryDialog::showConflicts(const QList<Conflict>& conflicts) {
    for (const Conflict& each : conflicts) {
        auto* box =
            new widgets::Box(tr("%1: %2").arg(ConflictWords::count(each), conflictWords().field(each)), m_content);
        box->setCount(tr("all are kept until a person settles it"));
        auto* panel = new ConflictPanel(m_context, each, m_readOnly, box);
        connect(panel, &ConflictPanel::settleAsked, this, [this](const std::function<Status(Work&)>& settling) {
            m_context.session.write(settling).then(this, [this](const Status& status) {
                finish(status, tr("Settled. The other values stay in the history."));
            });
        });
        connect(panel, &ConflictPanel::answersAsked, this, &FamilyHistoryDialog::correctAnswers);
        box->body()->addWidget(panel);
        m_content->layout()->addWidget(box);
    }
}

void FamilyHistoryDialog::showHistory(const EntryHistory& history) {
    m_rows.clear();
    const EntryWords words = m_context.words();
    for (const HistoryValue& each : history.values)
        m_rows.appendRow(historyRow(m_entry, each, words, conflictWords()));
    auto* box = new widgets::Box(tr("History"), m_content);
    box->setCount(tr("%n values, the newest first", nullptr, m_rows.rowCount()));
    auto* list = new widgets::RowList(tr("History"), {}, box);
    list->setModel(&m_rows);
    list->setFitsRows(true);
    box->setBareBody(list);
    m_content->layout()->addWidget(box);
}

void FamilyHistoryDialog::showButtons(const Entry& entry) {
    if (m_readOnly) return;
    const bool known = records::kindNamed(entry.kind) != nullptr && !entry.recalled;
    m_correct->setVisible(known && !entry.retired);
    m_remove->setVisible(known && !entry.retired);
    m_putBack->setVisible(known && entry.retired);
    m_more->setVisible(known);
    m_spread->setVisible(entry.recalled);
    m_more->menu()->clear();
    EntryActs::attach(m_more->menu(), m_context.session, m_context.family, entry, this);
}

void FamilyHistoryDialog::correctAnswers() {
    m_context.navigator.open(
        {questionnairePage(), m_context.family.record.toString(), {{u"corrects"_s, m_entry.id.toString()}}});
    accept();
}

void FamilyHistoryDialog::correctEntry() {
    if (hasAnswers(m_entry)) return correctAnswers();
    auto* dialog = new FamilyEntryDialog(m_context, m_entry, this);
    connect(dialog, &FamilyEntryDialog::saved, this, [this](const QString& words) { finish({}, words); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FamilyHistoryDialog::removeEntry() {
    auto* dialog = new FamilyReasonDialog(tr("Take this out of every list?"),
                                          tr("It stays in the history with your reason and can be put back."),
                                          tr("&Take out"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.session
            .write([drawn = m_entry, reason = dialog->reason()](Work& work) { return retire(work, drawn, reason); })
            .then(this, [this](const Status& status) {
                if (!status) return setProblem(theme::Words::text(status.error()));
                Q_EMIT said(tr("Taken out of the list, with your reason. The old value stays in the history."),
                            [context = &m_context, id = m_id] {
                                context->session.write([id](Work& work) -> Status {
                                    LODESTAR_ASSIGN(const auto history, readHistory(work.connection, id));
                                    return putBack(work, history.entry);
                                });
                            });
                accept();
            });
    });
    dialog->open();
}

void FamilyHistoryDialog::putBackEntry() {
    m_context.session.write([drawn = m_entry](Work& work) { return putBack(work, drawn); })
        .then(this, [this](const Status& status) { finish(status, tr("Put back.")); });
}

void FamilyHistoryDialog::finish(const Status& status, const QString& words) {
    if (!status) return setProblem(theme::Words::text(status.error()));
    setProblem({});
    Q_EMIT said(words, {});
}

} // namespace lodestar::pages
