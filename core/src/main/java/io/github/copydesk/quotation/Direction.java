package io.github.copydesk.quotation;

/** Which side of a quotation a mark can stand on. */
enum Direction {
  OPENING,
  CLOSING,
  /** Both sides are possible; what stands open decides. */
  EITHER
}
