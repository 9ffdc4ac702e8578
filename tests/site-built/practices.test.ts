import { describe, expect, it } from 'vitest';
import { sv } from '../../src/core/i18n/sv/index.ts';
import type { Practice } from '../../src/core/knowledge/practice.ts';
import { projectPractices } from '../../src/core/knowledge/project-practices.ts';
import { loadContent } from '../../src/core/source/load-content.ts';
import { builtPaths, readBuiltSite } from '../support/built-site.ts';
import { attributeOf, attributesOf, textOf } from '../support/parse-html.ts';

const site = await readBuiltSite();
const { entries } = await loadContent(builtPaths);
const { practices } = projectPractices(entries.reflection);
const pageOf = ({ id }: Pick<Practice, 'id'>) => site.page(`/arbetssatt/${id}/`).document;
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const teamNames = new Map(entries.team.map(({ id, data }) => [id, data.name]));

/** The practice with a status that most has happened to. */
function richest(status: Practice['status']): Practice {
  const [first] = practices
    .filter((practice) => practice.status === status)
    .toSorted((a, b) => b.lineage.length - a.lineage.length);
  if (!first) throw new Error(`No practice is ${status}`);
  return first;
}

describe('the page of every practice', () => {
  it('is there, and there is no other', () => {
    const built = site.pages.filter(({ address }) => /^\/arbetssatt\/[^/]+\/$/.test(address));
    expect(practices.length).toBeGreaterThanOrEqual(28);
    expect(built.map(({ address }) => address)).toEqual(
      practices.map(({ id }) => `/arbetssatt/${id}/`).sort(),
    );
  });

  it.each(practices.map((practice) => [practice.id, practice] as const))(
    '%s says what follows from the conclusions about it',
    (_, practice) => {
      const page = pageOf(practice);
      const { wording, evidence } = practice;
      const main = textOf(page.querySelector('main'));
      expect(textOf(page.querySelector('h1'))).toBe(flat(wording.name));
      expect(textOf(page.querySelector('.statement'))).toBe(flat(wording.statement));

      const trust = textOf(page.querySelector('.trust'));
      expect(trust).toContain(sv.choices.status[practice.status]);
      expect(trust).toContain(sv.practice.evidence(evidence.reflections, evidence.teams));

      const steps = page.querySelectorAll('.steps-list li').map((step) => textOf(step));
      expect(steps).toEqual(wording.steps.map(flat));
      for (const text of [
        wording.situation,
        wording.why,
        ...wording.pitfalls,
        ...(wording.notWhen === undefined ? [] : [wording.notWhen]),
      ]) {
        expect(main).toContain(flat(text.replace(/\n\s*\n/g, ' ')));
      }

      const links = attributesOf(page, 'aside a', 'href').map(({ value }) => value);
      for (const id of practice.areas) expect(links).toContain(`/omraden/${id}/`);
      for (const id of practice.themes) expect(links).toContain(`/teman/${id}/`);
      for (const id of practice.methods) expect(links).toContain(`/metoder/${id}/`);
      for (const one of practice.perspectives) {
        expect(textOf(page.querySelector('aside'))).toContain(sv.choices.perspective[one]);
      }
    },
  );

  it.each(practices.map((practice) => [practice.id, practice] as const))(
    '%s shows each conclusion, doubt as plainly as support, newest first',
    (_, { lineage, replacedBy, ...practice }) => {
      const expected = [...lineage, ...(replacedBy ? [{ ...replacedBy, type: 'replaces' }] : [])];
      const shown = pageOf(practice)
        .querySelectorAll('#historia + p + .lineage > li')
        .map((item) => ({
          words: textOf(item.querySelector('.lineage-type')),
          look: attributeOf(item, 'class'),
          hasGlyph: item.querySelectorAll('svg.lineage-glyph').length === 1,
          date: attributeOf(item.querySelector('time'), 'datetime'),
          team: textOf(item.querySelector('.meta')).split(', ').at(-1),
          reflection: attributeOf(item.querySelector('p a'), 'href'),
          isSaid: item.querySelectorAll('p').some((p) => textOf(p).length > 10),
        }));
      expect(shown).toEqual(
        expected.toReversed().map(({ type, date, team, reflection }) => ({
          words: sv.choices.conclusionType[type as keyof typeof sv.choices.conclusionType],
          look: `lineage-${type}`,
          hasGlyph: true,
          date,
          team: teamNames.get(team),
          reflection: `/reflektioner/${reflection}/`,
          isSaid: true,
        })),
      );
    },
  );
});

describe('a practice', () => {
  it('that is confirmed warns of nothing', () => {
    expect(pageOf(richest('confirmed')).querySelectorAll('.superseded')).toEqual([]);
  });

  it('that is questioned says so before anything else, and leads to why', () => {
    const page = pageOf(richest('questioned'));
    const note = page.querySelector('.page-head .superseded');
    expect(textOf(note)).toContain(sv.practice.questionedNote);
    expect(attributeOf(note!.querySelector('a'), 'href')).toBe('#historia');
    const [latest] = page.querySelectorAll('.lineage > li');
    expect(textOf(latest!.querySelector('.lineage-type'))).toBe('Ifrågasätter');
  });

  it('that is replaced leads to what took over, which leads back', () => {
    const replaced = richest('replaced');
    const successor = replaced.replacedBy!.practice;
    const note = pageOf(replaced).querySelector('.page-head .superseded');
    expect(attributeOf(note!.querySelector('a'), 'href')).toBe(`/arbetssatt/${successor}/`);
    const back = attributesOf(pageOf({ id: successor }), 'aside a', 'href');
    expect(back.map(({ value }) => value)).toContain(`/arbetssatt/${replaced.id}/`);
  });

  it('that is replaced is not to be reviewed, all others are', () => {
    for (const practice of practices) {
      const notes = pageOf(practice).querySelectorAll('.trust .freshness');
      expect([practice.id, notes.length]).toEqual([
        practice.id,
        practice.status === 'replaced' ? 0 : 1,
      ]);
    }
  });
});
