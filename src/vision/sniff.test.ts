import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniff } from './sniff.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const be = (value: number, size: number): string =>
  Array.from({ length: size }, (_, i) => String.fromCharCode((value / 256 ** (size - 1 - i)) & 255)).join('');
const le = (value: number, size: number): string => [...be(value, size)].reverse().join('');

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const chunk = (name: string, data: string): string => `${be(data.length, 4)}${name}${data}\0\0\0\0`;
const head = (width: number, height: number, bits: number, type: number): string =>
  `${SIGNATURE}${chunk('IHDR', `${be(width, 4)}${be(height, 4)}${be(bits, 1)}${be(type, 1)}\0\0\0`)}`;
const segment = (marker: number, data: string): string =>
  `\xff${be(marker, 1)}${be(data.length + 2, 2)}${data}`;
const frame = (channels: number, width = 640, height = 480, bits = 8): string =>
  segment(
    0xc0,
    `${be(bits, 1)}${be(height, 2)}${be(width, 2)}${be(channels, 1)}${'\x01\x11\0'.repeat(channels)}`,
  );
const webpChunk = (name: string, data: string): string =>
  `${name}${le(data.length, 4)}${data}${data.length % 2 ? '\0' : ''}`;
const webp = (...chunks: string[]): string =>
  `RIFF${le(chunks.join('').length + 4, 4)}WEBP${chunks.join('')}`;
const tiff = (orientation: number, little: boolean): string => {
  const number = little ? le : be;
  const entry = `${number(0x0112, 2)}${number(3, 2)}${number(1, 4)}${number(orientation, 2)}\0\0`;
  return `${little ? 'II' : 'MM'}${number(42, 2)}${number(8, 4)}${number(1, 2)}${entry}`;
};

describe('JPEG', () => {
  it('size, channels and bits are those of the frame header', () => {
    const seen = sniff(bytes(`\xff\xd8${segment(0xe0, 'JFIF\0')}${frame(3, 1280, 720)}`));
    expect(seen).toEqual({
      kind: 'picture',
      format: 'jpeg',
      width: 1280,
      height: 720,
      bits: 8,
      model: 'rgb',
      alpha: false,
      animated: false,
      orientation: 1,
      icc: false,
    });
    expect(sniff(bytes(`\xff\xd8${frame(1)}`))).toMatchObject({ model: 'grey', width: 640, height: 480 });
    expect(sniff(bytes(`\xff\xd8${frame(3, 9, 9, 12)}`))).toMatchObject({ bits: 12 });
  });

  it('four channels are CMYK, or YCCK by the Adobe segment', () => {
    expect(sniff(bytes(`\xff\xd8${frame(4)}`))).toMatchObject({ model: 'cmyk' });
    const adobe = (transform: number): string => segment(0xee, `Adobe\0\x64\0\0\0\0${be(transform, 1)}`);
    expect(sniff(bytes(`\xff\xd8${adobe(0)}${frame(4)}`))).toMatchObject({ model: 'cmyk' });
    expect(sniff(bytes(`\xff\xd8${adobe(2)}${frame(4)}`))).toMatchObject({ model: 'ycck' });
  });

  it('orientation in either byte order, and the profile', () => {
    for (const little of [true, false]) {
      const exif = segment(0xe1, `Exif\0\0${tiff(6, little)}`);
      const icc = segment(0xe2, 'ICC_PROFILE\0\x01\x01…');
      const seen = sniff(bytes(`\xff\xd8${exif}${icc}${frame(3)}`));
      expect(seen).toMatchObject({ orientation: 6, icc: true });
    }
    expect(sniff(bytes(`\xff\xd8${segment(0xe1, `Exif\0\0${tiff(9, true)}`)}${frame(3)}`))).toMatchObject({
      orientation: 1,
    });
  });

  it('a marker may follow any number of FF', () => {
    expect(sniff(bytes(`\xff\xd8\xff\xff\xff${frame(3)}`))).toMatchObject({ width: 640 });
  });
});

describe('PNG', () => {
  it.each([
    [0, 1, 'grey', false],
    [2, 8, 'rgb', false],
    [3, 4, 'palette', false],
    [4, 16, 'grey', true],
    [6, 8, 'rgb', true],
  ])('colour type %i of %i bits is %s', (type, bits, model, alpha) => {
    const seen = sniff(bytes(`${head(300, 200, bits, type)}${chunk('IDAT', '…')}${chunk('IEND', '')}`));
    expect(seen).toMatchObject({ format: 'png', width: 300, height: 200, bits, model, alpha });
  });

  it('animation, transparent colour, profile and orientation, also after the pixels', () => {
    const still = head(9, 9, 8, 2);
    const idat = chunk('IDAT', 'x'.repeat(999));
    expect(sniff(bytes(still + idat))).toMatchObject({ animated: false, alpha: false, icc: false });
    expect(sniff(bytes(still + chunk('acTL', '12345678') + idat))).toMatchObject({ animated: true });
    expect(sniff(bytes(still + chunk('tRNS', '123456') + idat))).toMatchObject({ alpha: true });
    expect(sniff(bytes(still + chunk('iCCP', 'x\0\0') + idat))).toMatchObject({ icc: true });
    expect(sniff(bytes(still + idat + chunk('eXIf', tiff(3, false))))).toMatchObject({ orientation: 3 });
    // What is behind the end is no part of the picture.
    expect(sniff(bytes(still + chunk('IEND', '') + chunk('acTL', '12345678')))).toMatchObject({
      animated: false,
    });
  });
});

describe('WebP', () => {
  const vp8 = webpChunk('VP8 ', `\0\0\0\x9d\x01\x2a${le(320, 2)}${le(200, 2)}`);
  it('lossy, lossless and extended', () => {
    expect(sniff(bytes(webp(vp8)))).toMatchObject({ format: 'webp', width: 320, height: 200, alpha: false });
    const packed = (319 | (199 << 14) | (1 << 28)) >>> 0;
    expect(sniff(bytes(webp(webpChunk('VP8L', `\x2f${le(packed, 4)}`))))).toMatchObject({
      width: 320,
      height: 200,
      alpha: true,
    });
    const extended = webpChunk('VP8X', `\x10\0\0\0${le(1919, 3)}${le(1079, 3)}`);
    const seen = sniff(
      bytes(webp(extended, webpChunk('ICCP', 'abc'), vp8, webpChunk('EXIF', tiff(8, true)))),
    );
    expect(seen).toMatchObject({ width: 1920, height: 1080, alpha: true, icc: true, orientation: 8 });
  });

  it('animation by flag or chunk', () => {
    const extended = (flags: number): string =>
      webpChunk('VP8X', `${be(flags, 1)}\0\0\0${le(9, 3)}${le(9, 3)}`);
    expect(sniff(bytes(webp(extended(2))))).toMatchObject({ animated: true });
    expect(sniff(bytes(webp(extended(0), webpChunk('ANIM', '123456'))))).toMatchObject({ animated: true });
  });
});

it('never throws and looks only so far, whatever the bytes', () => {
  const beginnings = [
    '',
    '\xff\xd8\xff',
    SIGNATURE,
    head(9, 9, 8, 2),
    'RIFF\0\0\0\0WEBP',
    '<?xml',
    '\0\0\0\x18ftyp',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const seen = sniff(Uint8Array.from([...bytes(start), ...rest]));
      expect(['picture', 'broken', 'other']).toContain(seen.kind);
      if (seen.kind === 'picture') {
        expect(seen.orientation).toBeGreaterThanOrEqual(1);
        expect(seen.orientation).toBeLessThanOrEqual(8);
      }
    }),
    { numRuns: 1000 },
  );
  // A chunk that claims no length must not hold the walk.
  expect(sniff(bytes(`${head(9, 9, 8, 2)}${chunk('quRk', '').repeat(20_000)}`))).toMatchObject({ width: 9 });
  expect(sniff(bytes(`\xff\xd8${segment(0xfe, '').repeat(20_000)}`))).toMatchObject({ kind: 'broken' });
});

it('a prefix of a file is never taken for another picture', () => {
  const whole = bytes(`\xff\xd8${segment(0xe1, `Exif\0\0${tiff(6, true)}`)}${frame(3)}`);
  for (let length = 3; length <= whole.length; length++) {
    const seen = sniff(whole.subarray(0, length));
    if (seen.kind === 'picture') expect(seen).toMatchObject({ width: 640, height: 480, orientation: 6 });
    else expect(seen).toMatchObject({ kind: 'broken', format: 'jpeg' });
  }
});
