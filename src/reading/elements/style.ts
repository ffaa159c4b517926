import { names } from '../../catalogue/names.generated.ts';
import { filmWords, type LookChange } from '../words/film-stock.ts';
import { type Hit, scan, vocabulary } from '../words/scan.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { lens } from './lens.ts';
import { overlaps, part } from './scene.ts';
import { wordClaims } from './words.ts';

const looks = vocabulary(names.looks.flatMap((look) => look.words.map((word) => [word, look.id] as const)));

/** Words that any film could use: they tell a style only where nothing else does. */
const common =
  /^(?:film(?:ed|ing)?|movie|cinematic|epic|drama|realistic|4k|8k|clean|crisp|minimal|premium|clay|retro|sport|comic|sketch|pastel|interview|commercial|broadcast|puppet|felt)s?$/i;
const era = /\b(?:(?:early|mid|late)[- ])?(?:19|20)?(\d)0['’]?s\b/giu;
const decades: Readonly<Record<string, string>> = {
  thirties: '3',
  forties: '4',
  fifties: '5',
  sixties: '6',
  seventies: '7',
  eighties: '8',
  nineties: '9',
};
const spelt = /\b(?:thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/giu;
const gauge = /\b(8|16|35|65|70)\s?-?\s?mm\b/giu;
const after =
  /\b(?:in the (?:style|manner|vein) of|inspired by|reminiscent of|evoking|homage to)\s+([^.,;\n]+)/giu;

/** Medium, era, film stock, genre, manner. */
export const style: ElementKind = {
  id: 'style',
  fields: ['style'],
  label: 'Style',
  names: [
    'style',
    'visual style',
    'art style',
    'look',
    'aesthetic',
    'medium',
    'film stock',
    'genre',
    'treatment',
    'film look',
    'era',
    'format',
  ],
  read(scene) {
    const taken = lens.read(scene).map((c) => c.span);
    const free = (span: { start: number; end: number }): boolean => !taken.some((s) => overlaps(s, span));
    const own = new Set(scene.shot.style);
    const all = scene.style.flatMap((passage): Claim[] => {
      const found: Claim[] = [];
      for (const m of passage.text.matchAll(era))
        found.push(claim('era', m[1] as string, part(passage, m.index, m[0].length)));
      for (const m of passage.text.matchAll(spelt))
        found.push(claim('era', decades[m[0].toLowerCase()] as string, part(passage, m.index, m[0].length)));
      for (const m of passage.text.matchAll(gauge))
        found.push(claim('gauge', m[1] as string, part(passage, m.index, m[0].length)));
      for (const hit of scan([passage], looks)) {
        if (found.some((f) => overlaps(f.span, hit.span)) && /^[\d\s]+(?:mm|s)?\b/i.test(hit.phrase))
          continue;
        if (!/ies$|^\d+s$|^\d+ ?mm/i.test(hit.phrase))
          found.push(claim('look', hit.value, hit, common.test(hit.phrase)));
      }
      for (const hit of scan([passage], filmWords))
        if (!found.some((f) => overlaps(f.span, hit.span)))
          found.push(...stockClaims(hit, !own.has(passage)));
      for (const m of passage.text.matchAll(after)) {
        const words = m[1] as string;
        const at = part(passage, m.index + m[0].length - words.length, words.length);
        found.push(...wordClaims('manner', { text: at.phrase, span: at.span }, true));
      }
      const said = found.filter((c) => free(c.span));
      return said.length === 0 && own.has(passage) ? wordClaims('words', passage) : said;
    });
    return all;
  },
};

/** What a word of the laboratory does: 'grainy' and 'heavy grain' do the same. */
const stockClaims = (hit: Hit<LookChange>, weak: boolean): Claim[] =>
  Object.entries(hit.value).map(([what, amount]) => {
    const usual = what === 'saturation' || what === 'contrast' ? 1 : 0;
    return claim(`stock ${what}`, amount === true ? 'yes' : amount > usual ? 'more' : 'less', hit, weak);
  });
