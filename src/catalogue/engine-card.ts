/** How sure a price or a fact is, and whom it was had from. */
export type SourceMark = 'measured' | 'source' | 'documentation' | 'second-hand';

/** What something costs, as data with a date. */
export interface Price {
  /** What is paid for: each second, each clip (also in credits), each token, or a clip's time on a GPU of one's own. */
  readonly unit: 'second' | 'clip' | 'token' | 'gpu-time';
  /** How much a unit costs, or from what to what; absent where nobody said. */
  readonly amount?: number | readonly [from: number, to: number];
  readonly currency: 'USD' | 'credits';
  /** Resolution that it holds for (`720p`); all when absent. */
  readonly resolution?: string;
  /** Day of the information, ISO 8601. */
  readonly date: string;
  readonly source: SourceMark;
  /** No longer offered: history, to compare with. */
  readonly former?: boolean;
  readonly note?: string;
}

/** How an engine wants its prompts written. */
export interface Prompting {
  /** Order and length. */
  readonly order: string;
  readonly dialogue?: string;
  readonly shots?: string;
  readonly negatives?: string;
}

/** One model of one engine that a brief can be sent to. What is not established is absent. */
export interface EngineCard {
  /** Public name, as in `--target` and in configuration: lower case, `engine-model`. */
  readonly id: string;
  /** Who runs it: a service, a server of one's own, or Shotwright itself. */
  readonly engine: string;
  /** The model's name as the engine takes it. */
  readonly model: string;
  readonly label: string;
  readonly kind: 'embedded' | 'hosted' | 'self-hosted';
  /** Switched off, or no longer in the catalogue, since that day. */
  readonly endedOn?: string;
  readonly modes: readonly ('t2v' | 'i2v')[];
  /** Lengths in seconds that it takes: a list, or any from a shortest to a longest. */
  readonly seconds?: readonly number[] | { readonly from: number; readonly to: number };
  /** Lengths at one resolution, where they are fewer. */
  readonly secondsAt?: Readonly<Record<string, readonly number[]>>;
  /** `WIDTHxHEIGHT` where pixels are listed. */
  readonly sizes?: readonly string[];
  /** `480p`, `720p`, `1080p`, `4k` … where only the short side is named. */
  readonly resolutions?: readonly string[];
  readonly aspects?: readonly string[];
  readonly fps?: readonly number[];
  readonly audio?: 'always' | 'toggle' | 'none';
  /** What a picture may be to it. */
  readonly image?: 'first-frame' | 'first-and-last' | 'references' | 'none';
  readonly negativePrompt?: boolean;
  readonly seed?: boolean;
  /** Most characters of a prompt. */
  readonly maxCharacters?: number;
  readonly prompting?: Prompting;
  readonly prices: readonly Price[];
  /** What a credit costs, where prices are in credits. */
  readonly credit?: { readonly usd: number; readonly date: string; readonly source: SourceMark };
  /** Day and mark of the facts above. */
  readonly date: string;
  readonly source: SourceMark;
  readonly notes?: readonly string[];
}

/** Declare an engine's model; the one default export of its file. */
export const defineEngine = (card: EngineCard): EngineCard => card;

/** A user's correction of a card: any of its values, with the day on which they were found. */
export type EngineCorrection = Partial<EngineCard> & Pick<EngineCard, 'date'>;
