import { type SemanticTokens, SemanticTokensBuilder, SemanticTokenTypes } from 'vscode-languageserver';
import type { Span } from '../../base/span.ts';
import type { LeafKind } from '../../brief/index.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { termsIn } from '../found-terms.ts';
import { type Place, placesOf } from '../leaves.ts';
import { findColours } from '../words/colours.ts';

/** Types of tokens, by standard names, so that every theme colours them. */
const TYPES: readonly SemanticTokenTypes[] = [
  SemanticTokenTypes.keyword,
  SemanticTokenTypes.class,
  SemanticTokenTypes.modifier,
  SemanticTokenTypes.string,
  SemanticTokenTypes.number,
  SemanticTokenTypes.function,
  SemanticTokenTypes.enumMember,
  SemanticTokenTypes.property,
  SemanticTokenTypes.comment,
];

/** A stretch of one line with its type. */
export interface Token extends Span {
  readonly type: SemanticTokenTypes;
}

/** Leaves that are tokens as a whole. */
const OF_LEAF: Partial<Readonly<Record<LeafKind, SemanticTokenTypes>>> = {
  label: SemanticTokenTypes.keyword,
  speaker: SemanticTokenTypes.class,
  delivery: SemanticTokenTypes.modifier,
  words: SemanticTokenTypes.string,
  time: SemanticTokenTypes.number,
  key: SemanticTokenTypes.property,
  value: SemanticTokenTypes.string,
  comment: SemanticTokenTypes.comment,
};

/** A number with its unit: `35mm`, `f/2.8`, `5600 K`, `1/4`, `16:9`. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:f\/?\d+(?:\.\d+)?|\d+(?:[.,:/]\d+)*(?:\s?(?:mm|cm|km|mph|fps|kelvin|[ms]|K|°C?|%|x|dB|LUFS|seconds?|secs?)(?![\p{L}\p{N}]))?|#[0-9a-f]{6})(?!\p{L})/giu;

function tokensOf({ leaf, fields }: Place, terms: readonly Span[]): Token[] {
  const whole = OF_LEAF[leaf.kind];
  if (whole) return [{ ...leaf.span, type: whole }];
  if (leaf.kind !== 'text') return [];
  const { start } = leaf.span;
  const found: Token[] = [
    ...terms
      .filter((term) => term.start >= start && term.end <= leaf.span.end)
      .map((term) => ({ ...term, type: SemanticTokenTypes.function })),
    ...findColours(leaf.text, start, fields.includes('palette')).map(({ span }) => ({
      ...span,
      type: SemanticTokenTypes.enumMember,
    })),
    ...[...leaf.text.matchAll(NUMBER)].map((m) => ({
      start: start + m.index,
      end: start + m.index + m[0].length,
      type: SemanticTokenTypes.number,
    })),
  ];
  // What begins first holds; of those that begin together the longest.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = start;
  return found.filter((token) => {
    const free = token.start >= end;
    if (free) end = token.end;
    return free;
  });
}

/** A token on each line that it reaches over: editors take no others. */
function byLine(text: string, token: Token): Token[] {
  const found: Token[] = [];
  for (const m of text.slice(token.start, token.end).matchAll(/[^\r\n]+/g))
    found.push({ start: token.start + m.index, end: token.start + m.index + m[0].length, type: token.type });
  return found;
}

/** The tokens of a brief, in order, none overlapping; of a stretch of it when one is given. */
export function tokensIn(
  document: BriefDocument,
  within: Span = { start: 0, end: document.text.length },
): Token[] {
  const terms = termsIn(document).map(({ span }) => span);
  return placesOf(document.tree)
    .filter(({ leaf: { span } }) => span.end > within.start && span.start < within.end)
    .flatMap((place) => tokensOf(place, terms))
    .flatMap((token) => byLine(document.text, token));
}

function encode(document: BriefDocument, builder: SemanticTokensBuilder, within?: Span): void {
  for (const { start, end, type } of tokensIn(document, within)) {
    const { line, character } = document.positionAt(start);
    builder.push(line, character, end - start, TYPES.indexOf(type), 0);
  }
}

/** Labels, speakers, deliveries, spoken words, times, terms of the trade, colours, numbers, front matter. */
export const semanticTokens: Capability = {
  id: 'semantic-tokens',
  provides: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...TYPES], tokenModifiers: [] },
      full: { delta: true },
      range: true,
    },
  },
  serve({ connection, documents }) {
    const builders = new Map<string, SemanticTokensBuilder>();
    documents.onDidClose(({ document: { uri } }) => void builders.delete(uri));
    const none: SemanticTokens = { data: [] };
    const builderOf = (uri: string): SemanticTokensBuilder => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.set(uri, builder);
      return builder;
    };
    connection.languages.semanticTokens.on(({ textDocument: { uri } }) => {
      const document = documents.get(uri);
      if (!document) return none;
      // A full answer is what later differences are told from.
      builders.delete(uri);
      const builder = builderOf(uri);
      encode(document, builder);
      return builder.build();
    });
    connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) => {
      const document = documents.get(uri);
      if (!document) return none;
      const builder = builderOf(uri);
      builder.previousResult(previousResultId);
      encode(document, builder);
      return builder.buildEdits();
    });
    connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) => {
      const document = documents.get(uri);
      if (!document) return none;
      const builder = new SemanticTokensBuilder();
      encode(document, builder, document.spanOf(range));
      return builder.build();
    });
  },
};
