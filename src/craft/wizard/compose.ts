import { format } from '../../brief/index.ts';
import type { BriefAnswers, Template } from '../../catalogue/template.ts';

/**
 * Writes a brief from answers, in the prompt guide's form and order: style, scene, cinematography, actions, dialogue,
 * background sound. With a picture (`mode: 'i2v'`) it is a short paragraph of motion and camera, and a line of sound.
 * What is empty is left out; any text is taken, and what would read as another part of a brief is put right.
 * @example composeBrief({ scene: 'A snail climbs a wet leaf', sound: 'rain' }) // 'A snail climbs a wet leaf.\n\nBackground Sound: rain.\n'
 */
export function composeBrief(answers: BriefAnswers): string {
  const front = Object.entries(answers.settings ?? {})
    .filter(([key, value]) => /^[a-z][a-z -]*$/i.test(key) && flat(value) !== '')
    .map(([key, value]) => `${key}: ${flat(value)}`);
  const head = front.length > 0 ? `---\n${front.join('\n')}\n---\n\n` : '';
  return format(`${head}${(answers.mode === 'i2v' ? motionOf(answers) : blocksOf(answers)).join('\n\n')}\n`);
}

/**
 * The answers of a template with its placeholders filled in; what is not said keeps its default.
 * @example composeBrief(fillTemplate(templates[0], { subject: 'The courier' }))
 */
export function fillTemplate(
  template: Template,
  values: Readonly<Record<string, string>> = {},
): BriefAnswers {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const said = Object.hasOwn(values, name) ? flat(values[name] ?? '') : '';
      return said === '' ? (template.placeholders[name]?.default ?? whole) : said;
    });
  const deep = <T>(value: T): T =>
    (typeof value === 'string'
      ? fill(value)
      : Array.isArray(value)
        ? value.map(deep)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, v]) => [key, deep(v)]))
          : value) as T;
  return deep(template.answers);
}

function blocksOf(answers: BriefAnswers): string[] {
  const labelled = (label: string, value: string | undefined): string[] =>
    flat(value) === '' ? [] : [`${label}: ${sentence(value)}`];
  const palette = (answers.palette ?? []).map(flat).filter(Boolean).join(', ');
  const camera = [
    ...labelled('Camera shot', answers.shot),
    ...labelled('Lens', answers.lens),
    ...labelled('Lighting', answers.lighting),
    ...labelled('Palette', palette),
    ...labelled('Mood', answers.mood),
  ];
  const actions = (answers.actions ?? []).map(flat).filter(Boolean);
  const lines = (answers.dialogue ?? []).filter(({ words }) => spoken(words) !== '');
  return [
    [answers.style, answers.scene]
      .map((part) => sentence(unlabelled(flat(part))))
      .filter(Boolean)
      .join(' '),
    camera.length > 0 ? `Cinematography:\n${camera.join('\n')}` : '',
    actions.length > 0 ? `Actions:\n${actions.map((beat) => `- ${sentence(beat)}`).join('\n')}` : '',
    lines.length > 0 ? `Dialogue:\n${lines.map(lineOf).join('\n')}` : '',
    ...labelled('Background Sound', answers.sound),
  ].filter((block) => block !== '');
}

/** What is in the picture, what moves, the camera, and the sound. */
function motionOf(answers: BriefAnswers): string[] {
  const told = [answers.scene, ...(answers.actions ?? []), answers.shot]
    .map((part) => sentence(unlabelled(flat(part))))
    .filter(Boolean)
    .join(' ');
  const lines = (answers.dialogue ?? []).filter(({ words }) => spoken(words) !== '');
  return [
    told,
    lines.length > 0 ? `Dialogue:\n${lines.map(lineOf).join('\n')}` : '',
    flat(answers.sound) === '' ? '' : `Background Sound: ${sentence(answers.sound)}`,
  ].filter((block) => block !== '');
}

function lineOf({ speaker, delivery, words }: NonNullable<BriefAnswers['dialogue']>[number]): string {
  const name =
    flat(speaker)
      .replace(/[:()"“”]/g, '')
      .trim() || 'Speaker';
  const how = flat(delivery)
    .replace(/[()"“”:]/g, '')
    .trim();
  return `- ${name}${how === '' ? '' : ` (${how})`}: "${spoken(words)}"`;
}

/** One line, without bullets or quotes around it. */
const flat = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[-*•#>]\s*)+/, '')
    .trim();

const spoken = (words: string | undefined): string =>
  flat(words)
    .replace(/["“”„«»]/g, '')
    .trim();

/** 'Scene: a cat' in an answer would read as a label. */
const unlabelled = (text: string): string => text.replace(/^\s*(?:style|scene|prompt|subject)\s*:\s*/i, '');

const sentence = (text: string | undefined): string => {
  const plain = flat(text);
  return plain === '' || /[.!?…。！？]["”’)]*$/u.test(plain) ? plain : `${plain}.`;
};
