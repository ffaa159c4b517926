import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createDeflate, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import {
  drawn,
  iccChunk,
  patched,
  png,
  pngChunk,
  pngRows,
  withSegment,
} from '../../../test/support/picture-files.ts';
import { Fault } from '../../base/fault.ts';
import { decode } from './decode.ts';
import { readSource } from './file.ts';
import { MOST_BYTES } from './limits.ts';

// Pictures that strangers upload: small files that want much memory or time, and files that are two things at once.

const folder = mkdtempSync(join(tmpdir(), 'bombs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Outcome of opening a file as an uploaded picture is opened: its size, or the sentence of its refusal. */
async function opened(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const source = await readSource(file, { role: 'the image', mostBytes: MOST_BYTES });
  return decode(source, () => ({ width: 64, height: 48 })).then(
    ({ full, raster }) => {
      expect(raster.data.length).toBe(64 * 48 * 4);
      return `${full.width}x${full.height}`;
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(Fault);
      expect((error as Fault).exit).toBe(2);
      return (error as Fault).message;
    },
  );
}

const jpeg = await drawn().jpeg({ quality: 90 }).toBuffer();
const plain = await drawn().png().toBuffer();
const webp = await drawn().webp({ quality: 90 }).toBuffer();
const rows = pngRows(64, 48);
/** A packed gigabyte, made without holding it. */
async function packedGigabyte(): Promise<Buffer> {
  const piece = Buffer.alloc(1e7);
  const packing = Readable.from(Array<Buffer>(100).fill(piece)).pipe(createDeflate({ level: 1 }));
  return Buffer.concat(await packing.toArray());
}
const gigabyte = await packedGigabyte();
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const le = (value: number, size: number): Buffer => {
  const out = Buffer.alloc(size);
  out.writeUIntLE(value, 0, size);
  return out;
};
const riff = (...chunks: Buffer[]): Buffer => {
  const all = Buffer.concat(chunks);
  return Buffer.concat([latin('RIFF'), le(all.length + 4, 4), latin('WEBP'), all]);
};
const part = (name: string, data: Buffer): Buffer =>
  Buffer.concat([latin(name), le(data.length, 4), data, Buffer.alloc(data.length % 2)]);
const extended = (width: number, height: number, flags = 0): Buffer =>
  part('VP8X', Buffer.concat([le(flags, 4), le(width - 1, 3), le(height - 1, 3)]));
const lossyFrame = webp.subarray(webp.indexOf('VP8 '));
/** A lossless frame of a size with nothing behind it. */
const losslessFrame = (width: number, height: number): Buffer =>
  part(
    'VP8L',
    Buffer.concat([Buffer.from([0x2f]), le(((width - 1) | ((height - 1) << 14)) >>> 0, 4), Buffer.alloc(40)]),
  );
const text = (name: string, value: Buffer): Buffer => pngChunk(name, value);
const withChunks = (...chunks: Buffer[]): Buffer => png({ width: 64, height: 48, rows, chunks });

/** A grey progressive JPEG of so many scans, all but the first saying that nothing changes. */
function scans(side: number, count: number): Buffer {
  const segment = (marker: number, ...body: number[]): Buffer =>
    Buffer.from([0xff, marker, 0, body.length + 2, ...body]);
  const blocks = Math.ceil(side / 8) ** 2;
  const table = (kind: number, symbol: number): Buffer =>
    segment(0xc4, kind << 4, 1, ...Array<number>(15).fill(0), symbol);
  const scan = (first: number, last: number, bits: number): Buffer =>
    Buffer.concat([segment(0xda, 1, 1, 0, first, last, 0), Buffer.alloc(Math.ceil(bits / 8))]);
  // The one symbol of the second table ends 16,384 blocks at once.
  const further = scan(1, 63, Math.ceil(blocks / 16_384) * 15);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, 0, ...Array<number>(64).fill(1)),
    segment(0xc2, 8, side >> 8, side & 255, side >> 8, side & 255, 1, 1, 0x11, 0),
    ...[table(0, 0), table(1, 0xe0), scan(0, 0, blocks)],
    ...Array<Buffer>(count - 1).fill(further),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const PICTURE = /^64x48$/;
const EITHER = /^64x48$|damaged|truncated/;
const TURNED = /^48x64$/;

const cases: Readonly<Record<string, readonly [RegExp, () => Buffer | Promise<Buffer>]>> = {
  // Much out of little.
  'profile-of-a-gigabyte.png': [
    EITHER,
    () => withChunks(pngChunk('iCCP', Buffer.concat([latin('x\0\0'), gigabyte]))),
  ],
  'profile-of-zeros.png': [EITHER, () => withChunks(iccChunk(Buffer.alloc(1e6)))],
  'profile-that-says-4gb.png': [
    EITHER,
    () => withChunks(iccChunk(Buffer.concat([Buffer.from([255, 255, 255, 255]), Buffer.alloc(200)]))),
  ],
  'profile-in-pieces.jpg': [
    EITHER,
    () => withSegment(jpeg, 0xe2, Buffer.concat([latin('ICC_PROFILE\0\x01\xff'), Buffer.alloc(65_000)]), 255),
  ],
  'profile-of-many-tags.png': [
    EITHER,
    () => {
      const profile = Buffer.alloc(132);
      profile.writeUInt32BE(132, 0);
      profile.write('mntrRGB XYZ ', 12);
      profile.write('acsp', 36);
      profile.writeUInt32BE(0xffffffff, 128);
      return withChunks(iccChunk(profile));
    },
  ],
  'profile.webp': [EITHER, () => riff(extended(64, 48, 0x20), part('ICCP', Buffer.alloc(5e6)), lossyFrame)],
  'text-of-a-gigabyte.png': [
    EITHER,
    () => withChunks(text('zTXt', Buffer.concat([latin('a\0\0'), gigabyte]))),
  ],
  'itxt-of-a-gigabyte.png': [
    EITHER,
    () => withChunks(text('iTXt', Buffer.concat([latin('a\0\x01\0\0\0'), gigabyte]))),
  ],
  'ten-thousand-texts.png': [
    EITHER,
    () => withChunks(...Array<Buffer>(10_000).fill(text('tEXt', latin('a\0b')))),
  ],
  'rows-of-a-gigabyte.png': [
    EITHER,
    () =>
      Buffer.concat([plain.subarray(0, 33), pngChunk('IDAT', gigabyte), pngChunk('IEND', Buffer.alloc(0))]),
  ],
  'many-idats.png': [
    EITHER,
    () => {
      const packed = deflateSync(rows);
      const bits = Array.from(packed, (byte) => pngChunk('IDAT', Buffer.from([byte])));
      return Buffer.concat([
        png({ width: 64, height: 48, rows }).subarray(0, 33),
        ...bits,
        pngChunk('IEND', Buffer.alloc(0)),
      ]);
    },
  ],
  'idat-says-2gb.png': [
    /damaged|truncated/,
    () => patched(plain, plain.indexOf('IDAT') - 4, 0x7f, 0xff, 0xff, 0xff),
  ],
  'fifty-megapixels-of-nothing.png': [
    /damaged|truncated/,
    () => png({ width: 7000, height: 7000, rows: Buffer.alloc(9) }),
  ],
  'sixteen-thousand-square.png': [
    /at most 50 megapixels/,
    () => png({ width: 16384, height: 16384, bits: 1, type: 0, rows: Buffer.alloc(9) }),
  ],
  'canvas.webp': [
    /megapixels|at most 16384|damaged/,
    () => riff(extended(16_777_216, 16_777_216), lossyFrame),
  ],
  'canvas-of-megapixels.webp': [/megapixels|damaged/, () => riff(extended(16_384, 16_384), lossyFrame)],
  'canvas-unlike-frame.webp': [/^\d+x\d+$|damaged|truncated/, () => riff(extended(4000, 4000), lossyFrame)],
  'frame-of-megapixels.webp': [/megapixels|damaged/, () => riff(losslessFrame(16_384, 16_384))],
  'frame-unlike-canvas.webp': [
    /megapixels|damaged|truncated/,
    () => riff(extended(64, 48), losslessFrame(16_384, 16_384)),
  ],
  'empty-lossless.webp': [/damaged|truncated/, () => riff(losslessFrame(7000, 7000))],
  'chunks-without-end.webp': [
    /damaged|^64x48$/,
    () => riff(extended(64, 48), ...Array<Buffer>(100_000).fill(part('junk', Buffer.alloc(0))), lossyFrame),
  ],
  'riff-says-4gb.webp': [EITHER, () => patched(webp, 4, 0xff, 0xff, 0xff, 0xff)],
  'exif-in-circles.jpg': [
    TURNED,
    // The first directory's next one is itself.
    () =>
      withSegment(
        jpeg,
        0xe1,
        latin('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x08\0\0\0'),
      ),
  ],
  'exif-of-many-entries.jpg': [
    EITHER,
    () =>
      withSegment(
        jpeg,
        0xe1,
        latin(`Exif\0\0MM\0*\0\0\0\x08\xff\xff${'\x01\x12\0\x03\xff\xff\xff\xff\0\x06\0\0'.repeat(5000)}`),
      ),
  ],
  'tables-without-end.jpg': [
    EITHER,
    () => withSegment(jpeg, 0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)]), 3000),
  ],
  'restart-each-block.jpg': [EITHER, () => withSegment(jpeg, 0xdd, Buffer.from([0, 1]))],

  // Two minutes of a processor in two megabytes: each scan walks over all pixels, and no clock is looked at between.
  'twenty-thousand-scans.jpg': [/more than 100 scans/, () => scans(7000, 20_000)],
  'hundred-scans.jpg': [/^64x64$/, () => scans(64, 100)],

  // More than one picture.
  'animated-by-name-only.png': [
    /animated PNG/,
    () => withChunks(pngChunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]))),
  ],
  'thousand-frames.webp': [
    /animated WebP/,
    () =>
      riff(
        extended(64, 48, 2),
        part('ANIM', Buffer.alloc(6)),
        ...Array<Buffer>(1000).fill(part('ANMF', Buffer.alloc(24))),
      ),
  ],
  'frames-unannounced.webp': [
    /animated|damaged|truncated/,
    () => riff(extended(64, 48), part('ANMF', Buffer.alloc(24)), part('ANMF', Buffer.alloc(24))),
  ],
  'two-jpegs.jpg': [PICTURE, () => Buffer.concat([jpeg, jpeg])],
  'frames.gif.png': [/a GIF picture/, () => drawn().gif().toBuffer()],
  'pages.tiff.jpg': [/a TIFF picture/, () => drawn().tiff().toBuffer()],

  // Two things at once: the picture is all that is taken of them.
  'picture-and-archive.png': [
    PICTURE,
    () => Buffer.concat([plain, latin('PK\x03\x04\x14\0\0\0'), Buffer.alloc(500)]),
  ],
  'picture-and-page.jpg': [
    PICTURE,
    () => withSegment(jpeg, 0xfe, latin('*/--><html><script>alert(1)</script>')),
  ],
  'picture-and-program.webp': [PICTURE, () => Buffer.concat([webp, latin('\x7fELF\x02\x01\x01')])],
  'picture-and-film.png': [PICTURE, () => Buffer.concat([plain, latin('\0\0\0\x18ftypisom')])],
  'picture-and-playlist.jpg': [
    PICTURE,
    () => withSegment(jpeg, 0xfe, latin('\n#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n')),
  ],
  'archive-before-picture.png': [
    /a ZIP archive/,
    () => Buffer.concat([latin('PK\x03\x04\x14\0\0\0'), plain]),
  ],
  'page-before-picture.jpg': [/a web page/, () => Buffer.concat([latin('<!DOCTYPE html><html>'), jpeg])],
  'space-before-picture.png': [/no JPEG, PNG or WebP/, () => Buffer.concat([latin('\n'), plain])],

  // Drawings and documents that a library would open if it were let.
  'drawing.png': [
    /an SVG drawing/,
    () => latin('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
  ],
  'drawing-with-mark.png': [/an SVG drawing/, () => latin('\xef\xbb\xbf<?xml version="1.0"?>\n<svg/>')],
  'drawing-of-entities.png': [
    /an SVG drawing|an XML document/,
    () =>
      latin('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'),
  ],
  'packed-drawing.png': [/a compressed archive/, () => gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  'wide-drawing.png': [/no JPEG, PNG or WebP/, () => Buffer.from('\ufeff<svg/>', 'utf16le')],
  'postscript.jpg': [/a PostScript document/, () => latin('%!PS-Adobe-3.0 EPSF-3.0\n')],
  'document.png': [/a PDF document/, () => latin('%PDF-1.7\n')],
  'magick.png': [
    /a text file/,
    () => latin('push graphic-context\nfill "url(https://127.0.0.1/)"\npop graphic-context\n'),
  ],
  'array.png': [/no JPEG, PNG or WebP/, () => latin('\x93NUMPY\x01\0')],
  'matrix.png': [/a PNM picture/, () => latin('P6 99999 99999 255\n')],
  'vips.png': [/no JPEG, PNG or WebP/, () => latin('\x08\xf2\xa6\xb6\0\0\0\x10')],
  'radiance.png': [/a Radiance picture/, () => latin('#?RADIANCE\n\n-Y 99999 +X 99999\n')],
  'phone.jpg': [/a HEIC picture/, () => latin('\0\0\0\x18ftypheic\0\0\0\0mif1')],
  'next.jpg': [/an AVIF picture/, () => drawn().avif({ effort: 0 }).toBuffer()],
};

describe('uploaded pictures that mean harm', () => {
  for (const [name, [says, make]] of Object.entries(cases)) {
    it(name, async () => {
      expect(await opened(name, await make())).toMatch(says);
    });
  }

  it('none of them took much memory', () => {
    // A gigabyte was promised several times over above; kilobytes, as Node tells it.
    expect(process.resourceUsage().maxRSS).toBeLessThan(7e5);
  });

  it('what comes out holds nothing of what was hidden', async () => {
    const word = 'hidden-words';
    const file = withSegment(
      withSegment(jpeg, 0xfe, latin(word)),
      0xe1,
      latin(`http://ns.adobe.com/xap/1.0/\0<x>${word}</x>`),
    );
    const source = { name: 'picture', bytes: Buffer.concat([file, latin(word)]), digest: '' };
    const { raster } = await decode(source, (full) => full);
    const out = await sharp(raster.data, { raw: { width: 64, height: 48, channels: 4 } })
      .png()
      .toBuffer();
    expect(out.includes(word)).toBe(false);
  });
});
