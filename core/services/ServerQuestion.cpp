#include "core/services/ServerQuestion.h"

namespace lodestar {

/// Known to its question as long as it lives.
class ServerQuestion::Way final : public sync::Transport {
public:
    Way(std::shared_ptr<ServerQuestion> question, std::unique_ptr<sync::Transport> over)
        : m_question(std::move(question))
        , m_over(std::move(over)) {
        const std::lock_guard lock(m_question->m_guard);
        m_question->m_way = m_over.get();
        if (m_question->m_off) m_over->cancel();
    }
    ~Way() override {
        const std::lock_guard lock(m_question->m_guard);
        m_question->m_way = nullptr;
    }
    Way(const Way&) = delete;
    Way& operator=(const Way&) = delete;

    Result<sync::Reply> send(const sync::Request& request) override {
        {
            const std::lock_guard lock(m_question->m_guard);
            if (m_question->m_off) return fail(ErrorCode::Cancelled);
        }
        return m_over->send(request);
    }
    void cancel() override { m_question->callOff(); }

private:
    const std::shared_ptr<ServerQuestion> m_question;
    const std::unique_ptr<sync::Transport> m_over;
};

TransportFactory ServerQuestion::over(std::shared_ptr<ServerQuestion> question, TransportFactory transports) {
    return [question = std::move(question), make = std::move(transports)](
               const SyncSettings& settings, const Clock& clock) -> Result<std::unique_ptr<sync::Transport>> {
        LODESTAR_ASSIGN(auto made, make(settings, clock));
        return std::unique_ptr<sync::Transport>(std::make_unique<Way>(question, std::move(made)));
    };
}

void ServerQuestion::callOff() {
    const std::lock_guard lock(m_guard);
    m_off = true;
    if (m_way != nullptr) m_way->cancel();
}

} // namespace lodestar
