#include "ui/pages/VisitAdditions.h"

#include "core/records/Kind.h"
#include "core/services/Documents.h"
#include "core/services/EntryWords.h"
#include "core/services/Session.h"
#include "ui/pages/VisitPart.h"
#include "ui/pages/VisitWords.h"
#include "ui/theme/Words.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeDatabase>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

VisitAdditions::VisitAdditions(VisitSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

QList<std::pair<QString, QString>> VisitAdditions::people() const {
    QList<std::pair<QString, QString>> people{{QString(), tr("The family")}};
    for (const VisitPerson& each : m_sheet.context.people)
        if (!each.died) people.append({each.record.toString(), VisitWords::called(each)});
    return people;
}

void VisitAdditions::rebuild() {
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (int i = 0; i < m_sheet.visit.alerts.size(); ++i)
        addAlert(i, column);
    for (int i = 0; i < m_sheet.visit.documents.size(); ++i)
        addDocument(i, column);
    addButtons(column);
    m_body->show();
    Q_EMIT rebuilt();
}

void VisitAdditions::addButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* alert = new QPushButton(tr("Add an alert"), m_body);
    auto* document = new QPushButton(tr("Attach a photo or document…"), m_body);
    row->addWidget(alert);
    row->addWidget(document);
    row->addStretch(1);
    column->addLayout(row);
    m_problem = new widgets::Label({}, theme::TypeRole::Table, theme::Colour::PromptText, m_body);
    m_problem->hide();
    column->addWidget(m_problem->wrapping());
    connect(alert, &QPushButton::clicked, this, [this] {
        m_sheet.visit.alerts.append(Visit::Alert{{}, u"ring_before_coming"_s});
        Q_EMIT edited();
        rebuild();
        if (auto* face = m_body->findChild<QComboBox*>(u"face%1"_s.arg(m_sheet.visit.alerts.size() - 1)))
            face->setFocus(Qt::OtherFocusReason);
    });
    connect(document, &QPushButton::clicked, this, &VisitAdditions::askFile);
}

void VisitAdditions::addAlert(int number, QVBoxLayout* column) {
    const Visit::Alert made = m_sheet.visit.alerts.at(number);
    auto* grid = new widgets::FormGrid(m_body);
    QList<std::pair<QString, QString>> faces;
    for (const QString& each : records::kindNamed(u"alert")->field(u"face")->choices)
        faces.append({each, EntryWords::choice(each)});
    auto* face = VisitPart::choices(tr("Alert that everybody who may visit sees"), faces, grid);
    face->setObjectName(u"face%1"_s.arg(number));
    VisitPart::choose(face, made.face);
    auto* about = VisitPart::choices(tr("About whom"), people(), grid);
    VisitPart::choose(about, made.about.isNull() ? QString() : made.about.toString());
    auto* away = new QPushButton(tr("Take this alert out"), grid);
    away->setFlat(true);
    grid->addRow(tr("Alert"), face);
    grid->addRow(tr("About"), about);
    grid->addWide((new widgets::Label(tr("Everybody who may visit sees these words. Its reason is written in the "
                                         "family, under Safeguarding, where it is sealed."),
                                      theme::TypeRole::Table, theme::Colour::TextSoft, grid))
                      ->wrapping());
    grid->addWide(away);
    column->addWidget(grid);
    connect(face, &QComboBox::activated, this, [=, this] {
        m_sheet.visit.alerts[number].face = face->currentData().toString();
        Q_EMIT edited();
    });
    connect(about, &QComboBox::activated, this, [=, this] {
        m_sheet.visit.alerts[number].about = RecordId::fromString(about->currentData().toString());
        Q_EMIT edited();
    });
    connect(away, &QPushButton::clicked, this, [=, this] {
        m_sheet.visit.alerts.removeAt(number);
        Q_EMIT edited();
        rebuild();
    });
}

void VisitAdditions::addDocument(int number, QVBoxLayout* column) {
    const Visit::Document made = m_sheet.visit.documents.at(number);
    auto* grid = new widgets::FormGrid(m_body);
    auto* title = new QLineEdit(made.title, grid);
    auto* about = VisitPart::choices(tr("About whom"), people(), grid);
    VisitPart::choose(about, made.about.isNull() ? QString() : made.about.toString());
    auto* away = new QPushButton(tr("Take this document out"), grid);
    away->setFlat(true);
    grid->addRow(tr("Document"), title);
    grid->addRow(tr("About"), about);
    grid->addWide(away);
    column->addWidget(grid);
    connect(title, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        m_sheet.visit.documents[number].title = text;
        Q_EMIT edited();
    });
    connect(about, &QComboBox::activated, this, [=, this] {
        m_sheet.visit.documents[number].about = RecordId::fromString(about->currentData().toString());
        Q_EMIT edited();
    });
    connect(away, &QPushButton::clicked, this, [=, this] {
        m_sheet.visit.documents.removeAt(number);
        Q_EMIT edited();
        rebuild();
    });
}

void VisitAdditions::askFile() {
    auto* dialog = new QFileDialog(this, tr("Attach a photo or document"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Photos, scans and documents (*.jpg *.jpeg *.png *.tif *.tiff *.pdf *.odt *.docx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &VisitAdditions::attach);
    dialog->open();
}

void VisitAdditions::attach(const QString& path) {
    const QFileInfo file(path);
    Visit::Document made;
    made.title = file.completeBaseName();
    made.mediaType = QMimeDatabase().mimeTypeForFile(file).name();
    made.bytes = file.size();
    m_sheet.session
        .keep([path](Connection& connection) -> Result<KeptAttachment> {
            QFile content(path);
            if (!content.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, content.errorString());
            return keepAttachment(connection, content);
        })
        .then(this, [this, made](const Result<KeptAttachment>& kept) mutable {
            if (!kept) {
                m_problem->setText(theme::Words::text(kept.error()));
                m_problem->show();
                return;
            }
            made.content = kept->hash;
            m_sheet.visit.documents.append(made);
            Q_EMIT edited();
            rebuild();
        });
}

} // namespace lodestar::pages
