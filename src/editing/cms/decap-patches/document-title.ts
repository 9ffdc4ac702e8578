import type { Messages } from '../../../core/i18n/index.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import { viewTitle } from './view-title.ts';
import { headingId } from './view-headings.ts';

/** The part of Decap's Redux store that is used here. */
interface Store {
  getState(): { readonly entryDraft: ImmutableMap };
}

/** Keeps the titles of views up to date. */
export interface ViewTitles {
  /** Called after each action of Decap's store. */
  watch(action: unknown, store: Store): void;
  /** Updates the title of the current view. */
  update(): void;
}

/**
 * Sets a document title for every view, and the heading of forms. After a change of
 * view that loses focus, focus is set to the heading, as on a new page.
 */
export function trackViewTitles(messages: Messages): ViewTitles {
  const site = document.title;
  let view = location.hash;
  let currentStore: Store | undefined;
  const field = (key: string) => currentStore?.getState().entryDraft.getIn(['entry', 'data', key]);
  const focusHeading = () => {
    const heading = document.querySelector<HTMLElement>(
      ':is(main, [role="main"]) :is(h1, [aria-level="1"])',
    );
    if (!heading) return;
    view = location.hash;
    if (document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  const update = () => {
    const title = viewTitle({ hash: location.hash, field, messages });
    const whole = [title, site].filter(Boolean).join(' – ');
    if (document.title !== whole) document.title = whole;
    const heading = document.getElementById(headingId);
    if (heading && heading.textContent !== title) heading.textContent = title;
    if (view !== location.hash) focusHeading();
  };
  let isScheduled = false;
  return {
    update,
    watch(_action, store) {
      currentStore = store;
      if (isScheduled) return;
      isScheduled = true;
      requestAnimationFrame(() => {
        isScheduled = false;
        update();
      });
    },
  };
}
