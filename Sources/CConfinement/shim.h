#ifndef ECP_CCONFINEMENT_SHIM_H
#define ECP_CCONFINEMENT_SHIM_H

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stddef.h>
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

/* Denies this process every way to files that Landlock knows here, but for reading and running those
   under some folders; false where it is not to be had. */
static inline int ecp_deny_files(const char *const *readable, int count) {
  long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  struct landlock_ruleset_attr rules = {0};
  if (version < 1) return 0;
  /* 13 rights in the first version of the interface, moves between folders in the second, truncation
     in the third. */
  rules.handled_access_fs = (1ull << (version == 1 ? 13 : version == 2 ? 14 : 15)) - 1;
  int set = (int)syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
  if (set < 0) return 0;
  for (int place = 0; place < count; place++) {
    struct landlock_path_beneath_attr rule = {0};
    rule.allowed_access = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE |
                          LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = open(readable[place], 010000000 /* O_PATH */ | O_CLOEXEC);
    if (rule.parent_fd < 0) continue;
    syscall(SYS_landlock_add_rule, set, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(rule.parent_fd);
  }
  int denied = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
               syscall(SYS_landlock_restrict_self, set, 0) == 0;
  close(set);
  return denied;
}

#if defined(__x86_64__)
#define ECP_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ECP_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* Denies this process, and the program that it becomes, new sockets; false where that is not to be had. */
static inline int ecp_deny_sockets(void) {
#ifdef ECP_ARCHITECTURE
  struct sock_filter steps[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ECP_ARCHITECTURE, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 1, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_io_uring_setup, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 13 /* EACCES */),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {sizeof steps / sizeof *steps, steps};
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
#else
  return 0;
#endif
}

#endif
