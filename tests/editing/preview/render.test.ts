import { describe, expect, it } from 'vitest';
import { entryKindNames } from '../../../src/core/model/registry.ts';
import { libraryOf } from '../../support/site-context.ts';
import { story } from '../../reading/view-models/example-entries.ts';
import { loadPreview } from './preview-of.ts';

const preview = loadPreview();
const context = await libraryOf(story());

const confirming = {
  title: 'Ring, en gång till',
  date: '2026-05-01',
  summary: 'Det höll.',
  activity: { kind: 'case', words: 'Ett ärende.' },
  team: 'norr',
  themes: ['gemensamt-sprak'],
  conclusions: [{ type: 'confirms', practice: 'mail', note: 'Nu svarade någon.' }],
  body: '## Vad gör vi bäst?\n\nVi **svarar** { inte < 5 minuter.\n',
};

/** The text of HTML, tags as spaces. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a draft with nothing in it', () => {
  it.each(entryKindNames)('of kind %s is shown all the same', async (kind) => {
    const { html, problems } = await preview.of(context).render(kind, '', {});
    expect(html).toMatch(/^<\w+[^]*>$/);
    expect(problems.length).toBeGreaterThan(0);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  it('says softly what is missing, in the words of the form', async () => {
    const { html, problems } = await preview.of(context).render('reflection', '', {});
    expect(html).toContain('<h1>Rubrik saknas</h1>');
    expect(problems).toContain('Fältet ”Rubrik” saknas.');
  });
});

describe('data that makes no sense', () => {
  const nonsense: readonly unknown[] = [
    undefined,
    null,
    'text',
    [],
    { title: 7, date: {}, conclusions: 'nej', body: 12 },
    { title: ['a'], activity: [], conclusions: [null, 3, 'x', {}, { type: 'gissar' }] },
    { title: '', phases: { during: [null, {}, { minutes: 'tio' }] }, groupSize: 'många' },
    { modules: [{}, null, { during: [{}] }, { dates: ['imorgon'], before: 3 }], goals: {} },
    { meanings: [{}], ruleChanges: [{ date: 'förr' }], agreements: [{}] },
    { conclusions: [{ type: 'replaces' }, { type: 'replaces', by: 4 }, { type: 'refines' }] },
  ];

  it.each(entryKindNames)('never stops the preview of kind %s', async (kind) => {
    for (const data of nonsense) {
      const { html } = await preview.of(context).render(kind, 'x', data);
      expect(html).not.toMatch(/undefined|NaN|\[object|kunde inte visas/);
    }
  });
});

describe('a reflection', () => {
  it('is shown with its body and with the practices as they become with it', async () => {
    const shown = await preview.of(context).render('reflection', 'ny', confirming);
    const text = textOf(shown.html);
    expect(shown.problems).toEqual([]);
    expect(text).toContain('Vi svarar { inte &lt; 5 minuter.');
    expect(context.catalogue.practice('mail')?.status).toBe('questioned');
    // Two teams now support it, after the doubt.
    const [, practice = ''] = shown.html.split('data-practice="mail"');
    expect(textOf(practice)).toContain('Bekräftat');
    expect(textOf(practice)).toContain('Nu svarade någon.');
    expect(textOf(practice)).toContain('Ingen svarade.');
  });

  it('asks only for the practices that it names and the site knows', async () => {
    preview.asked.length = 0;
    await preview.of(context).render('reflection', 'ny', {
      conclusions: [
        { type: 'confirms', practice: 'ring', note: 'Ja.' },
        { type: 'introduces', practice: 'helt-nytt', name: 'Helt nytt' },
        { type: 'confirms', practice: 'finns-inte', note: 'Ja.' },
      ],
    });
    expect(preview.asked).toEqual(['/admin/preview.json', '/admin/practices/ring.json']);
  });

  it('shows the sound conclusions beside one that is not filled in yet', async () => {
    const { html, problems } = await preview.of(context).render('reflection', 'ny', {
      ...confirming,
      conclusions: [
        { type: 'introduces' },
        { type: '' },
        ...confirming.conclusions,
        { type: 'introduces', name: 'Vänta in svaret', steps: ['Vänta.', ''] },
      ],
    });
    expect(html).toContain('data-practice="mail"');
    expect(html).toContain('<h1>Vänta in svaret</h1>');
    expect(html).toContain('<h1>Namn saknas</h1>');
    expect(problems).toContain('Fältet ”Slutsatser 1 › Namn” saknas.');
  });

  it('counts itself once when it is published already', async () => {
    const published = context.catalogue.reflection('andra')!;
    const { html } = await preview.of(context).render('reflection', 'andra', {
      ...published.data,
      conclusions: [published.data.conclusions[0]],
    });
    const [, practice = ''] = html.split('data-practice="ring"');
    expect(textOf(practice).split('Det gick bra i norr.')).toHaveLength(2);
    expect(html).not.toContain('data-practice="mail"');
  });

  it('lets a new practice take over from an old one', async () => {
    const { html } = await preview.of(context).render('reflection', 'ny', {
      ...confirming,
      conclusions: [
        { type: 'replaces', practice: 'mail', by: { name: 'Ring i stället', steps: ['Ring.'] } },
      ],
    });
    expect(html).toContain('<h1>Ring i stället</h1>');
    expect(textOf(html)).toContain('Ersatte Namn på mail');
  });

  it('tells what speaks against it, as the check would', async () => {
    const { problems } = await preview.of(context).render('reflection', 'ny', {
      ...confirming,
      conclusions: [{ type: 'confirms', practice: 'rng', note: 'Ja.' }],
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('rng');
  });

  it('does not call a practice unknown when it could not be asked about', async () => {
    const { problems } = await preview
      .of(context, ['/admin/practices/mail.json'])
      .render('reflection', 'ny', confirming);
    expect(problems).toEqual(['Det som redan är sagt om ”mail” gick inte att hämta.']);
  });

  it('can be previewed without a connection, and says what that means', async () => {
    const { html, problems } = await preview.of().render('reflection', 'ny', confirming);
    expect(html).toContain('Ring, en gång till');
    expect(problems).toEqual([
      'Det publicerade gick inte att hämta, så namn och tidigare slutsatser kan saknas i förhandsvisningen.',
    ]);
  });

  it('gives ids of several practices each their own', async () => {
    const { html } = await preview.of(context).render('reflection', 'ny', {
      ...confirming,
      conclusions: ['ring', 'mail'].map((practice) => ({
        type: 'confirms',
        practice,
        note: 'Ja.',
      })),
    });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a guide', () => {
  it('has its minutes summed, also while one of them is missing', async () => {
    const { html } = await preview.of(context).render('guide', '', {
      title: 'Rundan',
      phases: {
        during: [
          { title: 'Start', minutes: 15 },
          { title: 'Runda', minutes: '' },
          { title: 'Slut', minutes: 10 },
        ],
      },
    });
    expect(html).toMatch(/<h3>Under <span class="minutes">25 min<\/span><\/h3>/);
    expect(textOf(html)).toContain('Runda');
  });
});

describe('a programme', () => {
  it('has shares that make a whole', async () => {
    const { html } = await preview.of(context).render('programme', '', {
      modules: [
        {
          id: 'ett',
          title: 'Ett',
          before: { questions: ['Varför?', 'Hur?'], tasks: [] },
          during: [{ minutes: 30, activity: 'Öva', kind: 'practice' }],
          after: { tasks: ['Pröva.'], questions: ['Gick det?'] },
        },
      ],
    });
    expect(textOf(html)).toMatch(/Före 40 %.*Under 20 %.*Efter 40 %/);
  });
});

describe('pictures of a draft', () => {
  it('are shown from where the form has them', async () => {
    const body = '<Figure src="media/ny.png" alt="En & två" caption="$& kostar" />\n';
    const { html } = await preview
      .of(context)
      .render('page', 'x', { title: 'A', summary: 'B', body });
    expect(html).toContain('src="blob:media/ny.png" alt="En &amp; två"');
    expect(html).toContain('<figcaption>$&amp; kostar</figcaption>');
  });

  it('come from the form rather than from the site when it says where', async () => {
    const body = '<Figure src="media/ny.png" alt="En" />\n';
    const shown = (own: string) => preview.of(context).render('page', 'x', { body }, () => own);
    expect((await shown('blob:own')).html).toContain('src="blob:own"');
    expect((await shown('')).html).toContain('src="blob:media/ny.png"');
  });
});
