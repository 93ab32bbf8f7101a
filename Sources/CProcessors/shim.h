#ifndef ECP_CPROCESSORS_SHIM_H
#define ECP_CPROCESSORS_SHIM_H

#include <pthread.h>
#include <sched.h>
#include <stddef.h>

/* Functions of GNU's own, whose declarations the headers keep from Swift. */

/* The processor that this thread runs on, or -1. */
int sched_getcpu(void);
int sched_getaffinity(pid_t thread, size_t size, cpu_set_t *processors);
int pthread_setaffinity_np(pthread_t thread, size_t size, const cpu_set_t *processors);

/* Leaves the processor to whoever shares it, for the moment of an instruction. */
static inline void ecp_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

#endif
