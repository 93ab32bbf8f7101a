#ifndef ECP_CALLOCATOR_SHIM_H
#define ECP_CALLOCATOR_SHIM_H

#include <malloc.h>

#endif
