#include "ui/widgets/ProgressPane.h"

#include "ui/theme/Terms.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace lodestar::widgets {

ProgressPane::ProgressPane(QWidget* parent)
    : QWidget(parent)
    , m_words(new Label({}, theme::TypeRole::Body, theme::Colour::Text, this))
    , m_count(new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(theme::Terms::of(theme::Term::Cancel), this)) {
    m_bar->setTextVisible(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_words->wrapping());
    layout->addLayout(line);
    layout->addWidget(m_count);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPane::cancelAsked);
}

void ProgressPane::begin(const QString& words, int total) {
    m_words->setText(words);
    Speech::announce(m_words, words);
    Speech::name(m_bar, words);
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(0);
    m_count->clear();
    m_cancel->setEnabled(true);
}

void ProgressPane::setDone(int done, const QString& words) {
    m_bar->setValue(done);
    m_count->setText(words);
}

void ProgressPane::setStopping() {
    m_cancel->setEnabled(false);
    m_count->setText(tr("Stopping after this step. What is finished is kept."));
}

} // namespace lodestar::widgets
