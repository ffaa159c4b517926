import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { childrenNamed } from '../../../test/support/clip-files.ts';
import { drawn } from '../../../test/support/picture-files.ts';
import { Fault } from '../../base/fault.ts';
import { inspectPicture } from './picture.ts';

const root = mkdtempSync(join(tmpdir(), 'uploaded-pictures-'));
const scratch = join(root, 'scratch');
mkdirSync(scratch);
const temporary = process.env['TMPDIR'];
process.env['TMPDIR'] = scratch;
afterEach(() => {
  expect(childrenNamed(/node/)).toEqual([]);
  expect(readdirSync(scratch)).toEqual([]);
});
afterAll(() => {
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  rmSync(root, { recursive: true, force: true });
});

const saved = (name: string, bytes: Uint8Array): string => {
  const file = join(root, name);
  writeFileSync(file, bytes);
  return file;
};
const turned = await drawn(64, 48).withMetadata({ orientation: 6 }).jpeg().toBuffer();
const fault = (work: Promise<unknown>): Promise<Fault> =>
  work.then(
    () => expect.unreachable(),
    (error: unknown) => error as Fault,
  );

it('is decoded by another process, and told upright', async () => {
  const looking = inspectPicture(saved('turned.png', turned), { mostBytes: 1e6 });
  await expect.poll(() => childrenNamed(/node/).length).toBe(1);
  expect(await looking).toEqual({ width: 48, height: 64, format: 'jpeg' });
});

it('is refused where its pixels end early, in sentences that name no file', async () => {
  const cut = saved('cut.jpg', turned.subarray(0, turned.length - 200));
  const error = await fault(inspectPicture(cut, { mostBytes: 1e6 }));
  expect(error).toBeInstanceOf(Fault);
  expect(error.message).toMatch(/^The image is a (truncated|damaged) JPEG file/);
  expect(`${error.message} ${error.remedy} ${error.where}`).not.toContain(root);
});

it('is not waited for when its sender goes', async () => {
  const control = new AbortController();
  const looking = fault(
    inspectPicture(saved('gone.jpg', turned), { mostBytes: 1e6, signal: control.signal }),
  );
  await expect.poll(() => childrenNamed(/node/).length).toBe(1);
  control.abort();
  expect((await looking).exit).toBe(130);
});

it('that is none is refused before anything is started', async () => {
  const looking = fault(inspectPicture(saved('text.png', Buffer.from('A lake.\n')), { mostBytes: 1e6 }));
  expect((await looking).message).toMatch(/no JPEG, PNG or WebP picture/);
});
