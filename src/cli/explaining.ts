import { linesOf } from '../base/lines.ts';
import { visible } from '../base/visible.ts';
import { unknownRule } from '../lint/config.ts';
import { type DescribedExample, describeRule } from '../lint/describe.ts';
import { codeFrame } from '../lint/frame.ts';
import { pageOf } from '../lint/reporters/reporter.ts';
import { rules } from '../lint/rules/index.generated.ts';

/**
 * A rule for a terminal.
 * @throws Fault (exit status 2) with the nearest names for a rule that does not exist
 */
export async function explain(id: string, columns: number, json = false): Promise<string> {
  const rule = rules.find((known) => known.id === id);
  if (!rule) throw unknownRule(id, rules, 'rule');
  const description = await describeRule(rule);
  if (json) return `${JSON.stringify(description, null, 2)}\n`;
  const { about, why, severity, modes, change, options, examples } = description;
  const width = Math.min(Math.max(columns, 40), 100);
  const facts = [
    severity,
    modes && `${modes} only`,
    change && (change === 'fix' ? 'has a fix' : 'offers changes'),
  ]
    .filter(Boolean)
    .join(' · ');
  const rows = [
    `${id}: ${about}`,
    facts,
    '',
    ...why.split(/\n\s*\n/).flatMap((paragraph) => [...fold(paragraph.replace(/\s+/g, ' '), width), '']),
  ];
  if (options.length > 0)
    rows.push('Options', ...options.map((o) => `  ${o.name} (${JSON.stringify(o.default)}): ${o.about}`), '');
  const bad = examples.filter((example) => example.findings.length > 0);
  const good = examples.filter((example) => example.findings.length === 0);
  rows.push('It finds', '', ...bad.flatMap((example) => shown(example, width)));
  rows.push('It is content with', '', ...good.flatMap((example) => shown(example, width)));
  rows.push(`Page: ${pageOf(id)}`);
  return `${rows.join('\n')}\n`;
}

/** Every rule, one a line. */
export function listRules(json = false): string {
  const rows = rules.map(({ id, severity, about }) => ({ id, severity, about }));
  if (json) return `${JSON.stringify(rows, null, 2)}\n`;
  const wide = Math.max(...rows.map((row) => row.id.length));
  return rows
    .map(({ id, severity, about }) => `${id.padEnd(wide)}  ${severity.padEnd(7)}  ${about}\n`)
    .join('');
}

/** The brief line by line, with marks under what is found, then what is said of it. */
function shown({ text, settings, against, findings, fixed }: DescribedExample, width: number): string[] {
  const lines = linesOf(text.trimEnd());
  const rows: string[] = settings === '' ? [] : [`  (${visible(settings)})`];
  if (against !== undefined) rows.push('  as a remix of', ...quoted(against), '  this');
  for (let line = 1; line <= lines.count; line++) {
    const { start, end } = lines.span(line);
    const here = findings.filter((f) => f.start >= start && f.start <= end && f.end > f.start);
    rows.push(`  │ ${visible(text.slice(start, end))}`);
    const marks = here.map((f) => codeFrame(text, f, lines, 10_000).marks);
    if (marks.length > 0) rows.push(`  │ ${overlay(marks)}`);
  }
  for (const { message, offers } of findings) {
    rows.push(...fold(message, width - 4).map((row) => `    ${row}`));
    for (const offer of offers.slice(0, 3)) rows.push(`    or: ${visible(offer)}`);
  }
  if (fixed !== undefined) {
    rows.push('  --fix makes it');
    rows.push(
      ...fixed
        .trimEnd()
        .split('\n')
        .map((row) => `  │ ${visible(row)}`),
    );
  }
  return [...rows, ''];
}

const quoted = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((row) => `  │ ${visible(row)}`);

/** Several rows of marks as one. */
function overlay(marks: readonly string[]): string {
  const width = Math.max(...marks.map((row) => row.length));
  return Array.from({ length: width }, (_, i) => (marks.some((row) => row[i] === '^') ? '^' : ' ')).join('');
}

function fold(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = '';
    }
    row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
