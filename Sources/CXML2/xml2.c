#include "deferred.h"
#include <libxml/xmlversion.h>

#define FUNCTIONS(F) \
  F(htmlCtxtReadMemory) F(htmlFreeParserCtxt) F(htmlNewParserCtxt) F(xmlFreeDoc)             \
  F(xmlFreeDtd) F(xmlFreeTextReader) F(xmlGetIntSubset) F(xmlReaderForMemory)                \
  F(xmlReaderWalker) F(xmlStrEqual) F(xmlTextReaderConstLocalName) F(xmlTextReaderConstName) \
  F(xmlTextReaderConstNamespaceUri) F(xmlTextReaderConstString) F(xmlTextReaderConstValue)   \
  F(xmlTextReaderCurrentNode) F(xmlTextReaderGetParserLineNumber)                            \
  F(xmlTextReaderHasAttributes) F(xmlTextReaderIsEmptyElement) F(xmlTextReaderMoveToElement) \
  F(xmlTextReaderMoveToNextAttribute) F(xmlTextReaderNodeType) F(xmlTextReaderRead)          \
  F(xmlUnlinkNode)

#if LIBXML_VERSION >= 21400
#define LIBRARY "libxml2.so.16"
#else
#define LIBRARY "libxml2.so.2"
#endif

ECP_DEFERRED(ecp_open_xml2, FUNCTIONS, LIBRARY)
