#ifndef ECP_CICU_SHIM_H
#define ECP_CICU_SHIM_H

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/udata.h>
#include <unicode/upluralrules.h>

/* Opens ICU, before anything else of it is called. Returns NULL, or why it cannot be opened. */
const char *ecp_open_icu(void);

/* ICU gives its functions the number of its release by macros, which Swift cannot see. */

/* A converter that stops at the first bytes it cannot read, or NULL. ICU's data is in its library:
   it need not look for files. */
static inline UConverter *ecp_open_converter(const char *name) {
  UErrorCode status = U_ZERO_ERROR;
  udata_setFileAccess(UDATA_NO_FILES, &status);
  UConverter *converter = ucnv_open(name, &status);
  if (U_FAILURE(status)) return NULL;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  return converter;
}

static inline void ecp_close_converter(UConverter *converter) { ucnv_close(converter); }

/* Converts all bytes. Returns the number of UTF-16 units written, or -1 with `*bad` at the first byte
   of those that stand for no character. */
static inline int64_t ecp_convert(UConverter *converter, const char *bytes, int64_t count,
                                  UChar *text, int64_t room, int64_t *bad) {
  UErrorCode status = U_ZERO_ERROR;
  const char *source = bytes;
  UChar *target = text;
  ucnv_toUnicode(converter, &target, text + room, &source, bytes + count, NULL, 1, &status);
  if (U_SUCCESS(status)) return target - text;
  char invalid[32];
  int8_t length = sizeof invalid;
  UErrorCode ignored = U_ZERO_ERROR;
  ucnv_getInvalidChars(converter, invalid, &length, &ignored);
  *bad = source - bytes - (U_SUCCESS(ignored) ? length : 0);
  return -1;
}

/* The names of the encodings that the bytes may be in, likeliest first; markup such as <p> counts for
   nothing if `is_markup`. Returns how many there are, at most `room`. */
static inline int ecp_detect(const char *bytes, int32_t count, int is_markup, const char **names,
                             int room) {
  UErrorCode status = U_ZERO_ERROR;
  udata_setFileAccess(UDATA_NO_FILES, &status);
  UCharsetDetector *detector = ucsdet_open(&status);
  ucsdet_setText(detector, bytes, count, &status);
  ucsdet_enableInputFilter(detector, is_markup != 0);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
  int kept = 0;
  for (int32_t place = 0; U_SUCCESS(status) && place < found && kept < room; place++) {
    const char *name = ucsdet_getName(matches[place], &status);
    if (name) names[kept++] = name; /* a constant of ICU's */
  }
  ucsdet_close(detector);
  return kept;
}

/* The plural category of a number in a language, such as "few". Returns the number of UTF-16 units of its
   name, or -1. */
static inline int32_t ecp_plural_category(const char *language, double number, UChar *name,
                                          int32_t room) {
  UErrorCode status = U_ZERO_ERROR;
  udata_setFileAccess(UDATA_NO_FILES, &status);
  UPluralRules *rules = uplrules_open(language, &status);
  int32_t length = uplrules_select(rules, number, name, room, &status);
  uplrules_close(rules);
  return U_SUCCESS(status) ? length : -1;
}

#endif
