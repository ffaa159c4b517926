import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { lumaModel } from '../../../test/support/onnx.ts';
import {
  drawn,
  frameOf,
  grey16Png,
  iccChunk,
  matrixProfile,
  patched,
  png,
  pngChunk,
  pngRows,
  quarters,
  rgb,
  withSegment,
} from '../../../test/support/picture-files.ts';
import { Fault } from '../../base/fault.ts';
import { type Decoded, decode } from './decode.ts';
import { readSource } from './file.ts';
import { MOST_BYTES } from './limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = async (file: string): Promise<Decoded> =>
  decode(await readSource(file, { role: 'the image', mostBytes: MOST_BYTES }), (full) => full);

async function refused(file: string): Promise<Fault> {
  const error = await open(file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Fault);
  const fault = error as Fault;
  expect(fault.exit).toBe(2);
  expect(fault.message).toContain(file);
  expect(fault.where).toBe(file);
  expect(fault.remedy).toMatch(/\.$/);
  return fault;
}

/** Mean colour differences in the middles of the four quarters, from the colours that were drawn. */
function off({ raster }: Decoded, paint = quarters(raster.width, raster.height)): number {
  let most = 0;
  for (const [u, v] of [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ] as const) {
    const x = Math.floor(u * raster.width);
    const y = Math.floor(v * raster.height);
    for (const [c, wanted] of paint(x, y).entries())
      most = Math.max(most, Math.abs((raster.data[(y * raster.width + x) * 4 + c] as number) - wanted));
  }
  return most;
}

const jpeg = await drawn().jpeg({ quality: 95 }).toBuffer();
const progressive = await drawn().jpeg({ quality: 95, progressive: true }).toBuffer();
const plain = await drawn().png().toBuffer();
const interlaced = await drawn().png({ progressive: true }).toBuffer();
const lossy = await drawn().webp({ quality: 95 }).toBuffer();
const lossless = await drawn().webp({ lossless: true }).toBuffer();
const rows = pngRows(64, 48);
const animation = await sharp(rgb(32, 64), {
  raw: { width: 32, height: 64, channels: 3, pageHeight: 32 },
})
  .webp({ loop: 0, delay: [100, 100] })
  .toBuffer();
const ghost = {
  width: 64,
  height: 48,
  channels: 4,
  background: { r: 200, g: 40, b: 40, alpha: 0.4 },
} as const;
const solid = { ...ghost, background: { r: 200, g: 40, b: 40, alpha: 1 } } as const;
const exif = (bytes: number): Buffer =>
  Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0'), Buffer.alloc(bytes)]);

/** Files that are the picture that they seem to be. */
const good: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'baseline.jpg': () => jpeg,
  'progressive.jpg': () => progressive,
  'more-after-the-end.jpg': () => Buffer.concat([jpeg, Buffer.alloc(5000, 7)]),
  'subsampled.jpg': () => drawn().jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(),
  'optimised.jpg': () => drawn().jpeg({ quality: 95, mozjpeg: true }).toBuffer(),
  'huge-exif.jpg': () => withSegment(jpeg, 0xe1, exif(65000)),
  'broken-exif.jpg': () => withSegment(jpeg, 0xe1, Buffer.from('Exif\0\0II*\0\xff\xff\xff\xff', 'latin1')),
  'many-comments.jpg': () => withSegment(jpeg, 0xfe, Buffer.from('more'), 3000),
  'broken-profile.jpg': () => withSegment(jpeg, 0xe2, Buffer.from('ICC_PROFILE\0\x01\x01garbage', 'latin1')),
  'jpeg-named.png': () => jpeg,
  'plain.png': () => plain,
  'interlaced.png': () => interlaced,
  'by-hand.png': () => png({ width: 64, height: 48, rows }),
  'broken-profile.png': () =>
    png({ width: 64, height: 48, rows, chunks: [iccChunk(Buffer.from('no profile at all'))] }),
  'profile-of-print.png': async () => {
    const print = await drawn().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
    const { icc } = await sharp(print).metadata();
    return png({ width: 64, height: 48, rows, chunks: [iccChunk(icc as Buffer)] });
  },
  'unpacked-profile.png': () =>
    png({ width: 64, height: 48, rows, chunks: [pngChunk('iCCP', Buffer.from('x\0\0not packed'))] }),
  'long-text.png': () =>
    png({
      width: 64,
      height: 48,
      rows,
      chunks: [pngChunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(1e7))]))],
    }),
  'own-chunks.png': () => png({ width: 64, height: 48, rows, chunks: [pngChunk('quRk', Buffer.alloc(99))] }),
  'more-than-its-rows.png': () =>
    png({ width: 64, height: 48, rows: Buffer.concat([rows, Buffer.alloc(1e7)]) }),
  'png-named.webp': () => plain,
  'lossy.webp': () => lossy,
  'lossless.webp': () => lossless,
  'near-lossless.webp': () => drawn().webp({ nearLossless: true, quality: 90 }).toBuffer(),
  'opaque-alpha.png': () => drawn().ensureAlpha(1).png().toBuffer(),
  'opaque-alpha.webp': () => drawn().ensureAlpha(1).webp({ lossless: true, exact: true }).toBuffer(),
  'with-p3.jpg': () => drawn().withIccProfile('p3').jpeg({ quality: 98 }).toBuffer(),
  'with-p3.png': () => drawn().withIccProfile('p3').png().toBuffer(),
  'with-p3.webp': () => drawn().withIccProfile('p3').webp({ lossless: true }).toBuffer(),
  'with-srgb.jpg': () => drawn().withIccProfile('srgb').jpeg({ quality: 98 }).toBuffer(),
};

/** Files that are refused, with what the sentence has to say. */
const bad: Readonly<Record<string, readonly [RegExp, () => Buffer | Promise<Buffer>]>> = {
  'empty.jpg': [/an empty file/, () => Buffer.alloc(0)],
  'one-byte.jpg': [/unknown kind/, () => Buffer.from([0xff])],
  'two-bytes.jpg': [/damaged JPEG.*ends before its size/, () => Buffer.from([0xff, 0xd8])],
  'text.jpg': [/a text file/, () => Buffer.from('A lake at dusk.\n')],
  'text-utf8.jpg': [/a text file/, () => Buffer.from('Ein See im Dämmerlicht, 湖畔の夕暮れ')],
  'noise.jpg': [
    /unknown kind/,
    () => Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 97 + 131) & 255)),
  ],
  'drawing.svg.jpg': [
    /an SVG drawing/,
    () => Buffer.from('<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  'drawing.png': [/an SVG drawing/, () => Buffer.from('\n  <svg width="9" height="9"></svg>')],
  'page.jpg': [/a web page/, () => Buffer.from('<!DOCTYPE html><html><body>404 Not found</body></html>')],
  'comments-without-end.png': [/a text file/, () => Buffer.from('<!--'.repeat(9000))],
  'document.jpg': [/a PDF document/, () => Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1')],
  'animated.gif.jpg': [/a GIF picture/, () => drawn().gif().toBuffer()],
  'windows.jpg': [/a BMP picture/, () => Buffer.from('BM\x36\x10\0\0\0\0\0\0\x36\0\0\0', 'latin1')],
  'scan.jpg': [/a TIFF picture/, () => drawn().tiff().toBuffer()],
  'phone.jpg': [/a HEIC picture/, () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1', 'latin1')],
  'next.jpg': [/an AVIF picture/, () => Buffer.from('\0\0\0\x1cftypavif\0\0\0\0', 'latin1')],
  'clip.jpg': [/a video/, () => Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0', 'latin1')],
  'clip.webp': [/a video/, () => Buffer.from('\x1aE\xdf\xa3\x01\0\0\0', 'latin1')],
  'sound.webp': [/a sound/, () => Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1')],
  'archive.jpg': [/a ZIP archive/, () => Buffer.from('PK\x03\x04\x14\0', 'latin1')],
  'model.jpg': [/an ONNX model/, () => Buffer.from(lumaModel())],
  'program.jpg': [/a program/, () => Buffer.from('\x7fELF\x02\x01\x01', 'latin1')],
  'animated.png': [
    /an animated PNG/,
    () =>
      png({ width: 64, height: 48, rows, chunks: [pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))] }),
  ],
  'animated.webp': [/an animated WebP/, () => animation],
  'print.jpg': [/CMYK/, () => drawn().toColourspace('cmyk').jpeg().toBuffer()],
  'deep.png': [/16 bits/, () => drawn().toColourspace('rgb16').png().toBuffer()],
  'deep-grey.png': [/16 bits/, () => grey16Png(64, 48, (x, y) => x * y * 9)],
  'twelve-bits.jpg': [/12 bits/, () => patched(jpeg, frameOf(jpeg) + 4, 12)],
  'ghost.png': [/transparent/, () => sharp({ create: ghost }).png().toBuffer()],
  'ghost.webp': [/transparent/, () => sharp({ create: ghost }).webp().toBuffer()],
  'hole.png': [
    /transparent/,
    () =>
      sharp({ create: solid })
        .composite([
          {
            input: { create: { ...ghost, width: 3, height: 3, background: '#00000000' } },
            left: 30,
            top: 20,
            blend: 'source',
          },
        ])
        .png()
        .toBuffer(),
  ],
  'see-through-colour.png': [
    /transparent/,
    () =>
      png({
        width: 64,
        height: 48,
        rows: pngRows(64, 48, () => [9, 9, 9]),
        chunks: [pngChunk('tRNS', Buffer.from([0, 9, 0, 9, 0, 9]))],
      }),
  ],
  'one-pixel.png': [/at least 16x16/, () => drawn(1, 1).png().toBuffer()],
  'a-line.png': [/at least 16x16/, () => drawn(2000, 2).png().toBuffer()],
  'wide.png': [/at most 16384/, () => png({ width: 20000, height: 40, rows: Buffer.alloc(60001 * 40) })],
  'bomb.png': [
    /100 megapixels/,
    () => png({ width: 10000, height: 10000, bits: 1, type: 0, rows: Buffer.alloc(1251 * 10000) }),
  ],
  'billions.png': [
    /at most 16384/,
    () => png({ width: 0x7fffffff, height: 0x7fffffff, rows: Buffer.alloc(9) }),
  ],
  'no-pixels.png': [/0x48/, () => png({ width: 0, height: 48, rows })],
  'strange-type.png': [/damaged PNG.*colour type/, () => png({ width: 64, height: 48, type: 5, rows })],
  'short-header.png': [/damaged PNG/, () => plain.subarray(0, 20)],
  'says-more-rows.png': [/damaged|truncated/, () => png({ width: 64, height: 4000, rows })],
  'not-packed.png': [
    /damaged|truncated/,
    () => Buffer.concat([plain.subarray(0, 33), pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))]),
  ],
  'no-pixel-chunk.png': [
    /damaged|truncated/,
    () => Buffer.concat([plain.subarray(0, 33), pngChunk('IEND', Buffer.alloc(0))]),
  ],
  'says-more.jpg': [/damaged|truncated/, () => patched(jpeg, frameOf(jpeg) + 5, 0x0f, 0xa0, 0x0f, 0xa0)],
  'says-too-much.jpg': [/at most 16384/, () => patched(jpeg, frameOf(jpeg) + 5, 0xff, 0xff, 0xff, 0xff)],
  'no-end-marker.jpg': [/truncated JPEG/, () => jpeg.subarray(0, -2)],
  'ends-within.jpg': [
    /truncated JPEG/,
    () => Buffer.concat([jpeg.subarray(0, Math.floor(jpeg.length * 0.7)), Buffer.from([0xff, 0xd9])]),
  ],
  'two-channels.jpg': [/damaged JPEG/, () => patched(jpeg, frameOf(jpeg) + 9, 2)],
  'no-frame.jpg': [/damaged JPEG/, () => Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 4, 1, 2])],
  'segment-without-length.jpg': [/damaged JPEG/, () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1, 2])],
  'only-comments.jpg': [/too many segments/, () => withSegment(jpeg, 0xfe, Buffer.from('more'), 9000)],
  'many-scans.jpg': [
    /damaged|truncated/,
    () => {
      const last = progressive.lastIndexOf(Buffer.from([0xff, 0xda]));
      const scan = progressive.subarray(last, -2);
      return Buffer.concat([progressive.subarray(0, -2), ...Array<Buffer>(5000).fill(scan)]);
    },
  ],
  'no-frame.webp': [/damaged WebP/, () => Buffer.from('RIFF\x04\0\0\0WEBP', 'latin1')],
  'wrong-frame.webp': [/damaged WebP/, () => patched(lossy, lossy.indexOf('VP8 ') + 11, 0)],
};

describe('files that are pictures', () => {
  for (const [name, make] of Object.entries(good)) {
    it(name, async () => {
      const file = join(folder, name);
      writeFileSync(file, await make());
      const decoded = await open(file);
      expect([decoded.raster.width, decoded.raster.height]).toEqual([64, 48]);
      expect(off(decoded)).toBeLessThanOrEqual(6);
    });
  }

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is turned upright by EXIF orientation %i', async (orientation) => {
    // How a camera held another way stores the upright picture: the inverse of what the orientation asks for.
    const turns = [
      (s: Sharp) => s,
      (s: Sharp) => s.flop(),
      (s: Sharp) => s.rotate(180),
      (s: Sharp) => s.flip(),
      (s: Sharp) => s.rotate(270).flop(),
      (s: Sharp) => s.rotate(270),
      (s: Sharp) => s.rotate(90).flop(),
      (s: Sharp) => s.rotate(90),
    ];
    const stored = await (turns[orientation - 1] as (s: Sharp) => Sharp)(drawn()).png().toBuffer();
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const file = join(folder, `turned-${orientation}.${format}`);
      const encoded = sharp(stored).withMetadata({ orientation });
      writeFileSync(file, await encoded.toFormat(format, format === 'png' ? {} : { quality: 95 }).toBuffer());
      const decoded = await open(file);
      expect([decoded.raster.width, decoded.raster.height]).toEqual([64, 48]);
      expect(off(decoded)).toBeLessThanOrEqual(format === 'png' ? 0 : 12);
    }
  });

  it('converts Adobe RGB to sRGB', async () => {
    const colour = [120, 150, 100] as const;
    const file = join(folder, 'adobe.png');
    const chunks = [iccChunk(matrixProfile())];
    writeFileSync(file, png({ width: 64, height: 48, rows: pngRows(64, 48, () => colour), chunks }));
    const { raster } = await open(file);
    // By the published matrices: linear by the 563/256th power, through XYZ (D65) to sRGB.
    const [r, g, b] = colour.map((v) => (v / 255) ** (563 / 256)) as [number, number, number];
    const linear = [1.39836 * r - 0.39836 * g, g, -0.04293 * g + 1.04293 * b];
    for (const [c, value] of linear.entries()) {
      const wanted = (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055) * 255;
      expect(Math.abs((raster.data[c] as number) - wanted)).toBeLessThanOrEqual(2);
    }
    expect(Math.abs((raster.data[0] as number) - colour[0])).toBeGreaterThan(8);
  });

  it.each([
    ['grey.jpg', () => drawn().greyscale().jpeg({ quality: 95 })],
    ['grey.png', () => drawn().greyscale().png()],
    ['one-bit.png', () => drawn().greyscale().threshold(110).png({ palette: true, colours: 2 })],
    ['palette.png', () => drawn().png({ palette: true, colours: 16 })],
    ['four-bits.png', () => drawn().png({ palette: true, colours: 12 })],
  ])('%s has three equal or near channels', async (name, make) => {
    const file = join(folder, name);
    writeFileSync(file, await make().toBuffer());
    const wanted = await make()
      .toBuffer()
      .then((bytes) => sharp(bytes).toColourspace('srgb').removeAlpha().raw().toBuffer());
    const { raster } = await open(file);
    let most = 0;
    for (let i = 0; i < 64 * 48; i++)
      for (let c = 0; c < 3; c++)
        most = Math.max(most, Math.abs((raster.data[i * 4 + c] as number) - (wanted[i * 3 + c] as number)));
    expect(most).toBeLessThanOrEqual(1);
    expect(raster.data.every((v, i) => i % 4 !== 3 || v === 255)).toBe(true);
  });
});

describe('files that are refused', () => {
  for (const [name, [says, make]] of Object.entries(bad)) {
    it(name, async () => {
      const file = join(folder, `bad-${name}`);
      writeFileSync(file, await make());
      expect((await refused(file)).message).toMatch(says);
    });
  }

  const whole = { jpeg, progressive, plain, interlaced, lossy, lossless };
  it.each(Object.entries(whole))('%s truncated at many places', async (name, bytes) => {
    for (const share of [0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9]) {
      const file = join(folder, `cut-${share}-${name}`);
      writeFileSync(file, bytes.subarray(0, Math.max(20, Math.floor(bytes.length * share))));
      expect((await refused(file)).message).toMatch(/truncated|damaged/);
    }
  });

  it('what is no file', async () => {
    const at = (name: string): string => join(folder, name);
    mkdirSync(at('folder.jpg'));
    expect((await refused(at('folder.jpg'))).message).toMatch(/it is a folder/);
    expect((await refused(at('missing.jpg'))).message).toMatch(/no such file/);
    expect((await refused(`${at('x')}\0.jpg`)).message).toMatch(/NUL/);
    expect((await refused(at('missing.jpg/inside.jpg'))).message).toMatch(/no such file|is a file/);
    expect((await refused(at('x'.repeat(300)))).message).toMatch(/too long/);
    symlinkSync(at('loop.jpg'), at('loop.jpg'));
    expect((await refused(at('loop.jpg'))).message).toMatch(/circle/);
  });

  it.skipIf(process.platform === 'win32')('pipes and devices, without waiting for them', async () => {
    const pipe = join(folder, 'pipe.jpg');
    execFileSync('mkfifo', [pipe]);
    expect((await refused(pipe)).message).toMatch(/no regular file/);
    expect((await refused('/dev/zero')).message).toMatch(/no regular file/);
    expect((await refused('/dev/null')).message).toMatch(/no regular file/);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('an unreadable file', async () => {
    const file = join(folder, 'secret.jpg');
    writeFileSync(file, jpeg);
    chmodSync(file, 0);
    expect((await refused(file)).message).toMatch(/not permitted/);
  });

  it('a file of too many bytes, unread', async () => {
    const file = join(folder, 'vast.jpg');
    writeFileSync(file, jpeg);
    truncateSync(file, 6e7);
    expect((await refused(file)).message).toMatch(/60 MB, and at most 50 MB/);
  });
});

it('any change of bytes of a picture gives a picture or a fault', async () => {
  const small = [
    jpeg,
    progressive,
    plain,
    interlaced,
    lossy,
    lossless,
    await drawn().ensureAlpha(1).png().toBuffer(),
  ];
  // Spread by a multiplier, since the small numbers that are tried most often would all hit the file's first bytes.
  const change = fc.record({ at: fc.nat().map((n) => Math.imul(n, 0x9e3779b1) >>> 0), to: fc.nat(255) });
  let pictures = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...small),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (bytes, changes, early) => {
        const mutated = Buffer.from(bytes);
        // Headers are where a change tells most.
        const reach = early ? Math.min(120, mutated.length) : mutated.length;
        for (const { at, to } of changes) mutated[at % reach] = to;
        const source = { name: 'mutated', bytes: mutated, digest: '' };
        try {
          const { raster } = await decode(source, () => ({ width: 40, height: 30 }));
          expect(raster.data.length).toBe(40 * 30 * 4);
          pictures++;
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
          expect((error as Fault).exit).toBe(2);
        }
      },
    ),
    { numRuns: 400 },
  );
  // The law would hold of a decoder that refuses all.
  expect(pictures).toBeGreaterThan(50);
});
