import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../base/fault.ts';
import { isKey, prefixOf, wordsOf } from './key.ts';

const refused = (work: () => unknown): boolean => {
  try {
    work();
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return true;
  }
};
/** Texts in which what paths are made of is frequent. */
const nearlyKeys = fc.oneof(
  fc.string({
    unit: fc.constantFrom('.', '..', '/', '\\', '~', 'a', 'B', '0', '-', '_', ':', '%2e', '\0', ' '),
  }),
  fc.string({ unit: 'binary' }),
);

describe('keys', () => {
  it('whatever is a key names a path below its root, and no two keys name the same', () => {
    let keys = 0;
    fc.assert(
      fc.property(nearlyKeys, (text) => {
        if (!isKey(text)) {
          expect(refused(() => wordsOf(text))).toBe(true);
          return;
        }
        keys++;
        expect(wordsOf(text).join('/')).toBe(text);
        expect(posix.normalize(posix.join('/root', text))).toBe(`/root/${text}`);
        expect(win32.normalize(win32.join('C:\\root', text))).toBe(`C:\\root\\${text.replaceAll('/', '\\')}`);
        expect(encodeURI(text)).toBe(text);
      }),
      { numRuns: 3000 },
    );
    expect(keys).toBeGreaterThan(100);
  });

  it('whatever keys begin with is a prefix, and its folders are below the root', () => {
    fc.assert(
      fc.property(nearlyKeys.filter(isKey), fc.nat(), (key, at) => {
        const prefix = key.slice(0, at % (key.length + 1));
        const { folders, start } = prefixOf(prefix);
        expect([...folders, start].join('/')).toBe(prefix);
        expect(folders.every(isKey)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(nearlyKeys, (text) => {
        if (!refused(() => prefixOf(text)))
          expect(prefixOf(text).folders.every((word) => isKey(word) && !word.includes('/'))).toBe(true);
      }),
    );
  });
});
