#include "ui/pages/ReferralDialogs.h"

#include "core/services/EntryWords.h"
#include "ui/models/ReferralWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReferralWords;
using rules::ReferralState;
using S = ReferralState;

namespace {

constexpr int leastWidth = 480;

QString gapWords(const QList<ReferralGap>& gaps) {
    QStringList words;
    for (const ReferralGap each : gaps)
        words.append(ReferralWords::gap(each));
    return words.join(u"; "_s);
}

QString explanation(S state, bool ofChild, bool moves) {
    if (!moves)
        return ReferralStepDialog::tr("It is written into its place with its day. The referral stands where it "
                                      "stands now.");
    if (state == S::DeclinedByFamily && ofChild)
        return ReferralStepDialog::tr("A family may say no. Consider safeguarding: is the child safe without this "
                                      "service?");
    if (state == S::Escalated)
        return ReferralStepDialog::tr("If you do not agree with the service, use the escalation policy of your "
                                      "partnership.");
    if (state == S::Closed)
        return ReferralStepDialog::tr("Nothing closes without an outcome. What comes later is a new referral that "
                                      "continues this one.");
    return {};
}

/// Which state's field of the kind; null never, for every state but a draft has one.
const records::FieldDescription* described(S state) {
    const records::KindDescription* kind = records::kindNamed(u"referral");
    return kind != nullptr ? kind->field(fieldOf(state)) : nullptr;
}

QString faultWords(const QString& fault) {
    if (fault == u"on"_s) return ReferralStepDialog::tr("Write the day; it cannot be in the future.");
    if (fault == u"outcome"_s) return ReferralStepDialog::tr("Choose what came of it.");
    if (fault == u"safeguarding"_s) return ReferralStepDialog::tr("Say whether safeguarding was considered.");
    if (fault == u"what"_s) return ReferralStepDialog::tr("Write what they ask for.");
    return ReferralStepDialog::tr("Choose the reason.");
}

} // namespace

ReferralSendDialog::ReferralSendDialog(Session& session, const Referral& referral, const QString& method,
                                       const QString& to, QWidget* parent)
    : ActDialog(session, tr("Send the referral"),
                referral.gaps.isEmpty() ? QString()
                : referral.row.facts.safeguarding
                    ? tr("It goes now. Still to be written: %1.").arg(gapWords(referral.gaps))
                    : tr("It cannot go yet. Still needed: %1.").arg(gapWords(referral.gaps)),
                tr("&Send"), parent)
    , m_drawn(referral.entry)
    , m_urgent(referral.row.facts.safeguarding)
    , m_gaps(referral.gaps)
    , m_method(new QComboBox)
    , m_to(new QLineEdit(to))
    , m_on(new widgets::DateField(tr("Sent on"), session.clock()))
    , m_words(new widgets::TextBox(tr("Note"))) {
    setMinimumWidth(leastWidth);
    m_method->addItem(tr("choose"), QString());
    for (const QString& each : {u"phone"_s, u"email"_s, u"letter"_s, u"form"_s, u"in_person"_s, u"lodestar"_s}) {
        QString words = EntryWords::choice(each);
        words[0] = words[0].toUpper();
        m_method->addItem(words, each);
    }
    const bool colleague = !ReferralDraft::of(referral.entry).receiver.isNobody();
    m_method->setCurrentIndex(std::max(0, m_method->findData(colleague ? u"lodestar"_s : method)));
    form().addRow(tr("&How it goes"), m_method);
    form().addRow(tr("&To (address, number, name)"), m_to);
    m_on->setDate(session.clock().today());
    form().addRow(tr("Sent &on"), m_on);
    m_words->setLines(2, 6);
    form().addRow(tr("&Note"), m_words);
}

bool ReferralSendDialog::check() {
    const bool method = m_urgent || !m_method->currentData().toString().isEmpty();
    form().setProblem(m_method, method ? QString() : tr("Choose how it goes."));
    const auto on = m_on->date();
    const bool day = on && *on <= session().clock().today();
    form().setProblem(m_on, day ? QString() : tr("Write the day; it cannot be in the future."));
    if (!m_urgent && !m_gaps.isEmpty()) {
        setProblem(tr("It cannot go yet."), tr("Still needed: %1.").arg(gapWords(m_gaps)));
        return false;
    }
    return isFaultless();
}

std::function<Status(Work&)> ReferralSendDialog::act() {
    const QDate on = m_on->date().value_or(session().clock().today());
    const QDateTime now = session().clock().now();
    ReferralSending sending;
    sending.at = on == now.date() ? now : QDateTime(on, QTime(12, 0));
    sending.method = m_method->currentData().toString();
    sending.to = m_to->text();
    sending.words = m_words->text();
    return [drawn = m_drawn, sending](Work& work) { return sendReferral(work, drawn, sending); };
}

ReferralStepDialog::ReferralStepDialog(const FamilyContext& context, const Referral& referral, S state, bool moves,
                                       QWidget* parent)
    : ActDialog(context.session, ReferralWords::state(state), explanation(state, referral.row.person.child, moves),
                tr("&Save"), parent)
    , m_drawn(referral.entry)
    , m_state(state)
    , m_moves(moves)
    , m_ofChild(referral.row.person.child) {
    setMinimumWidth(leastWidth);
    const records::FieldDescription* field = described(state);
    if (field == nullptr) return;
    for (const records::FieldDescription& part : field->parts) {
        if (part.name == u"times"_s) continue; // counted, not typed
        auto* editor = FamilyFieldEditor::make(part, context, this);
        if (editor == nullptr) continue;
        form().addRow(EntryWords::label(part), editor);
        m_editors.insert(part.name, editor);
    }
    begin({{u"on"_s, context.today().toString(Qt::ISODate)}});
}

void ReferralStepDialog::begin(const QJsonObject& fields) {
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        if (fields.contains(it.key())) it.value()->setValue(fields.value(it.key()));
}

ReferralStep ReferralStepDialog::step() const {
    ReferralStep made;
    made.state = m_state;
    made.moves = m_moves;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        if (const QJsonValue value = it.value()->value(); !value.isUndefined() && !value.isNull())
            made.fields.insert(it.key(), value);
    return made;
}

bool ReferralStepDialog::check() {
    const QString fault = stepFault(step(), m_ofChild, session().clock().today());
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        form().setProblem(it.value(), it.key() == fault ? faultWords(fault) : it.value()->problem());
    return isFaultless();
}

std::function<Status(Work&)> ReferralStepDialog::act() {
    return [drawn = m_drawn, step = step()](Work& work) { return recordReferral(work, drawn, step); };
}

ReferralDayDialog::ReferralDayDialog(Session& session, const Words& words, Act perform, QWidget* parent)
    : ActDialog(session, words.title, words.explanation, words.doIt, parent)
    , m_act(std::move(perform))
    , m_on(new widgets::DateField(tr("Day"), session.clock())) {
    m_on->setDate(session.clock().today());
    form().addRow(tr("&Day"), m_on);
    if (words.by.isEmpty()) return;
    m_by = new QLineEdit(session.me().name);
    form().addRow(words.by, m_by);
}

bool ReferralDayDialog::check() {
    const auto on = m_on->date();
    const bool day = on && *on <= session().clock().today();
    form().setProblem(m_on, day ? QString() : tr("Write the day; it cannot be in the future."));
    return isFaultless();
}

std::function<Status(Work&)> ReferralDayDialog::act() {
    return [perform = m_act, on = *m_on->date(), by = m_by != nullptr ? m_by->text() : QString()](Work& work) {
        return perform(work, on, by);
    };
}

} // namespace lodestar::pages
