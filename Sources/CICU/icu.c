#include "deferred.h"
#include <unicode/utypes.h>

#define FUNCTIONS(F) \
  F(UCNV_TO_U_CALLBACK_STOP) F(ucnv_close) F(ucnv_getInvalidChars) F(ucnv_open)              \
  F(ucnv_setToUCallBack) F(ucnv_toUnicode) F(ucsdet_close) F(ucsdet_detectAll)               \
  F(ucsdet_enableInputFilter) F(ucsdet_getName) F(ucsdet_open) F(ucsdet_setText)             \
  F(udata_setFileAccess) F(uplrules_close) F(uplrules_open) F(uplrules_select)

ECP_DEFERRED(ecp_open_icu, FUNCTIONS, "libicui18n.so." ECP_TEXT(U_ICU_VERSION_MAJOR_NUM))
