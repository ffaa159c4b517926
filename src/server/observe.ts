import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { ApiEnv } from '../api/caller.ts';
import type { Metrics } from './metrics.ts';

const tracer = trace.getTracer('shotwright');

/**
 * Middleware that times every request, writes one line of log for it and makes it a span, where an OpenTelemetry SDK
 * was loaded (`node --import`); without one, spans cost nothing. Paths are told as their patterns: ids are not.
 */
export function observe(metrics: Metrics, log: Logger): MiddlewareHandler<ApiEnv> {
  return (c, next) =>
    tracer.startActiveSpan(c.req.method, { kind: SpanKind.SERVER }, async (span) => {
      const begun = performance.now();
      try {
        await next();
      } finally {
        const route = routePath(c, -1);
        const { status } = c.res;
        const seconds = (performance.now() - begun) / 1000;
        metrics.answered(c.req.method, route, status, seconds);
        span.updateName(`${c.req.method} ${route}`);
        span.setAttributes({
          'http.request.method': c.req.method,
          'http.route': route,
          'http.response.status_code': status,
        });
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
        const level = status >= 500 ? 'error' : status >= 400 ? 'info' : 'debug';
        log[level](
          {
            request: c.get('requestId'),
            method: c.req.method,
            route,
            status,
            ms: Math.round(seconds * 1000),
          },
          'request',
        );
      }
    });
}
