/** A plan of 200 pages; beyond it a person should say which part counts. */
export const MOST_PAGES = 200
/** About 500 words fill a page, for formats without pages. */
export const MOST_WORDS = MOST_PAGES * 500
/** Headings, paragraphs, items and tables together. */
export const MOST_BLOCKS = 20_000
/** The text parts of a packed document, unpacked. Pictures are never unpacked. */
export const MOST_UNPACKED_BYTES = 16 * 1024 * 1024
/** Files inside a packed document. */
export const MOST_ENTRIES = 4_000
/** For one document, from start to end. */
export const MOST_MILLISECONDS = 20_000
/** Of the thread that reads; it ends when it wants more, and nothing else does. */
export const MOST_HEAP_MEGABYTES = 192
/** Documents that are read side by side; others wait. */
export const SIDE_BY_SIDE = 2
