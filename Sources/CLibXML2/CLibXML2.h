#pragma once
#include <libxml/xmlversion.h>

// Debian's libxml2 is built with ICU and would bring in ICU's headers, which clash with Foundation's own copy of them.
// Only the structure of a character encoding's handler names them, and nobody here looks into it.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
