// Pictures of what commands print: node scripts/run.mjs scripts/terminal.ts
// Runs each command of the list below on a brief of `examples/`, with colours, and writes docs/terminal/NAME.png as a
// terminal of that width shows it. Needs Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../test/support/sources.ts';

/** Columns of the drawn terminal, unless a picture needs more. */
const COLUMNS = 104;

const pictures: readonly {
  readonly name: string;
  readonly shown: string;
  readonly args: readonly string[];
  readonly columns?: number;
}[] = [
  {
    name: 'lint',
    shown: 'lint examples/drafts/bakery.brief',
    args: ['lint', 'examples/drafts/bakery.brief'],
  },
  { name: 'fmt', shown: 'fmt examples/drafts/tugboat.brief', args: ['fmt', 'examples/drafts/tugboat.brief'] },
  {
    name: 'plan',
    shown: 'plan examples/clay-robot.txt --seed 7',
    args: ['plan', 'examples/clay-robot.txt', '--seed', '7'],
  },
  {
    name: 'price',
    shown: 'price examples/clay-robot.txt --takes 3',
    args: ['price', 'examples/clay-robot.txt', '--takes', '3'],
    columns: 142,
  },
  {
    name: 'remix',
    shown: 'remix examples/night-train.txt "same shot, switch to 85mm"',
    args: ['remix', 'examples/night-train.txt', 'same shot, switch to 85mm'],
  },
];

const COLOURS: Readonly<Record<string, string>> = {
  31: '#f07178',
  32: '#a5d67a',
  33: '#f2c76e',
  34: '#7fb2f0',
  35: '#d3a1f0',
  36: '#7fd6d6',
  90: '#8a93a6',
  91: '#f07178',
  92: '#a5d67a',
  93: '#f2c76e',
  94: '#7fb2f0',
  95: '#d3a1f0',
  96: '#7fd6d6',
};

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

/** Select-graphic-rendition sequences as spans; every other escape sequence is left out. */
function html(ansi: string): string {
  const style = new Map<string, string>();
  const parts = ansi.split(/\u001b\[([\d;]*)([A-Za-z])/);
  let out = '';
  for (let i = 0; i < parts.length; i += 3) {
    const css = [...style.values()].join(';');
    const text = escape(parts[i] as string);
    out += css && text ? `<span style="${css}">${text}</span>` : text;
    if (parts[i + 2] !== 'm') continue;
    for (const code of (parts[i + 1] as string).split(';')) {
      if (code === '' || code === '0') style.clear();
      else if (code === '1') style.set('weight', 'font-weight:700');
      else if (code === '22') {
        style.delete('weight');
        style.delete('dim');
      } else if (code === '2') style.set('dim', 'opacity:.6');
      else if (code === '4') style.set('line', 'text-decoration:underline');
      else if (code === '24') style.delete('line');
      else if (code === '39') style.delete('colour');
      else if (COLOURS[code]) style.set('colour', `color:${COLOURS[code]}`);
    }
  }
  return out;
}

const page = (
  command: string,
  body: string,
  columns: number,
): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #1b1f2a; width: max-content; }
  pre { margin: 0; padding: 18px 22px; color: #d9dee8; font: 15px/1.42 'DejaVu Sans Mono', monospace;
        width: ${columns}ch; white-space: pre-wrap; overflow-wrap: anywhere; }
  .at { color: #a5d67a; }
</style><pre><span class="at">$</span> shotwright ${escape(command)}\n${body}</pre>`;

const only = process.argv.slice(2);
const out = join(root, 'docs', 'terminal');
mkdirSync(out, { recursive: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: root });
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => {
    try {
      return readFileSync(path).length > 0;
    } catch {
      return false;
    }
  },
);
if (!executablePath) throw new Error('No Chromium was found.');
const browser = await chromium.launch({ executablePath });
const tab = await browser.newPage({ deviceScaleFactor: 1.5 });
for (const { name, shown, args, columns = COLUMNS } of pictures) {
  if (only.length > 0 && !only.includes(name)) continue;
  // One shell, so that results and notes come in the order in which they are written.
  const quoted = args.map((a) => `'${a.replaceAll("'", "'\\''")}'`).join(' ');
  const done = spawnSync('sh', ['-c', `exec node dist/cli/main.js ${quoted} 2>&1`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: String(columns) },
  });
  await tab.setContent(page(shown, html(done.stdout.trimEnd()), columns));
  await tab.locator('pre').screenshot({ path: join(out, `${name}.png`) });
  console.log(`docs/terminal/${name}.png`);
}
await browser.close();
