import type { EntryKindName } from '../../src/core/model/registry.ts';

/** The three questions that the body of a reflection answers, each with an answer. */
export const answers = `## Vad gör vi bäst när det här händer?

Vi lyssnar klart.

## Vad kan vi lära?

Den som får prata färdigt frågar mindre.

## Vad ska vi ta vara på eller utveckla?

Tystnaden.
`;

/** A guide whose minutes add up. */
export const guide = `---
title: Gemensam reflektion
purpose: Teamet kommer fram till en mening tillsammans.
whenToUse: Efter ett samtal som tog en oväntad vändning.
whenNotToUse: När någon ska bedömas.
themes: [gemensamt-sprak]
groupSize: { min: 2, max: 8 }
minutes: { prepare: 5, run: 30 }
formats: [onsite]
difficulty: easy
phases:
  during:
    - { title: Tre frågor, minutes: 30, do: Gå igenom frågorna i ordning. }
---

## Börja så här

Sätt er så att alla ser varandra.
`;

/** A programme with one planned day. */
export const programme = `---
title: Samverkansträning
audience: Alla som möter samma personer.
goals: [Kunna lyssna klart.]
parties: [kommunen]
modules:
  - id: lyssna
    title: Att lyssna
    theme: gemensamt-sprak
    kind: half-day
    dates: [2027-03-01]
    before: { questions: [När lyssnade du senast?], tasks: [Skriv ner det.] }
    during:
      - { minutes: 30, activity: Genomgång., kind: theory }
      - { minutes: 60, activity: Öva i par., kind: practice, guide: gemensam-reflektion }
    after: { tasks: [Pröva en gång.], questions: [Hur gick det?] }
signs:
  days30: [Samtalen blir kortare.]
---

Välkommen.
`;

/** A reflection that brings in the practice `lyssna-klart`. */
export const reflection = `---
title: Hon ville bara berätta
date: 2025-03-10
summary: Samtalet vände när ingen avbröt.
activity: { kind: conversation, words: En kund ringde om en blankett. }
team: radgivarna
parties: [kommunen]
areas: [sjukdom]
themes: [gemensamt-sprak]
perspectives: [employee]
method: gemensam-reflektion
conclusions:
  - type: introduces
    practice: lyssna-klart
    name: Lyssna klart
    situation: Någon har mycket att säga.
    statement: Vänta tills det är tyst innan du svarar.
    why: Den som har fått prata klart kan ta emot.
    steps: [Lägg ifrån dig pennan., Vänta.]
---

${answers}`;

/** The files of each kind, by path: one of each. */
const entries: Readonly<Record<EntryKindName, Readonly<Record<string, string>>>> = {
  area: {
    'areas/sjukdom.yaml': `title: Sjukdom
summary: Samtal med den som är sjukskriven.
description: Allt om sjukdom.
aliases: [sjukskriven]
agreements:
  - { name: AGS, aliases: [avtalsgruppsjuk] }
contact: radgivarna
`,
  },
  theme: {
    'themes/gemensamt-sprak.yaml': `title: Gemensamt språk
summary: Samma ord för samma sak.
description: Ord som betyder olika.
dimension: how
`,
  },
  team: {
    'teams/radgivarna.yaml': `name: Rådgivarna
party: kommunen
mailbox: radgivarna@exempel.example
`,
  },
  party: {
    'parties/kommunen.yaml': 'name: Kommunen\nkind: municipality\n',
  },
  term: {
    'terms/arbetsformaga.yaml': `term: arbetsförmåga
meanings:
  - { party: kommunen, text: Vad någon kan göra. }
`,
  },
  guide: {
    'guides/gemensam-reflektion.mdx': guide,
  },
  programme: {
    'programmes/traning.mdx': programme,
  },
  reflection: {
    'reflections/2025/hon-ville-bara-beratta.mdx': reflection,
  },
  page: {
    'pages/om.mdx': `---
title: Om webbplatsen
summary: Vad det här är.
---

## Vad det här är

Se [arbetssättet](/arbetssatt/lyssna-klart/), [metoden](/metoder/gemensam-reflektion/) och
<Term id="arbetsformaga">arbetsförmåga</Term>.
`,
  },
};

/**
 * A small valid content folder, without warnings, with one entry of each kind.
 * Its files can be replaced one by one: `{ ...minimalSite(), 'areas/sjukdom.yaml': '…' }`.
 */
export function minimalSite(): Record<string, string> {
  return {
    'site.yaml': `name: Provklok
description: En liten webbplats.
contact: { name: Redaktionen, mailbox: redaktionen@exempel.example }
home:
  heading: Välkommen
  lead: Här är det litet.
  invitation: Var med.
`,
    'redirects.yaml': 'addresses: []\n',
    ...(Object.assign({}, ...Object.values(entries)) as Record<string, string>),
  };
}
