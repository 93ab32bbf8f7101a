#ifndef ECP_CXML2_SHIM_H
#define ECP_CXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/* Opens libxml2, before anything else of it is called. Returns NULL, or why it cannot be opened. */
const char *ecp_open_xml2(void);

#endif
