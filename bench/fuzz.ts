// Reads a great many seeded texts and checks what must hold of each: `npm run fuzz -- [--seed=1] [--texts=1000000]`.
// Progress goes to stderr; what fails is printed as JSON, the first twenty of them, and the exit status is 1.

import { CHECKS, examine } from './fuzz-checks.ts';
import { briefs, texts } from './fuzz-texts.ts';

const option = (name: string, otherwise: number): number => {
  const given = process.argv.find((arg) => arg.startsWith(`--${name}=`));
  const value = Number(given?.slice(name.length + 3) ?? otherwise);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  console.error(`--${name} takes a whole number.`);
  process.exit(2);
};

const CHUNK = 10_000;
const seed = option('seed', 1);
const count = option('texts', 1_000_000);
const { own, shared } = briefs();
const began = performance.now();
let done = 0;
let failed = 0;
let characters = 0;
let worst = { looks: 0, text: '' };
// Each chunk has a seed of its own, so that a failing one is run again alone.
for (let chunk = 0; done < count; chunk++) {
  const row = texts(seed + chunk, [...own, ...shared]);
  for (let i = 0; i < CHUNK && done < count; i++, done++) {
    const text = row.next().value;
    characters += text.length;
    const { faults, looks } = examine(text, CHECKS);
    if (looks > worst.looks) worst = { looks, text };
    if (faults.length > 0 && ++failed <= 20)
      console.log(JSON.stringify({ seed: seed + chunk, index: i, faults, text }));
  }
  const seconds = (performance.now() - began) / 1000;
  process.stderr.write(`\r${done} texts, ${failed} failed, ${seconds.toFixed(0)} s `);
}
process.stderr.write('\n');
const unit = JSON.stringify(worst.text.slice(0, 60));
console.log(`${done} texts, ${characters} characters, seed ${seed}: ${failed} failed.`);
console.log(`Most looks at a character of a text of 200 and more: ${worst.looks.toFixed(2)} (${unit}).`);
process.exit(failed > 0 ? 1 : 0);
