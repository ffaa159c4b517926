import { sections } from '../../../src/language/words/sections.ts';
import { briefSnippets } from '../../../src/language/words/templates.ts';

/** A snippet as the editor's files have it. */
interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const FRONT_MATTER = '---\nseconds: ${1|4,8,12|}\nsize: ${2|1280x720,720x1280|}\n---\n${0}';

/** Snippets of sections and whole briefs, made from what the language server knows. */
export function snippets(): Record<string, Snippet> {
  const made: [string, Snippet][] = sections.map(({ label, about, body }) => [
    label,
    { prefix: [label.toLowerCase()], body: `${label}:${body}`.split('\n'), description: about },
  ]);
  made.push([
    'Front matter',
    {
      prefix: ['front matter', '---'],
      body: FRONT_MATTER.split('\n'),
      description: 'Settings of the request.',
    },
  ]);
  for (const { id, about, snippet } of briefSnippets())
    made.push([
      `Brief: ${id}`,
      { prefix: [`brief ${id}`, `new ${id}`], body: snippet.split('\n'), description: about },
    ]);
  return Object.fromEntries(made);
}
