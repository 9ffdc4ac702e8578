import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { SiteContext } from '../../reading/view-models/site-context.ts';
import { setSiteContext } from './site-context-stub.ts';

/** A component of the site, compiled. */
export type Component = Parameters<AstroContainer['renderToString']>[0];

let container: Promise<AstroContainer> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Renders a component of the site to HTML. One at a time, since all components
 * find the library in the same place.
 */
export function renderHtml(
  component: Component,
  props: Readonly<Record<string, unknown>>,
  context: SiteContext,
): Promise<string> {
  const rendering = last.then(async () => {
    const { renderToString } = await prepared();
    setSiteContext(context);
    return renderToString(component, { props, partial: true });
  });
  last = rendering.catch(() => undefined);
  return rendering;
}

async function prepared() {
  const ready = await (container ??= AstroContainer.create());
  return { renderToString: ready.renderToString.bind(ready) };
}
