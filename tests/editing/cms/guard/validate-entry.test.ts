import { describe, expect, it } from 'vitest';
import { validateEntry } from '../../../../src/editing/cms/guard/validate-entry.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { TeamSchema } from '../../../../src/core/model/team.ts';
import { PageSchema } from '../../../../src/core/model/page.ts';

const messages = translator('sv');
const common = { messages, base: '/', mailboxes: ['team@exempel.example'] };
const judgeTeam = (data: Record<string, unknown>) =>
  validateEntry(data, { ...common, schema: TeamSchema });
const judgePage = (data: Record<string, unknown>) =>
  validateEntry(data, { ...common, schema: PageSchema });

describe('an entry, before it is saved', () => {
  it('passes when nothing is wrong with it, whatever Decap adds', async () => {
    const data = { name: 'Norr', party: 'regionen', mailbox: '', $source: 'name: Norr\n' };
    expect(await judgeTeam(data)).toEqual([]);
  });

  it('is told of each field that lacks something, by its label', async () => {
    const problems = await judgeTeam({ name: '', party: 'regionen' });
    expect(problems.map(({ path, label }) => [path, label])).toEqual([[['name'], 'Namn']]);
    expect(problems[0]?.message).toContain('Namn');
  });

  it('is told of personal data in a field without repeating it', async () => {
    const [problem] = await judgeTeam({ name: 'Hos 850709-9805', party: 'regionen' });
    expect(problem?.label).toBe('Namn');
    expect(JSON.stringify(problem)).not.toContain('9805');
  });

  it('may name a mailbox that all may write to', async () => {
    const page = { title: 'Om', summary: 'Om oss.', body: 'Skriv till team@exempel.example.\n' };
    expect(await judgePage(page)).toEqual([]);
    const own = { ...page, body: 'Skriv till kim@hemma.se.\n' };
    expect((await judgePage(own)).map(({ path }) => path)).toEqual([['body']]);
  });

  it('is told of a text that could not be published', async () => {
    const body = '<Callout kind="tip" title="Råd">\n\nUtan slut.\n';
    const problems = await judgePage({ title: 'Om', summary: 'Om oss.', body });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ label }) => label === messages.form.body.label)).toBe(true);
  });
});
