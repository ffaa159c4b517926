import type { Edit } from '../../base/edit.ts';
import { type Lines, linesOf } from '../../base/lines.ts';
import type { Span } from '../../base/span.ts';
import { visible } from '../../base/visible.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { type Linted, type LintReporter, pageOf } from './reporter.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The Static Analysis Results Interchange Format 2.1.0 (OASIS), which code scanning services read. */
export const sarif: LintReporter = {
  id: 'sarif',
  about: 'SARIF 2.1.0, for code scanning',
  print(files, { rules, version }) {
    const indices = new Map(rules.map((rule, index) => [rule.id, index]));
    const log = {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Shotwright', semanticVersion: version, rules: rules.map(descriptor) } },
          columnKind: 'utf16CodeUnits',
          newlineSequences: ['\r\n', '\n', '\r'],
          artifacts: files.map(({ file, text }) => ({
            location: { uri: uriOf(file) },
            length: new TextEncoder().encode(text).length,
            encoding: 'UTF-8',
          })),
          results: files.flatMap((linted, artifact) => results(linted, artifact, indices)),
        },
      ],
    };
    // A lone surrogate is no character: other programs refuse the whole file for it.
    const wellFormed = (_: string, value: unknown): unknown =>
      typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
    return `${JSON.stringify(log, wellFormed, 2)}\n`;
  },
};

const descriptor = ({ id, about, why, severity }: Rule) => ({
  id,
  shortDescription: { text: about },
  help: { text: why, markdown: why },
  defaultConfiguration: severity === 'off' ? { enabled: false } : { enabled: true, level: LEVELS[severity] },
  properties: { page: pageOf(id) },
});

function results({ file, text, findings }: Linted, artifact: number, indices: ReadonlyMap<string, number>) {
  const lines = linesOf(text);
  const location = { uri: uriOf(file), index: artifact };
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ...(indices.has(finding.rule) ? { ruleIndex: indices.get(finding.rule) } : {}),
    level: LEVELS[finding.severity],
    message: { text: visible(finding.message) },
    locations: [{ physicalLocation: { artifactLocation: location, region: regionOf(finding, lines) } }],
    ...fixesOf(finding, location, lines),
  }));
}

const fixesOf = ({ fix }: Finding, artifactLocation: object, lines: Lines) =>
  fix && fix.edits.length > 0
    ? {
        fixes: [
          {
            description: { text: fix.title },
            artifactChanges: [
              { artifactLocation, replacements: fix.edits.map((edit) => replacement(edit, lines)) },
            ],
          },
        ],
      }
    : {};

const replacement = (edit: Edit, lines: Lines) => ({
  deletedRegion: regionOf(edit, lines),
  insertedContent: { text: edit.text },
});

function regionOf({ start, end }: Span, lines: Lines) {
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A path as a URI reference: every part percent-encoded, so that nothing in a name means anything. */
export function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const encode = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
  const path = file.split('/').map(encode).join('/');
  const drive = /^([A-Za-z])%3A\//.exec(path);
  return drive ? `file:///${drive[1]}:/${path.slice(5)}` : path.startsWith('/') ? `file://${path}` : path;
}
