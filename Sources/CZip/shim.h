#ifndef ECP_CZIP_SHIM_H
#define ECP_CZIP_SHIM_H

#include <zip.h>

#endif
