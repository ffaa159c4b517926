import { parseXml, type XmlElement } from './xml.ts';

type Check = (value: string) => boolean;

const token: Check = (v) => !/[\t\n\r]|^ | $| {2}/.test(v);
const named: Check = (v) => token(v) && v.length > 0;
const int: Check = (v) => /^[+-]?\d{1,10}$/.test(v) && Math.abs(Number(v)) < 2 ** 31;
const decimal: Check = (v) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(v);
const time: Check = (v) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(v) && !Number.isNaN(Date.parse(v));
const any: Check = () => true;

interface Kind {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
  /** The children's names, one a character list: a regular expression over ` name name`. */
  readonly children?: RegExp;
  readonly text?: boolean;
}

const problem: Kind = { required: { type: any }, optional: { message: any }, text: true };

/** The schema of the Ant task's JUnit reports, element by element. */
const kinds: Readonly<Record<string, Kind>> = {
  testsuites: { children: /^(?: testsuite)*$/ },
  testsuite: {
    required: {
      package: token,
      id: int,
      name: named,
      timestamp: time,
      hostname: named,
      tests: int,
      failures: int,
      errors: int,
      time: decimal,
    },
    optional: { skipped: int },
    children: /^ properties(?: testcase)* system-out system-err$/,
  },
  properties: { children: /^(?: property)*$/ },
  property: { required: { name: named, value: any } },
  testcase: {
    required: { name: token, classname: token, time: decimal },
    children: /^(?: skipped| error| failure)?$/,
  },
  failure: problem,
  error: problem,
  skipped: {},
  'system-out': { text: true },
  'system-err': { text: true },
};

/** What is wrong with a JUnit report; empty for a valid one. Throws for what is no well-formed XML. */
export function junitProblems(xml: string): string[] {
  const root = parseXml(xml);
  return root.name === 'testsuites' ? problemsOf(root) : [`The root is ${root.name}.`];
}

function problemsOf(element: XmlElement): string[] {
  const kind = kinds[element.name];
  if (!kind) return [`There is no element ${element.name}.`];
  const { required = {}, optional = {} } = kind;
  const problems: string[] = [];
  for (const [name, check] of Object.entries(required))
    if (!check(element.attributes[name] ?? '\t'))
      problems.push(`${element.name}/@${name}: ${element.attributes[name]}`);
  for (const [name, value] of Object.entries(element.attributes))
    if (!(name in required) && !optional[name]?.(value))
      problems.push(`${element.name}/@${name} is not allowed.`);
  const children = element.children.map((child) => ` ${child.name}`).join('');
  if (!(kind.children ?? /^$/).test(children))
    problems.push(`${element.name} holds${children || ' nothing'}.`);
  if (!kind.text && element.text.trim() !== '') problems.push(`${element.name} holds text.`);
  return [...problems, ...element.children.flatMap(problemsOf)];
}
