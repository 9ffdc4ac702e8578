/** A choice in a list of choices. */
export interface OptionConfig {
  readonly label: string;
  readonly value: string;
}

/** A field of a form, as Decap's configuration has it. */
export interface FieldConfig {
  /** Key of the value in the entry. */
  readonly name: string;
  /** What stands above the field. */
  readonly label: string;
  /** What stands below it. */
  readonly hint?: string;
  /** Which widget it is filled in with: Decap's, or one of ours (`samklok-…`). */
  readonly widget: string;
  /** Whether it must be filled in; true when left out. */
  readonly required?: boolean;
  /** Value in a new entry. */
  readonly default?: string | number | boolean;
  /** A regular expression that a text must match, and the message for one that does not. */
  readonly pattern?: readonly [string, string];
  /** Smallest number, or fewest items. */
  readonly min?: number;
  /** Largest number, or most items. */
  readonly max?: number;
  /** Of lists of lines: longest line, in characters (code points). */
  readonly max_length?: number;
  /** Of numbers: `int`. */
  readonly value_type?: 'int';
  /** Of dates: how the date is stored. */
  readonly date_format?: string;
  /** Of dates: false, as there is no time of day. */
  readonly time_format?: false;
  /** Of choices: what can be chosen. */
  readonly options?: readonly OptionConfig[];
  /** Of choices and references: whether several can be picked. */
  readonly multiple?: boolean;
  /** Of references: the kind of thing that is picked. */
  readonly target?: string;
  /** Of new ids: the field beside it that the id is made of. */
  readonly from?: string;
  /** Of new ids: the kind of thing that the id is for, where it is unique on the site. */
  readonly defines?: string;
  /** Of bodies: the kind of entry. */
  readonly kind?: string;
  /** Of lists: what one item is called. */
  readonly label_singular?: string;
  /** Of lists and objects: whether they are closed at first. */
  readonly collapsed?: boolean;
  /** Of lists and types: what a closed item shows; `{{name}}` is a value of it. */
  readonly summary?: string;
  /** Of lists of texts: the field of one item. */
  readonly field?: FieldConfig;
  /** Of objects and lists of objects: the fields of one. */
  readonly fields?: readonly FieldConfig[];
  /** Of lists with types: the types, each an object of its own. */
  readonly types?: readonly FieldConfig[];
  /** Of lists with types: the key that holds the type's name. */
  readonly typeKey?: string;
}

/** What a field is apart from its name, label and hint. */
export type Widget = Omit<FieldConfig, 'name' | 'label' | 'hint'>;
