import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

/** Spans of jobs and of their steps, where an OpenTelemetry SDK was loaded; without one they cost nothing. */
const tracer = trace.getTracer('shotwright');

/** What goes on now as a W3C `traceparent`, for work that is done later and elsewhere; null where nobody traces. */
export function traceParent(): string | null {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? null;
}

/**
 * Does something as a trace of its own, linked to what asked for it, perhaps days ago and in another process.
 * @param asked of `traceParent`
 */
export function inJobSpan<T>(
  name: string,
  asked: string | null,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const cause = trace.getSpanContext(propagation.extract(ROOT_CONTEXT, { traceparent: asked ?? '' }));
  const links = cause === undefined ? [] : [{ context: cause }];
  return spanned(name, { kind: SpanKind.CONSUMER, root: true, links, attributes }, work);
}

/** Does a part of what goes on, as a span beneath it. */
export const inStepSpan = <T>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
): Promise<T> => spanned(name, { attributes }, work);

/** Marks a span as failed; `code` is one of a few. */
export function markFailed(span: Span, code: string): void {
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Something that is done in what goes on now, whenever and from wherever it is called. */
export const inThisContext = <T extends (...given: never[]) => unknown>(work: T): T =>
  context.bind(context.active(), work);

function spanned<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, options, async (span) => {
    try {
      return await work(span);
    } finally {
      span.end();
    }
  });
}
