import { Hono } from 'hono';
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

/**
 * `/healthz` (this process answers), `/readyz` (so do those it depends on, and it is not stopping) and `/metrics`.
 * Neither tells more than names and states: they may be asked without a key.
 */
export function healthRoutes(
  dependencies: readonly Dependency[],
  metrics: Metrics,
  stopping: () => boolean,
): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const states = await Promise.all(dependencies.map(async (d) => [d.name, await stateOf(d)] as const));
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

async function stateOf(dependency: Dependency): Promise<'ok' | 'unavailable'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'unavailable'>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, 'unavailable');
  });
  const state = dependency.check().then(
    () => 'ok' as const,
    () => 'unavailable' as const,
  );
  try {
    return await Promise.race([state, late]);
  } finally {
    clearTimeout(timer);
  }
}
