import { describe, expect, it } from 'vitest';
import { boundFiles, platformNeutral, modules, wings, type ModuleRules } from './import-rules.ts';
import { importsOf, sourceFiles, type Import } from './source-files.ts';

const files = sourceFiles(['src'], ['.ts', '.astro', '.mdx']);
const moduleNames = Object.keys(modules);

/** The wing of a path in `src/`; nothing for the files beside the wings. */
const wingOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];

/** The module of a path in `src/`: a folder of a wing, or the wing itself. */
function moduleOf(path: string): string | undefined {
  const folder = /^src\/([^/]+\/[^/]+)\//.exec(path)?.[1];
  return folder !== undefined && folder in modules ? folder : wingOf(path);
}

/** An import that leaves its module, and what it needs permission for. */
interface Step {
  readonly from: string;
  readonly path: string;
  readonly to: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

const steps: Step[] = files.flatMap((file) => {
  const from = moduleOf(file.path);
  return from === undefined
    ? []
    : importsOf(file)
        .map((one) => stepOf(from, file.path, one))
        .filter(({ to }) => to !== from);
});

function stepOf(from: string, path: string, { target, isTypeOnly }: Import): Step {
  const module = moduleOf(target);
  const to = module ?? target.replace(/^node:.*/, 'node:*');
  return { from, path, to, isPackage: !target.startsWith('src/'), isTypeOnly };
}

/** The list of permissions that a step needs to stand in, any of them. */
function permissions({ isPackage, isTypeOnly }: Step): (keyof ModuleRules)[] {
  const own = isPackage ? 'packages' : 'uses';
  const types = isPackage ? 'packageTypes' : 'usesTypesOf';
  return isTypeOnly ? [own, types] : [own];
}

const isAllowed = (step: Step) =>
  permissions(step).some((name) => modules[step.from]?.[name]?.includes(step.to));

describe('the scan of imports', () => {
  it('finds imports in TypeScript, in Astro components and their scripts, and in MDX pages', () => {
    const from = new Set(steps.map(({ path }) => path));
    for (const path of [
      'src/core/source/load-content.ts',
      'src/layouts/Base.astro',
      'src/pages/sok/index.astro',
      'src/pages/bidra/innehallsmodell.mdx',
    ]) {
      expect(from).toContain(path);
    }
    const script = steps.filter(
      ({ path, to }) => path.endsWith('sok/index.astro') && to === 'search/interface',
    );
    expect(script.length).toBeGreaterThan(0);
  });

  it('distinguishes type imports from imports that remain at run time', () => {
    const imports = importsOf({
      path: 'src/a/b.ts',
      text: `
        import type { A } from './a.ts';
        import { type B, type C } from '../c/d.ts';
        import { type D, e } from 'pkg';
        import 'side';
        export { f } from './f.ts';
        export type { G } from './g.ts';
        const h = await import('./h.ts');
        let i: import('./i.ts').I;
      `,
    });
    expect(
      imports.map(({ target, isTypeOnly }) => `${target}${isTypeOnly ? ' (type)' : ''}`),
    ).toEqual([
      'src/a/a.ts (type)',
      'src/c/d.ts (type)',
      'pkg',
      'side',
      'src/a/f.ts',
      'src/a/g.ts (type)',
      'src/a/h.ts',
      'src/a/i.ts (type)',
    ]);
  });
});

describe('the wings', () => {
  it('are all listed, and each of their folders is a module', () => {
    const there = new Set(files.flatMap(({ path }) => wingOf(path) ?? []));
    expect([...there].filter((wing) => !(wings as readonly string[]).includes(wing))).toEqual([]);
    const wholeWings = ['pages', 'components', 'layouts'];
    const folders = new Set(
      files.flatMap(({ path }) => /^src\/([^/]+\/[^/]+)\//.exec(path)?.[1] ?? []),
    );
    const unknown = [...folders].filter(
      (folder) => !(folder in modules) && !wholeWings.includes(folder.split('/')[0]!),
    );
    expect(unknown).toEqual([]);
  });

  it('import only wings before them in the list', () => {
    const order: readonly string[] = wings;
    const upward = steps.filter(
      ({ path, to, isPackage }) =>
        !isPackage && order.indexOf(to.split('/')[0]!) > order.indexOf(wingOf(path)!),
    );
    expect(upward).toEqual([]);
  });
});

describe('the modules', () => {
  it('are all listed in the table', () => {
    const there = new Set(files.flatMap(({ path }) => moduleOf(path) ?? []));
    expect([...there].filter((module) => !moduleNames.includes(module))).toEqual([]);
  });

  it('may import only modules above them in the table', () => {
    for (const [index, name] of moduleNames.entries()) {
      const { uses = [], usesTypesOf = [] } = modules[name]!;
      const below = moduleNames.slice(0, index);
      expect([...uses, ...usesTypesOf].filter((module) => !below.includes(module))).toEqual([]);
    }
  });

  it('import only what the table allows', () => {
    expect(steps.length).toBeGreaterThan(150);
    const refused = steps.filter((step) => !isAllowed(step));
    expect(refused.map(({ path, to, isTypeOnly }) => ({ path, to, isTypeOnly }))).toEqual([]);
  });

  it('have no permission that they do not use', () => {
    const unused = Object.entries(modules).flatMap(([from, module]) =>
      Object.entries(module as Record<string, readonly string[]>).flatMap(([name, allowed]) =>
        allowed
          .filter((to) => {
            const taken = steps.filter((step) => step.from === from && step.to === to);
            return !taken.some((step) => permissions(step).at(-1) === name || !step.isTypeOnly);
          })
          .map((to) => `${from}.${name}: ${to}`),
      ),
    );
    const stylesAndFonts = ['layouts.uses: fonts', 'layouts.uses: styles'];
    expect(unused.filter((one) => !stylesAndFonts.includes(one))).toEqual([]);
  });
});

describe('platform-neutral modules', () => {
  it('import nothing from Astro or Node, and no package but zod', () => {
    const packages = steps.filter(
      ({ from, isPackage }) => platformNeutral.includes(from) && isPackage,
    );
    expect([...new Set(packages.map(({ to }) => to))]).toEqual(['zod']);
  });

  it('use no global that only Node has', () => {
    const own = files.filter(({ path }) => platformNeutral.includes(moduleOf(path) ?? ''));
    expect(own.length).toBeGreaterThan(50);
    const bound = own.filter(({ text }) =>
      /\b(?:process|Buffer|__dirname|import\.meta)\b/.test(text),
    );
    expect(bound.map(({ path }) => path)).toEqual([]);
  });
});

describe('the view-models', () => {
  it('import Astro or Node only in the files listed as bound to them', () => {
    const bound = steps.filter(
      ({ from, to, isTypeOnly }) =>
        from === 'reading/view-models' && !isTypeOnly && /^(?:astro|node:)/.test(to),
    );
    expect([...new Set(bound.map(({ path }) => path))].sort()).toEqual(boundFiles);
  });

  it('import only types from the files that are bound', () => {
    const pure = files.filter(
      ({ path }) => path.startsWith('src/reading/view-models/') && !boundFiles.includes(path),
    );
    expect(pure.length).toBeGreaterThan(10);
    const values = pure.flatMap((file) =>
      importsOf(file)
        .filter(({ target, isTypeOnly }) => boundFiles.includes(target) && !isTypeOnly)
        .map(({ target }) => `${file.path} → ${target}`),
    );
    expect(values).toEqual([]);
  });
});

describe('files', () => {
  it('have no import cycles', () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        importsOf(file).flatMap(({ target, isTypeOnly }) => (isTypeOnly ? [] : [target])),
      ]),
    );
    expect(findCycle(graph)).toEqual([]);
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });
});

/** The first circle found, with its first file again at the end; empty when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    way.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
