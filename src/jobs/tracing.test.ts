import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  type ContextManager,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanOptions,
  type TextMapPropagator,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Library, newVideoId, openLibrary } from '../../test/support/library.ts';
import { type Script, scripted } from '../../test/support/scripted-engine.ts';
import { accept } from './index.ts';

/** A span as it ended. */
interface Ended {
  readonly name: string;
  readonly id: string;
  readonly parent: string | undefined;
  readonly links: readonly string[];
  readonly attributes: Attributes;
  readonly failed: boolean;
}

/** What an SDK does with the calls of the API, as far as jobs make them. */
class Notes implements Tracer, ContextManager, TextMapPropagator {
  readonly ended: Ended[] = [];
  readonly #current = new AsyncLocalStorage<Context>();
  #count = 0;

  startSpan(name: string, { attributes = {}, links = [], root = false }: SpanOptions, around: Context): Span {
    const digits = String(++this.#count);
    const own = { traceId: digits.padStart(32, '0'), spanId: digits.padStart(16, '0'), traceFlags: 1 };
    const told = { ...attributes };
    let failed = false;
    const parent = root ? undefined : trace.getSpanContext(around)?.spanId;
    const linked = links.map((link) => link.context.spanId);
    const end = (): void =>
      void this.ended.push({ name, id: own.spanId, parent, links: linked, attributes: told, failed });
    const span = {
      spanContext: (): SpanContext => own,
      setAttribute: (key: string, value: string) => Object.assign(told, { [key]: value }),
      setStatus: () => {
        failed = true;
      },
      end,
    };
    return span as unknown as Span;
  }
  startActiveSpan(name: string, ...rest: unknown[]): never {
    const [options, work] = rest as [SpanOptions, (span: Span) => unknown];
    const span = this.startSpan(name, options, this.active());
    return this.with(trace.setSpan(this.active(), span), () => work(span)) as never;
  }

  active = (): Context => this.#current.getStore() ?? ROOT_CONTEXT;
  with = ((around: Context, work: (...given: unknown[]) => unknown, self: unknown, ...given: unknown[]) =>
    this.#current.run(around, () => work.call(self, ...given))) as ContextManager['with'];
  bind = <T>(around: Context, work: T): T =>
    ((...given: unknown[]) =>
      this.#current.run(around, () => (work as (...all: unknown[]) => unknown)(...given))) as T;
  enable = (): this => this;
  disable = (): this => this;

  fields = (): string[] => ['traceparent'];
  inject(around: Context, carrier: Record<string, string>): void {
    const span = trace.getSpanContext(around);
    if (span) carrier['traceparent'] = `00-${span.traceId}-${span.spanId}-01`;
  }
  extract(around: Context, carrier: Record<string, string>): Context {
    const [, traceId, spanId] = carrier['traceparent']?.split('-') ?? [];
    if (traceId === undefined || spanId === undefined) return around;
    return trace.setSpanContext(around, { traceId, spanId, traceFlags: 1, isRemote: true });
  }
}

const notes = new Notes();
let library: Library;
beforeAll(() => {
  trace.setGlobalTracerProvider({ getTracer: () => notes });
  context.setGlobalContextManager(notes);
  propagation.setGlobalPropagator(notes);
});
afterAll(() => {
  for (const api of [trace, context, propagation]) api.disable();
});
beforeEach(async () => {
  library = await openLibrary(() => ({ memory: true }));
});
afterEach(() => library.remove());

it('a job is a trace that is linked to its request, its steps are spans beneath it', async () => {
  const ask = (script: Script) =>
    trace.getTracer('request').startActiveSpan('POST /v1/videos', {}, async (span) => {
      const id = newVideoId();
      const order = scripted(script);
      await accept(library.database, [{ id, owner: 'project', api_key: 'key', engine: 'scripted', order }]);
      span.end();
      return id;
    });
  const good = await ask({ steps: [1, 1] });
  const bad = await ask({ steps: [1], failAt: 0, fail: { as: 'final' } });
  const { worker } = await library.work();
  for (const id of [good, bad])
    await vi.waitUntil(async () => (await library.row(id))?.completed_at instanceof Date, {
      timeout: 60_000,
    });
  await worker.close();

  const requests = notes.ended.filter((span) => span.name === 'POST /v1/videos');
  const jobOf = (id: string) => notes.ended.find((span) => span.attributes['shotwright.job.id'] === id);
  const below = (job: Ended | undefined) =>
    notes.ended
      .filter((span) => span.parent === job?.id)
      .map(({ name, attributes, failed }) => [name, attributes['shotwright.step'], failed]);
  expect(jobOf(good)).toMatchObject({
    name: 'job create',
    parent: undefined,
    links: [requests[0]?.id],
    attributes: { 'shotwright.job.ended': 'completed', 'shotwright.job.attempt': 1 },
    failed: false,
  });
  expect(below(jobOf(good))).toEqual([
    ['step step', 'step-0', false],
    ['step step', 'step-1', false],
  ]);
  expect(jobOf(bad)).toMatchObject({
    links: [requests[1]?.id],
    attributes: { 'shotwright.job.ended': 'failed', 'error.type': 'engine_failed' },
    failed: true,
  });
  expect(below(jobOf(bad))).toEqual([['step step', 'step-0', true]]);
  expect(JSON.stringify(notes.ended)).not.toContain('failAt');
});

it('a job that nobody traced is done all the same', async () => {
  const id = await library.add({ steps: [1] });
  expect((await library.row(id))?.trace).toBe(null);
  const { worker } = await library.work();
  await vi.waitUntil(async () => (await library.row(id))?.status === 'completed', { timeout: 60_000 });
  await worker.close();
  expect(notes.ended.find((span) => span.attributes['shotwright.job.id'] === id)?.links).toEqual([]);
});
