import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../base/colour.ts';
import { prints } from '../../render/prints.ts';
import { printedSurface, printOf, readPrint } from './print.ts';

describe('prints', () => {
  it('come back from the name of their surface, and stand out from their ground', () => {
    for (const pattern of prints)
      for (const hex of ['#101010', '#b8303a', '#f2efe6']) {
        const read = readPrint(printedSurface(pattern, fromHex(hex), 0.7));
        expect(read?.pattern).toBe(pattern);
        expect(read?.size).toBe(0.7);
        const away = read!.colour.reduce((sum, c, i) => sum + Math.abs(c - read!.ground[i]!), 0);
        expect(away, `${pattern} on ${hex}`).toBeGreaterThan(0.02);
      }
  });

  it('are what the words say, then what the garment comes in', () => {
    expect(printOf(['old', 'polka-dot'], 'plaid')).toBe('dots');
    expect(printOf(['old'], 'plaid')).toBe('plaid');
    expect(printOf(['plain'], 'plaid')).toBeUndefined();
    expect(readPrint('weave')).toBeUndefined();
  });
});
