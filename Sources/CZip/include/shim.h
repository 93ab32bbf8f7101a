#ifndef ECP_CZIP_SHIM_H
#define ECP_CZIP_SHIM_H

#include <zip.h>

/* Opens libzip, before anything else of it is called. Returns NULL, or why it cannot be opened. */
const char *ecp_open_zip(void);

#endif
