import type { Language } from '../../core/model/enums.ts';

/** What the admin page is told when it is built. It is written into the page as JSON. */
export interface AdminSettings {
  /** Path the site is published under: starts and ends with a slash. */
  readonly base: string;
  /** Language of the interface. */
  readonly language: Language;
  /** Decap's settings of the backend. */
  readonly backend: Readonly<Record<string, string | boolean>>;
  /** Whether drafts are reviewed before they are published. */
  readonly publishMode: 'editorial_workflow' | 'simple';
  /** Whether the gateway of this project is the backend. */
  readonly isGateway: boolean;
  /** Path of the content folder in the repository, as Decap is to write it. */
  readonly folder: string;
  /** Address of the site's mark. */
  readonly logo: string;
  /** Addresses of mailboxes that may be named in an entry. */
  readonly mailboxes: readonly string[];
}

/** Id of the element that carries the {@link AdminSettings}. */
export const settingsId = 'sk-settings';
