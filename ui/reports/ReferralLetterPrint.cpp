#include "ui/reports/ReferralLetterPrint.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/base/NhsNumber.h"
#include "core/base/Role.h"
#include "core/services/EntryWords.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lodestar::reports::ReferralLetter)
};

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString agreementWords(const ReferralLetter& letter) {
    const ReferralAgreement& agreement = letter.agreement;
    QStringList said;
    if (agreement.isAgreed()) {
        const QString by = agreement.givenBy.isEmpty() ? Words::tr("the family") : agreement.givenBy;
        said.append(agreement.on.isValid() ? Words::tr("Agreed by %1 on %2.").arg(by, dateText(agreement.on))
                                           : Words::tr("Agreed by %1.").arg(by));
        if (!agreement.what.isEmpty()) said.append(Words::tr("What may be shared: %1").arg(agreement.what));
        if (!agreement.language.isEmpty())
            said.append(agreement.interpreter.value_or(false)
                            ? Words::tr("Talked about in %1 with an interpreter.").arg(agreement.language)
                            : Words::tr("Talked about in %1.").arg(agreement.language));
        return said.join(u'\n');
    }
    if (!agreement.basis.isEmpty())
        said.append(
            Words::tr("Without agreement. Basis: %1. %2").arg(EntryWords::choice(agreement.basis), agreement.why));
    if (!agreement.parentTold.isEmpty())
        said.append(Words::tr("Parent told: %1.").arg(EntryWords::choice(agreement.parentTold)));
    if (said.isEmpty()) said.append(Words::tr("Sent as urgent safeguarding; the basis is still to be written."));
    return said.join(u'\n');
}

QString sender(const ReferralLetter& letter) {
    const auto role = roleFromName(letter.role);
    QStringList lines{letter.from, role ? roleTitle(*role) : letter.role, letter.team};
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

} // namespace

ListPrint::Content referralLetterContent(const ReferralLetter& letter) {
    ListPrint::Content content;
    const bool service = letter.whom == LetterFor::Service;
    content.title = service ? Words::tr("Referral to %1").arg(letter.service) : Words::tr("Your referral");
    content.heads = {Words::tr("What"), Words::tr("Said")};
    content.widths = {26, 74};
    const auto row = [&](const QString& label, const QString& words) {
        if (!words.isEmpty()) content.rows.append({label, words});
    };
    QStringList to{letter.service};
    to += letter.address;
    row(Words::tr("To"), to.join(u'\n'));
    row(Words::tr("From"), sender(letter));
    row(Words::tr("Date"), dateText(letter.on));
    row(Words::tr("For"), letter.person);
    if (letter.born.isValid()) row(Words::tr("Born"), dateText(letter.born));
    if (service) {
        row(Words::tr("NHS number"), letter.nhsNumber.isEmpty() ? QString() : nhsNumberText(letter.nhsNumber));
        row(Words::tr("Address"), letter.home.join(u'\n'));
        row(Words::tr("Phone, safe to ring"), letter.phone.isEmpty() ? QString() : phoneText(letter.phone));
        row(Words::tr("Language"),
            letter.interpreter ? Words::tr("%1, interpreter needed").arg(letter.language) : letter.language);
        row(Words::tr("How urgent"),
            letter.urgency.isEmpty() ? QString() : capital(EntryWords::choice(letter.urgency)));
        row(Words::tr("Why"), letter.why);
        row(Words::tr("What was tried"), letter.tried);
        row(Words::tr("What it rests on"), agreementWords(letter));
        row(Words::tr("Please tell us"), Words::tr("that it arrived, whether you accept it, and what comes of it."));
    } else {
        row(Words::tr("What it rests on"), capital(agreementWords(letter)));
        row(Words::tr("If you change your mind"),
            Words::tr("Tell %1 at any time. Nothing more is shared from then on.").arg(letter.from));
    }
    content.note = service ? Words::tr("Only what the agreement or the basis named covers stands in this letter.")
                           : Words::tr("Why the referral was made is not written here; ask whoever made it.");
    return content;
}

QByteArray referralLetterPdf(const ReferralLetter& letter, const ListPrint::By& by) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setTitle(u"Lodestar"_s);
        ListPrint(referralLetterContent(letter), by).print(writer);
    }
    return bytes;
}

} // namespace lodestar::reports
