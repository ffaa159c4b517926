import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../base/fault.ts';
import { readDataUrl } from './data-url.ts';

const url = (bytes: Uint8Array, type = 'image/png'): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

describe('data URLs', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = url(bytes);
        expect(readDataUrl(text, 400)).toEqual({ type: 'image/png', bytes });
        expect(readDataUrl(text.replace(/=+$/, ''), 400).bytes).toEqual(bytes);
        expect(readDataUrl(text.replace(/.{76}/g, '$&\r\n').toString(), 400).bytes).toEqual(bytes);
        if (bytes.length > 0) expect(() => readDataUrl(text, bytes.length - 1)).toThrow(/more than/);
      }),
    );
  });

  it('with parameters and capitals', () => {
    expect(readDataUrl('DATA:Image/JPEG;name=a.jpg;Base64,AQID', 9)).toEqual({
      type: 'image/jpeg',
      bytes: Uint8Array.of(1, 2, 3),
    });
    expect(readDataUrl('data:;base64,', 9)).toEqual({ type: '', bytes: new Uint8Array() });
  });

  it.each([
    ['', /no data URL/],
    ['https://example.com/', /no data URL/],
    ['data:image/png', /no data URL/],
    [`data:${'x'.repeat(300)};base64,AAAA`, /no data URL/],
    ['data:image/svg+xml,<svg/>', /not in base64/],
    ['data:image/png;base64;x=1,AAAA', /not in base64/],
    ['data:image/png;base64,AAA$', /other than base64/],
    ['data:image/png;base64,AA-_', /other than base64/],
    ['data:image/png;base64,A', /other than base64/],
    ['data:image/png;base64,AA=A', /other than base64/],
    ['data:image/png;base64,A===', /other than base64/],
    ['data:image/png;base64,AAA==', /within a byte/],
    ['data:image/png;base64,%41%41', /other than base64/],
    ['data:image/png;base64,\u0000AAA', /other than base64/],
    [`data:image/png;base64,${' '.repeat(10_000)}AAAA`, /more than/],
  ])('%j is refused', (text, says) => {
    const read = (): unknown => readDataUrl(text, 1000);
    expect(read).toThrow(Fault);
    expect(read).toThrow(says);
  });

  it('looks at each character a bounded number of times', () => {
    // What makes backtracking patterns quadratic: many "=", many spaces, a wrong end. Each would take minutes.
    for (const filler of ['=', ' ', 'A', '= ', 'A=', '\n'])
      expect(() => readDataUrl(`data:a;base64,${filler.repeat(2_000_000)}$`, 50e6)).toThrow(Fault);
  });
});
