#include "deferred.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

/* The first of the files that can be opened, or NULL and why: what is wrong with one that is there, or
   else that the first is not. */
static void *open_first(const char *const *files, char *reason, size_t room) {
  for (; *files; files++) {
    void *library = dlopen(*files, RTLD_LAZY | RTLD_LOCAL);
    if (library) return library;
    const char *fault = dlerror();
    if (!*reason || !strstr(fault, "No such file")) snprintf(reason, room, "%s", fault);
  }
  return NULL;
}

const char *ecp_open_library(const char *const *files, const struct ecp_function *functions,
                             size_t count, char *reason, size_t room) {
  *reason = 0;
  void *library = open_first(files, reason, room);
  if (!library) return reason;
  for (size_t place = 0; place < count; place++) {
    *functions[place].address = dlsym(library, functions[place].name);
    if (!*functions[place].address) return dlerror();
  }
  return NULL;
}
