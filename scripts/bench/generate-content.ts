import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { translator } from '../../src/core/i18n/index.ts';
import { referenceFiles } from './content/reference-files.ts';
import { countsFor, type Counts } from './content/counts.ts';
import type { GeneratedFile } from './content/generated-file.ts';
import { guideFile } from './content/guides.ts';
import { planHistory } from './content/history.ts';
import { buildLexicon } from './content/lexicon.ts';
import { imageFiles, imagePaths } from './content/media.ts';
import type { PlannedPractice } from './content/practice-pool.ts';
import { programmeFile } from './content/programmes.ts';
import { Writer } from './content/writer.ts';
import { Random } from './content/random.ts';
import { reflectionFile } from './content/reflections.ts';
import { settingFiles } from './content/settings.ts';
import { buildReferenceEntries } from './content/reference-entries.ts';

/** Size and seed of the content to generate. */
export interface GenerateOptions {
  /** Total number of entries, at least 60. */
  readonly entries: number;
  /** Any text. The same seed and number of entries give the same bytes. */
  readonly seed: string;
}

/** Facts about the generated content that the measurements need. */
export interface GeneratedContent {
  /** Number of entries by kind. */
  readonly counts: Counts;
  /** Every practice with the number of its conclusions, oldest first. */
  readonly practices: readonly Pick<PlannedPractice, 'id' | 'conclusions' | 'topics'>[];
  readonly areas: readonly string[];
  /** Paths of the reflections relative to the content folder, oldest first. */
  readonly reflections: readonly string[];
  /** Total size of the entries in bytes, without images. */
  readonly bytes: number;
}

/** Number of files written concurrently, low enough for limits on open files. */
const writtenAtOnce = 64;

/**
 * Writes a folder of valid content that resembles eight years of an organisation's
 * reflections.
 * @param dir folder to write to, created if missing; should be empty
 * @throws RangeError for fewer than 60 entries
 */
export async function generateContent(
  dir: string,
  { entries, seed }: GenerateOptions,
): Promise<GeneratedContent> {
  const counts = countsFor(entries);
  const random = new Random(seed);
  const lexicon = buildLexicon();
  const references = buildReferenceEntries(counts);
  const { reflections, practices } = planHistory(
    random.fork('history'),
    lexicon,
    references,
    counts.reflections,
  );
  const questions = translator('sv').reflectionQuestions;
  const writerOf = (name: string) => new Writer(random.fork(name), lexicon);
  const paths: string[] = [];
  let bytes = 0;

  function* files(): Generator<GeneratedFile> {
    yield* settingFiles(practices);
    yield* referenceFiles(random.fork('basics'), lexicon, references, imagePaths);
    for (const id of references.guides) {
      yield guideFile(id, writerOf(`guide-${id}`), references, imagePaths);
    }
    for (let at = 1; at <= counts.programmes; at += 1) {
      yield programmeFile(`program-${at}`, writerOf(`programme-${at}`), references, imagePaths);
    }
    for (const planned of reflections) {
      const writer = writerOf(`text-${planned.id}`);
      const file = reflectionFile(planned, writer, references, questions, imagePaths);
      paths.push(file.path);
      yield file;
    }
  }
  const write = writerTo(dir);
  for (const batch of batches(files(), writtenAtOnce)) {
    bytes += batch.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0);
    await Promise.all(batch.map(write));
  }
  await Promise.all((await imageFiles()).map(write));
  const areas = references.areas.map((area) => area.id);
  return { counts, practices, areas, reflections: paths, bytes };
}

/** Creates a function that writes files below `dir` and creates each folder once. */
function writerTo(dir: string): (file: GeneratedFile) => Promise<void> {
  const folders = new Map<string, Promise<unknown>>();
  return async ({ path, content }) => {
    const file = join(dir, path);
    const folder = dirname(file);
    let made = folders.get(folder);
    if (!made) folders.set(folder, (made = mkdir(folder, { recursive: true })));
    await made;
    await writeFile(file, content);
  };
}

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
