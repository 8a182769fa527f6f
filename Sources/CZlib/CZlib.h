#pragma once
#include <zlib.h>

// A macro with a sizeof in it, which Swift doesn't see.
static inline int czlib_deflate_gzip(z_stream *_Nonnull stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
