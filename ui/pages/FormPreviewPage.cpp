#include "ui/pages/FormPreviewPage.h"

#include "core/services/FormLibrary.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

FormPreviewPage::FormPreviewPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session) {
    setTitle(tr("Form"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget((new widgets::Label(tr("Try it: nothing that is answered here is kept."), theme::TypeRole::Table,
                                          theme::Colour::TextSoft, content))
                          ->wrapping());
    m_language = new QComboBox(content);
    widgets::Speech::name(m_language, tr("Language of the form"));
    column->addWidget(m_language, 0, Qt::AlignLeft);
    m_view = new FormView(session.clock(), content);
    column->addWidget(m_view);
    column->addStretch(1);
    const auto fit = [this, content] { content->setMaximumWidth(theme::Theme::of(this).scaled(900)); };
    connect(&theme::Theme::of(this), &theme::Theme::changed, content, fit);
    fit();
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setContent(content);
    m_state = new widgets::StatefulView(scroll, this);
    setBareContent(m_state);
    connect(m_language, &QComboBox::activated, this, [this] {
        if (m_answers) m_view->show(*m_answers, m_language->currentData().toString());
    });
}

QString FormPreviewPage::helpTopic() const {
    return u"forms"_s;
}

void FormPreviewPage::open(const widgets::Route& route) {
    m_state->showLoading(tr("The form is being read."));
    m_session.read([canonical = route.record](Connection& connection) { return openForm(connection, canonical); })
        .then(this, [this](const Result<forms::FormPointer>& form) {
            if (form)
                show(*form);
            else
                m_state->showFailed(form.error());
        });
}

void FormPreviewPage::show(const forms::FormPointer& form) {
    setTitle(form->shownTitle(), form->canonical());
    m_language->clear();
    m_language->addItem(tr("As written"), QString());
    for (const QString& each : form->languages)
        m_language->addItem(QLocale(each).nativeLanguageName(), each);
    m_language->setVisible(!form->languages.isEmpty());
    m_answers.emplace(forms::Answers::begin(form));
    m_view->show(*m_answers, {});
    m_state->showReady();
}

} // namespace lodestar::pages
