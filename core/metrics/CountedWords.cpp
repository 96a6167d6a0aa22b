#include "core/metrics/CountedWords.h"

#include <QJsonArray>
#include <QVariant>

namespace lodestar::metrics {

using namespace Qt::StringLiterals;

ContactType contactTypeOf(QByteArrayView text) {
    if (text == "antenatal") return ContactType::Antenatal;
    if (text == "new_birth") return ContactType::NewBirth;
    if (text == "6_8_week") return ContactType::SixToEightWeek;
    if (text == "12_month") return ContactType::TwelveMonth;
    return text == "2_year" ? ContactType::TwoYear : ContactType::Other;
}

ContactMode contactModeOf(QByteArrayView text) {
    if (text == "face_to_face") return ContactMode::FaceToFace;
    if (text == "video") return ContactMode::Video;
    if (text == "telephone") return ContactMode::Telephone;
    if (text == "letter") return ContactMode::Letter;
    if (text == "text") return ContactMode::Text;
    if (text == "email") return ContactMode::Email;
    return text == "group" ? ContactMode::Group : ContactMode::NotKnown;
}

FeedingStatus feedingStatusOf(QByteArrayView text) {
    if (text == "totally_breastfed") return FeedingStatus::Totally;
    if (text == "partially_breastfed") return FeedingStatus::Partially;
    return text == "not_breastfed" ? FeedingStatus::Not : FeedingStatus::NotKnown;
}

const QStringList& asqDomainNames() {
    static const QStringList names{u"communication"_s, u"gross_motor"_s, u"fine_motor"_s, u"problem_solving"_s,
                                   u"personal_social"_s};
    return names;
}

std::size_t domainOf(const QString& name) {
    const qsizetype found = asqDomainNames().indexOf(name);
    return found < 0 ? domainCount : static_cast<std::size_t>(found);
}

QString importedRef(QByteArrayView source, QByteArrayView file) {
    if (!source.startsWith(file) || source.size() <= file.size() || source[file.size()] != ':') return {};
    return QString::fromUtf8(source.sliced(file.size() + 1));
}

QString feedingRef(QByteArrayView source, const EntryId& entry) {
    const QString ref = importedRef(source, "feeding.csv");
    return ref.isEmpty() ? entry.toString() : ref;
}

std::optional<AsqFact> asqFactOf(const QJsonObject& values, const EntryId& entry) {
    const QJsonObject assessment = values.value("assessment"_L1).toObject();
    if (assessment.value("instrument"_L1).toString() != "asq3"_L1) return std::nullopt;
    AsqFact made;
    made.ref = importedRef(values.value("source"_L1).toString().toUtf8(), "assessments.csv");
    if (made.ref.isEmpty()) made.ref = entry.toString();
    made.form = assessment.value("form"_L1).toString().toInt();
    made.contact = EntryId::fromString(values.value("contact"_L1).toString());
    for (const QJsonValue& score : assessment.value("scores"_L1).toArray()) {
        bool number = false;
        const double value = score["value"_L1].toVariant().toString().toDouble(&number);
        const std::size_t domain = domainOf(score["name"_L1].toString());
        if (number && domain < domainCount) made.scores[domain] = value;
    }
    return made;
}

} // namespace lodestar::metrics
