// A PKCS#11 module that hands everything on to another one (SKP_TEST_TOKEN_MODULE) until the file
// SKP_TEST_TOKEN_PULLED is there: then the token is gone as a real one is when it is pulled out, at once, or
// from the login on. Where the file says "tersembunyi" it is there, and shows its certificates after a login
// alone.
#include <p11-kit/pkcs11.h>

#include <dlfcn.h>

#include <cstdlib>
#include <fstream>
#include <string>

namespace
{

CK_FUNCTION_LIST* inner = nullptr;
bool isLoggedIn = false;

std::string state()
{
    const char* path = std::getenv("SKP_TEST_TOKEN_PULLED");
    std::string said;
    std::ifstream file(path == nullptr ? "" : path);
    std::getline(file, said);
    return said;
}

bool isPulled()
{
    const std::string when = state();
    return when == "sekarang" || (when == "sesudah masuk" && isLoggedIn);
}

bool asksForCertificates(const CK_ATTRIBUTE* like, CK_ULONG count)
{
    for (CK_ULONG at = 0; at < count; ++at) {
        if (like[at].type == CKA_CLASS && like[at].pValue != nullptr) {
            return *static_cast<const CK_OBJECT_CLASS*>(like[at].pValue) == CKO_CERTIFICATE;
        }
    }
    return false;
}

CK_RV slotInfo(CK_SLOT_ID slot, CK_SLOT_INFO* info)
{
    const CK_RV answer = inner->C_GetSlotInfo(slot, info);
    if (isPulled()) {
        info->flags &= ~static_cast<CK_FLAGS>(CKF_TOKEN_PRESENT);
    }
    return answer;
}

CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info)
{
    return isPulled() ? CKR_TOKEN_NOT_PRESENT : inner->C_GetTokenInfo(slot, info);
}

CK_RV openSession(CK_SLOT_ID slot, CK_FLAGS flags, void* data, CK_NOTIFY notify, CK_SESSION_HANDLE* session)
{
    return isPulled() ? CKR_TOKEN_NOT_PRESENT : inner->C_OpenSession(slot, flags, data, notify, session);
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char* pin, CK_ULONG size)
{
    if (isPulled()) {
        return CKR_DEVICE_REMOVED;
    }
    const CK_RV answer = inner->C_Login(session, user, pin, size);
    isLoggedIn = answer == CKR_OK;
    return answer;
}

CK_RV findObjects(CK_SESSION_HANDLE session, CK_ATTRIBUTE* like, CK_ULONG count)
{
    if (!isLoggedIn && state() == "tersembunyi" && asksForCertificates(like, count)) {
        char nothing[] = "tidak ada";
        CK_ATTRIBUTE none{CKA_LABEL, nothing, sizeof nothing};
        return inner->C_FindObjectsInit(session, &none, 1);
    }
    return isPulled() ? CKR_DEVICE_REMOVED : inner->C_FindObjectsInit(session, like, count);
}

CK_RV signInit(CK_SESSION_HANDLE session, CK_MECHANISM* mechanism, CK_OBJECT_HANDLE key)
{
    return isPulled() ? CKR_DEVICE_REMOVED : inner->C_SignInit(session, mechanism, key);
}

CK_RV finalize(void* reserved)
{
    isLoggedIn = false;
    return inner->C_Finalize(reserved);
}

} // namespace

extern "C" CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list)
{
    static void* const library = dlopen(std::getenv("SKP_TEST_TOKEN_MODULE"), RTLD_NOW | RTLD_LOCAL);
    const auto get = library == nullptr
                         ? nullptr
                         : reinterpret_cast<CK_C_GetFunctionList>(dlsym(library, "C_GetFunctionList"));
    if (get == nullptr || get(&inner) != CKR_OK) {
        return CKR_GENERAL_ERROR;
    }
    static CK_FUNCTION_LIST own;
    own = *inner;
    own.C_GetSlotInfo = slotInfo;
    own.C_GetTokenInfo = tokenInfo;
    own.C_OpenSession = openSession;
    own.C_Login = login;
    own.C_FindObjectsInit = findObjects;
    own.C_SignInit = signInit;
    own.C_Finalize = finalize;
    *list = &own;
    return CKR_OK;
}
