import { slugify } from '../../../src/core/model/slugify.ts';
import type { Counts } from './counts.ts';
import { areaNames, parties, places, teamWork, termWords, themeNames } from './names.ts';

/** Something with an id and a name. */
export interface Named {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
}

/** What reflections can point at, apart from practices. */
export interface ReferenceEntries {
  /** Areas. */
  readonly areas: readonly Named[];
  /** Themes. */
  readonly themes: readonly Named[];
  /** Parties; see `names.ts` for their kinds, in the same order. */
  readonly parties: readonly Named[];
  /** Teams, and the party of each. */
  readonly teams: readonly (Named & { readonly party: string })[];
  /** Terms; the name is the word. */
  readonly terms: readonly Named[];
  /** Method guides. */
  readonly guides: readonly string[];
}

/** Sets up the world of content with these counts. It is the same for every seed. */
export function buildReferenceEntries(counts: Counts): ReferenceEntries {
  const partyList = parties.slice(0, counts.parties).map(([name]) => named(name));
  return {
    areas: areaNames.slice(0, counts.areas).map(named),
    themes: themeNames.slice(0, counts.themes).map(named),
    parties: partyList,
    teams: Array.from({ length: counts.teams }, (_, at) => ({
      ...named(teamName(at)),
      party: partyList[at % partyList.length]!.id,
    })),
    terms: termWords.slice(0, counts.terms).map(named),
    guides: Array.from({ length: counts.guides }, (_, at) => `metod-${at + 1}`),
  };
}

function named(name: string): Named {
  return { id: slugify(name), name };
}

/** Every pair of work and place once, then again with a number. */
function teamName(at: number): string {
  const pair = `${teamWork[at % teamWork.length]} vid ${places[Math.floor(at / teamWork.length) % places.length]}`;
  const round = Math.floor(at / (teamWork.length * places.length));
  return round === 0 ? pair : `${pair} ${round + 1}`;
}
