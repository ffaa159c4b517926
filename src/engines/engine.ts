import type { Json } from '../base/json.ts';
import type { FitMode } from '../vision/fit/plan.ts';

/**
 * What an engine is asked to make. Plain JSON: it is stored with the job and handed to other processes. All that is
 * left to chance was drawn when the job was accepted, so that doing it again gives the same.
 */
export interface Order {
  readonly kind: 'create' | 'remix' | 'edit' | 'extend';
  /** The words as they were sent: a brief, or for a remix or edit also a delta. */
  readonly prompt: string;
  /** As sent; engines read `quality`. */
  readonly model: string;
  readonly quality: 'draft' | 'fine';
  /** Length to make; of an extension what is added to its source. */
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** 0…4294967295; of a remix, edit or extension the source's, unless another was asked for. */
  readonly seed: number;
  /** The picture that becomes the first frame. */
  readonly image?: { readonly object: string; readonly fit: FitMode };
  /** The clip that is remixed, edited or extended. */
  readonly source?: SourceClip;
  readonly characters?: readonly CharacterReference[];
  /** Ids of all takes that were asked for together, in order of their seeds; engines do not read it. */
  readonly takes?: readonly string[];
}

/** A clip that another is made from. */
export interface SourceClip {
  /** Object key of its MP4. */
  readonly clip: string;
  /** Object key of its manifest; absent for a clip that is not one of ours. */
  readonly manifest?: string;
  readonly seconds: number;
}

/** A character that appears in the prompt by its name. */
export interface CharacterReference {
  readonly id: string;
  readonly name: string;
  /** What is known of its look, as `characterLook` of the embedded engine found it. */
  readonly look: Json;
}

/** What an engine gives back: names of objects that it put, and what it has to say about them. */
export interface Take {
  /** Length of the clip; of an extension the stitched total. */
  readonly seconds: number;
  readonly seed: number;
  readonly clip: string;
  /** WebP. */
  readonly thumbnail: string;
  /** JPEG. */
  readonly spritesheet: string;
  /** WebVTT. */
  readonly captions?: string;
  readonly manifest?: string;
  /** Fields that our API adds to the video: coverage, changed elements, notes. */
  readonly report: { readonly [field: string]: Json | undefined };
}

/** Objects of one job, and those that its order names. */
export interface JobObjects {
  /** Keep a file as the job's object of this name; the file may be moved. Putting it again replaces it. */
  put(name: string, file: string, type: string): Promise<void>;
  /** Copy an object into a file: one of this job by its name, or one of the order by its key. */
  fetch(object: string, file: string): Promise<void>;
  /** Forget one of this job's objects, such as what was kept between steps; one that is not there is no error. */
  remove(name: string): Promise<void>;
}

/** What a job gives its engine. */
export interface EngineContext {
  /** Id of the job. */
  readonly id: string;
  /**
   * Do a part of the work once: what it gives is kept, and when the job is taken up again after a crash, kept results
   * are handed out without work. Names are unique within a job and come in the same order every time. A step that
   * fails is tried again a counted number of times.
   */
  step<T extends Json>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  readonly objects: JobObjects;
  /** A folder of this job on this machine; it may be gone when the job is taken up again. */
  readonly scratch: string;
  /** Aborted when the job is deleted, runs out of time or the server stops. */
  readonly signal: AbortSignal;
  /** Tell how much of the whole is done, 0…1, and which stage is worked at. Never goes back. */
  progress(done: number, stage: string): void;
  /** A line for the server's log; never words of the prompt. */
  log(message: string, facts?: { readonly [name: string]: Json | undefined }): void;
}

/** Something that makes clips from orders. */
export interface Engine {
  /** 'embedded', … */
  readonly id: string;
  /** Make one clip. Throws `EngineFailure`, or a `Fault` for what the caller can put right. */
  run(order: Order, context: EngineContext): Promise<Take>;
  /** Ends what it keeps running between jobs. */
  close?(): Promise<void>;
}

/** A job that cannot be completed, with the code that the API shows. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
  /** 'engine_failed', 'invalid_prompt', 'timed_out' … */
  readonly code: string;
  /** Trying the same again may help. */
  readonly transient: boolean;

  constructor(code: string, message: string, options: { transient?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.transient = options.transient ?? false;
  }
}
