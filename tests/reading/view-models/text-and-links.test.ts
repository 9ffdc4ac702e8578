import { describe, expect, it } from 'vitest';
import { paragraphs, shownTerms } from '../../../src/reading/view-models/text-and-links.ts';
import { libraryOf } from '../../support/site-context.ts';
import { minimalSite } from '../../support/minimal-site.ts';

describe('paragraphs', () => {
  it('are parted by blank lines, with or without spaces in them', () => {
    expect(paragraphs('Ett\nstycke.\n\nTvå.\n \nTre.')).toEqual(['Ett\nstycke.', 'Två.', 'Tre.']);
  });

  it('of nothing are none', () => {
    expect(paragraphs(undefined)).toEqual([]);
  });
});

describe('words explained on a page', () => {
  const terms = {
    'terms/ny.yaml':
      'term: ny\nmeanings: [{ text: Allmänt. }, { party: kommunen, text: Särskilt. }]\n',
  };

  it('come in the order they first appear, each once, with who means what', async () => {
    const context = await libraryOf({ ...minimalSite(), ...terms });
    expect(shownTerms(['ny', 'arbetsformaga', 'ny'], context)).toEqual([
      {
        anchor: 'ord-ny',
        term: 'ny',
        meanings: [
          { party: undefined, text: 'Allmänt.' },
          { party: 'Kommunen', text: 'Särskilt.' },
        ],
      },
      {
        anchor: 'ord-arbetsformaga',
        term: 'arbetsförmåga',
        meanings: [{ party: 'Kommunen', text: 'Vad någon kan göra.' }],
      },
    ]);
  });

  it('that do not exist are left out', async () => {
    expect(shownTerms(['borta'], await libraryOf({}))).toEqual([]);
  });
});
