// Sets up what Shotwright needs on this machine, and only what is missing. Runs before anything is installed,
// so it imports nothing but Node. Options: --build also builds dist/, --system also looks after ffmpeg and the
// Vulkan driver. Exit status 3 when npm or the build fails; a missing system part is told, not fatal.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
const stamp = join(cache, 'setup.stamp');
/** What was added to the system, so that `doctor --undo-setup` can take it away again. */
export const record = join(cache, 'setup.json');
const backports = '/etc/apt/sources.list.d/shotwright-backports.sources';

const say = (text) => process.stderr.write(`${text}\n`);
const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  });
  return done.status === 0;
}

function quiet(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 60_000 });
  return done.status === 0 ? done.stdout : undefined;
}

/** npm packages exactly as the lock file names them. */
export function packages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const missing = ['typescript', 'three', 'webgpu', 'commander'].some(
    (p) => !existsSync(join(root, 'node_modules', p)),
  );
  if (!missing && changed(installed) >= changed(join(root, 'package-lock.json')) - 1000) return;
  say('Installing npm packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund'])) return;
  say('npm ci failed. The first set-up needs the network; run "npm ci" by hand to see why it failed.');
  process.exit(3);
}

/** dist/ from src/. */
export function build() {
  const started = new Date();
  say('Building …');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!run(process.execPath, [tsc, '-b', 'tsconfig.build.json'])) {
    say('The build failed; the messages above say where.');
    process.exit(3);
  }
  return started;
}

const os = () => {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    return Object.fromEntries([...text.matchAll(/^(\w+)="?([^"\n]*)"?$/gm)].map((m) => [m[1], m[2]]));
  } catch {
    return {};
  }
};

/** Mesa's software driver counts from version 25; older ones give WebGPU no adapter. */
function driverWorks() {
  const probe = join(root, 'scripts', 'probe-gpu.mjs');
  return spawnSync(process.execPath, [probe], { timeout: 60_000, stdio: 'ignore' }).status === 0;
}

const inContainer = () =>
  ['/.dockerenv', '/run/.containerenv'].some((f) => existsSync(f)) ||
  Boolean(process.env.container || process.env.KUBERNETES_SERVICE_HOST) ||
  /docker|kubepods|containerd|lxc/.test(
    existsSync('/proc/1/cgroup') ? readFileSync('/proc/1/cgroup', 'utf8') : '',
  );

/** The Debian mirror that apt on this machine already uses for a release. */
function mirror(release) {
  const list =
    quiet('apt-get', ['indextargets', '--format', '$(SITE)|$(RELEASE)', 'Identifier: Packages']) ?? '';
  const rows = list.split('\n').map((row) => row.split('|'));
  return rows.find(([site, name]) => name === release && !/security/.test(site))?.[0];
}

const anyExists = (...files) => files.some((file) => existsSync(file));

/** What only the tests need: a real database server, certificates, a real browser. */
const testParts = [
  {
    name: 'PostgreSQL',
    packages: ['postgresql'],
    present: () =>
      quiet('postgres', ['--version']) !== undefined ||
      (existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').length > 0),
  },
  {
    name: 'OpenSSL',
    packages: ['openssl'],
    present: () => quiet('openssl', ['version']) !== undefined,
  },
  {
    name: 'Chromium',
    packages: ['chromium'],
    present: () =>
      anyExists(process.env.SHOTWRIGHT_CHROMIUM ?? '/usr/bin/chromium', '/usr/bin/chromium-browser'),
  },
];

/** The commands that add the missing parts, as arrays; undefined where this script does not know the system. */
export function systemCommands(missing, system = os()) {
  if (process.platform !== 'linux' || quiet('apt-get', ['--version']) === undefined) return undefined;
  const commands = [];
  const wanted = [];
  if (missing.includes('ffmpeg')) wanted.push('ffmpeg');
  for (const part of testParts) if (missing.includes(part.name)) wanted.push(...part.packages);
  let target = [];
  let sources;
  if (missing.includes('vulkan')) {
    wanted.push('mesa-vulkan-drivers', 'libvulkan1');
    if (system.ID === 'debian' && system.VERSION_CODENAME === 'bookworm') {
      const site = mirror('bookworm');
      if (!site) return undefined;
      sources = `Types: deb\nURIs: ${site}\nSuites: bookworm-backports\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n`;
      target = ['-t', 'bookworm-backports'];
    }
  }
  commands.push(['apt-get', 'update']);
  commands.push(['apt-get', 'install', '-y', '--no-install-recommends', ...target, ...wanted]);
  return { commands, sources, wanted };
}

/** What a person types where this script may not install: every system's own words. */
export const byHand = `  Debian 13, Ubuntu 24.04 or newer
                   sudo apt-get install ffmpeg mesa-vulkan-drivers libvulkan1
  Debian 12        add bookworm-backports to apt's sources, then
                   sudo apt-get install ffmpeg
                   sudo apt-get install -t bookworm-backports mesa-vulkan-drivers libvulkan1
  macOS            brew install ffmpeg          (the Metal driver is there already)
  Windows          winget install Gyan.FFmpeg   (the graphics driver is there already)`;

function agreed() {
  if (process.env.SHOTWRIGHT_SETUP === 'yes') return true;
  if (process.env.SHOTWRIGHT_SETUP === 'no') return false;
  if (!process.stdin.isTTY) return Boolean(process.env.CI) || inContainer();
  process.stderr.write('Go on? [y/N] ');
  const buffer = Buffer.alloc(16);
  try {
    return /^y/i.test(buffer.toString('utf8', 0, readSync(0, buffer, 0, 16, null)));
  } catch {
    return false;
  }
}

/** ffmpeg and the Vulkan driver; with `tests` also what the tests need. */
export function system({ tests = false } = {}) {
  const missing = tests
    ? testParts.filter((part) => process.platform === 'linux' && !part.present()).map((part) => part.name)
    : [];
  if (quiet('ffmpeg', ['-hide_banner', '-version']) === undefined) missing.push('ffmpeg');
  if (!driverWorks()) missing.push('vulkan');
  if (missing.length === 0) return;
  say(
    `Missing on this machine: ${missing.map((m) => (m === 'vulkan' ? 'a Vulkan driver to draw with' : m)).join(', ')}.`,
  );
  const plan = systemCommands(missing);
  if (!plan || process.getuid?.() !== 0) {
    say(`Install with:\n${byHand}`);
    return;
  }
  say('Set-up will run:');
  if (plan.sources) say(`  write ${backports}:\n${plan.sources.replace(/^(?=.)/gm, '    ')}`);
  for (const c of plan.commands) say(`  ${c.join(' ')}`);
  if (!agreed()) {
    say(`Nothing was installed. To let set-up do it: SHOTWRIGHT_SETUP=yes. By hand:\n${byHand}`);
    return;
  }
  const before = new Set((quiet('dpkg-query', ['-W', '-f', '${Package}\n']) ?? '').split('\n'));
  if (plan.sources && !existsSync(backports)) writeFileSync(backports, plan.sources);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const good = plan.commands.every(([command, ...args]) => run(command, args, { env }));
  const added = (quiet('dpkg-query', ['-W', '-f', '${Package}\n']) ?? '')
    .split('\n')
    .filter((p) => p && !before.has(p));
  mkdirSync(cache, { recursive: true });
  const old = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : { packages: [], files: [] };
  const files = plan.sources ? [backports] : [];
  const union = (a, b) => [...new Set([...a, ...b])];
  writeFileSync(
    record,
    JSON.stringify({ packages: union(old.packages, added), files: union(old.files, files) }, null, 2),
  );
  if (!good) {
    if (plan.sources && added.length === 0) rmSync(backports, { force: true });
    say(`The installation failed. By hand:\n${byHand}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(`Shotwright needs Node.js 20 or newer; this is ${process.versions.node}.`);
    process.exit(3);
  }
  packages();
  const first = !existsSync(stamp);
  const started = process.argv.includes('--build') ? build() : undefined;
  if (process.argv.includes('--system') && first) system();
  if (started) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, `${started.toISOString()}\n`);
  }
}
