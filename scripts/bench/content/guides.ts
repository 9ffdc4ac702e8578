import { addressOf } from '../../../src/core/model/addresses.ts';
import { difficulties, formats, groupings } from '../../../src/core/model/enums.ts';
import type { GuideInput, GuideStep } from '../../../src/core/model/guide.ts';
import { bodyOf, headingUnlike } from './body.ts';
import { mdxFile, type GeneratedFile } from './generated-file.ts';
import { cut, type Writer } from './writer.ts';
import type { ReferenceEntries } from './reference-entries.ts';

/** Length of a guide's body in characters. */
const bodyLength = 2800;

/** Creates a method guide. Its duration is the sum of its steps, as the check requires. */
export function guideFile(
  id: string,
  writer: Writer,
  references: ReferenceEntries,
  images: readonly string[],
): GeneratedFile {
  const { random } = writer;
  const during = steps(writer, 3, 7);
  const min = random.int(2, 6);
  const data: GuideInput = {
    title: cut(writer.heading(), 90),
    purpose: writer.text(2, 380),
    whenToUse: writer.text(3, 580),
    whenNotToUse: writer.text(3, 580),
    themes: random.sample(references.themes, random.int(1, 2)).map((theme) => theme.id),
    ...(random.chance(0.2) && { areas: [random.pick(references.areas).id] }),
    groupSize: { min, max: min + random.int(2, 20) },
    minutes: {
      prepare: random.int(1, 6) * 5,
      run: during.reduce((sum, step) => sum + step.minutes, 0),
    },
    formats: random.sample(formats, random.int(1, 3)),
    difficulty: random.pick(difficulties),
    materials: Array.from({ length: random.int(1, 4) }, () => writer.aThing()),
    phases: { before: steps(writer, 1, 2), during, after: steps(writer, 1, 2) },
    tips: writer.lines(2, 4),
    variations: writer.lines(1, 3),
    related: random.sample(
      references.guides.filter((guide) => guide !== id),
      random.int(0, 3),
    ),
    aliases: Array.from({ length: random.int(2, 5) }, () => writer.noun().one),
  };
  const used = new Set<string>();
  const headings = Array.from({ length: random.int(2, 4) }, () => headingUnlike(writer, used));
  const targets = {
    addresses: [
      addressOf('guide', random.pick(references.guides)),
      addressOf('theme', random.pick(references.themes).id),
    ],
    terms: references.terms,
    images,
  };
  return mdxFile(`guides/${id}.mdx`, data, bodyOf(writer, headings, bodyLength, targets));
}

function steps(writer: Writer, min: number, max: number): GuideStep[] {
  const { random } = writer;
  return Array.from({ length: random.int(min, max) }, () => ({
    title: cut(writer.heading(), 90),
    minutes: random.int(1, 6) * 5,
    do: writer.text(3, 1180),
    ...(random.chance(0.5) && { say: writer.text(2, 580) }),
    ...(random.chance(0.7) && { grouping: random.pick(groupings) }),
  }));
}
