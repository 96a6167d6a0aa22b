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

bool writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

void askAndExport(const ExportAsk& ask, const QByteArray& content) {
    auto* dialog = new QFileDialog(ask.page, ask.title, ask.fileName, QObject::tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setLabelText(QFileDialog::Accept, QObject::tr("Export without encryption"));
    Session* session = &ask.session;
    QObject::connect(
        dialog, &QFileDialog::fileSelected, ask.page,
        [session, page = ask.page, what = ask.what, title = ask.title, content](const QString& path) {
            if (!writeFile(path, content)) {
                report(page, title, theme::Words::text({ErrorCode::FileUnwritable, path}));
                return;
            }
            const AuditLine line{
                session->clock().now().toString(Qt::ISODate), session->me().staff, u"exported"_s, {}, what};
            session->keep([line](Connection& connection) { return note(connection, line); });
            report(page, title,
                   QObject::tr("The file is written. It is not encrypted: keep it only as long as you "
                               "need it. The export stands in the audit."));
        });
    dialog->open();
}

} // namespace lodestar::pages
