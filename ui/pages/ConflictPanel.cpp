#include "ui/pages/ConflictPanel.h"

#include "core/services/Questionnaire.h"
#include "ui/pages/ConflictCard.h"
#include "ui/pages/ConflictThird.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PromptLine.h"

#include <QGridLayout>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

/// Two cards stand side by side when each has so much room at 100 % text.
constexpr double cardWidth = 270;

} // namespace

ConflictPanel::ConflictPanel(FamilyContext& context, Conflict conflict, bool readOnly, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_conflict(std::move(conflict)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const ConflictWords words(m_context.words(), m_context.session.me().staff);
    const auto [strong, more] = words.meanwhile(m_conflict);
    column->addWidget(new widgets::PromptLine(strong, more, this));
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    column->addLayout(m_grid);
    addCards(readOnly);
    if (!readOnly) addThird();
}

void ConflictPanel::addCards(bool readOnly) {
    const ConflictWords words(m_context.words(), m_context.session.me().staff);
    for (const HistoryValue& each : std::as_const(m_conflict.values)) {
        auto* card = new ConflictCard(words, m_conflict, each, readOnly, this);
        connect(card, &ConflictCard::chosen, this, [this, each] { settleWith(each); });
        m_cards.append(card);
    }
    placeCards();
}

void ConflictPanel::addThird() {
    if (m_conflict.field == records::retiredField) return;
    const Entry& entry = m_conflict.entry();
    if (hasAnswers(entry) && (m_conflict.field == u"assessment"_s || m_conflict.field == u"questionnaire"_s)) {
        auto* correct = new QPushButton(tr("Neither: correct the answers…"), this);
        connect(correct, &QPushButton::clicked, this, &ConflictPanel::answersAsked);
        layout()->addWidget(correct);
        layout()->setAlignment(correct, Qt::AlignLeft);
        return;
    }
    const auto* kind = records::kindNamed(entry.kind);
    // A field that a newer version brought can be settled with one of its values; nobody here knows how to write one.
    if (kind == nullptr || kind->field(m_conflict.field) == nullptr) return;
    m_third = new ConflictThird(m_context, entry, m_conflict.field, this);
    connect(m_third, &ConflictThird::settleAsked, this, &ConflictPanel::settleWithThird);
    layout()->addWidget(m_third);
}

QString ConflictPanel::unfinishedReason() const {
    return m_third != nullptr ? m_third->reason() : QString();
}

bool ConflictPanel::isEdited() const {
    return m_third != nullptr && m_third->isEdited();
}

void ConflictPanel::placeCards() {
    const double room = width() / (theme::Theme::of(this).scaled(cardWidth) + 12.0);
    const int columns = std::clamp(static_cast<int>(room), 1, 2);
    if (columns == m_columns) return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void ConflictPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeCards();
}

void ConflictPanel::settleWith(const HistoryValue& value) {
    Q_EMIT settleAsked([drawn = m_conflict.entry(), field = m_conflict.field, value](Work& work) {
        if (hasAnswers(drawn) && field == value.field) return settleAnswers(work, drawn, value.change);
        // An edit beside a removal is kept by putting the entry back.
        const bool keeps = value.field != field || value.value.isUndefined();
        return settle(work, drawn, field, keeps ? QJsonValue(QJsonValue::Null) : value.value);
    });
}

void ConflictPanel::settleWithThird(const QJsonValue& value, const QString& reason) {
    Q_EMIT settleAsked([drawn = m_conflict.entry(), field = m_conflict.field, value, reason](Work& work) {
        return settle(work, drawn, field, value, reason);
    });
}

} // namespace lodestar::pages
