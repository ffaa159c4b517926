// Writes docs/rules/<rule>.md, their index and docs/config.schema.json from what the rules declare.
// `node scripts/run.mjs scripts/rules-docs.ts --check` only tells whether they are up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { configSchema } from '../src/lint/config-schema.ts';
import { describeRule } from '../src/lint/describe.ts';
import { rulePage, rulesPage } from '../src/lint/page.ts';
import { rules } from '../src/lint/rules/index.generated.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const folder = join(docs, 'rules');
const described = await Promise.all(rules.map(describeRule));
const pages = new Map([
  ...described.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)]),
  ['README.md', rulesPage(described)],
]);
// Draft 7 is what editors understand, and take a schema for that says nothing.
const { $schema: _, ...schema } = z.toJSONSchema(configSchema(rules), { target: 'draft-7', io: 'input' });
const wanted = new Map([...pages].map(([name, text]) => [join(folder, name), text]));
wanted.set(join(docs, 'config.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);

const checking = process.argv.includes('--check');
let stale = 0;
const tell = (file: string): void => {
  stale++;
  if (checking) console.error(`${file} is out of date: run node scripts/run.mjs scripts/rules-docs.ts`);
};
if (!checking) mkdirSync(folder, { recursive: true });
for (const [file, text] of wanted) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  tell(file);
  if (!checking) writeFileSync(file, text);
}
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (pages.has(name)) continue;
  tell(join(folder, name));
  if (!checking) rmSync(join(folder, name));
}
if (checking && stale > 0) process.exit(1);
