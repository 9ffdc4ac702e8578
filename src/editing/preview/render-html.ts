import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import pLimit from 'p-limit';
import type { SiteContext } from '../../reading/view-models/site-context.ts';
import { setSiteContext } from './site-context-stub.ts';

/** A component of the site, compiled. */
export type Component = Parameters<AstroContainer['renderToString']>[0];

let container: Promise<AstroContainer> | undefined;
const oneAtATime = pLimit(1);

/**
 * Renders a component of the site to HTML. One at a time, since all components
 * find the library in the same place.
 */
export function renderHtml(
  component: Component,
  props: Readonly<Record<string, unknown>>,
  context: SiteContext,
): Promise<string> {
  return oneAtATime(async () => {
    const { renderToString } = await prepared();
    setSiteContext(context);
    return renderToString(component, { props, partial: true });
  });
}

async function prepared() {
  const ready = await (container ??= AstroContainer.create());
  return { renderToString: ready.renderToString.bind(ready) };
}
