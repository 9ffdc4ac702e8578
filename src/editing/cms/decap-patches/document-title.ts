import type { Messages } from '../../../core/i18n/index.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import { viewName } from './view-title.ts';
import { headingId } from './view-headings.ts';

/** As much of Decap's store as is looked at here. */
interface Store {
  getState(): { readonly entryDraft: ImmutableMap };
}

/** Keeps the names of views right. */
export interface ViewNames {
  /** Sees that something has happened in Decap's store. */
  watch(action: unknown, store: Store): void;
  /** Names the view that is open. */
  name(): void;
}

/**
 * Gives every view a title of its own, and a form its heading. After a change of
 * view that has left focus nowhere, focus goes to the heading, as on a new page.
 */
export function nameViews(messages: Messages): ViewNames {
  const site = document.title;
  let view = location.hash;
  let known: Store | undefined;
  const field = (key: string) => known?.getState().entryDraft.getIn(['entry', 'data', key]);
  const enter = () => {
    const heading = document.querySelector<HTMLElement>(
      ':is(main, [role="main"]) :is(h1, [aria-level="1"])',
    );
    if (!heading) return;
    view = location.hash;
    if (document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  const name = () => {
    const title = viewName({ hash: location.hash, field, messages });
    const whole = [title, site].filter(Boolean).join(' – ');
    if (document.title !== whole) document.title = whole;
    const heading = document.getElementById(headingId);
    if (heading && heading.textContent !== title) heading.textContent = title;
    if (view !== location.hash) enter();
  };
  let isDue = false;
  return {
    name,
    watch(_action, store) {
      known = store;
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        name();
      });
    },
  };
}
