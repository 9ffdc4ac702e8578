import type { Messages } from '../../../core/i18n/index.ts';

/** What the making of a form needs to know besides the schema. */
export interface FormContext {
  /** Texts of the interface. */
  readonly messages: Messages;
  /**
   * Name of the field that the entry's address is made of, at the top of the
   * form; undefined further in, where no address is made.
   */
  readonly nameField?: string;
}
