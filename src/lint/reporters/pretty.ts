import { type Lines, linesOf } from '../../base/lines.ts';
import { visible } from '../../base/visible.ts';
import type { Finding, Severity } from '../finding.ts';
import { codeFrame } from '../frame.ts';
import type { Linted, LintReporter, ReportContext } from './reporter.ts';

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36, green: 32 } as const;
const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

type Paint = (text: string, ...codes: (keyof typeof CODES)[]) => string;

/** For people: each finding with its line, marks under the words, and a summary. */
export const pretty: LintReporter = {
  id: 'pretty',
  about: 'for people, with the line and marks under the words',
  print(files, context) {
    const paint: Paint = (text, ...codes) =>
      context.colour && text !== ''
        ? `\u001b[${codes.map((c) => CODES[c]).join(';')}m${text}\u001b[0m`
        : text;
    const found = files.filter((file) => file.findings.length > 0);
    return `${found.map((file) => section(file, context, paint)).join('')}${summary(files, paint)}\n`;
  },
};

function section({ file, text, findings }: Linted, context: ReportContext, paint: Paint): string {
  const lines = linesOf(text);
  const gutter = Math.max(2, String(lines.count).length);
  const name = file === '-' ? 'standard input' : visible(file);
  return findings
    .map((finding) => {
      const { line, column } = lines.position(finding.start);
      const colour = COLOURS[finding.severity];
      const aboutAll = finding.start === finding.end && finding.start === 0;
      const place = aboutAll ? name : `${name}:${line}:${column}`;
      const head = `${paint(place, 'bold')}  ${paint(finding.severity, colour)}  ${paint(finding.rule, 'dim')}`;
      const message = wrap(visible(finding.message), (context.columns ?? Number.POSITIVE_INFINITY) - 2)
        .map((row) => `  ${row}`)
        .join('\n');
      return `${[head, message, ...frame(finding, aboutAll, { text, lines, gutter, context, paint })].join('\n')}\n\n`;
    })
    .join('');
}

interface Page {
  readonly text: string;
  readonly lines: Lines;
  readonly gutter: number;
  readonly context: ReportContext;
  readonly paint: Paint;
}

function frame(finding: Finding, aboutAll: boolean, page: Page): string[] {
  const { gutter, paint } = page;
  const rows: string[] = [];
  if (!aboutAll) {
    const { columns } = page.context;
    const room = columns === undefined ? undefined : Math.max(20, columns - gutter - 6);
    const { line, source, marks } = codeFrame(page.text, finding, page.lines, room);
    rows.push(
      `  ${paint(`${String(line).padStart(gutter)} │`, 'dim')} ${source}`,
      `  ${paint(`${' '.repeat(gutter)} │`, 'dim')} ${paint(marks, COLOURS[finding.severity])}`,
    );
  }
  const offers = finding.fix ? [finding.fix] : (finding.suggestions ?? []).slice(0, 3);
  for (const { title } of offers)
    rows.push(`  ${' '.repeat(gutter)} ${paint(finding.fix ? 'fix:' : 'or:', 'green')} ${visible(title)}`);
  return rows;
}

/** Words in rows no longer than the columns. */
function wrap(text: string, columns: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > columns) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summary(files: readonly Linted[], paint: Paint): string {
  const all = files.flatMap((file) => file.findings);
  const of = (severity: Severity): number => all.filter((f) => f.severity === severity).length;
  if (all.length === 0) return paint(`${plural(files.length, 'brief')}, nothing found.`, 'green');
  const counts = [
    [of('error'), 'error', 'red'],
    [of('warning'), 'warning', 'yellow'],
    [of('info'), 'info', 'cyan'],
  ] as const;
  const told = counts.filter(([n]) => n > 0).map(([n, noun, colour]) => paint(plural(n, noun), colour));
  const fixable = all.filter((finding) => finding.fix).length;
  const where =
    files.length > 1
      ? ` in ${files.filter((f) => f.findings.length > 0).length} of ${plural(files.length, 'brief')}`
      : '';
  const hint = paint('shotwright explain RULE says why.', 'dim');
  return `${told.join(', ')}${where}.${fixable > 0 ? ` --fix puts ${fixable} right.` : ''} ${hint}`;
}
