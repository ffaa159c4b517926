import type { BriefAnswers, Template } from '../catalogue/template.ts';
import type { Question } from '../craft/wizard/index.ts';
import { openPrompt, type Prompt } from './prompt.ts';

/** The questions of the wizard, and what a person says to them. */
export async function askBrief(templates: readonly Template[]): Promise<BriefAnswers> {
  const { fillTemplate } = await import('../craft/wizard/index.ts');
  const prompt = await openPrompt('A brief in the order of the prompt guide; Enter leaves a part out.');
  const name = await prompt.choose('Begin with', [
    ['', 'questions, one part after the other'],
    ...templates.map(({ id, about }) => [id, `${id}: ${about}`] as const),
  ]);
  const template = templates.find((t) => t.id === name);
  return template ? fillTemplate(template, await placeholders(prompt, template)) : parts(prompt);
}

/** What a template leaves open; Enter keeps what stands there. */
export async function askPlaceholders(template: Template): Promise<Record<string, string>> {
  return placeholders(await openPrompt(template.about), template);
}

async function placeholders(prompt: Prompt, template: Template): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [name, { ask, default: usual }] of Object.entries(template.placeholders))
    values[name] = await prompt.ask(ask, usual);
  return values;
}

async function parts(prompt: Prompt): Promise<BriefAnswers> {
  const { composeBrief, parseAnswer, questions } = await import('../craft/wizard/index.ts');
  const { createLinter } = await import('../lint/index.ts');
  const linter = await createLinter();
  const mode = (await prompt.confirm('Does it begin with a picture of yours?')) ? 'i2v' : 't2v';
  const answers: Record<string, unknown> = {
    scene: '',
    ...(mode === 'i2v' ? { mode, settings: { mode } } : {}),
  };
  const told = new Set<string>();
  for (const question of questions) {
    if (question.without === mode) continue;
    const typed = await answer(prompt, question);
    if (typed.length === 0) continue;
    answers[question.id] = parseAnswer(question.id, typed);
    // What is wrong with this part, as long as it can be said again; what is still missing may come yet.
    const text = composeBrief(answers as unknown as BriefAnswers);
    for (const { rule, severity, message } of linter.lint(text, { mode })) {
      if (severity === 'info' || rule.includes('missing') || told.has(rule + message)) continue;
      told.add(rule + message);
      prompt.warn(`${message} (${rule})`);
    }
  }
  return answers as unknown as BriefAnswers;
}

async function answer(prompt: Prompt, { ask, hint, many }: Question): Promise<string[]> {
  const rows: string[] = [];
  for (;;) {
    const nth = many && rows.length > 0 ? `${ask} ${rows.length + 1}` : ask;
    const row = await prompt.ask(nth, rows.length > 0 ? 'Enter ends them' : hint);
    if (row !== '') rows.push(row);
    if (row === '' || !many) return rows;
  }
}
