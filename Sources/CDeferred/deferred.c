#include "deferred.h"

#include <dlfcn.h>

const char *ecp_open_library(const char *const *files, const struct ecp_function *functions,
                             size_t count) {
  void *library = NULL;
  for (; *files && !library; files++) library = dlopen(*files, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return dlerror();
  for (size_t place = 0; place < count; place++) {
    *functions[place].address = dlsym(library, functions[place].name);
    if (!*functions[place].address) return dlerror();
  }
  return NULL;
}
