import { slugify } from '../../../src/core/model/slugify.ts';
import type { Counts } from './counts.ts';
import { areaNames, parties, places, teamWork, termWords, themeNames } from './names.ts';

/** An entry's id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Entries that reflections refer to, apart from practices. */
export interface ReferenceEntries {
  readonly areas: readonly Named[];
  readonly themes: readonly Named[];
  /** Parties in the order of `names.ts`, which has their kinds. */
  readonly parties: readonly Named[];
  /** Teams with the id of their party. */
  readonly teams: readonly (Named & { readonly party: string })[];
  /** Terms, named by the word itself. */
  readonly terms: readonly Named[];
  /** Ids of the method guides. */
  readonly guides: readonly string[];
}

/**
 * Creates the ids and names of reference entries. They are the same for every seed.
 * @param counts number of entries by kind
 */
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

/** Combines field of work and place; repeated pairs get a number. */
function teamName(at: number): string {
  const pair = `${teamWork[at % teamWork.length]} vid ${places[Math.floor(at / teamWork.length) % places.length]}`;
  const round = Math.floor(at / (teamWork.length * places.length));
  return round === 0 ? pair : `${pair} ${round + 1}`;
}
