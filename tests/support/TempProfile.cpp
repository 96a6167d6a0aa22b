#include "tests/support/TempProfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

namespace lodestar::testing {

namespace {

QList<QByteArray> encodings(const QString& text) {
    QList<QByteArray> found{text.toUtf8()};
    for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        found << QStringEncoder(order)(text);
    return found;
}

} // namespace

TempProfile::TempProfile() {
    if (!m_folder.isValid()) qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
    write(QStringLiteral("passphrase.txt"), passphrase().toUtf8() + '\n');
}

QString TempProfile::write(const QString& name, const QByteArray& content) const {
    const QString path = file(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile output(path);
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(path));
    return path;
}

QStringList TempProfile::filesHolding(const QString& text) const {
    const QList<QByteArray> forms = encodings(text);
    const QDir top(folder());
    QStringList found;
    QDirIterator each(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile input(each.next());
        if (!input.open(QIODevice::ReadOnly)) continue;
        const QByteArray bytes = input.readAll();
        const auto holds = [&](const QByteArray& form) { return bytes.contains(form); };
        if (std::any_of(forms.cbegin(), forms.cend(), holds)) found << top.relativeFilePath(input.fileName());
    }
    found.sort();
    return found;
}

} // namespace lodestar::testing
