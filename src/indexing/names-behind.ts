import type { CheckReport } from '../check/check-content.ts';

/** Who and what is behind a page, by id. */
interface Behind {
  readonly teams: readonly string[];
  readonly parties: readonly string[];
  readonly methods: readonly string[];
}

/**
 * Looks up the names of teams, parties and methods. They stand beside the text of
 * a page, which Pagefind leaves out, and are what a member of a team remembers.
 * @returns names without repeats; ids that are not there have none
 */
export function namesBehind({
  team,
  party,
  guide,
}: CheckReport['content']['entries']): (behind: Behind) => string[] {
  const teams = new Map(team.map(({ id, data }) => [id, data.name]));
  const parties = new Map(party.map(({ id, data }) => [id, data.name]));
  const methods = new Map(guide.map(({ id, data }) => [id, data.title]));
  return (behind) => {
    const names = [
      ...behind.teams.map((id) => teams.get(id)),
      ...behind.parties.map((id) => parties.get(id)),
      ...behind.methods.map((id) => methods.get(id)),
    ];
    return [...new Set(names.filter((name) => name !== undefined))];
  };
}
