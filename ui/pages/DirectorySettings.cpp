#include "ui/pages/DirectorySettings.h"

#include "core/services/Directory.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::pages {

DirectorySettings::DirectorySettings(SettingsContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* box = new widgets::Box(tr("Directory of services"), this);
    column->addWidget(box);
    auto* form = new widgets::FormGrid(box);
    m_months = new QSpinBox(box);
    m_months->setRange(1, 24);
    form->addRow(tr("“Check before use” comes back after so many &months"), m_months);
    box->body()->addWidget(form);
    auto* save = new QPushButton(tr("Set for the area"), box);
    connect(save, &QPushButton::clicked, this, &DirectorySettings::save);
    box->body()->addWidget(save, 0, Qt::AlignLeft);
    m_answer = new widgets::Label(tr("It holds for everybody of the area after the next sync."), theme::TypeRole::Table,
                                  theme::Colour::TextSoft, box);
    box->body()->addWidget(m_answer->wrapping());
    refresh();
}

void DirectorySettings::refresh() {
    m_context.session.read([](Connection& connection) { return directoryCheckMonths(connection); })
        .then(this, [this](const Result<int>& months) {
            if (months) m_months->setValue(*months);
        });
}

void DirectorySettings::save() {
    m_context.session.write([months = m_months->value()](Work& work) { return setDirectoryCheckMonths(work, months); })
        .then(this, [this](const Status& status) {
            m_answer->setText(status ? tr("It is set.") : theme::Words::text(status.error()));
            widgets::Speech::announce(m_answer, m_answer->text());
        });
}

} // namespace lodestar::pages
