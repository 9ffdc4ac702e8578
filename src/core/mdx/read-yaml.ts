import { parseDocument, type Document, type YAMLError } from 'yaml';
import type { DataPath, InData, InEntry, InText, Problem } from '../model/problem.ts';
import { placesIn, type Place } from './source-position.ts';
import { maxYamlDepth, toData } from './yaml-data.ts';
import { offsetOf, pathAt, startOfOpenQuote, type YamlPart } from './yaml-offsets.ts';

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
  /** Path to the value that begins last at or before an offset; empty before the first field. */
  pathAt(offset: number): DataPath;
}

/** Largest text that is read, in UTF-16 code units. */
const maxLength = 262_144;
/** Syntax errors told of one text; one slip can give hundreds. */
const maxSyntaxProblems = 50;

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
  const toProblem = ({ at, ...problem }: Problem<InText & InData>): Problem => {
    return { file: options.file, ...placeOf(at), ...problem };
  };
  const failed = (problem: Problem<InText>): YamlReading => {
    const problems = [toProblem({ ...problem, path: [] })];
    return { data: undefined, problems, locate: () => placeOf(0), pathAt: () => [] };
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

  const { data, problems } = toData(document.contents);
  const found = [...syntaxProblems(document, placeOf), ...directiveProblems(document)];
  const syntax = found.map((one) => ({ ...one, path: pathAt(document.contents, one.at) }));
  // Text that is no YAML at all is told of once, by what is wrong with it first.
  const all = data === undefined && syntax.length > 0 ? syntax : [...syntax, ...problems];
  all.sort((a, b) => a.at - b.at);
  return {
    data,
    problems: all.map(toProblem),
    locate: (path, part) => placeOf(offsetOf(document.contents, path, part)),
    pathAt: (offset) => pathAt(document.contents, offset),
  };
}

/**
 * Gives a problem with a value its line and column: those of the field's name
 * where the field itself should not be there, else those of its value.
 */
export function locateProblem(problem: Problem<InEntry>, locate: YamlReading['locate']): Problem {
  const part = problem.code === 'unknown-field' ? 'key' : 'value';
  return { ...problem, ...locate(problem.path, part) };
}

/** Syntax errors, at most one a line: those after the first mostly follow from it. */
function syntaxProblems(document: Document.Parsed, placeOf: (at: number) => Place) {
  const lines = new Set<number>();
  const problems: Problem<InText>[] = [];
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
    if (problems.length === maxSyntaxProblems) break;
  }
  return problems;
}

function offsetOfError({ code, message, pos }: YAMLError, document: Document.Parsed): number {
  const isOpenQuote = code === 'MISSING_CHAR' && message.includes('quote');
  const start = isOpenQuote ? startOfOpenQuote(document.contents, pos[0]) : undefined;
  return start ?? pos[0];
}

function syntaxProblem(kind: string, reason: string, at: number): Problem<InText> {
  return { at, code: 'yaml-syntax', params: { kind, reason } };
}

function directiveProblems({ directives }: Document.Parsed): Problem<InText>[] {
  const isGiven = directives.yaml.explicit === true || Object.keys(directives.tags).length > 1;
  return isGiven ? [{ at: 0, code: 'yaml-feature', params: { feature: 'directive' } }] : [];
}
