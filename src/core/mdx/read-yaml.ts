import { parseDocument, type Document, type YAMLError } from 'yaml';
import type { DataPath, Problem } from '../model/problem.ts';
import type { LocalProblem } from './local-problem.ts';
import { placesIn, type Place } from './source-position.ts';
import { maxYamlDepth, toData } from './yaml-data.ts';
import { offsetOf, startOfOpenQuote, type YamlPart } from './yaml-offsets.ts';

/** What a YAML text says, and where. */
export interface YamlReading {
  /**
   * Plain objects, lists, texts, numbers, booleans and nulls; an empty text is
   * an empty object. With problems it holds what could be read all the same;
   * undefined when that is nothing.
   */
  readonly data: unknown;
  /** Everything wrong with the text. */
  readonly problems: readonly Problem[];
  /**
   * Where a value is. For one that is missing the nearest there is around it,
   * by its key where it has one. With `key` the key of a field, as for a field
   * that should not be there.
   */
  locate(path: DataPath, part?: YamlPart): Place;
}

/** Largest text that is read, in UTF-16 code units. */
const maxLength = 262_144;
/** Syntax errors told of one text; one slip can give hundreds. */
const toldAtMost = 50;

/**
 * Reads YAML as data only: the core schema of YAML 1.2, where a date is a text,
 * without aliases, anchors, tags, merge keys, directives or a second document.
 * Never throws.
 *
 * @param options `file` for problems; `firstLine` the line of the file that the text starts on
 */
export function readYaml(
  text: string,
  options: { readonly file: string; readonly firstLine?: number },
): YamlReading {
  const placeOf = placesIn(text, options.firstLine);
  const toProblem = ({ at, code, params }: LocalProblem): Problem => {
    return { file: options.file, ...placeOf(at), code, params };
  };
  const failed = (problem: LocalProblem): YamlReading => {
    return { data: undefined, problems: [toProblem(problem)], locate: () => placeOf(0) };
  };
  if (text.length > maxLength) {
    const params = { bytes: text.length, max: maxLength };
    return failed({ at: 0, code: 'file-too-large', params });
  }
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      schema: 'core',
      merge: false,
      // Compares every key with every other; `toData` finds repeated keys in one pass.
      uniqueKeys: false,
      prettyErrors: false,
    });
  } catch (error) {
    return failed(syntaxProblem('IMPOSSIBLE', error instanceof Error ? error.message : '', 0));
  }
  const deep = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (deep)
    return failed({ at: deep.pos[0], code: 'yaml-too-deep', params: { max: maxYamlDepth } });

  const { data, problems } = toData(document.contents, text);
  const syntax = [...syntaxProblems(document, placeOf), ...directiveProblems(document)];
  // Text that is no YAML at all is told of once, by what is wrong with it first.
  const all = data === undefined && syntax.length > 0 ? syntax : [...syntax, ...problems];
  all.sort((a, b) => a.at - b.at);
  return {
    data,
    problems: all.map(toProblem),
    locate: (path, part) => placeOf(offsetOf(document.contents, path, part)),
  };
}

/** Syntax errors, at most one a line: those after the first mostly follow from it. */
function syntaxProblems(document: Document.Parsed, placeOf: (at: number) => Place) {
  const lines = new Set<number>();
  const problems: LocalProblem[] = [];
  for (const error of document.errors) {
    const at = offsetOfError(error, document);
    const { line } = placeOf(at);
    if (lines.has(line)) continue;
    lines.add(line);
    problems.push(
      error.code === 'MULTIPLE_DOCS'
        ? { at, code: 'yaml-feature', params: { feature: 'documents' } }
        : syntaxProblem(error.code, error.message, at),
    );
    if (problems.length === toldAtMost) break;
  }
  return problems;
}

function offsetOfError({ code, message, pos }: YAMLError, document: Document.Parsed): number {
  const isOpenQuote = code === 'MISSING_CHAR' && message.includes('quote');
  const start = isOpenQuote ? startOfOpenQuote(document.contents, pos[0]) : undefined;
  return start ?? pos[0];
}

function syntaxProblem(kind: string, reason: string, at: number): LocalProblem {
  return { at, code: 'yaml-syntax', params: { kind, reason } };
}

function directiveProblems({ directives }: Document.Parsed): LocalProblem[] {
  const isGiven = directives.yaml.explicit === true || Object.keys(directives.tags).length > 1;
  return isGiven ? [{ at: 0, code: 'yaml-feature', params: { feature: 'directive' } }] : [];
}
