#ifndef ECP_CCONFINEMENT_SHIM_H
#define ECP_CCONFINEMENT_SHIM_H

#include <linux/landlock.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* syscall and prctl are variadic, which Swift cannot call. */

/* A file without a name in memory, or -1. */
static inline int ecp_memory_file(const char *name) {
  return (int)syscall(SYS_memfd_create, name, 1u /* MFD_CLOEXEC */);
}

/* A pipe that no other program inherits, or -1. */
static inline int ecp_pipe(int *ends) {
  return (int)syscall(SYS_pipe2, ends, 02000000 /* O_CLOEXEC */);
}

/* Denies this process every way to files that Landlock knows here; false where it is not to be had. */
static inline int ecp_deny_files(void) {
  long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  struct landlock_ruleset_attr rules = {0};
  if (version < 1) return 0;
  /* 13 rights in the first version of the interface, moves between folders in the second, truncation
     in the third. */
  rules.handled_access_fs = (1ull << (version == 1 ? 13 : version == 2 ? 14 : 15)) - 1;
  int set = (int)syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
  if (set < 0) return 0;
  int denied = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
               syscall(SYS_landlock_restrict_self, set, 0) == 0;
  close(set);
  return denied;
}

#endif
