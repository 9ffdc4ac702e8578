import { expect, it } from 'vitest';
import { eventually } from '../support/browser.ts';
import { openDeskPage } from '../support/cms-page.ts';
import { editedSite } from '../support/edited-site.ts';

const site = editedSite();

/** An entry of each kind that has much in it, and a field to change and change back. */
const entries = [
  [
    'reflection',
    '2026/chefen-ringde-samma-dag',
    'Rubrik',
    'reflections/2026/chefen-ringde-samma-dag.mdx',
  ],
  ['guide', 'gemensam-reflektion', 'Namn', 'guides/gemensam-reflektion.mdx'],
  ['programme', '', 'Namn', 'programmes/'],
  ['area', 'sjukdom', 'Namn', 'areas/sjukdom.yaml'],
  ['term', 'karens', 'Ord', 'terms/karens.yaml'],
  ['page', 'bidra', 'Rubrik', 'pages/bidra.mdx'],
] as const;

it.for(entries)(
  'saves an opened %s, changed and changed back, without changing a byte',
  async ([kind, slug, label, file]) => {
    const [id, path] = slug === '' ? await firstOf(file) : [slug, file];
    const before = await site.content(path);
    const desk = await openDeskPage(site);
    await desk.edit(kind, id);
    const box = desk.box(label);
    const value = await box.inputValue();
    await box.fill(`${value} x`);
    await desk.save();
    await box.fill(value);
    await desk.save();
    const branch = `cms/${kind}/${id.replace(/^\d+\//, '')}`;
    expect(await site.git('show', `${branch}:content/${path}`)).toBe(before);
    expect(desk.trouble).toEqual([]);
  },
);

it('shows the entry beside the form as readers see it, in the site’s own styles', async () => {
  const desk = await openDeskPage(site);
  await desk.edit('page', 'om');
  const frame = desk.page.frameLocator('#preview-pane');
  const heading = frame.getByRole('heading', { level: 1 });
  await eventually(() => heading.innerText()).toBe(await desk.box('Rubrik').inputValue());
  await eventually(() => heading.evaluate((h1) => getComputedStyle(h1).fontFamily)).toContain(
    'Young Serif',
  );
  await desk.box('Rubrik').fill('En ny rubrik');
  await eventually(() => heading.innerText()).toBe('En ny rubrik');
});

async function firstOf(folder: string): Promise<readonly [string, string]> {
  const [first = ''] = (await site.git('ls-files', '--', `content/${folder}`)).split('\n');
  return [first.replace(/^.*\//, '').replace(/\.\w+$/, ''), first.replace('content/', '')];
}
