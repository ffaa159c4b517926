import type { Json } from '../base/json.ts';

/** What a job may take. */
export interface Limits {
  /** Seconds that one taking up of a job may last. */
  readonly seconds: number;
  /** How often a step is tried in all. */
  readonly stepAttempts: number;
  /** Seconds before a step is tried a second time; doubles each time. */
  readonly stepWait: number;
  /** How often in a row the worker of a job may die before a step of it is done. */
  readonly losses: number;
  /** Seconds without a sign of life after which a worker's jobs are given to others. */
  readonly lease: number;
}

/** An hour, four tries from a second on, three lost workers, ten seconds. */
export const LIMITS: Limits = { seconds: 3600, stepAttempts: 4, stepWait: 1, losses: 3, lease: 10 };

/** Where lines for operators go; pino's loggers are such. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** What happens to jobs here, for measurements. */
export type JobEvent =
  /** `waited`: seconds since it was accepted; `attempts`: which taking up this is. */
  | { readonly event: 'started'; readonly id: string; readonly waited: number; readonly attempts: number }
  | {
      readonly event: 'step';
      readonly id: string;
      readonly step: string;
      readonly seconds: number;
      readonly ok: boolean;
    }
  | {
      readonly event: 'ended';
      readonly id: string;
      /** Deleted, or left to be taken up again. */
      readonly as: 'completed' | 'failed' | 'deleted' | 'suspended';
      /** Of a failure. */
      readonly code?: string;
      readonly seconds: number;
      readonly engine: string;
      /** What the engine said about the take. */
      readonly report?: { readonly [field: string]: Json | undefined };
    }
  /** Workers whose jobs were taken from them. */
  | { readonly event: 'reaped'; readonly workers: readonly string[] };

/** Hears what happens to jobs. */
export type Report = (event: JobEvent) => void;

/**
 * The stage that a step belongs to: steps are named by it, with a number where there are several.
 * @example stageOf('frames-3') // 'frames'
 */
export const stageOf = (step: string): string => step.replace(/-\d+$/, '');
