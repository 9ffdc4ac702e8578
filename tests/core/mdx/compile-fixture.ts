import {
  compileBody,
  type BodyOptions,
  type CompiledBody,
} from '../../../src/core/mdx/compile-body.ts';

/** Labels as short as can be, so that tests see where they end up. */
const labels: BodyOptions['labels'] = {
  callout: { tip: 'Tips', note: 'Notera', warning: 'Varning', example: 'Exempel' },
  table: 'Tabell {n}',
  footnotes: 'Fotnoter',
  footnoteReference: 'Fotnot {n}',
  footnoteBack: 'Tillbaka från fotnot {n}',
  taskDone: 'Klart',
  taskOpen: 'Kvar',
};

/** Compiles a body that stands first in its file. */
export function compile(body: string, options: Partial<BodyOptions> = {}): CompiledBody {
  return compileBody(body, { file: 'a.mdx', firstLine: 1, base: '/', labels, ...options });
}

/** The problems of a body, each as `line:column code`. */
export function problemsOf(body: string, options: Partial<BodyOptions> = {}): string[] {
  return compile(body, options).problems.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}
