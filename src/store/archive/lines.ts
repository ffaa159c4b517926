import { z } from 'zod';

/**
 * The index of an archive, `library.ndjson`, its last entry: a line that says what it is, a line for each thing, a line
 * that ends it. Rows are those of the tables, without the columns that are about running jobs, with times as ISO 8601;
 * bytes are in the entries that `objects` names.
 */
export const INDEX = 'library.ndjson';
/** Bytes of a line at most. */
export const LINE = 4_194_304;

const word = z.string().regex(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,128}$/);
const time = z.iso.datetime();
const short = z.string().max(1000);
const whole = z.int().min(-2_147_483_648).max(2_147_483_647);
const data = z.record(z.string(), z.json());

/** An object's bytes in the archive. */
const Stored = z.strictObject({
  /** Of a video the name that its take gives; of a file ''. */
  name: z.union([word, z.literal('')]),
  entry: z.string().regex(/^objects\/\d{1,9}$/),
  size: z.int().nonnegative(),
  /** Hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\x20-\x7e]*$/),
});
export type Stored = z.infer<typeof Stored>;

const Video = z.object({
  id: word,
  owner: short,
  api_key: short,
  kind: z.enum(['create', 'remix', 'edit', 'extend']),
  model: short,
  prompt: z.string().max(200_000),
  engine: short,
  status: z.enum(['completed', 'failed']),
  progress: z.int().min(0).max(100),
  seconds: z.number().min(0).max(86_400),
  width: whole,
  height: whole,
  source_id: short.nullable(),
  extensions: whole,
  order: data,
  take: data.and(z.object({ clip: word })).nullable(),
  error: z.object({ code: short, message: z.string().max(100_000) }).nullable(),
  priority: whole,
  queue: short,
  created_at: time,
  started_at: time.nullable(),
  completed_at: time,
  expires_at: time.nullable(),
});

const File = z.object({
  id: word,
  owner: short,
  filename: short,
  purpose: short,
  bytes: z.int().nonnegative(),
  type: short,
  created_at: time,
  expires_at: time.nullable(),
});

const Character = z.object({
  id: word,
  owner: short,
  name: short,
  look: z.object({ look: z.json() }),
  created_at: time,
});

const Endpoint = z.object({
  id: word,
  owner: short,
  name: short,
  url: z.url({ protocol: /^https?$/ }).max(10_000),
  event_types: z.array(short).max(1000),
  /** Only when the export was asked for secrets. */
  secret: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/=]{16,200}$/)
    .optional(),
  disabled_at: time.nullable(),
  created_at: time,
  updated_at: time,
});

/** What an index says first. */
export const Opening = z.strictObject({
  kind: z.literal('shotwright.library'),
  schema: z.literal(1),
  created: time,
});

/** Something of the library. */
export const Thing = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('video'), row: Video, objects: z.array(Stored).max(1000) })
    .refine(({ row, objects }) => row.take === null || objects.some(({ name }) => name === row.take?.clip), {
      error: 'its clip is missing',
    }),
  z.strictObject({ kind: z.literal('file'), row: File, objects: z.array(Stored).length(1) }),
  z.strictObject({ kind: z.literal('character'), row: Character }),
  z.strictObject({ kind: z.literal('webhook_endpoint'), row: Endpoint }),
]);
export type Thing = z.infer<typeof Thing>;

/** What an index says last: how many things came before. */
export const Closing = z.strictObject({ kind: z.literal('end'), things: z.int().nonnegative() });

/** The key of an object in the store; an archive does not say where things are put. */
export const keyOf = (thing: Extract<Thing, { objects: unknown }>, { name }: Stored): string =>
  thing.kind === 'video' ? `videos/${thing.row.id}/${name}` : `files/${thing.row.id}`;
