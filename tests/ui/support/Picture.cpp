#include "tests/ui/support/Picture.h"

#include "tests/support/catch.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lodestar::tests {

namespace {

QStringList unreadable;
QtMessageHandler before = nullptr;

void listen(QtMsgType type, const QMessageLogContext& context, const QString& words) {
    if (QLatin1StringView(context.category) == "lodestar.looks"_L1) unreadable.append(words);
    before(type, context, words);
}

} // namespace

QString Picture::Look::name() const {
    QString name = choice == Choice::Dark ? u"dark"_s : choice == Choice::HighContrast ? u"contrast"_s : u"light"_s;
    if (textPercent != 100) name += u"-%1"_s.arg(textPercent);
    if (touch) name += u"-touch"_s;
    return name;
}

QList<Picture::Look> Picture::everyLook() {
    return {{Choice::Light, 100},
            {Choice::Dark, 100},
            {Choice::HighContrast, 100},
            {Choice::Light, 200},
            {Choice::Dark, 200}};
}

void Picture::setLook(const Look& look) {
    auto* theme = qApp->findChild<theme::Theme*>();
    if (!theme) qFatal("The test program has no theme.");
    theme::Appearance appearance;
    appearance.choice = look.choice;
    appearance.textPercent = look.textPercent;
    appearance.touch = look.touch;
    theme->setAppearance(appearance);
}

void Picture::settle() {
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QImage Picture::of(QWidget& window, const Look& look, QSize size) {
    // A caret that blinks would make every picture a little different.
    QApplication::setCursorFlashTime(0);
    setLook(look);
    window.resize(size);
    window.show();
    settle();
    if (before == nullptr) before = qInstallMessageHandler(listen);
    unreadable.clear();
    const QImage image = window.grab().toImage();
    INFO(window.windowTitle().toStdString() << " " << look.name().toStdString());
    CHECK(unreadable.join(u'\n') == QString());
    return image;
}

QString Picture::folder() {
    const QString path = QStringLiteral(LODESTAR_PICTURES);
    QDir().mkpath(path);
    return path;
}

QImage Picture::save(QWidget& window, const QString& name, const Look& look, QSize size) {
    const QImage image = of(window, look, size);
    const QString path = u"%1/%2-%3.png"_s.arg(folder(), name, look.name());
    if (!image.save(path)) qFatal("The picture %s could not be written.", qUtf8Printable(path));
    return image;
}

void Picture::saveAll(QWidget& window, const QString& name, QSize size) {
    for (const Look& look : everyLook())
        save(window, name, look, size);
    setLook({});
}

} // namespace lodestar::tests
