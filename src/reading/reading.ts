import type { Span } from '../base/span.ts';
import type { RelationWord } from '../catalogue/words/prepositions.ts';

/**
 * The reading: what the words of one shot say, before anything is placed or timed. Made by `readAll()`,
 * consumed by the passes that write the plan. Every value keeps the span of the words it came from.
 */

/** How words were matched to a catalogue kind. */
export interface Match {
  /** Folder of the catalogue: 'things', 'places', 'people', 'creatures', 'actions', 'beds', 'effects'. */
  readonly registry: string;
  /** Kind id in that folder. */
  readonly id: string;
  /** 0 the word itself; 1–2 an approximation by hypernym; more is a stand-in. */
  readonly steps: number;
}

/** An adjective, number, colour or other property of an entity or event. */
export interface Attribute {
  readonly category:
    | 'colour'
    | 'material'
    | 'size'
    | 'age'
    | 'sex'
    | 'build'
    | 'hair'
    | 'beard'
    | 'glasses'
    | 'skin'
    | 'state'
    | 'shape'
    | 'expression'
    | 'count'
    | 'other';
  /** Normal form: a #rrggbb colour, a material name, 'old', 'curly' … */
  readonly value: string;
  readonly phrase: string;
  readonly span: Span;
}

/** A garment or worn thing. */
export interface Worn {
  readonly garment: string;
  readonly steps: number;
  readonly attributes: readonly Attribute[];
  readonly phrase: string;
  readonly span: Span;
}

/** Someone or something that is there. */
export interface Entity {
  /** Unique in the shot, from its noun: 'woman', 'robot', 'bulb-2'. */
  readonly id: string;
  /** Head noun, singular. */
  readonly noun: string;
  readonly role: 'person' | 'creature' | 'thing' | 'part' | 'place' | 'sky';
  /** Undefined when nothing of the catalogue answers. */
  readonly match?: Match;
  readonly count: number;
  /** Of many ('a crowd', 'shelves of jars'): the number is an estimate. */
  readonly plural: boolean;
  readonly attributes: readonly Attribute[];
  readonly worn: readonly Worn[];
  /** Whole noun phrase of the first mention. */
  readonly phrase: string;
  readonly span: Span;
  /** Spans of later mentions, pronouns included. */
  readonly mentions: readonly Span[];
  /** 'no people', 'without cars': stages nothing. */
  readonly negated: boolean;
  /** Words to be read on it. */
  readonly text?: string;
}

/** Where one entity is with respect to another. */
export interface Relation {
  readonly kind: RelationWord;
  readonly subject: string;
  readonly object: string;
  readonly phrase: string;
  readonly span: Span;
}

/** Several people told of at once and then one by one: 'two figures … the man … the woman'. */
export interface Group {
  readonly noun: string;
  readonly count: number;
  /** Entity ids. */
  readonly members: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly phrase: string;
  readonly span: Span;
}

/** Something that happens or a state that lasts. */
export interface Event {
  readonly verb: string;
  readonly match?: Match;
  /** Entity id of who does it; undefined when nobody is named. */
  readonly subject?: string;
  readonly object?: string;
  readonly partner?: string;
  /** 'slowly', 'gently', 'just in time'. */
  readonly manner: readonly string[];
  /** 'four steps' → 4. */
  readonly count?: number;
  /** 'in the final second' → { from: -1 }, '0–2 s' → { from: 0, to: 2 }; negative from the end. */
  readonly when?: { readonly from?: number; readonly to?: number };
  readonly slowMotion: boolean;
  /** A state of the scene's prose ('sits', 'stands') rather than an action beat. */
  readonly standing: boolean;
  /** Index of its bullet or sentence; events of one group follow each other inside one beat. */
  readonly group: number;
  /** Stated contacts in order: ['rim', 'backboard', 'rim', 'net']. */
  readonly outcome: readonly string[];
  readonly phrase: string;
  readonly span: Span;
  readonly negated: boolean;
  /** Told beside the main deed, at the same time: 'while commuters walk past', ', people running away'. */
  readonly aside?: boolean;
  /** Told of its doer by a participle beside the main deed: 'walks home humming'. */
  readonly during?: boolean;
  /** Done by light, sky or air, and by nobody who is there. */
  readonly impersonal?: boolean;
}

/** A place, time or weather that the words set. */
export interface Setting {
  readonly place?: Match & {
    readonly phrase: string;
    readonly span: Span;
    /** What the scene plays in front of, where it plays outside its door: 'diner'. */
    readonly front?: string;
  };
  /** Attributes and dressing words of the place: 'neon', 'cluttered', 'brick', 'empty'. */
  readonly dressing: readonly Attribute[];
  readonly time?: { readonly id: string; readonly phrase: string; readonly span: Span };
  readonly weather?: {
    readonly id: string;
    readonly strength: number;
    readonly phrase: string;
    readonly span: Span;
    /** Further words of the same weather. */
    readonly also?: readonly { readonly phrase: string; readonly span: Span }[];
  };
  readonly wind?: {
    readonly speed: number;
    readonly from?: string;
    readonly phrase: string;
    readonly span: Span;
  };
}

/** A sound that the words direct. */
export interface Sound {
  readonly match?: Match;
  /** 'distant', 'faint', 'muffled', 'loud' … */
  readonly manner: readonly string[];
  /** Entity id it comes from. */
  readonly from?: string;
  /** 'near silence', 'only a ticking clock'. */
  readonly quiet: boolean;
  readonly phrase: string;
  readonly span: Span;
}

/** A spoken line as written. */
export interface Speech {
  /** Entity id; undefined for a narrator or an unknown speaker. */
  readonly speaker?: string;
  readonly label: string;
  readonly delivery: readonly string[];
  readonly text: string;
  readonly span: Span;
  /** Group of the action bullet it is written in, if any. */
  readonly group?: number;
}

/** Words that were read but stand for nothing known. */
export interface Unread {
  readonly phrase: string;
  readonly span: Span;
  /** Why nothing stands for it, where that is known. */
  readonly why?: string;
}

/** All that the words of one shot say of who, where, doing what, sounding how. */
export interface Reading {
  readonly setting: Setting;
  readonly entities: readonly Entity[];
  /** Groups of which every member is an entity of its own. */
  readonly groups?: readonly Group[];
  readonly relations: readonly Relation[];
  readonly events: readonly Event[];
  readonly sounds: readonly Sound[];
  readonly speech: readonly Speech[];
  readonly unread: readonly Unread[];
  /** Where the words talk of the camera, the picture or a style rather than of the scene. */
  readonly picture?: readonly Span[];
}
