/** The arguments of `shotwright lint` for the action's inputs. */
export function argumentsFor(env: Readonly<Record<string, string | undefined>>, format?: string): string[];
/** Lint as the environment asks; the exit status. */
export function lint(
  env: Readonly<Record<string, string | undefined>>,
  entry?: readonly string[],
  told?: 'inherit' | 'ignore',
): number;
