#include "ui/pages/FormFileEditor.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeDatabase>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

constexpr qint64 mostBytes = 5LL * 1024 * 1024;

} // namespace

FormFileEditor::FormFileEditor(const Ask& ask, QWidget* parent)
    : FormEditor(parent)
    , m_repeats(ask.item.repeats)
    , m_names(new widgets::Label({}, theme::TypeRole::Body, theme::Colour::Text, this))
    , m_away(new QPushButton(tr("Take out"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* add = new QPushButton(tr("Choose a file..."), this);
    widgets::Speech::name(add, tr("Choose a file: %1").arg(ask.name));
    m_away->setFlat(true);
    widgets::Speech::name(m_away, tr("Take out: %1").arg(ask.name));
    row->addWidget(add);
    row->addWidget(m_names);
    row->addWidget(m_away);
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file"));
        if (!path.isEmpty()) take(path);
    });
    connect(m_away, &QPushButton::clicked, this, [this] {
        m_values.clear();
        m_problem.clear();
        refresh();
        Q_EMIT edited();
    });
    refresh();
}

void FormFileEditor::take(const QString& path) {
    QFile file(path);
    m_problem.clear();
    if (file.size() > mostBytes)
        m_problem = tr("The file is larger than 5 MB.");
    else if (!file.open(QIODevice::ReadOnly))
        m_problem = tr("The file cannot be read.");
    if (m_problem.isEmpty()) {
        if (!m_repeats) m_values.clear();
        m_values.append(forms::Value::attachment(QMimeDatabase().mimeTypeForFile(path).name(),
                                                 QFileInfo(path).fileName(), file.readAll()));
    }
    refresh();
    Q_EMIT edited();
    Q_EMIT left();
}

void FormFileEditor::setValues(const QList<forms::Value>& values) {
    m_values = values;
    refresh();
}

void FormFileEditor::refresh() {
    QStringList names;
    for (const forms::Value& value : std::as_const(m_values))
        names.append(value.shown());
    m_names->setText(names.isEmpty() ? tr("No file") : names.join(u", "_s));
    m_away->setVisible(!names.isEmpty());
}

} // namespace lodestar::pages
