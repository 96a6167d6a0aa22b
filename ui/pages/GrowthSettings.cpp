#include "ui/pages/GrowthSettings.h"

#include "core/services/GrowthInUse.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using growth::AgePolicy;
using widgets::Label;

namespace {

Label* soft(const QString& words, QWidget* parent) {
    return (new Label(words, theme::TypeRole::Table, theme::Colour::TextSoft, parent))->wrapping();
}

} // namespace

GrowthSettings::GrowthSettings(SettingsContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* box = new widgets::Box(tr("Growth charts"), this);
    m_policy = new widgets::ChoiceRow(tr("Age that counts for a centile"), box);
    m_policy->add(u"p1"_s,
                  tr("As the paper charts and the red book: born before 37 weeks, corrected for one or two years"));
    m_policy->add(u"p2"_s, tr("As the RCPCH digital charts: everybody corrected, for good"));
    m_policy->setChosen(m_context.session.growth().policy == AgePolicy::PaperChart ? u"p1"_s : u"p2"_s);
    m_saved =
        soft(tr("One service uses one rule: agree it with your governance lead. Each centile names the age it was "
                "read at."),
             box);
    auto* choose = new QPushButton(tr("Install British 1990 figures…"), box);
    m_figures = soft({}, box);
    box->body()->addWidget(m_policy);
    box->body()->addWidget(m_saved);
    box->body()->addWidget(choose, 0, Qt::AlignLeft);
    box->body()->addWidget(m_figures);
    column->addWidget(box);
    connect(m_policy, &widgets::ChoiceRow::chosenByHand, this, &GrowthSettings::choosePolicy);
    connect(choose, &QPushButton::clicked, this, &GrowthSettings::askForFile);
    sayFigures();
}

void GrowthSettings::choosePolicy() {
    const AgePolicy chosen = m_policy->chosen() == u"p2"_s ? AgePolicy::DigitalChart : AgePolicy::PaperChart;
    m_context.session.keep([chosen](Connection& connection) { return writeAgePolicy(connection, chosen); })
        .then(this, [this, chosen](const Status& status) {
            m_saved->setText(status ? tr("Saved. It counts at once.") : theme::Words::text(status.error()));
            widgets::Speech::announce(m_saved, m_saved->text());
            if (!status) return;
            GrowthInUse next = m_context.session.growth();
            next.policy = chosen;
            m_context.session.setGrowth(next);
        });
}

void GrowthSettings::askForFile() {
    auto* dialog = new QFileDialog(this, tr("British 1990 figures"), {}, tr("Growth figures (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GrowthSettings::install);
    dialog->open();
}

void GrowthSettings::install(const QString& file) {
    const QString folder = m_context.profile.paths().folder;
    const Status status = installUk90(folder, file);
    auto figures = status ? readGrowthFigures(folder) : Result<GrowthFigures>(std::unexpected(status.error()));
    if (!figures) {
        m_figures->setText(tr("Not installed; nothing was changed. %1").arg(theme::Words::text(figures.error())));
        return widgets::Speech::announce(m_figures, m_figures->text());
    }
    GrowthInUse next = m_context.session.growth();
    next.figures = *figures;
    m_context.session.setGrowth(next);
    sayFigures();
    widgets::Speech::announce(m_figures, m_figures->text());
}

QString GrowthSettings::figuresWords() const {
    return m_figures->text();
}

void GrowthSettings::sayFigures() {
    const GrowthFigures& figures = m_context.session.growth().figures;
    if (!figures.uk90Fault.isEmpty())
        m_figures->setText(tr("The file that is installed cannot be used: %1.").arg(figures.uk90Fault));
    else if (figures.uk90Path.isEmpty())
        m_figures->setText(tr("Not installed: there are no centiles at birth and before 42 weeks of gestation. Their "
                              "owners do not let them be shipped with a free program; ask growth.digital@rcpch.ac.uk, "
                              "then install them as a file."));
    else
        m_figures->setText(tr("Installed: British 1990 reference data, reanalysed 2009 (%1).").arg(figures.uk90Path));
}

} // namespace lodestar::pages
