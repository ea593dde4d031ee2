#pragma once

#include "tests/support/catch.h"

#include <QFile>

#include <unistd.h>

namespace kinerja::tests
{

/// While it lives, the folder can't be written to; this process gives up the rights of root for that long,
/// where it has them.
class OrdinaryUser
{
public:
    explicit OrdinaryUser(const QString& folder) : m_folder(folder)
    {
        REQUIRE(QFile::setPermissions(m_folder, everyoneReads));
        if (m_isRoot) {
            REQUIRE(setresuid(nobody, nobody, 0) == 0);
        }
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0) {
            std::abort(); // every test after this one would fail for another reason
        }
        QFile::setPermissions(m_folder, everyoneReads | QFile::WriteOwner);
    }

private:
    static constexpr uid_t nobody = 65534;
    static constexpr QFile::Permissions everyoneReads = QFile::ReadOwner | QFile::ExeOwner |
                                                        QFile::ReadGroup | QFile::ExeGroup |
                                                        QFile::ReadOther | QFile::ExeOther;
    QString m_folder;
    bool m_isRoot = geteuid() == 0;
};

} // namespace kinerja::tests
