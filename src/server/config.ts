import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

const modelSchema = z
  .strictObject({
    engine: z.string().min(1),
    quality: z.enum(['draft', 'fine']).default('draft'),
    queue: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,64}$/, 'use 1 to 64 of A-Z, a-z, 0-9, dot, underscore and hyphen')
      .optional(),
  })
  .describe(
    'Engine and quality that a model id stands for, and the queue of the workers that make its clips.',
  );

const hookSchema = z.strictObject({
  /** A program and its arguments; it is started without a shell. */
  command: z.array(z.string().min(1)).min(1).optional(),
  url: z.url().optional(),
  /** What happens to a request when the hook itself fails. */
  onFailure: z.enum(['deny', 'allow']).default('deny'),
});

const limitsSchema = z.strictObject({
  /** Longest that a job may take, seconds. */
  jobSeconds: z.number().positive().max(86_400).optional(),
  /** Jobs of one key that may wait. */
  jobsPerKey: z.number().int().positive().optional(),
  /** Largest upload, bytes. */
  uploadBytes: z.number().int().positive().optional(),
});

const configSchema = z.strictObject({
  /** Model ids beside OpenAI's, or instead of what these stand for. */
  models: z.record(z.string().min(1).max(100), modelSchema).default({}),
  /** Asked whether words may be shot, before a job is accepted. */
  policy: hookSchema
    .refine((p) => (p.command === undefined) !== (p.url === undefined), 'name either command or url')
    .optional(),
  limits: limitsSchema.default({}),
});

/** What the configuration file of a server says. */
export type ServerConfig = z.infer<typeof configSchema>;

/** The configuration of a server that has no file. */
export const NO_CONFIG: ServerConfig = configSchema.parse({});

/**
 * Read a server's configuration file, JSON.
 * @throws Fault (exit status 2) that names the file, the path inside it and what is wrong there
 * @example await readServerConfig('/etc/shotwright/server.json')
 */
export async function readServerConfig(file: string): Promise<ServerConfig> {
  const wrong = (message: string, remedy: string, cause?: unknown): Fault =>
    new Fault(message, { exit: EXIT.input, where: file, remedy, cause });
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw wrong(`Cannot read ${file}: ${cause.code}.`, 'Name a JSON file with --config.', cause);
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw wrong(`${file} is not JSON: ${(cause as Error).message}.`, 'Put it right.', cause);
  }
  const read = configSchema.safeParse(data);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw wrong(
    `${file} is not valid at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unknown'}.`,
    'docs/server.md lists what it may hold.',
  );
}
