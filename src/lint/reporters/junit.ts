import { linesOf } from '../../base/lines.ts';
import { visible } from '../../base/visible.ts';
import type { Finding } from '../finding.ts';
import type { Linted, LintReporter } from './reporter.ts';

/** Everything that XML 1.0 (section 2.2) does not allow, lone surrogates included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escape = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"\t\n\r]/g, (c) => ENTITIES[c] as string);

/** Attributes that are tokens take one space for any white space, and are never empty. */
const token = (text: string): string =>
  escape(visible(text).replace(ILLEGAL, '').replace(/\s+/g, ' ').trim()) || '-';

/** JUnit XML as the Ant task writes it: a suite for each file, a failed case for each error and warning. */
export const junit: LintReporter = {
  id: 'junit',
  about: 'JUnit XML for test dashboards; infos are told in system-out',
  print(files, { at }) {
    const timestamp = at.toISOString().slice(0, 19);
    const suites = files.map((file, id) => suite(file, id, timestamp));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
  },
};

function suite({ file, text, findings }: Linted, id: number, timestamp: string): string {
  const lines = linesOf(text);
  const place = ({ start }: Finding): string => {
    const { line, column } = lines.position(start);
    return `${line}:${column}`;
  };
  const name = token(file);
  const failed = findings.filter((finding) => finding.severity !== 'info');
  const cases = failed.map(
    (finding) =>
      `    <testcase name="${token(`${finding.rule} ${place(finding)}`)}" classname="${name}" time="0">\n` +
      `      <failure type="${finding.severity}" message="${escape(visible(finding.message))}">${escape(`${file}:${place(finding)}`)}</failure>\n` +
      '    </testcase>\n',
  );
  if (cases.length === 0) cases.push(`    <testcase name="lint" classname="${name}" time="0"/>\n`);
  const infos = findings
    .filter((finding) => finding.severity === 'info')
    .map((finding) => `${place(finding)} ${finding.rule}: ${visible(finding.message)}\n`);
  return (
    `  <testsuite package="shotwright" id="${id}" name="${name}" timestamp="${timestamp}" hostname="localhost"` +
    ` tests="${cases.length}" failures="${failed.length}" errors="0" time="0">\n    <properties/>\n${cases.join('')}` +
    `    <system-out>${escape(infos.join(''))}</system-out>\n    <system-err/>\n  </testsuite>\n`
  );
}
