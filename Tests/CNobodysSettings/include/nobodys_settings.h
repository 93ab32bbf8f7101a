#ifndef ECP_NOBODYS_SETTINGS_H
#define ECP_NOBODYS_SETTINGS_H

/* Makes libgit2 find no git configuration of user or system, for the whole process: tests must not
 * depend on who runs them. Returns 0, or libgit2's code for what failed.
 *
 * Every test that opens a repository calls this first, since libgit2 lets go of the old search path
 * without regard to threads that read it. */
int ecp_use_nobodys_settings(void);

#endif
