#include "ui/pages/HelpPage.h"

#include "ui/theme/Terms.h"
#include "ui/widgets/HelpView.h"

using namespace Qt::StringLiterals;

namespace lodestar::pages {

HelpPage::HelpPage(QWidget* parent)
    : Page(parent)
    , m_view(new widgets::HelpView(this)) {
    setContent(m_view);
    connect(m_view, &widgets::HelpView::topicChanged, this, &HelpPage::showTitle);
    m_view->show(u"index"_s);
    showTitle();
}

void HelpPage::open(const widgets::Route& route) {
    m_view->show(route.extra.value(u"topic"_s).toString());
    showTitle();
}

QString HelpPage::helpTopic() const {
    return u"index"_s;
}

void HelpPage::showTitle() {
    const QString help = theme::Terms::of(theme::Term::Help);
    setTitle(help, m_view->topic() == "index"_L1 ? QString() : m_view->heading());
}

} // namespace lodestar::pages
