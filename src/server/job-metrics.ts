import { type JobEvent, stageOf } from '../jobs/options.ts';
import type { Metrics } from './metrics.ts';

/**
 * What a worker tells of its jobs, as numbers: stages and ends with their times, and how fast frames were drawn.
 * Forgets a job when it ends.
 */
export function jobMetrics(metrics: Metrics): (event: JobEvent) => void {
  /** Seconds that jobs spent drawing, in this process. */
  const drawing = new Map<string, number>();
  return (event) => {
    if (event.event === 'step' && event.ok) {
      const stage = stageOf(event.step);
      metrics.staged(stage, event.seconds);
      if (stage === 'frames') drawing.set(event.id, (drawing.get(event.id) ?? 0) + event.seconds);
    } else if (event.event === 'ended') {
      const seconds = drawing.get(event.id) ?? 0;
      drawing.delete(event.id);
      if (event.as !== 'completed' && event.as !== 'failed') return;
      metrics.ended(event.as, event.code ?? 'none', event.seconds);
      const drawn = event.report?.frames;
      if (typeof drawn === 'number' && seconds > 0) metrics.drew(drawn, seconds);
    }
  };
}
