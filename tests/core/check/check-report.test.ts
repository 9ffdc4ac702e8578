import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { reportAsJson, reportAsText, reported } from '../../../src/core/check/check-report.ts';
import { translator } from '../../../src/core/i18n/index.ts';
import { contentFolder, type Files } from '../../support/content-folder.ts';
import { guide, minimalSite } from '../../support/minimal-site.ts';
import { today } from './check-fixture.ts';

const sv = translator('sv');
const bad = {
  ...minimalSite(),
  'areas/sjukdom.yaml': 'title: Sjukdom\nsumary: Kort.\ndescription: Långt.\n',
  'guides/gemensam-reflektion.mdx': guide.replace('run: 30', 'run: 45'),
};

async function reportOf(files: Files) {
  const { paths } = await contentFolder(files);
  return checkContent(paths, today);
}

describe('the report for a person', () => {
  it('has a line for each problem: place, code, message, and how to mend it', async () => {
    const lines = reportAsText(await reportOf(bad), sv).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^areas\/sjukdom\.yaml:1:1 {2}missing-field {2}\S.* {2}→ \S.*$/);
    expect(lines[1]).toMatch(
      /^areas\/sjukdom\.yaml:2:1 {2}unknown-field {2}.*sumary.* {2}→ .*summary/,
    );
    expect(lines[2]).toMatch(
      /^guides\/gemensam-reflektion\.mdx:8:29 {2}minutes-mismatch \(varning\) {2}.*45.* {2}→ .*30/,
    );
  });

  it('ends with what was read and how much is wrong', async () => {
    const lines = reportAsText(await reportOf(bad), sv).split('\n');
    expect(lines.slice(-2)).toEqual([
      '8 filer lästa, 1 arbetssätt följer av dem.',
      '2 fel som stoppar bygget, 1 varning.',
    ]);
  });

  it('says so when all is well', async () => {
    const text = reportAsText(await reportOf(minimalSite()), sv);
    expect(text).toBe('9 filer lästa, 1 arbetssätt följer av dem.\nInga fel.');
  });

  it('speaks the language of the site', async () => {
    const text = reportAsText(await reportOf(bad), translator('en'));
    expect(text).toContain('(warning)');
    expect(text).toContain('errors that stop the build');
  });
});

describe('the report for machines', () => {
  it('is one line of JSON with counts and problems in words', async () => {
    const report = await reportOf(bad);
    const text = reportAsJson(report, sv);
    expect(text).not.toContain('\n');
    expect(JSON.parse(text)).toEqual({
      errors: 2,
      warnings: 1,
      problems: report.problems.map((problem) => reported(problem, sv)),
    });
  });

  it('gives each problem its place, code, severity, message and fix, and nothing else', async () => {
    const { problems } = JSON.parse(reportAsJson(await reportOf(bad), sv)) as {
      problems: Record<string, unknown>[];
    };
    expect(problems[1]).toEqual({
      file: 'areas/sjukdom.yaml',
      line: 2,
      column: 1,
      code: 'unknown-field',
      severity: 'error',
      message: expect.stringContaining('sumary') as string,
      fix: expect.stringContaining('summary') as string,
    });
  });

  it('is empty when all is well', async () => {
    expect(JSON.parse(reportAsJson(await reportOf({}), sv))).toEqual({
      errors: 0,
      warnings: 0,
      problems: [],
    });
  });
});

describe('problems', () => {
  it('come in the order of files and places, whatever finds them', async () => {
    const { problems } = await reportOf({
      ...bad,
      'areas/annat.yaml': 'title: A\nsummary: B.\ndescription: C.\ncontact: borta\n',
      'pages/om.mdx': '---\ntitle: Om\nsummary: Om.\n---\n\n[x](/borta/)\n\n<script>\n',
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'areas/annat.yaml:4',
      'areas/sjukdom.yaml:1',
      'areas/sjukdom.yaml:2',
      'guides/gemensam-reflektion.mdx:8',
      'pages/om.mdx:6',
      'pages/om.mdx:8',
    ]);
  });
});
