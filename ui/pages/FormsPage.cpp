#include "ui/pages/FormsPage.h"

#include "core/base/DateText.h"
#include "core/services/Questionnaire.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/ReasonDialog.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Label;

namespace {

/// From which day a form is in use.
class PublishDialog final : public ActDialog {
public:
    PublishDialog(Session& session, const KeptForm& form, QWidget* parent)
        : ActDialog(
              session, FormsPage::tr("Put %1 into use").arg(form.title),
              FormsPage::tr("From this day on it is offered. An earlier version is offered no more; what was begun on "
                            "it goes on."),
              FormsPage::tr("&Put into use"), parent)
        , m_canonical(form.canonical())
        , m_from(new widgets::DateField(FormsPage::tr("From"), session.clock(), this)) {
        m_from->setDate(session.clock().today());
        this->form().addRow(FormsPage::tr("&From"), m_from);
    }

protected:
    bool check() override {
        const bool right = m_from->date().has_value();
        form().setProblem(m_from, right ? QString() : FormsPage::tr("Write a day, such as 1 Dec."));
        return right;
    }
    std::function<Status(Work&)> act() override {
        return [canonical = m_canonical, from = m_from->date().value_or(QDate())](Work& work) {
            return publishForm(work, canonical, from);
        };
    }

private:
    QString m_canonical;
    widgets::DateField* m_from;
};

QString stateWords(const KeptForm& form, QDate today) {
    switch (form.state(today)) {
    case KeptForm::State::Published:
        return form.shipped ? FormsPage::tr("In use; comes with the program")
                            : FormsPage::tr("In use since %1").arg(dateText(form.from));
    case KeptForm::State::Coming:
        return FormsPage::tr("In use from %1").arg(dateText(form.from));
    case KeptForm::State::Withdrawn:
        return FormsPage::tr("Out of use since %1: %2").arg(dateText(form.until), form.why);
    case KeptForm::State::Imported:
        break;
    }
    return FormsPage::tr("Imported, not yet in use");
}

Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    return file.readAll();
}

/// Files that hold a questionnaire are forms, the others value sets for them.
Result<qsizetype> importAll(Work& work, const QStringList& paths) {
    QList<QByteArray> questionnaires;
    QList<QByteArray> sets;
    for (const QString& path : paths) {
        LODESTAR_ASSIGN(const QByteArray content, contentOf(path));
        (content.contains("\"Questionnaire\"") ? questionnaires : sets).append(content);
    }
    if (questionnaires.isEmpty())
        return fail(ErrorCode::InvalidInput, FormsPage::tr("none of these files holds a questionnaire"));
    qsizetype taken = 0;
    for (const QByteArray& each : questionnaires) {
        LODESTAR_ASSIGN(const auto kept, importForms(work, each, sets));
        taken += kept.size();
    }
    return taken;
}

} // namespace

FormsPage::FormsPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new models::RowsModel(this)) {
    setTitle(tr("Forms"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_answer =
        new Label(tr("A form is a FHIR R4 questionnaire (JSON). Choose it together with the value sets it needs. "
                     "A form that cannot be carried whole is refused, with what it lacks."),
                  theme::TypeRole::Table, theme::Colour::TextSoft, content);
    m_answer->setTextFormat(Qt::PlainText);
    column->addWidget(m_answer->wrapping());
    auto* box = new widgets::Box(tr("Forms"), content);
    m_list = new widgets::RowList(tr("Forms"), {}, box);
    m_list->setModel(m_model);
    m_list->setFitsRows(true);
    box->setBareBody(m_list);
    column->addWidget(box);
    column->addStretch(1);
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(content);
    m_state = new widgets::StatefulView(scroll, this);
    setContent(m_state);
    const auto look = [this] {
        if (const KeptForm* form = current()) m_navigator.open({u"form-preview"_s, form->canonical(), {}});
    };
    connect(m_list, &widgets::RowList::opened, this, look);
    connect(actions().addButton(tr("Load cut-offs...")), &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Load cut-offs"), {}, tr("Tables (*.csv)"));
        if (!path.isEmpty()) loadCutoffFile(path);
    });
    connect(actions().addButton(tr("Take out of use...")), &QPushButton::clicked, this, &FormsPage::withdraw);
    connect(actions().addButton(tr("Put into use...")), &QPushButton::clicked, this, &FormsPage::publish);
    connect(actions().addButton(tr("Look at it")), &QPushButton::clicked, this, look);
    connect(actions().addPrimary(tr("Import a form...")), &QPushButton::clicked, this, [this] {
        const QStringList paths =
            QFileDialog::getOpenFileNames(this, tr("Import a form, with its value sets"), {}, tr("FHIR (*.json)"));
        if (!paths.isEmpty()) importFiles(paths);
    });
    connect(m_state, &widgets::StatefulView::retryAsked, this, &FormsPage::read);
    connect(&session, &Session::changed, this, &FormsPage::read);
    read();
}

QString FormsPage::helpTopic() const {
    return u"forms"_s;
}

void FormsPage::resumed() {
    read();
}

void FormsPage::focusFirst() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void FormsPage::read() {
    m_state->showLoading(tr("The forms are being read."));
    m_session.read([](Connection& connection) { return readForms(connection); })
        .then(this, [this](const Result<QList<KeptForm>>& forms) {
            if (forms)
                show(*forms);
            else
                m_state->showFailed(forms.error());
        });
}

void FormsPage::show(const QList<KeptForm>& forms) {
    m_forms = forms;
    QList<models::ListRow> rows;
    for (const KeptForm& each : forms) {
        models::ListRow row;
        row.title = each.version.isEmpty() ? each.title : tr("%1, version %2").arg(each.title, each.version);
        row.second = stateWords(each, m_session.clock().today());
        row.icon = u"checklist"_s;
        rows.append(row);
    }
    m_model->setRows(rows);
    m_state->showReady();
}

const KeptForm* FormsPage::current() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_forms.size() ? &m_forms[row] : nullptr;
}

void FormsPage::say(const QString& words) {
    m_answer->setText(words);
    widgets::Speech::announce(m_answer, words);
}

void FormsPage::importFiles(const QStringList& paths) {
    m_session.write([paths](Work& work) { return importAll(work, paths); })
        .then(this, [this](const Result<qsizetype>& taken) {
            if (!taken)
                say(tr("Nothing was taken: %1.")
                        .arg(taken.error().code == ErrorCode::InvalidInput ? taken.error().detail
                                                                           : theme::Words::text(taken.error())));
            else
                say(tr("Taken: %1. Look at it, then put it into use.").arg(*taken));
        });
}

void FormsPage::loadCutoffFile(const QString& path) {
    m_session
        .write([path](Work& work) -> Status {
            LODESTAR_ASSIGN(const QByteArray csv, contentOf(path));
            return loadCutoffs(work, csv);
        })
        .then(this, [this](const Status& loaded) {
            say(loaded ? tr("Your own cut-offs and thresholds are in use from now on.")
                       : tr("Nothing was taken: %1.").arg(loaded.error().detail));
        });
}

void FormsPage::publish() {
    if (const KeptForm* form = current()) PublishDialog(m_session, *form, this).exec();
}

void FormsPage::withdraw() {
    const KeptForm* form = current();
    if (form == nullptr) return;
    ReasonDialog dialog(
        m_session,
        {tr("Take %1 out of use").arg(form->title),
         tr("From today it is offered no more. What was begun on it goes on, and answers stay readable."),
         tr("&Take out of use")},
        [canonical = form->canonical()](Work& work, const QString& reason, const QString&) {
            return withdrawForm(work, canonical, work.clock().today(), reason);
        },
        this);
    dialog.exec();
}

} // namespace lodestar::pages
