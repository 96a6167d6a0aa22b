#include "ui/pages/ReviewSummaryPart.h"

#include "core/services/Documents.h"
#include "ui/models/ReviewWords.h"
#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeDatabase>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReviewWords;
using widgets::FormGrid;

ReviewSummaryPart::ReviewSummaryPart(ReviewSheet& sheet, QWidget* parent)
    : ReviewPart(tr("The setting’s summary"), sheet, parent) {}

void ReviewSummaryPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new FormGrid(column->parentWidget());
    column->addWidget(form);
    addOrigin(form);
    // What a message said of the parents' agreement is shown as it came; a yes stands among the agreements too.
    if (const auto& summary = sheet().context.summary) {
        const QString consent = summary->part(QLatin1StringView("progress"), QLatin1StringView("parentalConsent"));
        if (!consent.isEmpty())
            form->addRow(tr("The message says"),
                         (new widgets::Label(consent, theme::TypeRole::Body, theme::Colour::Text, form))->wrapping());
    }
    using S = Review::Summary;
    addArea(form, tr("Communication and language"), &S::communication, &S::communicationView);
    addArea(form, tr("Physical development"), &S::physical, &S::physicalView);
    addArea(form, tr("Personal, social and emotional development"), &S::personal, &S::personalView);
    addText(form, tr("Where more support may be needed"), review().summary.concerns,
            [this](const QString& text) { review().summary.concerns = text; });
    addText(form, tr("What the setting will do, and how parents can help"), review().summary.support,
            [this](const QString& text) { review().summary.support = text; });
    auto* file = new QPushButton(
        review().summary.document.isNull() ? tr("Add the scanned sheet…") : tr("Add another scan…"), form);
    form->addWide(file);
    connect(file, &QPushButton::clicked, this, &ReviewSummaryPart::askFile);
    auto* answer = new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, form);
    answer->setObjectName(u"scanAnswer"_s);
    answer->hide();
    form->addWide(answer->wrapping());
}

void ReviewSummaryPart::addOrigin(FormGrid* form) {
    Choices settings;
    for (const EarlyYearsSetting& each : sheet().context.settings) {
        const QString link = each.linkName.isEmpty() ? each.name : tr("%1 (link: %2)").arg(each.name, each.linkName);
        settings.append({each.entry.toString(), link});
    }
    const EntryId setting = review().summary.setting;
    addChoice(form, tr("From which se&tting"), settings, setting.isNull() ? QString() : setting.toString(),
              [this](const QString& id) { review().summary.setting = EntryId::fromString(id); });
    addLine(form, tr("&Key person"), review().summary.keyPerson,
            [this](const QString& text) { review().summary.keyPerson = text; });
    addDate(form, tr("&Date of the check"), review().summary.on, [this](const QString& day) {
        review().summary.on = day;
    })->setObjectName(u"summaryOn"_s);
    addChoice(form, tr("How it came"), ReviewWords::ways(), review().summary.how,
              [this](const QString& id) { review().summary.how = id; });
}

void ReviewSummaryPart::addArea(FormGrid* form, const QString& title, QString Review::Summary::* words,
                                QString Review::Summary::* view) {
    addText(form, title, review().summary.*words,
            [this, words](const QString& text) { review().summary.*words = text; });
    addChoice(form, tr("Judgement"), ReviewWords::judgements(), review().summary.*view,
              [this, view](const QString& id) { review().summary.*view = id; })
        ->setAccessibleName(tr("%1: judgement").arg(title));
}

void ReviewSummaryPart::askFile() {
    auto* dialog = new QFileDialog(this, tr("The scanned sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewSummaryPart::attach);
    dialog->open();
}

void ReviewSummaryPart::attach(const QString& path) {
    const QString type = QMimeDatabase().mimeTypeForFile(path).name();
    const NewDocument document{review().child, tr("Progress check of the setting"), type};
    sheet()
        .session
        .write([document, path](Work& work) -> Result<EntryId> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, QFileInfo(path).fileName());
            return attachDocument(work, document, file);
        })
        .then(this, [this](const Result<EntryId>& kept) {
            if (!kept) return say(theme::Words::text(kept.error()));
            review().summary.document = *kept;
            if (review().summary.how.isEmpty()) review().summary.how = u"scanned"_s;
            if (review().summary.on.isEmpty()) review().summary.on = sheet().today().toString(Qt::ISODate);
            Q_EMIT edited();
            rebuild();
            say(tr("The sheet is kept among the child’s documents."));
        });
}

void ReviewSummaryPart::say(const QString& words) {
    auto* answer = findChild<widgets::Label*>(u"scanAnswer"_s);
    if (answer == nullptr) return;
    answer->setText(words);
    answer->show();
}

} // namespace lodestar::pages
