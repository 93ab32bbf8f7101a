#ifndef ECP_DEFERRED_H
#define ECP_DEFERRED_H

/* C libraries that are opened when they are first needed. Linked with, they would be loaded with the
   program: two fifths of the time of comparing two pages of plain text, which needs none of them.

   Each library has a list of its functions that are called. A function becomes a jump to an address
   that is learnt when the library is opened; one that is not in the list does not link, and one that
   is called before its library is opened ends the process. */

#include <stddef.h>

/* A function's name, and where its address is kept. */
struct ecp_function {
  const char *name;
  void **address;
};

/* Opens the first of the files that can be opened, and learns the addresses of the functions. Returns
   NULL, or why that cannot be done, for which there is room. The list of files ends with NULL. */
const char *ecp_open_library(const char *const *files, const struct ecp_function *functions,
                             size_t count, char *reason, size_t room);

#if defined(__x86_64__)
#define ECP_JUMP_TO(address) "jmp *" address "(%rip)"
#elif defined(__aarch64__)
#define ECP_JUMP_TO(address) \
  "adrp x16, " address "\n ldr x16, [x16, :lo12:" address "]\n br x16"
#else
#error "no way to jump to a library that is opened later is known for this processor"
#endif

/* Hidden, so that the library's own calls stay inside of the library. */
#define ECP_FORWARD(function) ECP_FORWARD_NAMED(function)
#define ECP_FORWARD_NAMED(function)                                       \
  __attribute__((used)) static void *ecp_address_of_##function;           \
  __asm__(".pushsection .text." #function ", \"ax\", %progbits\n"         \
          ".globl " #function "\n"                                        \
          ".hidden " #function "\n"                                       \
          ".type " #function ", %function\n" #function ": "               \
          ECP_JUMP_TO("ecp_address_of_" #function) "\n"                   \
          ".size " #function ", . - " #function "\n"                      \
          ".popsection");

#define ECP_ENTRY(function) ECP_ENTRY_NAMED(function)
#define ECP_ENTRY_NAMED(function) {#function, &ecp_address_of_##function},

/* A number of a macro as text. */
#define ECP_TEXT(number) ECP_TEXT_OF(number)
#define ECP_TEXT_OF(number) #number

/* Defines `opening`, which opens a library: its functions as a macro that hands each to the macro that
   it is given, and the names of its file, best first. */
#define ECP_DEFERRED(opening, FUNCTIONS, ...)                                              \
  FUNCTIONS(ECP_FORWARD)                                                                   \
  const char *opening(void) {                                                              \
    static const char *const files[] = {__VA_ARGS__, NULL};                                \
    static const struct ecp_function functions[] = {FUNCTIONS(ECP_ENTRY)};                 \
    static char reason[512];                                                               \
    return ecp_open_library(files, functions, sizeof functions / sizeof functions[0],      \
                            reason, sizeof reason);                                        \
  }

#endif
