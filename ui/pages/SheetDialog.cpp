#include "ui/pages/SheetDialog.h"

#include "core/services/EntryWords.h"
#include "core/services/FamilyMember.h"
#include "ui/theme/Language.h"
#include "ui/theme/Words.h"
#include "ui/widgets/LanguageBox.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

void SheetDialog::ask(Session& session, const QList<QPair<RecordId, QString>>& children, QWidget* parent,
                      std::function<void()> done, const Sheet& sheet) {
    session
        .read([children, adults = sheet.adultsToo,
               today = session.clock().today()](Connection& connection) -> Result<QList<Child>> {
            QList<Child> read;
            for (const auto& [record, name] : children) {
                LODESTAR_ASSIGN(const auto person, readPerson(connection, record));
                if (!person || person->died || (!person->child && !adults)) continue;
                LODESTAR_ASSIGN(const auto recipients, sheetRecipients(connection, record, today));
                read.append({record, name, recipients});
            }
            return read;
        })
        .then(parent, [&session, parent, sheet, done = std::move(done)](const Result<QList<Child>>& read) {
            auto* dialog = new SheetDialog(session, read.value_or(QList<Child>()), sheet, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (!read) dialog->setProblem(theme::Words::of(read.error()).happened, theme::Words::of(read.error()).next);
            if (done) connect(dialog, &QDialog::accepted, parent, done);
            dialog->open();
        });
}

QString SheetDialog::languageName(const QString& code) {
    for (const theme::Language& each : theme::Language::available())
        if (each.code == code) return each.shownName();
    return code;
}

SheetDialog::Sheet SheetDialog::redBook() {
    return {u"red_book"_s, tr("A sheet for the red book"),
            tr("It says what was measured and what comes next, in plain words. It waits under “Print at the office” "
               "and is made of what stands in the record when it is printed."),
            false};
}

SheetDialog::Sheet SheetDialog::openToYou() {
    return {u"open_to_you"_s, tr("A sheet of what is open to the family"),
            tr("It lists what is open on the day it is printed, and how to reach it; nothing of the family stands on "
               "it. What is open by a needs level or by circumstances is left out: that is said in person."),
            true};
}

SheetDialog::Sheet SheetDialog::agreement() {
    return {u"agreement"_s, tr("A sheet to agree to sharing"),
            tr("It says with whom and what for information is shared, what saying no and withdrawing mean, and has a "
               "place to sign. Record the answer here when it comes back."),
            true};
}

SheetDialog::SheetDialog(Session& session, QList<Child> children, const Sheet& sheet, QWidget* parent)
    : ActDialog(session, sheet.title, sheet.words, tr("&Put in the queue"), parent)
    , m_children(std::move(children))
    , m_sheet(sheet.id) {
    m_child = new QComboBox;
    for (const Child& each : std::as_const(m_children))
        m_child->addItem(each.name);
    form().addRow(tr("&About"), m_child);
    form().setRowVisible(m_child, m_children.size() != 1);
    m_to = new QComboBox;
    form().addRow(tr("&For whom"), m_to);
    m_other = new QLineEdit;
    form().addRow(tr("&Name of whom it is for"), m_other);
    m_language = new widgets::LanguageBox;
    form().addRow(tr("&Language"), m_language);
    connect(m_child, &QComboBox::currentIndexChanged, this, &SheetDialog::showRecipients);
    connect(m_to, &QComboBox::currentIndexChanged, this, &SheetDialog::showLanguage);
    showRecipients();
}

/// Only who may be told about this child; somebody else is written down by name.
void SheetDialog::showRecipients() {
    m_to->clear();
    const int child = m_child->currentIndex();
    if (child >= 0 && child < m_children.size()) {
        for (const SheetRecipient& each : std::as_const(m_children[child].recipients))
            m_to->addItem(each.relationship.isEmpty()
                              ? each.name
                              : tr("%1, %2").arg(each.name, EntryWords::choice(each.relationship)));
    }
    m_to->addItem(tr("Somebody else who may be told"));
    m_to->setCurrentIndex(0);
    showLanguage();
}

const SheetRecipient* SheetDialog::recipient() const {
    const int child = m_child->currentIndex();
    if (child < 0 || child >= m_children.size()) return nullptr;
    const auto& recipients = m_children[child].recipients;
    const int to = m_to->currentIndex();
    return to >= 0 && to < recipients.size() ? &recipients[to] : nullptr;
}

void SheetDialog::showLanguage() {
    const SheetRecipient* to = recipient();
    form().setRowVisible(m_other, to == nullptr);
    if (to != nullptr) m_language->choose(theme::Language::codeNamed(to->language));
}

bool SheetDialog::check() {
    if (m_children.isEmpty()) {
        setProblem(tr("There is nobody here for whom this sheet can be made."));
        return false;
    }
    const bool named = recipient() != nullptr || !m_other->text().trimmed().isEmpty();
    form().setProblem(m_other, named ? QString() : tr("Write for whom the sheet is."));
    if (!named) m_other->setFocus();
    return named;
}

std::function<Status(Work&)> SheetDialog::act() {
    SheetAsk ask;
    ask.child = m_children[m_child->currentIndex()].record;
    ask.sheet = m_sheet;
    ask.language = m_language->code();
    const SheetRecipient* to = recipient();
    ask.to = to != nullptr ? to->name : m_other->text().trimmed();
    if (to != nullptr) ask.toPerson = to->person;
    return [ask](Work& work) -> Status {
        const auto queued = queueSheet(work, ask);
        return queued ? Status() : std::unexpected(queued.error());
    };
}

} // namespace lodestar::pages
