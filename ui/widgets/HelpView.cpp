#include "ui/widgets/HelpView.h"

#include "ui/theme/Theme.h"

#include <QFile>
#include <QFileInfo>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

namespace {

QString pathOf(const QString& topic) {
    return u":/help/%1.md"_s.arg(topic);
}

} // namespace

HelpView::HelpView(QWidget* parent)
    : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Help"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        show(QFileInfo(link.path()).completeBaseName());
        Q_EMIT topicChanged(m_topic);
    });
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, &HelpView::lay);
}

void HelpView::show(const QString& topic) {
    m_topic = QFile::exists(pathOf(topic)) ? topic : u"index"_s;
    QFile file(pathOf(m_topic));
    m_text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const qsizetype end = m_text.indexOf(u'\n');
    m_heading = m_text.left(end).mid(2).trimmed();
    // The heading stands in the window's bar.
    m_text = m_text.mid(end + 1);
    lay();
}

// Qt's reader of Markdown sets sizes and weights of its own; here they become those of the theme.
void HelpView::lay() {
    const theme::Theme& theme = theme::Theme::of(this);
    document()->setDefaultFont(theme.font(theme::TypeRole::Body));
    document()->setDocumentMargin(0);
    setMarkdown(m_text);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(block.textList() ? 2 : 4);
        format.setBottomMargin(block.textList() ? 2 : 6);
        cursor.setBlockFormat(format);
    }
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setBorderBrush(theme.colour(theme::Colour::Line));
        table->setFormat(format);
    }
}

void HelpView::resizeEvent(QResizeEvent* event) {
    // The margin first: a viewport that is made smaller while it is first shown is not told so, and would lay its text
    // out for the width that it had before.
    const int spare = width() - theme::Theme::of(this).width(theme::Width::Readable);
    setViewportMargins(0, 0, std::max(0, spare), 0);
    QTextBrowser::resizeEvent(event);
}

} // namespace lodestar::widgets
