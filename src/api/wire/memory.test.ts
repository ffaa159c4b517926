import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBody } from './body.ts';
import { Memory } from './memory.ts';

const MIB = 1024 * 1024;

it('what is given back can be held again, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(MIB), { maxLength: 5 }), { maxLength: 20 }), (bodies) => {
      const memory = new Memory(2 * MIB);
      const held = bodies.map(() => memory.open());
      for (const [i, pieces] of bodies.entries()) {
        try {
          for (const bytes of pieces) held[i]?.take(bytes);
        } catch (error) {
          expect(error).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
        }
      }
      for (const one of held) {
        one.release();
        one.release();
      }
      expect(() => memory.open().take(2 * MIB)).not.toThrow();
    }),
  );
});

const memory = new Memory(MIB);
const read = (body: string | FormData) => {
  const type = typeof body === 'string' ? { 'content-type': 'application/json' } : undefined;
  const made = new Request('http://localhost/', { method: 'POST', body, ...(type ? { headers: type } : {}) });
  const headers = new Headers(made.headers);
  headers.set('transfer-encoding', 'chunked');
  return readBody(new Request(made, { headers }), tmpdir(), {}, memory);
};
const form = (length: number): FormData => {
  const data = new FormData();
  data.set('prompt', 'x'.repeat(length));
  return data;
};

it.each([
  ['JSON', (length: number) => JSON.stringify({ prompt: 'x'.repeat(length) })],
  ['a form', form],
])('long bodies wait for one another, short ones for nobody: %s', async (_what, body) => {
  const first = await read(body(MIB));
  await expect(read(body(MIB))).rejects.toMatchObject({ status: 503 });
  await (await read(body(32_000))).dispose();
  await first.dispose();
  await (await read(body(MIB))).dispose();
});
