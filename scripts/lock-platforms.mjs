// Completes package-lock.json: some registries do not offer the binaries of other platforms, npm then leaves them out
// of the lock file, and `npm ci` refuses it everywhere. Adds each missing optional package with its exact version and
// the platform that its name tells, so that npm skips it elsewhere. `--check` only tells.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'x64',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
];

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const key = `node_modules/${name}`;
    if (lock.packages[key] || lock.packages[nested]) continue;
    if (!/^\d/.test(version)) {
      console.error(`${name}: ${version} is not an exact version; left alone.`);
      continue;
    }
    const words = name.split(/[/@-]/);
    const os = SYSTEMS.filter((s) => words.includes(s));
    const cpu = PROCESSORS.filter((p) => words.includes(p));
    const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
    lock.packages[key] = {
      version,
      ...(cpu.length ? { cpu } : {}),
      ...(entry.dev ? { dev: true } : {}),
      ...(libc.length ? { libc } : {}),
      optional: true,
      ...(os.length ? { os } : {}),
    };
    added++;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
if (process.argv.includes('--check')) {
  if (added)
    console.error(
      `${added} platform packages are missing from package-lock.json: run node scripts/lock-platforms.mjs`,
    );
  process.exit(added ? 1 : 0);
}
if (added) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added.`);
