import type { Files } from '../support/content-folder.ts';

/** A small site in English, without a Swedish word. */
export const englishFixture: Files = {
  'site.yaml': `name: Common Ground
description: What teams have learnt.
language: en
contact: { name: The editors, mailbox: editors@example.example }
home:
  heading: Welcome
  lead: A small site.
  invitation: Join us.
`,
  'areas/illness.yaml': `title: Illness
summary: Talks about being ill.
description: Everything about illness.
agreements: [{ name: Cover A }]
contact: advisers
`,
  'themes/common-words.yaml': `title: Common words
summary: The same word for the same thing.
description: Words that differ.
dimension: how
`,
  'teams/advisers.yaml': 'name: The advisers\nparty: town\n',
  'parties/town.yaml': 'name: The town\nkind: municipality\n',
  'guides/joint-reflection.mdx': `---
title: Joint reflection
purpose: A team comes to one mind.
whenToUse: After a call that took a turn.
whenNotToUse: When somebody is judged.
themes: [common-words]
groupSize: { min: 2, max: 8 }
minutes: { prepare: 5, run: 30 }
formats: [onsite, digital]
difficulty: easy
phases:
  during:
    - { title: Three questions, minutes: 30, do: Go through them., grouping: pairs }
---

Sit so that you see each other.
`,
  'programmes/training.mdx': `---
title: Training together
audience: Everyone who meets the same people.
goals: [To listen to the end.]
parties: [town]
modules:
  - id: listen
    title: To listen
    theme: common-words
    kind: half-day
    dates: [2027-03-01]
    before: { questions: [When did you last listen?], tasks: [Write it down.] }
    during: [{ minutes: 60, activity: Practise in pairs., kind: practice }]
    after: { tasks: [Try it once.], questions: [How did it go?] }
signs: { days30: [Calls get shorter.], days90: [Fewer calls.] }
---

Welcome.
`,
  'reflections/2025/she-only-wanted-to-talk.mdx': `---
title: She only wanted to talk
date: 2025-03-10
summary: The call turned when nobody broke in.
activity: { kind: conversation, words: Somebody rang about a form. }
team: advisers
areas: [illness]
themes: [common-words]
perspectives: [employee, employer]
method: joint-reflection
disagreement: Some would have asked sooner.
conclusions:
  - type: introduces
    practice: listen-first
    name: Listen first
    situation: Somebody has a lot to say.
    statement: Wait until it is quiet before you answer.
    why: Those who were heard can hear.
    steps: [Put down the pen., Wait.]
    pitfalls: [Waiting without listening.]
---

${en('What do we do best when this happens?')}
${en('What can we learn?')}
${en('What shall we take care of or develop?')}
`,
  'pages/om.mdx': `---
title: About the site
summary: What this is.
---

## What this is

<Callout kind="tip">

Read on.

</Callout>
`,
};

function en(question: string): string {
  return `## ${question}\n\nWe listen.\n`;
}
