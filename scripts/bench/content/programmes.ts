import { addressOf } from '../../../src/core/model/addresses.ts';
import { moduleKinds, sessionKinds } from '../../../src/core/model/enums.ts';
import type { ProgrammeInput } from '../../../src/core/model/programme.ts';
import { bodyOf, headingUnlike } from './body.ts';
import { dateAt } from './history-dates.ts';
import { mdxFile, type GeneratedFile } from './generated-file.ts';
import { cut, type Writer } from './writer.ts';
import type { ReferenceEntries } from './reference-entries.ts';

/** Length of a programme's body in characters. */
const bodyLength = 1600;

/** Resolution of the dates of modules: the period divided into this many steps. */
const dayCount = 1000;

/** Creates the file of a training programme. */
export function programmeFile(
  id: string,
  writer: Writer,
  references: ReferenceEntries,
  images: readonly string[],
): GeneratedFile {
  const { random } = writer;
  const count = random.int(3, 6);
  const data: ProgrammeInput = {
    title: cut(writer.heading(), 90),
    audience: writer.text(2, 380),
    goals: writer.lines(2, 4),
    parties: random.sample(references.parties, random.int(1, 4)).map((party) => party.id),
    modules: Array.from({ length: count }, (_, at) => moduleOf(at, writer, references)),
    signs: { days30: writer.lines(1, 3), days90: writer.lines(1, 3) },
  };
  const used = new Set<string>();
  const headings = Array.from({ length: 2 }, () => headingUnlike(writer, used));
  const targets = {
    addresses: [addressOf('guide', random.pick(references.guides))],
    terms: references.terms,
    images,
  };
  return mdxFile(`programmes/${id}.mdx`, data, bodyOf(writer, headings, bodyLength, targets));
}

function moduleOf(at: number, writer: Writer, references: ReferenceEntries): ProgrammeInput['modules'][number] {
  const { random } = writer;
  return {
    id: `modul-${at + 1}`,
    title: cut(writer.heading(), 90),
    theme: random.pick(references.themes).id,
    kind: random.pick(moduleKinds),
    dates: random.chance(0.7) ? [dateAt(random.int(0, dayCount - 1), dayCount)] : [],
    before: { questions: writer.lines(1, 3), tasks: writer.lines(1, 2) },
    during: Array.from({ length: random.int(3, 6) }, () => ({
      minutes: random.int(1, 9) * 10,
      activity: writer.text(1, 290),
      kind: random.pick(sessionKinds),
      ...(random.chance(0.4) && { guide: random.pick(references.guides) }),
    })),
    after: { tasks: writer.lines(1, 2), questions: writer.lines(1, 2) },
  };
}
