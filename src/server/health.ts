import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** Something that a node cannot work without. */
export interface Dependency {
  /** 'database', 'objects' … */
  readonly name: string;
  /** Throws when it cannot be used now. */
  check(): Promise<void>;
}

/** Longest that one dependency may take to answer, milliseconds: load balancers ask every few seconds. */
const PATIENCE = 2000;
/** Milliseconds that an answer is good for: a check writes to the disk or the bucket, and strangers may ask. */
const FRESH = 1000;

/**
 * `/healthz` (this process answers), `/readyz` (so do those it depends on, and it is not stopping) and `/metrics`.
 * Neither tells more than names and states: they may be asked without a key. Why something cannot be used is in the log,
 * once, and so is that it can be used again.
 */
export function healthRoutes(
  dependencies: readonly Dependency[],
  metrics: Metrics,
  stopping: () => boolean,
  log: Logger,
): Hono {
  const away = new Set<string>();
  const note = (name: string, error: unknown): void => {
    if (error !== undefined && !away.has(name)) log.warn({ err: error }, `${name}: cannot be used`);
    if (error === undefined && away.has(name)) log.info(`${name}: can be used again`);
    if (error === undefined) away.delete(name);
    else away.add(name);
  };
  const stateOf = async (dependency: Dependency): Promise<State> => {
    const error = await troubleOf(dependency);
    note(dependency.name, error);
    return error === undefined ? 'ok' : 'unavailable';
  };
  const asked = dependencies.map((d) => [d.name, remembered(() => stateOf(d))] as const);
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const states = await Promise.all(asked.map(async ([name, state]) => [name, await state()] as const));
    const ready = !stopping() && states.every(([, state]) => state === 'ok');
    const status = stopping() ? 'stopping' : ready ? 'ok' : 'unavailable';
    return c.json({ status, ...Object.fromEntries(states) }, ready ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    const { type, text } = await metrics.read();
    return c.body(text, 200, { 'content-type': type });
  });
  return app;
}

type State = 'ok' | 'unavailable';

/** Asks once for all who ask meanwhile, and not again as long as the answer is good. */
function remembered(ask: () => Promise<State>): () => Promise<State> {
  let answer: Promise<State> | undefined;
  const forget = (): void => {
    answer = undefined;
  };
  return () => {
    answer ??= ask().finally(() => setTimeout(forget, FRESH).unref());
    return answer;
  };
}

/** Why a dependency cannot be used now; undefined when it can. */
async function troubleOf(dependency: Dependency): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
  });
  const trouble = dependency.check().then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    return await Promise.race([trouble, late]);
  } finally {
    clearTimeout(timer);
  }
}
