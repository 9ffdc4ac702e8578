import sharp from 'sharp';
import { minimalSite } from '../support/minimal-site.ts';

/** A wide picture, so that smaller versions of it are made. */
export const picture = { width: 1000, height: 600 };

/**
 * A small site with what the minimal one lacks: an image, redirects, a page
 * with anchors, and a second team that confirms the practice.
 */
export async function richFixture(): Promise<Record<string, string | Uint8Array>> {
  const { width, height } = picture;
  const image = sharp({ create: { width, height, channels: 3, background: '#2f6238' } });
  return {
    ...minimalSite(),
    'media/gron.png': await image.png().toBuffer(),
    'teams/besokarna.yaml': 'name: Besökarna\nparty: kommunen\n',
    'reflections/2025/tyst-i-luren.mdx': `---
title: Tyst i luren
date: 2025-06-12
summary: Det gick en gång till.
activity: { kind: visit, words: Ett besök där ingen sa något. }
team: besokarna
areas: [sjukdom]
conclusions:
  - { type: confirms, practice: lyssna-klart, note: Tystnaden gav mer än frågorna. }
---

## Vad gör vi bäst när det här händer?

Vi väntar. Se [ord som förklaras](/om/#avsnitt-vad-det-har-ar).

<Figure src="media/gron.png" alt="En grön yta" caption="Så grönt var det" />

## Vad kan vi lära?

Att vänta.

## Vad ska vi ta vara på eller utveckla?

Väntan.
`,
    'redirects.yaml': `addresses:
  - { from: /metoder/gammal-metod/, to: /metoder/gemensam-reflektion/ }
  - { from: /arbetssatt/borttaget/, retired: Det gällde ett avtal som inte finns längre. }
`,
  };
}
