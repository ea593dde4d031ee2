#pragma once

#include "core/seal/cryptojob.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace kinerja
{

/// Does cryptography on a thread of the pool and hands what comes of it to the window's thread; dropped where
/// `guard` is gone by then. What `work` and `answer` hold is let go of with them.
template <class R>
void workInPool(QObject* guard, std::function<R()> work, std::function<void(const R&)> answer)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(guard), work = std::move(work), answer = std::move(answer)]() mutable {
            const seal::CryptoJob job;
            auto result = std::make_shared<R>(work());
            work = nullptr;
            QMetaObject::invokeMethod(
                qApp, [guard, result = std::move(result), answer = std::move(answer)]() mutable {
                    if (guard != nullptr) {
                        answer(*result);
                    }
                });
        });
}

} // namespace kinerja
