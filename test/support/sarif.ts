import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

const text = { type: 'string' };
const bag = { type: 'object' };
const closed = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties: { ...properties, properties: bag },
  required,
});
const list = (of: string, more: object = {}): object => ({ type: 'array', items: ref(of), ...more });
const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });
const atLeast = (minimum: number): object => ({ type: 'integer', minimum });
const message = closed({ text, markdown: text, id: text, arguments: { type: 'array', items: text } });

/**
 * The schema of SARIF 2.1.0 (OASIS standard, appendix of 27 March 2020) for the objects that a linter writes, with the
 * constraints of the standard's own; what a linter has no use for is left out and so is not allowed.
 */
const schema = {
  ...closed({ $schema: { type: 'string', format: 'uri' }, version: { enum: ['2.1.0'] }, runs: list('run') }, [
    'version',
    'runs',
  ]),
  definitions: {
    run: closed(
      {
        tool: ref('tool'),
        results: list('result'),
        artifacts: list('artifact', { uniqueItems: true }),
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        newlineSequences: { type: 'array', items: text, minItems: 1, uniqueItems: true },
      },
      ['tool'],
    ),
    tool: closed({ driver: ref('toolComponent') }, ['driver']),
    toolComponent: closed(
      {
        name: text,
        version: text,
        semanticVersion: text,
        informationUri: { type: 'string', format: 'uri' },
        rules: list('reportingDescriptor', { uniqueItems: true }),
      },
      ['name'],
    ),
    reportingDescriptor: closed(
      {
        id: text,
        name: text,
        shortDescription: ref('multiformatMessageString'),
        fullDescription: ref('multiformatMessageString'),
        help: ref('multiformatMessageString'),
        helpUri: { type: 'string', format: 'uri' },
        defaultConfiguration: closed({
          enabled: { type: 'boolean' },
          level: { enum: ['none', 'note', 'warning', 'error'] },
          rank: { type: 'number', minimum: -1, maximum: 100 },
        }),
      },
      ['id'],
    ),
    multiformatMessageString: closed({ text, markdown: text }, ['text']),
    message: { ...message, anyOf: [{ required: ['text'] }, { required: ['id'] }] },
    artifact: closed({
      location: ref('artifactLocation'),
      length: atLeast(-1),
      encoding: text,
      mimeType: { type: 'string', pattern: '[^/]+/.+' },
    }),
    artifactLocation: closed({
      uri: { type: 'string', format: 'uri-reference' },
      uriBaseId: text,
      index: atLeast(-1),
    }),
    result: closed(
      {
        ruleId: text,
        ruleIndex: atLeast(-1),
        level: { enum: ['none', 'note', 'warning', 'error'] },
        message: ref('message'),
        locations: list('location'),
        partialFingerprints: { type: 'object', additionalProperties: text },
        fixes: list('fix', { uniqueItems: true }),
      },
      ['message'],
    ),
    location: closed({ id: atLeast(-1), physicalLocation: ref('physicalLocation') }),
    physicalLocation: closed({ artifactLocation: ref('artifactLocation'), region: ref('region') }, [
      'artifactLocation',
    ]),
    region: closed({
      startLine: atLeast(1),
      startColumn: atLeast(1),
      endLine: atLeast(1),
      endColumn: atLeast(1),
      charOffset: atLeast(-1),
      charLength: atLeast(0),
      snippet: ref('artifactContent'),
    }),
    artifactContent: closed({ text, binary: text }),
    fix: closed(
      {
        description: ref('message'),
        artifactChanges: list('artifactChange', { minItems: 1, uniqueItems: true }),
      },
      ['artifactChanges'],
    ),
    artifactChange: closed(
      { artifactLocation: ref('artifactLocation'), replacements: list('replacement', { minItems: 1 }) },
      ['artifactLocation', 'replacements'],
    ),
    replacement: closed({ deletedRegion: ref('region'), insertedContent: ref('artifactContent') }, [
      'deletedRegion',
    ]),
  },
};

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** What is wrong with a SARIF log; empty for a valid one. */
export function sarifProblems(log: unknown): string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map((e: ErrorObject) => `${e.instancePath}: ${e.message}`);
}
