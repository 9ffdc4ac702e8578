import type { EntryKindName, SingletonName } from '../../../src/core/model/registry.ts';

/** Data as read from a file: nothing is known of it. */
export type Raw = Record<string, unknown>;

const wording = {
  practice: 'ring-tillbaka',
  name: 'Ring tillbaka',
  situation: 'Någon väntar på svar.',
  statement: 'Ring samma dag.',
  why: 'Väntan är värst.',
  steps: ['Ring.'],
};

/** A valid conclusion of each type. */
export const conclusions = {
  introduces: { type: 'introduces', ...wording },
  confirms: { type: 'confirms', practice: 'ring-tillbaka', note: 'Det höll.' },
  refines: {
    type: 'refines',
    practice: 'ring-tillbaka',
    statement: 'Ring i dag.',
    why: 'Kortare.',
  },
  questions: { type: 'questions', practice: 'ring-tillbaka', why: 'Nej.', context: 'Helg.' },
  replaces: { type: 'replaces', practice: 'brev', by: wording },
} as const;

const topic = { title: 'Sjukdom', summary: 'Kort.', description: 'Långt.' };

/** Valid data of each kind with only what must be there, made anew each time. */
export function validData(name: EntryKindName | SingletonName): Raw {
  return structuredClone(all[name]);
}

const all: Record<EntryKindName | SingletonName, Raw> = {
  reflection: {
    title: 'Ett samtal',
    date: '2025-03-10',
    summary: 'Det vände.',
    activity: { kind: 'conversation', words: 'En kund ringde.' },
    team: 'radgivarna',
    areas: ['sjukdom'],
    conclusions: [conclusions.introduces],
  },
  guide: {
    title: 'Runda',
    purpose: 'Alla hörs.',
    whenToUse: 'Ofta.',
    whenNotToUse: 'Sällan.',
    groupSize: { min: 2, max: 8 },
    minutes: { prepare: 5, run: 30 },
    formats: ['onsite'],
    difficulty: 'easy',
    phases: { during: [{ title: 'Börja', minutes: 30, do: 'Gå laget runt.' }] },
  },
  programme: {
    title: 'Träning',
    audience: 'Alla.',
    goals: ['Kunna mer.'],
    modules: [
      {
        id: 'lyssna',
        title: 'Lyssna',
        theme: 'sprak',
        kind: 'short',
        before: {},
        during: [{ minutes: 30, activity: 'Öva.', kind: 'practice' }],
        after: {},
      },
    ],
    signs: {},
  },
  area: topic,
  theme: { ...topic, dimension: 'how' },
  team: { name: 'Rådgivarna', party: 'kommunen' },
  party: { name: 'Kommunen', kind: 'municipality' },
  term: { term: 'arbetsförmåga', meanings: [{ text: 'Vad någon kan göra.' }] },
  page: { title: 'Om', summary: 'Vad det är.' },
  site: {
    name: 'Samklok',
    description: 'Arbetssätt.',
    contact: { name: 'Redaktionen', mailbox: 'redaktionen@exempel.example' },
    home: { heading: 'Hej', lead: 'Här.', invitation: 'Kom.' },
  },
  redirects: { addresses: [{ from: '/metoder/gammal/', to: '/metoder/ny/' }] },
};

/** A change to data: a path as people write it, and the value to put there; `undefined` takes it away. */
export function changed(data: Raw, path: string, value: unknown): Raw {
  const parts = path.split(/[.[\]]+/).filter(Boolean);
  const last = parts.pop()!;
  const parent = parts.reduce<Raw>((at, part) => at[part] as Raw, data);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return data;
}
