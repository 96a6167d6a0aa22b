#include "ui/pages/FamilyDocumentDialog.h"

#include "core/services/Audit.h"
#include "core/services/Documents.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollColumn.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

/// A text longer than this is not read on a screen.
constexpr qsizetype longestText = 200'000;
/// A picture wider than this is drawn smaller.
constexpr int widestPicture = 900;

QWidget* words(const QString& text, QWidget* parent) {
    auto* label = new widgets::Label(text, theme::TypeRole::Body, theme::Colour::Text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label->wrapping();
}

} // namespace

FamilyDocumentDialog::FamilyDocumentDialog(FamilyContext& context, const Entry& document, QWidget* parent)
    : Dialog(document.part("document"_L1, "title"_L1), parent)
    , m_context(context)
    , m_mediaType(document.part("document"_L1, "mediaType"_L1))
    , m_scroll(new widgets::ScrollColumn(this)) {
    setCancelText(tr("&Close"));
    setMinimumSize(680, 480);
    body()->addWidget(m_scroll, 1);
    const AuditLine line{context.session.clock().now().toString(Qt::ISODate), context.session.me().staff, u"opened"_s,
                         document.record, u"document "_s + document.id.toString()};
    context.session.keep([line](Connection& connection) { return note(connection, line); });
    context.session
        .read([hash = document.part("document"_L1, "content"_L1)](Connection& connection) -> Result<QByteArray> {
            QByteArray bytes;
            LODESTAR_TRY(readAttachment(connection, hash, [&](const QByteArray& piece) -> Status {
                bytes += piece;
                return {};
            }));
            return bytes;
        })
        .then(this, [this](const Result<QByteArray>& bytes) {
            if (bytes)
                show(*bytes);
            else
                setProblem(theme::Words::text(bytes.error()));
        });
}

void FamilyDocumentDialog::show(const QByteArray& bytes) {
    if (m_mediaType.startsWith(u"image/"_s)) {
        QByteArray content = bytes;
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        QImage image = reader.read();
        if (!image.isNull()) {
            if (image.width() > widestPicture) image = image.scaledToWidth(widestPicture, Qt::SmoothTransformation);
            auto* picture = new QLabel(this);
            picture->setPixmap(QPixmap::fromImage(image));
            picture->setAccessibleName(accessibleName());
            return m_scroll->setBareContent(picture);
        }
    }
    if (m_mediaType.startsWith(u"text/"_s) || m_mediaType.endsWith(u"json"_s) || m_mediaType.endsWith(u"xml"_s))
        return m_scroll->setBareContent(words(QString::fromUtf8(bytes.left(longestText)), this));
    m_scroll->setBareContent(
        words(tr("This kind of file is not shown here. Save a copy to open it with another program."), this));
}

} // namespace lodestar::pages
