import type { AreaInput } from '../../../src/core/model/area.ts';
import { dimensions } from '../../../src/core/model/enums.ts';
import { bodyOf, headingUnlike } from './body.ts';
import { dateAt } from './history-dates.ts';
import { mdxFile, yamlFile, type GeneratedFile } from './generated-file.ts';
import type { Lexicon } from './lexicon.ts';
import { pageTitles, parties } from './names.ts';
import { capital, Writer } from './writer.ts';
import type { Random } from './random.ts';
import type { Named, ReferenceEntries } from './reference-entries.ts';

/**
 * Creates the files of areas, themes, teams, parties, terms and ordinary pages.
 * @param images paths of the available images
 */
export function referenceFiles(
  random: Random,
  lexicon: Lexicon,
  references: ReferenceEntries,
  images: readonly string[],
): GeneratedFile[] {
  const writerOf = (id: string) => new Writer(random.fork(id), lexicon);
  const links = { addresses: [], terms: references.terms, images };
  return [
    ...references.areas.map((area, at) =>
      yamlFile(`areas/${area.id}.yaml`, topicOf(area, at, writerOf(area.id), references)),
    ),
    ...references.themes.map((theme, at) =>
      yamlFile(`themes/${theme.id}.yaml`, {
        ...topicOf(theme, at, writerOf(theme.id), references),
        dimension: dimensions[at % dimensions.length],
      }),
    ),
    ...references.teams.map(({ id, name, party }) =>
      yamlFile(`teams/${id}.yaml`, { name, party, mailbox: `${id}@exempel.example` }),
    ),
    ...references.parties.map(({ id, name }, at) =>
      yamlFile(`parties/${id}.yaml`, { name, kind: parties[at]![1] }),
    ),
    ...references.terms.map((term) =>
      yamlFile(`terms/${term.id}.yaml`, termOf(term, writerOf(term.id), references)),
    ),
    ...Object.entries(pageTitles).map(([id, title]) => {
      const writer = writerOf(id);
      const used = new Set<string>();
      const headings = Array.from({ length: 3 }, () => headingUnlike(writer, used));
      const data = { title, summary: writer.text(2, 290) };
      return mdxFile(`pages/${id}.mdx`, data, bodyOf(writer, headings, 2000, links));
    }),
  ];
}

function topicOf({ name }: Named, at: number, writer: Writer, references: ReferenceEntries): AreaInput {
  const { random } = writer;
  return {
    title: name,
    summary: writer.text(1, 230),
    description: [writer.text(4), writer.text(4)].join('\n\n'),
    aliases: Array.from({ length: random.int(5, 12) }, () => writer.noun().one),
    agreements: Array.from({ length: random.int(0, 4) }, () => ({
      name: capital(writer.noun().one),
      aliases: [writer.noun().theOne],
    })),
    order: (at + 1) * 10,
    ...(random.chance(0.3) && { reviewMonths: random.int(6, 24) }),
    ruleChanges: random.chance(0.3)
      ? [{ date: dateAt(random.int(500, 999), 1000), what: writer.text(1, 290) }]
      : [],
    contact: random.pick(references.teams).id,
  };
}

function termOf({ name }: Named, writer: Writer, references: ReferenceEntries) {
  const { random } = writer;
  const users = random.sample(references.parties, random.int(0, 2));
  return {
    term: name,
    aliases: [`${name}en`, writer.noun().one],
    meanings: [
      { text: writer.text(2, 580) },
      ...users.map((party) => ({ party: party.id, text: writer.text(2, 580) })),
    ],
  };
}
