import { addressOf } from '../../../src/core/model/addresses.ts';
import { activityKinds, perspectives } from '../../../src/core/model/enums.ts';
import type { ReflectionInput } from '../../../src/core/model/reflection.ts';
import type { LinkTargets } from './blocks.ts';
import { bodyOf } from './body.ts';
import { conclusionOf } from './conclusions.ts';
import { mdxFile, type GeneratedFile } from './generated-file.ts';
import type { PlannedReflection } from './history.ts';
import type { Writer } from './writer.ts';
import type { ReferenceEntries } from './reference-entries.ts';

/** Length of a reflection's body in characters, about 4 kB in UTF-8. */
const bodyLength = 3700;

/** Creates the file of a planned reflection, with sections under the given questions. */
export function reflectionFile(
  reflection: PlannedReflection,
  writer: Writer,
  references: ReferenceEntries,
  questions: readonly string[],
  images: readonly string[],
): GeneratedFile {
  const { random } = writer;
  const { id, title, date, areas, themes } = reflection;
  const team = random.pick(references.teams, 2);
  const others = random.sample(references.parties, random.int(0, 3)).map((party) => party.id);
  const data: ReflectionInput = {
    title,
    date,
    summary: writer.text(2, 290),
    activity: { kind: random.pick(activityKinds), words: writer.text(4, 780) },
    team: team.id,
    parties: [...new Set([team.party, ...others])],
    areas: [...areas],
    themes: [...themes],
    perspectives: random.sample(perspectives, random.int(1, 2)),
    ...(random.chance(0.6) && { method: random.pick(references.guides, 3) }),
    conclusions: reflection.conclusions.map((one) => conclusionOf(one, reflection, writer)),
    ...(random.chance(0.15) && { disagreement: writer.text(4, 1180) }),
  };
  const targets: LinkTargets = {
    addresses: [
      ...reflection.known.map((practice) => addressOf('practice', practice)),
      ...areas.map((area) => addressOf('area', area)),
      addressOf('guide', random.pick(references.guides, 3)),
    ],
    terms: references.terms,
    images,
  };
  const body = bodyOf(writer, questions, bodyLength, targets);
  return mdxFile(`reflections/${date.slice(0, 4)}/${id}.mdx`, data, body);
}
