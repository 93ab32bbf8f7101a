#include "deferred.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

/* The reason for which a file cannot be opened that is there, or else for which the first cannot. */
static void *open_first(const char *const *files, char *reason, size_t room) {
  void *library = NULL;
  for (; *files && !library; files++) {
    library = dlopen(*files, RTLD_LAZY | RTLD_LOCAL);
    if (library) break;
    const char *fault = dlerror();
    if (!*reason || strstr(reason, "No such file")) snprintf(reason, room, "%s", fault);
  }
  return library;
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
