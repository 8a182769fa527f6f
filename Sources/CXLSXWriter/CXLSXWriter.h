#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <xlsxwriter.h>

/* Makes a file that lives in memory only (memfd_create(2), glibc 2.27). Declared here, since it is a GNU extension that
   Swift's Glibc module leaves out. */
int memfd_create(const char *name, unsigned int flags);

#endif
