#include "ui/pages/AttendanceDialog.h"

#include "ui/models/ReviewWords.h"
#include "ui/widgets/DateField.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

AttendanceDialog::AttendanceDialog(ReviewSheet& sheet, QWidget* parent)
    : ActDialog(sheet.session, tr("Where %1 goes").arg(sheet.called()),
                tr("A nursery, a pre-school or a childminder. The time of the review follows from it."), tr("&Save"),
                parent)
    , m_child(sheet.context.child) {
    const auto& held = sheet.context.attendance;
    if (held) m_held = held->entry;
    m_setting = new QComboBox;
    for (const EarlyYearsSetting& each : sheet.context.settings)
        m_setting->addItem(each.name, each.entry.toString());
    m_setting->addItem(tr("Another setting, new to the directory"), QString());
    if (held) m_setting->setCurrentIndex(std::max(0, m_setting->findData(held->setting.toString())));
    form().addRow(tr("Se&tting"), m_setting);
    m_name = new QLineEdit;
    form().addRow(tr("Its &name"), m_name);
    m_sort = new QComboBox;
    for (const auto& [id, words] : models::ReviewWords::settingSorts())
        m_sort->addItem(words, id);
    form().addRow(tr("S&ort"), m_sort);
    m_link = new QLineEdit(sheet.session.me().name);
    form().addRow(tr("Link &practitioner"), m_link);
    m_keyPerson = new QLineEdit(held ? held->keyPerson : QString());
    form().addRow(tr("&Key person"), m_keyPerson);
    m_sessions = new QLineEdit(held ? held->sessions : QString());
    form().addRow(tr("&Days or hours"), m_sessions);
    m_from = new widgets::DateField(tr("From"), sheet.session.clock());
    if (held && held->from.isValid()) m_from->setDate(held->from);
    form().addRow(tr("&From"), m_from);
    m_to = new widgets::DateField(tr("Until"), sheet.session.clock());
    if (held && held->to.isValid()) m_to->setDate(held->to);
    form().addRow(tr("&Until, if it has ended"), m_to);
    connect(m_setting, &QComboBox::currentIndexChanged, this, &AttendanceDialog::showNew);
    showNew();
}

void AttendanceDialog::showNew() {
    const bool fresh = m_setting->currentData().toString().isEmpty();
    form().setRowVisible(m_name, fresh);
    form().setRowVisible(m_sort, fresh);
    form().setRowVisible(m_link, fresh);
}

bool AttendanceDialog::check() {
    const bool fresh = m_setting->currentData().toString().isEmpty();
    const bool named = !fresh || !m_name->text().trimmed().isEmpty();
    form().setProblem(m_name, named ? QString() : tr("Write the name of the setting."));
    checkEnd(*m_from, *m_to);
    return isFaultless();
}

std::function<Status(Work&)> AttendanceDialog::act() {
    EarlyYearsSetting fresh;
    fresh.name = m_name->text();
    fresh.sort = m_sort->currentData().toString();
    fresh.linkName = m_link->text();
    Attendance attendance;
    attendance.child = m_child;
    attendance.setting = EntryId::fromString(m_setting->currentData().toString());
    // Another setting is another time: the one of before ends when it is said to end.
    attendance.entry = m_held;
    attendance.keyPerson = m_keyPerson->text();
    attendance.sessions = m_sessions->text();
    attendance.from = m_from->date().value_or(QDate());
    attendance.to = m_to->date().value_or(QDate());
    return [fresh, attendance](Work& work) -> Status {
        Attendance made = attendance;
        if (made.setting.isNull()) {
            LODESTAR_ASSIGN(made.setting, saveSetting(work, fresh));
        }
        if (!made.entry.isNull()) {
            LODESTAR_ASSIGN(const auto all, attendancesOf(work.connection, made.child));
            for (const Attendance& each : all)
                if (each.entry == made.entry && each.setting != made.setting) made.entry = {};
        }
        const auto saved = saveAttendance(work, made);
        return saved ? Status() : std::unexpected(saved.error());
    };
}

} // namespace lodestar::pages
