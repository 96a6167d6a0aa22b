#include "ui/pages/ExportAsk.h"

#include "core/services/Audit.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/Label.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

void report(QWidget* page, const QString& title, const QString& words) {
    auto* dialog = new widgets::Dialog(title, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* label = new widgets::Label(words, theme::TypeRole::Body, theme::Colour::Text, dialog);
    dialog->body()->addWidget(label->wrapping());
    dialog->setCancelText(QObject::tr("Close"));
    dialog->open();
}

Status writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) return {};
    return fail(ErrorCode::FileUnwritable, path);
}

struct Kind {
    QString filter; ///< of the dialog
    QString suffix;
    QString act; ///< the audit's word
};

void askAndWrite(const ExportAsk& ask, const Kind& kind, const WriteFile& write) {
    auto* dialog = new QFileDialog(ask.page, ask.title, ask.fileName, kind.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.suffix);
    dialog->setLabelText(QFileDialog::Accept, QObject::tr("Export without encryption"));
    Session* session = &ask.session;
    QObject::connect(
        dialog, &QFileDialog::fileSelected, ask.page,
        [session, page = ask.page, what = ask.what, title = ask.title, act = kind.act, write](const QString& path) {
            if (const Status written = write(path); !written) {
                report(page, title, theme::Words::text(written.error()));
                return;
            }
            const AuditLine line{session->clock().now().toString(Qt::ISODate), session->me().staff, act, {}, what};
            session->keep([line](Connection& connection) { return note(connection, line); });
            report(page, title,
                   QObject::tr("The file is written. It is not encrypted: keep it only as long as you "
                               "need it. The export stands in the audit."));
        });
    dialog->open();
}

} // namespace

void askAndExport(const ExportAsk& ask, const QByteArray& content) {
    askAndWrite(ask, {QObject::tr("Tables (*.csv)"), u"csv"_s, u"exported"_s},
                [content](const QString& path) { return writeFile(path, content); });
}

void askAndSavePdf(const ExportAsk& ask, const WriteFile& write) {
    askAndWrite(ask, {QObject::tr("Pages (*.pdf)"), u"pdf"_s, u"printed"_s}, write);
}

} // namespace lodestar::pages
