#pragma once
// The parts of ICU that ChineseText needs, behind plain integers. No ICU header is included here: Foundation brings
// its own ICU, and the two sets of declarations can't be seen by one Swift file. Every function may be called from
// any number of threads at once.
#include <stdint.h>

#pragma clang assume_nonnull begin

// What a scalar is to the finding of terms; the values of CICU_CLASS_…
enum {
  CICU_CLASS_OTHER = 0,
  CICU_CLASS_HAN = 1,
  CICU_CLASS_LETTER = 2,  // a letter or digit of any other script
  CICU_CLASS_MARK = 3,    // a combining mark
};

// ICU's version and, in the lower 32 bits, that of the Unicode data it has.
uint64_t cicu_version(void);

// The class of a scalar.
uint8_t cicu_class(uint32_t scalar);

// Whether NFKC_Casefold never joins the scalar to what stands before it.
int32_t cicu_begins_chunk(uint32_t scalar);

// For each of the first `count` scalars (at most 0x10000): its NFKC_Casefold when that is one scalar and the scalar
// begins a chunk, else UINT32_MAX; and its class.
void cicu_fold_table(uint32_t *folds, uint8_t *classes, int32_t count);

// NFKC_Casefold of at most 32 scalars into `folded`, which has room for `capacity`. Returns the number written, or -1
// when ICU refuses or the room is too small.
int32_t cicu_fold(const uint32_t *scalars, int32_t count, uint32_t *folded, int32_t capacity);

// GB18030 bytes to UTF-16; `units` needs room for `count` units. Ill-formed sequences become U+FFFD and are counted in
// `replacements`. Returns the number of units, or -1.
int32_t cicu_decode_gb18030(const uint8_t *bytes, int32_t count, uint16_t *units, int32_t *replacements);

// The ends of ICU's words in a UTF-16 text, ascending, the last being `count`. Returns their number, or -1.
int32_t cicu_word_ends(const uint16_t *units, int32_t count, int32_t *ends, int32_t capacity);

// Han characters to pinyin with tone marks, other characters as they are. Returns the number of units written, or -1.
int32_t cicu_han_to_latin(const uint16_t *units, int32_t count, uint16_t *latin, int32_t capacity);

#pragma clang assume_nonnull end
