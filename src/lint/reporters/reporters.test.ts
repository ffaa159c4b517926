import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junitProblems } from '../../../test/support/junit.ts';
import { noShouting, somebody } from '../../../test/support/rules.ts';
import { sarifProblems } from '../../../test/support/sarif.ts';
import { parseXml } from '../../../test/support/xml.ts';
import { columnsOf } from '../../base/columns.ts';
import { linesOf } from '../../base/lines.ts';
import type { Finding } from '../finding.ts';
import { codeFrame } from '../frame.ts';
import { github } from './github.ts';
import { reporters } from './index.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Linted, ReportContext } from './reporter.ts';
import { sarif, uriOf } from './sarif.ts';

const context: ReportContext = {
  rules: [noShouting, somebody],
  version: '1.2.3',
  at: new Date('2026-03-04T05:06:07Z'),
  colour: false,
};

const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'no-shouting',
  severity: 'warning',
  message: 'It is loud. Write it small.',
  start,
  end,
  ...more,
});

const text = 'A CAT.\nA big DOG.';
const fix = { title: 'Write it small', edits: [{ start: 2, end: 5, text: 'cat' }] };
const linted: Linted[] = [
  { file: 'shots/a.brief', text, findings: [finding(2, 5, { fix }), finding(13, 16, { severity: 'error' })] },
  { file: '-', text: 'It rains.', findings: [finding(0, 0, { rule: 'somebody', severity: 'info' })] },
  { file: 'c.brief', text: 'A cat.', findings: [] },
];

/** Texts that try to break out of every format. */
const HOSTILE = [
  'a\u0000b\u0001\u001b[31mc\u0007',
  'lone \ud800 and \udc00',
  ']]></failure><x>',
  '"><script>&amp;&#0;',
  '\u202Eevil\u2066\u200b',
  '%0A::error::owned',
  '\r\n::error file=x::owned',
  '\ufffe\uffff',
  '${x} {0} [a](b)',
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...HOSTILE, 'x', ' ', '雨'), { maxLength: 6 }).map((parts) => parts.join('')),
);
const anyLinted: fc.Arbitrary<Linted> = fc
  .record({
    file: hostile.map((name) => name || '-'),
    text: hostile,
    message: hostile,
    title: hostile,
    cuts: fc.tuple(fc.nat(), fc.nat()),
    severity: fc.constantFrom('error', 'warning', 'info'),
  })
  .map(({ file, text: words, message, title, cuts, severity }) => {
    const [start, end] = cuts.map((n) => n % (words.length + 1)).sort((a, b) => a - b) as [number, number];
    const change = { title, edits: [{ start, end, text: message }] };
    return { file, text: words, findings: [finding(start, end, { message, severity, fix: change })] };
  });
const files = fc.array(anyLinted, { maxLength: 3 });

describe('json', () => {
  it('has exactly the fields that programs are promised', () => {
    const rows = JSON.parse(json.print(linted, context)) as { file: string; findings: object[] }[];
    expect(rows.map((row) => [Object.keys(row).join(), row.file])).toEqual([
      ['file,findings', 'shots/a.brief'],
      ['file,findings', '-'],
      ['file,findings', 'c.brief'],
    ]);
    expect(rows[0]?.findings).toEqual([
      {
        rule: 'no-shouting',
        severity: 'warning',
        message: 'It is loud. Write it small.',
        start: 2,
        end: 5,
        line: 1,
        column: 3,
        fix: [{ start: 2, end: 5, text: 'cat' }],
      },
      expect.objectContaining({ start: 13, line: 2, column: 7 }),
    ]);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(files, (all) => {
        const rows = JSON.parse(json.print(all, context)) as { file: string; findings: Finding[] }[];
        expect(rows.map((r) => r.findings.map((f) => f.message))).toEqual(
          all.map((l) => l.findings.map((f) => f.message)),
        );
      }),
    );
  });
});

describe('sarif', () => {
  it('is valid, and says where and what to replace', () => {
    const log = JSON.parse(sarif.print(linted, context));
    expect(sarifProblems(log)).toEqual([]);
    const [run] = log.runs;
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['no-shouting', 'somebody']);
    expect(run.results[0]).toMatchObject({
      ruleIndex: 0,
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'shots/a.brief' },
            region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 6, charOffset: 2, charLength: 3 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'cat' } }] }] }],
    });
    expect(run.results.map((r: { level: string }) => r.level)).toEqual(['warning', 'error', 'note']);
  });

  it('the schema that it is held to refuses what is not SARIF', () => {
    const log = JSON.parse(sarif.print(linted, context));
    expect(sarifProblems({ ...log, version: '2.0' })).not.toEqual([]);
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    log.runs[0].results[0].severity = 'warning';
    expect(sarifProblems(log)).toHaveLength(2);
  });

  it('stays valid with any text inside, and holds no lone surrogate', () => {
    fc.assert(
      fc.property(files, (all) => {
        const unique = [...new Map(all.map((l) => [uriOf(l.file), l])).values()];
        const printed = sarif.print(unique, context);
        expect(sarifProblems(JSON.parse(printed))).toEqual([]);
        expect(/\\ud[89a-f]/i.test(printed)).toBe(false);
      }),
    );
  });

  it('a path is a URI whatever its name', () => {
    expect(uriOf('a b/c#d?e%.brief')).toBe('a%20b/c%23d%3Fe%25.brief');
    expect(uriOf('x:y/z')).toBe('x%3Ay/z');
    expect(uriOf('/a/b')).toBe('file:///a/b');
    expect(uriOf('C:/a/b')).toBe('file:///C:/a/b');
    expect(uriOf('雨\n.brief')).toBe('%E9%9B%A8%0A.brief');
  });
});

describe('junit', () => {
  it('is valid; errors and warnings fail, infos are told', () => {
    const xml = junit.print(linted, context);
    expect(junitProblems(xml)).toEqual([]);
    const suites = parseXml(xml).children;
    expect(suites.map((s) => [s.attributes.name, s.attributes.tests, s.attributes.failures])).toEqual([
      ['shots/a.brief', '2', '2'],
      ['-', '1', '0'],
      ['c.brief', '1', '0'],
    ]);
    expect(suites[1]?.children.find((c) => c.name === 'system-out')?.text).toContain(
      '1:1 somebody: It is loud.',
    );
    expect(suites[0]?.attributes.timestamp).toBe('2026-03-04T05:06:07');
  });

  it('the schema that it is held to refuses what is not JUnit', () => {
    const xml = junit.print(linted, context);
    expect(junitProblems(xml.replace('tests="2"', 'tests="two"'))).not.toEqual([]);
    expect(junitProblems(xml.replace('<system-err/>', ''))).not.toEqual([]);
    expect(() => junitProblems(xml.replace('</testcase>', '</testcases>'))).toThrow('No end of testcase');
    expect(() => junitProblems(xml.replace('It is loud', 'It & is loud'))).toThrow('ampersand');
    expect(() => junitProblems(xml.replace('It is loud', '\u0001'))).toThrow('does not allow');
  });

  it('stays valid with any text inside', () => {
    fc.assert(
      fc.property(files, (all) => {
        expect(junitProblems(junit.print(all, context))).toEqual([]);
      }),
    );
  });
});

describe('github', () => {
  it('is one command a finding', () => {
    expect(github.print(linted, context).split('\n')).toEqual([
      '::warning file=shots/a.brief,line=1,endLine=1,col=3,endColumn=6,title=no-shouting::It is loud. Write it small.',
      '::error file=shots/a.brief,line=2,endLine=2,col=7,endColumn=10,title=no-shouting::It is loud. Write it small.',
      '::notice file=-,line=1,endLine=1,col=1,endColumn=1,title=somebody::It is loud. Write it small.',
      '',
    ]);
  });

  it('lets no text begin a command or a property of its own', () => {
    fc.assert(
      fc.property(files, (all) => {
        const commands = github
          .print(all, context)
          .split(/[\r\n]/)
          .filter((row) => row !== '');
        expect(commands).toHaveLength(all.flatMap((l) => l.findings).length);
        for (const command of commands) {
          const [, properties = ''] = /^::(?:error|warning|notice) ([^:]*)::/.exec(command) ?? [];
          expect(properties).toMatch(
            /^file=[^,]*,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[\w-]+$/,
          );
          expect(command.slice(2)).not.toMatch(/%(?!25|0A|0D|3A|2C)/);
        }
      }),
    );
    const [command] = github
      .print([{ file: 'a,b:\n.brief', text: 'x', findings: [finding(0, 1)] }], context)
      .split('::', 2)
      .slice(1);
    expect(command).toContain('file=a%2Cb%3A%0A.brief,');
  });
});

describe('pretty', () => {
  it('shows the line, marks under the words, the fix and a summary', () => {
    expect(pretty.print(linted, context)).toBe(
      [
        'shots/a.brief:1:3  warning  no-shouting',
        '  It is loud. Write it small.',
        '   1 │ A CAT.',
        '     │   ^^^',
        '     fix: Write it small',
        '',
        'shots/a.brief:2:7  error  no-shouting',
        '  It is loud. Write it small.',
        '   2 │ A big DOG.',
        '     │       ^^^',
        '',
        'standard input  info  somebody',
        '  It is loud. Write it small.',
        '',
        '1 error, 1 warning, 1 info in 2 of 3 briefs. --fix puts 1 right. shotwright explain RULE says why.',
        '',
      ].join('\n'),
    );
    expect(pretty.print(linted.slice(2), context)).toBe('1 brief, nothing found.\n');
  });

  it('colours only when asked, and never lets a text steer the terminal', () => {
    expect(pretty.print(linted, { ...context, colour: true })).toContain('\u001b[33mwarning\u001b[0m');
    fc.assert(
      fc.property(files, (all) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        expect(pretty.print(all, context)).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
        );
      }),
    );
  });

  it('marks stand under wide characters, and no row is wider than its terminal', () => {
    const words = '雨の🎬 CAT';
    expect(codeFrame(words, { start: 5, end: 8 }, linesOf(words))).toEqual({
      line: 1,
      source: words,
      marks: '       ^^^',
    });
    const long = `${'word '.repeat(80)}CAT ${'more '.repeat(80)}`;
    const shown = codeFrame(long, { start: 400, end: 403 }, linesOf(long), 60);
    expect(columnsOf(shown.source)).toBeLessThanOrEqual(61);
    expect([...shown.source].slice(shown.marks.indexOf('^'), shown.marks.length).join('')).toBe('CAT');
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 80 }), (line, a, b, room) => {
        const [start, end] = [a, b].map((n) => n % (line.length + 1)).sort((x, y) => x - y) as [
          number,
          number,
        ];
        const { source, marks } = codeFrame(line, { start, end }, linesOf(line), room);
        expect(columnsOf(source)).toBeLessThanOrEqual(room + 2);
        expect(marks).toMatch(/^ *\^+$/);
      }),
    );
  });
});

it('every reporter has a name of its own and takes no files at all', () => {
  expect(new Set(reporters.map((r) => r.id)).size).toBe(reporters.length);
  for (const reporter of reporters) expect(typeof reporter.print([], context)).toBe('string');
});
