import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Brief } from '../brief/brief.ts';
import { checkBytes, readBrief } from '../brief/index.ts';
import type { Plan } from '../direct/plan.ts';
import { expandGlob, filesBelow, isGlob } from './globs.ts';

/** Something to shoot: a brief to be directed, or a plan that is already directed. */
export type Input =
  | { readonly kind: 'brief'; readonly name: string; readonly brief: Brief }
  | { readonly kind: 'plan'; readonly name: string; readonly plan: Plan; readonly brief: string };

/** What a folder or a pattern is searched for when configuration does not say otherwise. */
export const isBrief = (path: string): boolean => /\.brief$|\.prompt\.txt$/i.test(path);

/**
 * The files that the arguments name, each once: files as they are, folders and patterns (also those inside) by their
 * briefs. A pattern that ends in an ending of its own (`*.md`) takes what has it. Throws a `Fault` of exit status 2
 * when a folder or pattern gives nothing.
 * @param wanted which files folders and patterns stand for
 */
export async function findInputs(
  names: readonly string[],
  wanted: (path: string) => boolean = isBrief,
): Promise<string[]> {
  const found = new Set<string>();
  for (const name of names) {
    for (const file of await inputsOf(name, wanted)) found.add(file);
  }
  return [...found];
}

async function inputsOf(name: string, wanted: (path: string) => boolean): Promise<string[]> {
  if (name === '-') return [name];
  const info = await stat(name).catch(() => undefined);
  if (info?.isDirectory()) {
    const inside = await filesBelow(name, (file) => wanted(join(name, file)));
    if (inside.length > 0) return inside.map((file) => join(name, file));
    throw nothing(`${name} holds no .brief or .prompt.txt file.`, name);
  }
  if (info || !isGlob(name)) return [name];
  const matched = await expandGlob(name);
  const briefs = /\.[\w{},]+$/.test(name) ? matched : matched.filter(wanted);
  if (briefs.length > 0) return briefs;
  throw nothing(`No brief has a name like ${name}.`, name);
}

const nothing = (message: string, where: string): Fault =>
  new Fault(message, { exit: EXIT.input, where, remedy: 'Name a brief file.' });

/**
 * Read one input: a file, or standard input for `-`. JSON that says it is a plan or a manifest is a plan; anything else
 * is a brief. Throws a `Fault` of exit status 2.
 */
export async function readInput(
  name: string,
  stdin: () => Promise<Uint8Array> = standardInput,
): Promise<Input> {
  const text = await readText(name, stdin);
  if (mayBeJson(text)) {
    const data = tryJson(text);
    const kind = kindOf(data);
    if (kind === 'shotwright.plan')
      return { kind: 'plan', name, plan: await checkPlan(data, name, ''), brief: '' };
    if (kind === 'shotwright.shot') {
      const shot = data as { plan?: unknown; brief?: unknown };
      return {
        kind: 'plan',
        name,
        plan: await checkPlan(shot.plan, name, 'plan.'),
        brief: typeof shot.brief === 'string' ? shot.brief : '',
      };
    }
  }
  return { kind: 'brief', name, brief: readBrief(text) };
}

/**
 * The text of a brief: a file, or standard input for `-`. Throws a `Fault` of exit status 2 for what is no brief, a
 * plan or a manifest included.
 * @example await readBriefText('shots/rain.brief')
 */
export async function readBriefText(
  name: string,
  stdin: () => Promise<Uint8Array> = standardInput,
): Promise<string> {
  const text = await readText(name, stdin);
  const kind = mayBeJson(text) ? kindOf(tryJson(text)) : undefined;
  if (kind !== 'shotwright.plan' && kind !== 'shotwright.shot') return text;
  throw new Fault(`${name} is a ${kind === 'shotwright.plan' ? 'plan' : 'manifest'}, not a brief.`, {
    exit: EXIT.input,
    where: name,
    remedy: 'Name the brief that it was made from.',
  });
}

async function readText(name: string, stdin: () => Promise<Uint8Array>): Promise<string> {
  const bytes =
    name === '-'
      ? await stdin()
      : await readFile(name).catch((error: unknown) => Promise.reject(unreadable(name, error)));
  const where = name === '-' ? 'standard input' : name;
  try {
    return checkBytes(bytes, where);
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    const { exit, remedy } = cause;
    throw new Fault(`${where}: ${cause.message}`, { exit, where, cause, ...(remedy ? { remedy } : {}) });
  }
}

const mayBeJson = (text: string): boolean => /^\uFEFF?\s*\{/.test(text);

const kindOf = (data: unknown): unknown => (data as { kind?: unknown } | null | undefined)?.kind;

async function checkPlan(data: unknown, name: string, prefix: string): Promise<Plan> {
  const { planSchema } = await import('../direct/plan.ts');
  const result = planSchema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = `${prefix}${issue?.path.join('.') ?? ''}`;
  throw new Fault(`The plan is not valid at ${path || 'its top'}: ${issue?.message ?? 'unknown'}.`, {
    exit: EXIT.input,
    where: name,
    remedy: 'Put that value right, or direct the brief again.',
  });
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function unreadable(name: string, error: unknown): Fault {
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'reading it is not permitted',
  };
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new Fault(`Cannot read ${name}: ${why[code] ?? code}.`, {
    exit: EXIT.input,
    where: name,
    remedy: 'Name a brief file, or - for standard input.',
    cause: error,
  });
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const chunk of process.stdin) parts.push(chunk as Buffer);
  return Buffer.concat(parts);
}
