#include "ui/theme/Tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

template<typename Enum> QString tokenName(Enum value) {
    QString name = QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
    if (!name.isEmpty()) name[0] = name[0].toLower();
    return name;
}

template<typename Enum, std::size_t N, typename Number>
Status readNumbers(const QJsonObject& from, std::array<Number, N>& into) {
    for (std::size_t i = 0; i < N; ++i) {
        const QString name = tokenName(static_cast<Enum>(i));
        const QJsonValue value = from.value(name);
        if (!value.isDouble() || value.toDouble() <= 0) return fail(ErrorCode::InvalidInput, name);
        into[i] = static_cast<Number>(value.toDouble());
    }
    return {};
}

template<std::size_t N> Status readColours(const QJsonObject& from, std::array<QColor, N>& into) {
    for (std::size_t i = 0; i < N; ++i) {
        const QString name = tokenName(static_cast<Colour>(i));
        into[i] = QColor(from.value(name).toString());
        if (!into[i].isValid()) return fail(ErrorCode::InvalidInput, name);
    }
    return {};
}

} // namespace

Result<Tokens> Tokens::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    Tokens tokens;
    const QJsonObject themes = all.value("themes"_L1).toObject();
    for (std::size_t look = 0; look < LookCount; ++look)
        LODESTAR_TRY(readColours(themes.value(tokenName(static_cast<Look>(look))).toObject(), tokens.m_colours[look]));
    const QJsonObject type = all.value("type"_L1).toObject();
    LODESTAR_TRY((readNumbers<TypeRole>(type, tokens.m_points)));
    LODESTAR_TRY((readNumbers<Height>(all.value("height"_L1).toObject(), tokens.m_heights)));
    LODESTAR_TRY((readNumbers<Width>(all.value("width"_L1).toObject(), tokens.m_widths)));
    const QJsonArray spaces = all.value("space"_L1).toArray();
    for (std::size_t i = 0; i < tokens.m_spaces.size(); ++i)
        tokens.m_spaces[i] = spaces.at(static_cast<qsizetype>(i)).toInt();
    tokens.m_family = type.value("family"_L1).toString();
    const QJsonObject radius = all.value("radius"_L1).toObject();
    tokens.m_controlRadius = radius.value("control"_L1).toInt();
    tokens.m_panelRadius = radius.value("panel"_L1).toInt();
    return tokens;
}

QColor Tokens::colour(Look look, Colour name) const {
    return m_colours[static_cast<std::size_t>(look)][static_cast<std::size_t>(name)];
}

QString Tokens::name(Colour colour) {
    return tokenName(colour);
}

} // namespace lodestar::theme
