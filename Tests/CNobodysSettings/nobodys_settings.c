#include "nobodys_settings.h"

#include <pthread.h>
#include <shim.h>

static int status;

static void forget_settings(void) {
  const git_config_level_t levels[] = {GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_SYSTEM};
  status = ecp_open_git2() ? GIT_ERROR : git_libgit2_init();
  for (int at = 0; at < 3 && status >= 0; at++)
    status = git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, levels[at], "/nowhere");
}

int ecp_use_nobodys_settings(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, forget_settings);
  return status;
}
