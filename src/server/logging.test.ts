import { describe, expect, it } from 'vitest';
import { createLogger } from './logging.ts';

function written(prompts: boolean, entry: object): string {
  let text = '';
  const destination = { write: (line: string) => void (text += line) };
  createLogger({ level: 'info', prompts }, destination as never).info(entry, 'told');
  return text;
}

describe('the log', () => {
  const entry = {
    prompt: 'a secret garden',
    order: { prompt: 'a secret garden', seconds: 4 },
    request: { headers: { authorization: 'Bearer sk-1' } },
    key: 'sk-1',
    err: Object.assign(new Error('null value'), { detail: 'Failing row contains (a secret garden, sk-1).' }),
  };

  it('writes neither prompts nor keys', () => {
    const line = written(false, entry);
    expect(line).not.toContain('garden');
    expect(line).not.toContain('sk-1');
    expect(JSON.parse(line)).toMatchObject({ msg: 'told', order: { seconds: 4 } });
  });

  it('writes prompts when asked, and keys never', () => {
    const line = written(true, entry);
    expect(JSON.parse(line)).toMatchObject({ prompt: 'a secret garden', err: { message: 'null value' } });
    expect(line).not.toContain('sk-1');
  });
});
