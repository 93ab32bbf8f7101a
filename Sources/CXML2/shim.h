#ifndef ECP_CXML2_SHIM_H
#define ECP_CXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

#endif
