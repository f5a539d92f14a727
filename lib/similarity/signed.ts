/**
 * The same memory read as signed numbers. Nothing here reaches 2^31, and V8 keeps these as machine
 * integers, where unsigned ones may become doubles.
 */
export const signed = ({ buffer, byteOffset, length }: Uint32Array): Int32Array =>
  new Int32Array(buffer, byteOffset, length);
