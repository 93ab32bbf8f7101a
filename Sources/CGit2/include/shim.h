#ifndef ECP_CGIT2_SHIM_H
#define ECP_CGIT2_SHIM_H

#include <git2.h>
#include <git2/sys/odb_backend.h>

/* Opens libgit2, before anything else of it is called. Returns NULL, or why it cannot be opened. */
const char *ecp_open_git2(void);

/* git_libgit2_opts is variadic, which Swift cannot call. */
static inline int ecp_git_enable_fsync_gitdir(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, enabled);
}

/* Variadic too. A repository with this extension opens, though libgit2 does nothing for it. */
static inline int ecp_git_admit_extension(const char *name) {
  const char *names[] = {name};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, (size_t)1);
}

#endif
