#include "tests/programs/AdminProgram.h"

#include <QDir>
#include <QFile>

namespace lodestar::testing {

using namespace Qt::StringLiterals;

namespace {

void copyFolder(const QString& from, const QString& to) {
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name)) qFatal("%s was not copied", qPrintable(name));
    }
}

} // namespace

AdminProgram::AdminProgram()
    : m_environment(QProcessEnvironment::systemEnvironment()) {
    QDir().mkpath(m_home.file(u"tmp"_qs));
    m_environment.insert(u"HOME"_qs, m_home.folder());
    m_environment.insert(u"TMPDIR"_qs, m_home.file(u"tmp"_qs));
    for (const char* folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        m_environment.insert(QString::fromLatin1(folder), m_home.file(QString::fromLatin1(folder)));
}

QString AdminProgram::path() {
    return QStringLiteral(LODESTAR_ADMIN);
}

QStringList AdminProgram::arguments(const QStringList& words) const {
    return words + QStringList{u"--store"_qs, m_home.store(), u"--passphrase-file"_qs, m_home.passphraseFile()};
}

AdminProgram::Answer AdminProgram::run(const QStringList& words) const {
    QProcess program;
    program.setProcessEnvironment(m_environment);
    program.start(path(), arguments(words));
    if (!program.waitForFinished(120'000)) qFatal("%s: %s", LODESTAR_ADMIN, qPrintable(program.errorString()));
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QString AdminProgram::Answer::ofRecords() const {
    QStringList lines = out.split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith(u"audit "_qs); });
    return lines.join(u'\n');
}

void AdminProgram::keep() const {
    copyFolder(m_home.store(), m_home.file(u"kept"_qs));
}

void AdminProgram::putBack() const {
    copyFolder(m_home.file(u"kept"_qs), m_home.store());
}

} // namespace lodestar::testing
