#pragma once

#include "core/store/Projection.h"

namespace lodestar {

/// `attachment_ref`: which entry names which attachment, and so who may have it.
class AttachmentProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofEntry(Connection& connection, const Entry& entry) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
};

} // namespace lodestar
