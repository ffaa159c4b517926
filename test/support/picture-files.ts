import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Red, green and blue of a test picture at a place. */
export type Paint = (x: number, y: number) => readonly [number, number, number];

/** Four quarters of their own colours with a gentle slope over them: tells every turn and mirroring apart. */
export const quarters =
  (width: number, height: number): Paint =>
  (x, y) => {
    const slope = Math.round((x / width) * 20);
    if (y < height / 2) return x < width / 2 ? [200 + slope, 40, 40] : [40, 180 + slope, 60];
    return x < width / 2 ? [40, 60, 190 + slope] : [220, 200, 80 + slope];
  };

/** Three bytes a pixel. */
export function rgb(width: number, height: number, paint: Paint = quarters(width, height)): Uint8Array {
  const out = new Uint8Array(width * height * 3);
  for (let y = 0, i = 0; y < height; y++) for (let x = 0; x < width; x++, i += 3) out.set(paint(x, y), i);
  return out;
}

/** A picture for sharp to encode. */
export const drawn = (width = 64, height = 48, paint?: Paint): Sharp =>
  sharp(rgb(width, height, paint), { raw: { width, height, channels: 3 } });

/** A chunk of a PNG file. */
export function pngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** Header and pixels of a PNG file written by hand. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** Bits a channel. */
  readonly bits?: number;
  /** Colour type: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly type?: number;
  /** Rows with their filter bytes, before packing. */
  readonly rows: Uint8Array;
  /** Chunks between the header and the pixels. */
  readonly chunks?: readonly Uint8Array[];
}

/** A PNG file from its parts, right or wrong. */
export function png({ width, height, bits = 8, type = 2, rows, chunks = [] }: PngParts): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, type, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    ...chunks,
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

/** Rows of RGB bytes, each with filter 0 before it. */
export function pngRows(width: number, height: number, paint?: Paint): Uint8Array {
  const pixels = rgb(width, height, paint);
  const out = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y++)
    out.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  return out;
}

/** A grey PNG of 16 bits a pixel. `value` gives 0 to 65535. */
export function grey16Png(width: number, height: number, value: (x: number, y: number) => number): Buffer {
  const stride = width * 2 + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.writeUInt16BE(value(x, y), y * stride + 1 + x * 2);
  return png({ width, height, bits: 16, type: 0, rows });
}

/** The same file with some bytes replaced. */
export function patched(file: Uint8Array, at: number, ...bytes: number[]): Buffer {
  const out = Buffer.from(file);
  out.set(bytes, at);
  return out;
}

/** Where the frame header (SOF0 or SOF2) of a JPEG file begins: FF, marker, length (2), bits, height (2), width (2). */
export function frameOf(jpeg: Uint8Array): number {
  for (let at = 2; at < jpeg.length; ) {
    const marker = jpeg[at + 1];
    if (marker === 0xc0 || marker === 0xc2) return at;
    at += 2 + (((jpeg[at + 2] as number) << 8) | (jpeg[at + 3] as number));
  }
  throw new Error('no frame header');
}

/** A segment of a JPEG file, put after its first two bytes. */
export function withSegment(jpeg: Uint8Array, marker: number, data: Uint8Array, times = 1): Buffer {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]);
  const segments = Array.from({ length: times }, () => [head, data]).flat();
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** An ICC profile of version 2 by primaries (XYZ relative to D50) and a gamma: Adobe RGB (1998) when nothing is given. */
export function matrixProfile(
  primaries: readonly (readonly [number, number, number])[] = [
    [0.60974, 0.31111, 0.01947],
    [0.20528, 0.62567, 0.06087],
    [0.14919, 0.06322, 0.74457],
  ],
  gamma = 2.19921875,
): Buffer {
  const xyz = (values: readonly number[]): Buffer => {
    const out = Buffer.alloc(20);
    out.write('XYZ ', 0);
    for (const [i, v] of values.entries()) out.writeInt32BE(Math.round(v * 65536), 8 + i * 4);
    return out;
  };
  const curve = Buffer.alloc(16);
  curve.write('curv', 0);
  curve.writeUInt32BE(1, 8);
  curve.writeUInt16BE(Math.round(gamma * 256), 12);
  const text = Buffer.alloc(16);
  text.write('text', 0);
  text.write('none', 8);
  const description = Buffer.alloc(108);
  description.write('desc', 0);
  description.writeUInt32BE(5, 8);
  description.write('test', 12);
  const [red = [], green = [], blue = []] = primaries;
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description],
    ['cprt', text],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  let at = 128 + table.length;
  const bodies: Buffer[] = [];
  for (const [i, [name, body]] of tags.entries()) {
    table.write(name, 4 + i * 12);
    table.writeUInt32BE(at, 8 + i * 12);
    table.writeUInt32BE(body.length, 12 + i * 12);
    bodies.push(body);
    at += body.length;
  }
  const head = Buffer.alloc(128);
  head.writeUInt32BE(at, 0);
  head.writeUInt32BE(0x02400000, 8);
  head.write('mntrRGB XYZ ', 12);
  head.write('acsp', 36);
  for (const [i, v] of [0.9642, 1, 0.8249].entries()) head.writeInt32BE(Math.round(v * 65536), 68 + i * 4);
  return Buffer.concat([head, table, ...bodies]);
}

/** The iCCP chunk of a PNG file. */
export const iccChunk = (profile: Uint8Array): Buffer =>
  pngChunk('iCCP', Buffer.concat([Buffer.from('icc\0\0', 'latin1'), deflateSync(profile)]));
