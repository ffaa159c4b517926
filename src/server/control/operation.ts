import type { Socket } from 'node:net';
import { z } from 'zod';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Json } from '../../base/json.ts';

/** What an operation has while it runs. */
export interface OperationContext {
  /** Aborted when whoever asked goes away. */
  readonly signal: AbortSignal;
  /** Tell how far it is. */
  progress(event: Json): void;
}

/** Something that a command asks of a library, in its own process or in the one that holds the library. */
export interface Operation<Input, Output extends Json> {
  readonly input: z.ZodType<Input>;
  run(input: Input, context: OperationContext): Promise<Output>;
}

/** Operations by their names. */
// biome-ignore lint/suspicious/noExplicitAny: each has its own input
export type Operations = Readonly<Record<string, Operation<any, any>>>;
type InputOf<T> = T extends { readonly input: z.ZodType<infer Input> } ? Input : never;
type OutputOf<T> = T extends { run(...given: never[]): Promise<infer Output> } ? Output : never;

/** Ask for an operation by its name. */
export type Call<Table extends Operations> = <Name extends keyof Table & string>(
  name: Name,
  input: InputOf<Table[Name]>,
  options?: { readonly signal?: AbortSignal; readonly onProgress?: (event: Json) => void },
) => Promise<OutputOf<Table[Name]>>;

/** Run an operation of a table; its input comes from outside. Throws a `Fault` for what is not in the table or not its input. */
export async function runOperation(
  table: Operations,
  name: string,
  input: unknown,
  context: OperationContext,
): Promise<Json> {
  const operation = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!operation)
    throw new Fault(`The server knows no operation ${JSON.stringify(name)}.`, {
      exit: EXIT.environment,
      remedy: 'Server and command are of different versions; start the server again.',
    });
  const read = operation.input.safeParse(input);
  if (read.success) return operation.run(read.data, context);
  const issue = read.error.issues[0];
  throw new Fault(`${issue?.path.join('.') || 'The input'} is not valid: ${issue?.message}.`, {
    where: String(issue?.path[0] ?? name),
    remedy: 'See --help.',
  });
}

/** Bytes of a line at most. */
export const LONGEST = 4_194_304;

/** Say something as a line of JSON. */
export const say = (socket: Socket, what: Json): boolean => socket.write(`${JSON.stringify(what)}\n`);

/** A request, one on a line. */
export const Request = z.object({ operation: z.string().max(100), input: z.unknown() });

/** What comes back: any number of lines of progress, then one of the others. */
export const Reply = z.union([
  z.object({ progress: z.json() }),
  z.object({ result: z.json() }),
  z.object({
    fault: z.object({
      message: z.string(),
      exit: z.enum(EXIT),
      remedy: z.string().optional(),
      where: z.string().optional(),
    }),
  }),
]);

/** What a failure is to the other side. Only a `Fault` is told; what else went wrong is for the server's log. */
export function faultOf(error: unknown): { fault: { [field: string]: Json | undefined } } {
  if (!(error instanceof Fault))
    return { fault: { message: 'The server failed at it; its log says why.', exit: EXIT.fault } };
  const { message, exit, remedy, where } = error;
  return { fault: { message, exit, remedy, where } };
}

/** A failure that was told, as one of ours. */
export const faultFrom = (told: {
  message: string;
  exit: ExitStatus;
  remedy?: string | undefined;
  where?: string | undefined;
}): Fault =>
  new Fault(told.message, {
    exit: told.exit,
    ...(told.remedy !== undefined && { remedy: told.remedy }),
    ...(told.where !== undefined && { where: told.where }),
  });
