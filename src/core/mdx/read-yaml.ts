import { parseDocument, type Document, type YAMLError } from 'yaml';
import type { DataPath, InData, InEntry, InText, Problem } from '../model/problem.ts';
import { placesIn, type Place } from './source-position.ts';
import { maxYamlDepth, toData } from './yaml-data.ts';
import { offsetOf, pathAt, startOfOpenQuote, type YamlPart } from './yaml-offsets.ts';

/** The data of a YAML text, its problems, and the positions of its values. */
export interface YamlReading {
  /**
   * Plain JSON-like data; an empty text gives an empty object. With problems it
   * holds what could be read; undefined when nothing could.
   */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /**
   * Position of a value; for a missing one that of its nearest existing parent,
   * at its key where it has one. With `key` the position of the field's key, as
   * for a field that is not allowed.
   */
  locate(path: DataPath, part?: YamlPart): Place;
  /** Path of the innermost value that starts at or before an offset; empty before the first field. */
  pathAt(offset: number): DataPath;
}

/** Longest accepted text, in UTF-16 code units. */
const maxLength = 262_144;
/** Maximum number of syntax errors reported for one text; one mistake can cause hundreds. */
const maxSyntaxProblems = 50;

/**
 * Reads YAML as data only: the core schema of YAML 1.2, where a date is a string,
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
  // For text that is not YAML at all only the syntax errors are reported.
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
 * Adds line and column to a problem with a value: those of the key for an unknown
 * field, else those of the value.
 */
export function locateProblem(problem: Problem<InEntry>, locate: YamlReading['locate']): Problem {
  const part = problem.code === 'unknown-field' ? 'key' : 'value';
  return { ...problem, ...locate(problem.path, part) };
}

/** Syntax errors, at most one per line, since the others mostly follow from the first. */
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
