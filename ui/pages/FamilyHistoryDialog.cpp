#include "ui/pages/FamilyHistoryDialog.h"

#include "core/base/DateText.h"
#include "core/services/Questionnaire.h"
#include "ui/pages/FamilyActs.h"
#include "ui/pages/FamilyEntryDialog.h"
#include "ui/pages/FamilyReasonDialog.h"
#include "ui/theme/RowRole.h"
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

namespace {

QString momentText(const QString& stored) {
    const QDateTime at = storedDateTime(stored);
    return at.isValid() ? dateText(at.date()) + u' ' + timeText(at.time()) : stored;
}

QString byWhom(const HistoryValue& value) {
    const QString who = value.author.isEmpty() ? FamilyHistoryDialog::tr("unknown author") : value.author;
    const QString where = value.device.isEmpty() ? FamilyHistoryDialog::tr("on this laptop")
                                                 : FamilyHistoryDialog::tr("on laptop %1").arg(value.device);
    return FamilyHistoryDialog::tr("%1, %2, %3").arg(who, momentText(value.madeAt), where);
}

} // namespace

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
        connect(m_correct, &QPushButton::clicked, this, &FamilyHistoryDialog::correctEntry);
        connect(m_remove, &QPushButton::clicked, this, &FamilyHistoryDialog::removeEntry);
        connect(m_putBack, &QPushButton::clicked, this, &FamilyHistoryDialog::putBackEntry);
        for (QPushButton* each : {m_correct, m_remove, m_putBack, m_more})
            each->hide();
        connect(&m_context.session, &Session::changed, this, &FamilyHistoryDialog::read);
    }
    read();
}

void FamilyHistoryDialog::read() {
    m_context.session.read([id = m_id](Connection& connection) { return readHistory(connection, id); })
        .then(this, [this](const Result<EntryHistory>& history) {
            if (history)
                show(*history);
            else
                setProblem(theme::Words::text(history.error()));
        });
}

void FamilyHistoryDialog::show(const EntryHistory& history) {
    m_entry = history.entry;
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_content = content;
    showValues(m_entry);
    showConflicts(history);
    showHistory(history);
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

QWidget* FamilyHistoryDialog::conflictCard(const HistoryValue& value) {
    auto* card = new widgets::Box({}, m_content);
    const EntryWords words = m_context.words();
    QString text = value.field == records::retiredField
                       ? (value.value.isObject() ? tr("Taken out: %1").arg(value.reason) : tr("Kept"))
                       : words.value(m_entry.kind, value.field, value.value);
    if (text.isEmpty()) text = tr("nothing");
    auto* said = new Label(text.replace(u"; "_s, u"\n"_s), TypeRole::Body, Colour::Text, card);
    auto* by = new Label(byWhom(value), TypeRole::Caption, Colour::TextSoft, card);
    card->body()->addWidget(said->strong()->wrapping());
    card->body()->addWidget(by->wrapping());
    if (!m_readOnly) {
        auto* choose = new QPushButton(tr("This one is right"), card);
        choose->setAccessibleDescription(text);
        connect(choose, &QPushButton::clicked, this, [this, value] { settleWith(value); });
        card->body()->addWidget(choose, 0, Qt::AlignLeft);
    }
    return card;
}

void FamilyHistoryDialog::showConflicts(const EntryHistory& history) {
    for (const QString& field : history.entry.conflicts) {
        auto* box = new widgets::Box(tr("Two values: %1").arg(EntryWords::label(m_entry.kind, field)), m_content);
        box->setCount(tr("both are kept until a person settles it"));
        auto* holder = new QWidget(box);
        auto* cards = new QHBoxLayout(holder);
        cards->setContentsMargins(12, 12, 12, 12);
        const auto standing = history.standing(field);
        for (const HistoryValue& each : standing)
            cards->addWidget(conflictCard(each), 1);
        box->setBareBody(holder);
        const bool typed = field != records::retiredField;
        if (!m_readOnly && typed) {
            QPushButton* third = box->addAction(tr("Neither: write another…"));
            connect(third, &QPushButton::clicked, this, [this, field] { writeThird(field); });
        }
        m_content->layout()->addWidget(box);
    }
}

void FamilyHistoryDialog::showHistory(const EntryHistory& history) {
    m_rows.clear();
    const EntryWords words = m_context.words();
    for (const HistoryValue& each : history.values) {
        QString title = each.recalled ? tr("Recalled") : EntryWords::label(m_entry.kind, each.field);
        QStringList lines;
        if (each.field == records::retiredField) {
            title = each.value.isObject() ? tr("Taken out") : tr("Put back");
        } else if (!each.recalled) {
            const QString text = words.value(m_entry.kind, each.field, each.value);
            lines.append(text.isEmpty() ? tr("cleared") : text);
        }
        for (const QJsonValue& before : each.replaced) {
            const QString text = words.value(m_entry.kind, each.field, before);
            if (each.field != records::retiredField)
                lines.append(tr("Before: %1").arg(text.isEmpty() ? tr("nothing") : text));
        }
        if (!each.reason.isEmpty()) lines.append(tr("Reason: %1").arg(each.reason));
        lines.append(byWhom(each));
        auto* item = new QStandardItem(title);
        item->setData(lines.first(), theme::SecondRole);
        item->setData(lines.mid(1), theme::MoreLinesRole);
        item->setData(title + u". "_s + lines.join(u". "_s), Qt::AccessibleTextRole);
        item->setToolTip(lines.join(u'\n'));
        m_rows.appendRow(item);
    }
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
    auto* dialog = new FamilyEntryDialog(m_context, m_entry, {}, this);
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

void FamilyHistoryDialog::writeThird(const QString& field) {
    // Scores come from their answers: neither is typed over.
    if (hasAnswers(m_entry) && (field == u"assessment" || field == u"questionnaire")) return correctAnswers();
    auto* dialog = new FamilyEntryDialog(m_context, m_entry, field, this);
    connect(dialog, &FamilyEntryDialog::saved, this, [this](const QString& words) { finish({}, words); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FamilyHistoryDialog::settleWith(const HistoryValue& value) {
    m_context.session
        .write([drawn = m_entry, value](Work& work) {
            if (hasAnswers(drawn)) return settleAnswers(work, drawn, value.change);
            const bool cleared = value.value.isUndefined();
            return settle(work, drawn, value.field, cleared ? QJsonValue(QJsonValue::Null) : value.value);
        })
        .then(this,
              [this](const Status& status) { finish(status, tr("Settled. The other values stay in the history.")); });
}

void FamilyHistoryDialog::finish(const Status& status, const QString& words) {
    if (!status) return setProblem(theme::Words::text(status.error()));
    setProblem({});
    Q_EMIT said(words, {});
}

} // namespace lodestar::pages
