#ifndef ECP_CZLIB_SHIM_H
#define ECP_CZLIB_SHIM_H

#include <zlib.h>

/* inflateInit is a macro, which Swift cannot see. */
static inline int ecp_inflate_init(z_stream *stream) {
  return inflateInit(stream);
}

#endif
