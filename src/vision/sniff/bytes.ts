/** Numbers at places of a byte array; past the end they read as 0, so that parsers need no guard at every step. */
export interface Bytes {
  readonly length: number;
  byte(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  /** Latin-1 text. */
  text(at: number, length: number): string;
  part(from: number, to: number): Bytes;
}

/** Read bytes in big-endian order, or little-endian when `little`. */
export function bytesOf(data: Uint8Array, little = false): Bytes {
  const byte = (at: number): number => data[at] ?? 0;
  const u16 = (at: number): number =>
    little ? byte(at) | (byte(at + 1) << 8) : (byte(at) << 8) | byte(at + 1);
  return {
    length: data.length,
    byte,
    u16,
    u32: (at) => (little ? u16(at) + u16(at + 2) * 65536 : u16(at) * 65536 + u16(at + 2)),
    text: (at, length) => String.fromCharCode(...data.subarray(at, Math.min(data.length, at + length))),
    part: (from, to) => bytesOf(data.subarray(from, to), little),
  };
}

/** Entries of a TIFF directory that are looked at. */
const MOST_ENTRIES = 512;

/**
 * The orientation in an EXIF block (a small TIFF file: CIPA DC-008), 1 to 8; 1 when it has none or cannot be read.
 */
export function orientationOf(exif: Uint8Array): number {
  const mark = exif[0];
  if (mark !== exif[1] || (mark !== 0x49 && mark !== 0x4d)) return 1;
  const tiff = bytesOf(exif, mark === 0x49);
  if (tiff.u16(2) !== 42) return 1;
  const directory = tiff.u32(4);
  const entries = Math.min(tiff.u16(directory), MOST_ENTRIES);
  for (let i = 0; i < entries; i++) {
    const at = directory + 2 + i * 12;
    if (tiff.u16(at) !== 0x0112) continue;
    const value = tiff.u16(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
