import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { root } from '../support/sources.ts';

/**
 * What OpenAI's SDKs expect of replies, as JSON Schemas of our own: names, types, and what may be null, read from the
 * types of `openai` 6.5 to 7.57. Further fields are allowed.
 */
const text = { type: 'string', minLength: 1 } as const;
const time = { type: 'integer', minimum: 1_700_000_000, maximum: 4_000_000_000 } as const;
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const video = {
  ...object({
    id: { type: 'string', pattern: '^video_[0-9a-f]{40,}$' },
    object: { const: 'video' },
    model: text,
    status: { enum: ['queued', 'in_progress', 'completed', 'failed'] },
    progress: { type: 'integer', minimum: 0, maximum: 100 },
    created_at: time,
    completed_at: orNull(time),
    expires_at: orNull(time),
    prompt: orNull({ type: 'string' }),
    size: { type: 'string', pattern: '^[1-9][0-9]*x[1-9][0-9]*$' },
    seconds: { type: 'string', pattern: '^[0-9]+([.][0-9]+)?$' },
    remixed_from_video_id: orNull({ type: 'string', pattern: '^video_' }),
    error: orNull(object({ code: text, message: text })),
  }),
  allOf: [
    {
      if: { properties: { status: { const: 'completed' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { progress: { const: 100 }, completed_at: time, error: { type: 'null' } } },
    },
    {
      if: { properties: { status: { const: 'failed' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { error: { type: 'object' } } },
      else: { properties: { error: { type: 'null' } } },
    },
  ],
};
const file = object(
  {
    id: { type: 'string', pattern: '^file-[0-9a-f]{40,}$' },
    object: { const: 'file' },
    bytes: { type: 'integer', minimum: 0 },
    created_at: time,
    expires_at: time,
    filename: text,
    purpose: text,
    status: { enum: ['uploaded', 'processed', 'error'] },
  },
  ['expires_at'],
);
const model = object({ id: text, object: { const: 'model' }, created: time, owned_by: text });
const listOf = (items: object) => ({
  ...object({
    object: { const: 'list' },
    data: { type: 'array', items },
    first_id: orNull(text),
    last_id: orNull(text),
    has_more: { type: 'boolean' },
  }),
});
const deleted = (kind: string) => object({ id: text, object: { const: kind }, deleted: { const: true } });
const webhook = {
  id: { type: 'string', pattern: '^whe_[0-9a-f]{40,}$' },
  object: { const: 'webhook_endpoint' },
  created_at: time,
  updated_at: time,
  event_types: { type: 'array', items: text },
  name: text,
  url: text,
  signing_secret_hint: orNull(text),
};
const secret = { type: 'string', pattern: '^whsec_[A-Za-z0-9+/]{43}=$' };

const FACTS = {
  video,
  videos: listOf(video),
  videoDeleted: deleted('video.deleted'),
  character: object({
    id: orNull({ type: 'string', pattern: '^char_' }),
    name: orNull(text),
    created_at: time,
  }),
  file,
  files: listOf(file),
  fileDeleted: deleted('file'),
  model,
  models: object({ object: { const: 'list' }, data: { type: 'array', minItems: 1, items: model } }),
  webhook: { ...object(webhook), not: { required: ['signing_secret'] } },
  webhookWithSecret: object({ ...webhook, signing_secret: secret }),
  webhooks: listOf({ ...object(webhook), not: { required: ['signing_secret'] } }),
  webhookDeleted: deleted('webhook_endpoint.deleted'),
  webhookTest: object({
    object: { const: 'webhook_endpoint.test' },
    webhook_endpoint_id: text,
    event_type: text,
    status_code: { type: 'integer' },
    success: { const: true },
  }),
  webhookEventTypes: object({ object: { const: 'list' }, data: { type: 'array', minItems: 1, items: text } }),
  error: object({
    error: object({
      message: text,
      type: { enum: ['invalid_request_error', 'rate_limit_error', 'server_error'] },
      param: orNull({ type: 'string' }),
      code: orNull({ type: 'string' }),
    }),
  }),
} as const;

/** A kind of reply. */
export type Fact = keyof typeof FACTS;

/** Names in OpenAI's document of the kinds that it has. */
const OFFICIAL: Partial<Record<Fact, string>> = {
  video: 'VideoResource',
  videos: 'VideoListResource',
  videoDeleted: 'DeletedVideoResource',
  character: 'VideoCharacterResource',
};

const documentFile = join(root, '../shared/reference/videos-api.openapi.json');
/** OpenAI's document of the Videos API; undefined where it is not beside the repository. */
export const officialDocument: OfficialDocument | undefined = existsSync(documentFile)
  ? JSON.parse(readFileSync(documentFile, 'utf8'))
  : undefined;
if (!officialDocument)
  console.log("Skipped: replies are not checked against OpenAI's document, which is not here.");

interface OfficialDocument {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: { readonly schemas: Record<string, Record<string, unknown>> };
}

const ajv = new Ajv({ allErrors: true, strict: false, formats: { unixtime: true, binary: true, uri: true } });
const own = new Map<Fact, ValidateFunction>(
  Object.entries(FACTS).map(([kind, schema]) => [kind as Fact, ajv.compile(schema as AnySchema)]),
);
const official = new Map<Fact, ValidateFunction>();
if (officialDocument) {
  const document = structuredClone(officialDocument);
  // The document is older than the two sizes that came with sora-2-pro in March 2026.
  (document.components.schemas.VideoSize as { enum: string[] }).enum.push('1080x1920', '1920x1080');
  ajv.addSchema(document as AnySchema, 'official');
  for (const [kind, name] of Object.entries(OFFICIAL))
    official.set(kind as Fact, ajv.compile({ $ref: `official#/components/schemas/${name}` }));
}

/** What is wrong with a reply, as sentences; empty when it is as the facts and OpenAI's document have it. */
export function replyFaults(kind: Fact, reply: unknown): string[] {
  return [own.get(kind), official.get(kind)].flatMap((check) =>
    !check || check(reply) ? [] : (check.errors ?? []).map((e) => `${kind}${e.instancePath} ${e.message}`),
  );
}
