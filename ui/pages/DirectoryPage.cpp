#include "ui/pages/DirectoryPage.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "ui/models/OfferWords.h"
#include "ui/pages/DirectoryDialogs.h"
#include "ui/pages/PrintAsk.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/SideBySide.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::DirectoryWords;
using models::OfferWords;
using widgets::Label;

namespace {

/// Of list and description, where the page scrolls.
constexpr int leastLines = 12;

const QString& servicesId() {
    static const QString id = u"services"_s;
    return id;
}

const QString& offersId() {
    static const QString id = u"offers"_s;
    return id;
}

/// The last day of a service or an offer.
class CloseDialog final : public ActDialog {
public:
    using Close = std::function<Status(Work&, QDate)>;

    CloseDialog(Session& session, const QString& name, Close close, QWidget* parent)
        : ActDialog(session, DirectoryPage::tr("Closed: %1").arg(name),
                    DirectoryPage::tr("From the day after it is found only by those who ask for what has ended. "
                                      "Referrals and answers that name it stay as they are."),
                    DirectoryPage::tr("&Close it"), parent)
        , m_close(std::move(close))
        , m_on(new widgets::DateField(DirectoryPage::tr("Last day"), session.clock(), this)) {
        m_on->setDate(session.clock().today());
        form().addRow(DirectoryPage::tr("&Last day"), m_on);
    }

protected:
    bool check() override {
        form().setProblem(m_on, m_on->date() ? QString() : DirectoryPage::tr("Write a day, such as 31 Mar 2027."));
        return isFaultless();
    }
    std::function<Status(Work&)> act() override {
        return [close = m_close, on = m_on->date().value_or(QDate())](Work& work) { return close(work, on); };
    }

private:
    Close m_close;
    widgets::DateField* m_on;
};

bool offerAnswers(const Offer& offer, const QString& typed, QDate today, bool endedToo) {
    const auto& to = offer.terms.to;
    if (!endedToo && to.isValid() && to < today) return false;
    const QString text = folded(offer.name + u' ' + offer.about);
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& each) { return text.contains(each); });
}

} // namespace

DirectoryPage::DirectoryPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_rows(new models::RowsModel(this)) {
    setTitle(tr("Services"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    // Room for the focus ring inside what scrolls.
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(8);
    column->addWidget(buildTools());
    m_box = new widgets::Box(tr("Services"), content);
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::Chip;
    m_list = new widgets::RowList(tr("Services"), rows, m_box);
    m_list->setModel(m_rows);
    m_state = new widgets::StatefulView(m_list, m_box);
    m_box->setBareBody(m_state);
    m_across = new widgets::SideBySide(m_box, buildDescription(), content);
    column->addWidget(m_across, 1);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(content);
    setContent(scroll);
    connect(this, &Page::foldChanged, this, [this](theme::Fold fold) {
        m_across->setFold(fold);
        // In little room the page scrolls rather than showing one row.
        m_list->setMinimumHeight(fontMetrics().height() * leastLines);
        m_description->setMinimumHeight(fontMetrics().height() * leastLines);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DirectoryPage::describe);
    connect(m_list, &widgets::RowList::opened, this, &DirectoryPage::change);
    connect(m_state, &widgets::StatefulView::retryAsked, this, &DirectoryPage::read);
    connect(m_state, &widgets::StatefulView::actionAsked, this, &DirectoryPage::add);
    connect(&session, &Session::changed, this, &DirectoryPage::read);
    connect(actions().addButton(tr("Print the list"), u"print"_s), &QPushButton::clicked, this, &DirectoryPage::print);
    connect(actions().addPrimary(tr("Add…")), &QPushButton::clicked, this, &DirectoryPage::add);
    read();
}

QWidget* DirectoryPage::buildTools() {
    auto* tools = new QWidget(this);
    auto* flow = new widgets::FlowLayout(8, 8, tools);
    m_which = new widgets::SegmentedSwitch(tr("Which list"), tools);
    m_which->add(servicesId(), tr("Services"), 0);
    m_which->add(offersId(), tr("Offers to families"), 0);
    m_which->setCurrent(servicesId());
    flow->addWidget(m_which);
    m_typed = new QLineEdit(tools);
    m_typed->setPlaceholderText(tr("Name, provider or what it does"));
    m_typed->setMinimumWidth(260);
    widgets::Speech::name(m_typed, tr("Find a service by words"));
    flow->addWidget(m_typed);
    m_need = new QComboBox(tools);
    m_need->addItem(tr("Any need"), QString());
    for (const auto& [code, words] : DirectoryWords::choices(serviceNeeds()))
        m_need->addItem(words, code);
    widgets::Speech::name(m_need, tr("Helps with"));
    flow->addWidget(m_need);
    m_ended = new QCheckBox(tr("&Ended ones too"), tools);
    flow->addWidget(m_ended);
    connect(m_which, &widgets::SegmentedSwitch::chosen, this, &DirectoryPage::showRows);
    connect(m_typed, &QLineEdit::textEdited, this, &DirectoryPage::read);
    connect(m_need, &QComboBox::currentIndexChanged, this, &DirectoryPage::read);
    connect(m_ended, &QCheckBox::toggled, this, &DirectoryPage::read);
    return tools;
}

QWidget* DirectoryPage::buildDescription() {
    m_description = new widgets::Box(tr("In full"), this);
    m_words = new Label({}, theme::TypeRole::Body, theme::Colour::Text);
    m_words->setTextFormat(Qt::RichText);
    m_words->wrapping();
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    widgets::Speech::name(m_words, tr("Full description"));
    auto* scroll = new widgets::ScrollColumn(m_description);
    scroll->setBareContent(m_words);
    m_description->body()->addWidget(scroll, 1);
    auto* acts = new QWidget(m_description);
    auto* flow = new widgets::FlowLayout(8, 8, acts);
    const auto add = [&](const QString& words, auto act) {
        auto* button = new QPushButton(words, acts);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
        m_acts.append(button);
    };
    add(tr("C&hecked today…"), &DirectoryPage::confirm);
    add(tr("&Change…"), &DirectoryPage::change);
    add(tr("C&losed…"), &DirectoryPage::close);
    m_description->body()->addWidget(acts);
    return m_description;
}

QString DirectoryPage::helpTopic() const {
    return u"services"_s;
}

void DirectoryPage::open(const widgets::Route& route) {
    m_wanted = route.extra.value(u"service"_s).toString();
    read();
}

void DirectoryPage::resumed() {
    read();
}

void DirectoryPage::focusFirst() {
    m_typed->setFocus(Qt::OtherFocusReason);
}

bool DirectoryPage::showsOffers() const {
    return m_which->current() == offersId();
}

void DirectoryPage::read() {
    DirectoryAsk ask;
    ask.on = m_session.clock().today();
    ask.text = m_typed->text();
    ask.endedToo = m_ended->isChecked();
    if (const QString need = m_need->currentData().toString(); !need.isEmpty()) ask.needs = {need};
    const int asked = ++m_asked;
    m_state->showLoading(tr("The directory is being read."));
    m_session
        .read([ask](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.services, directory(connection, ask));
            LODESTAR_ASSIGN(const auto offers, allOffers(connection));
            for (const Offer& each : offers)
                if (offerAnswers(each, ask.text, ask.on, ask.endedToo)) read.offers.append(each);
            LODESTAR_ASSIGN(read.checkMonths, directoryCheckMonths(connection));
            return read;
        })
        .then(this, [this, asked](const Result<Read>& read) {
            // An older answer is no answer to what stands there now.
            if (asked != m_asked) return;
            if (read)
                show(*read);
            else
                m_state->showFailed(read.error());
        });
}

void DirectoryPage::show(const Read& read) {
    m_read = read;
    m_which->setCount(servicesId(), static_cast<int>(read.services.size()));
    m_which->setCount(offersId(), static_cast<int>(read.offers.size()));
    showRows();
    const auto& services = std::as_const(m_read.services);
    const auto wanted = std::ranges::find(services, m_wanted, &DirectoryService::row);
    if (!m_wanted.isEmpty() && wanted != services.cend())
        m_list->setCurrentIndex(m_rows->index(static_cast<int>(wanted - services.cbegin()), 0));
    m_wanted.clear();
}

void DirectoryPage::showRows() {
    const QDate today = m_session.clock().today();
    QList<models::ListRow> rows;
    if (showsOffers()) {
        for (const Offer& each : std::as_const(m_read.offers))
            rows.append(OfferWords::listed(each, today, m_read.checkMonths));
    } else {
        for (const DirectoryService& each : std::as_const(m_read.services))
            rows.append(DirectoryWords::row(each, today, m_read.checkMonths));
    }
    m_need->setEnabled(!showsOffers());
    m_box->setTitle(showsOffers() ? tr("Offers to families") : tr("Services"));
    m_rows->setRows(rows);
    if (rows.isEmpty())
        m_state->showEmpty(tr("Nothing answers."), tr("Take another need or fewer words, or add it."), tr("Add…"));
    else
        m_state->showReady();
    describe();
}

const DirectoryService* DirectoryPage::service() const {
    const int row = m_list->currentIndex().row();
    return !showsOffers() && row >= 0 && row < m_read.services.size() ? &m_read.services[row] : nullptr;
}

const Offer* DirectoryPage::offer() const {
    const int row = m_list->currentIndex().row();
    return showsOffers() && row >= 0 && row < m_read.offers.size() ? &m_read.offers[row] : nullptr;
}

void DirectoryPage::describe() {
    const QDate today = m_session.clock().today();
    QList<DirectoryWords::Line> lines;
    QString title;
    if (const auto* shown = service(); shown != nullptr) {
        title = shown->name;
        lines = DirectoryWords::description(*shown, today, m_read.checkMonths);
    } else if (const Offer* open = offer(); open != nullptr) {
        title = open->name;
        lines = OfferWords::description(*open, today, m_read.checkMonths);
    }
    QString words;
    for (const auto& [label, text] : std::as_const(lines))
        words += u"<p style='margin:0 0 8px 0'><b>%1</b><br>%2</p>"_s.arg(label.toHtmlEscaped(), text.toHtmlEscaped());
    m_description->setTitle(title.isEmpty() ? tr("In full") : title);
    m_words->setText(words);
    for (QPushButton* each : std::as_const(m_acts))
        each->setEnabled(!title.isEmpty());
}

void DirectoryPage::add() {
    ActDialog* dialog = showsOffers() ? static_cast<ActDialog*>(new OfferDialog(m_session, {}, this))
                                      : new ServiceDialog(m_session, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DirectoryPage::change() {
    ActDialog* dialog = nullptr;
    if (const auto* shown = service(); shown != nullptr) dialog = new ServiceDialog(m_session, *shown, this);
    if (const Offer* shown = offer(); shown != nullptr) dialog = new OfferDialog(m_session, *shown, this);
    if (dialog == nullptr) return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DirectoryPage::confirm() {
    DirectoryCheckDialog::Confirm act;
    QString name;
    if (const auto* shown = service(); shown != nullptr) {
        name = shown->name;
        act = [row = shown->row](Work& work, const QString& by, const QString& words) {
            return confirmService(work, row, by, words);
        };
    } else if (const Offer* open = offer(); open != nullptr) {
        name = open->name;
        act = [checked = *open](Work& work, const QString& by, const QString&) {
            return confirmOffer(work, checked, by);
        };
    }
    if (!act) return;
    auto* dialog = new DirectoryCheckDialog(m_session, name, act, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DirectoryPage::close() {
    CloseDialog::Close act;
    QString name;
    if (const auto* shown = service(); shown != nullptr) {
        name = shown->name;
        act = [row = shown->row](Work& work, QDate on) { return closeService(work, row, on); };
    } else if (const Offer* open = offer(); open != nullptr) {
        name = open->name;
        act = [ended = *open](Work& work, QDate on) -> Status {
            Offer changed = ended;
            changed.terms.to = on;
            const auto saved = saveOffer(work, changed);
            return saved ? Status() : std::unexpected(saved.error());
        };
    }
    if (!act) return;
    auto* dialog = new CloseDialog(m_session, name, act, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<QStringList> DirectoryPage::printedRows() const {
    const QDate today = m_session.clock().today();
    QList<QStringList> rows;
    if (showsOffers()) {
        for (const Offer& each : m_read.offers) {
            const auto row = OfferWords::listed(each, today, m_read.checkMonths);
            rows.append({each.name, row.lead, each.about, row.status->words});
        }
        return rows;
    }
    for (const DirectoryService& each : m_read.services) {
        const auto row = DirectoryWords::row(each, today, m_read.checkMonths);
        rows.append({QStringList{each.name, each.provider}.join(u'\n'), DirectoryWords::needs(each.needs),
                     QStringList{each.howToRefer.who, DirectoryWords::howToRefer(each.howToRefer)}.join(u'\n'),
                     row.status->words});
    }
    return rows;
}

void DirectoryPage::print() {
    reports::ListPrint::Content content;
    content.title = showsOffers() ? tr("Offers to families") : tr("Directory of services");
    content.heads = showsOffers() ? QStringList{tr("Offer"), tr("For whom"), tr("What it is"), tr("State")}
                                  : QStringList{tr("Service"), tr("Helps with"), tr("How to refer"), tr("State")};
    content.widths = {28, 22, 34, 16};
    content.rows = printedRows();
    content.note = tr("As of %1. “Check before use”: nobody of this area has confirmed it lately.")
                       .arg(dateText(m_session.clock().today()));
    askAndPrint({m_session, this, u"directory of services"_s, {}}, std::move(content));
}

} // namespace lodestar::pages
