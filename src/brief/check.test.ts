import { describe, expect, it } from 'vitest';
import { Fault } from '../base/fault.ts';
import { checkBytes, checkText } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a brief may be', () => {
  it.each([
    ['empty', bytes('')],
    ['white space', bytes(' \n\t\u3000\uFEFF')],
    ['not UTF-8', new Uint8Array([0x41, 0xff, 0xfe])],
    ['a NUL', bytes('a\0b')],
    ['too long', bytes('é'.repeat(32_001))],
  ])('refuses %s with exit status 2 and a remedy', (_, data) => {
    let fault: unknown;
    try {
      checkBytes(data, 'x.brief');
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).exit).toBe(2);
    expect((fault as Fault).remedy).toBeTruthy();
    expect((fault as Fault).where).toBe('x.brief');
  });

  it('accepts the longest, counts characters rather than code units, and keeps the byte order mark', () => {
    expect(checkText('😀'.repeat(32_000))).toHaveLength(64_000);
    expect(checkBytes(bytes('\uFEFFA cat.'))).toBe('\uFEFFA cat.');
  });
});
