import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  phrasesFor,
  swedishPhrases,
  type Phrases,
} from '../../../../src/editing/cms/locale/decap-phrases.ts';
import { projectRoot } from '../../../support/project-root.ts';

function* texts(phrases: Phrases, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(phrases)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') yield [at, value];
    else yield* texts(value, at);
  }
}

/** The phrases of the installed Decap in a language. */
async function decaps(language: string): Promise<Map<string, string>> {
  const file = `node_modules/decap-cms-locales/dist/esm/${language}/index.js`;
  const module = (await import(/* @vite-ignore */ join(projectRoot, file))) as {
    readonly default: Phrases;
  };
  return new Map(texts(module.default));
}

const swedish = new Map(texts(swedishPhrases));
let english: Map<string, string>;
beforeAll(async () => {
  english = await decaps('en');
});

/** Texts that are the same in both languages: names, and values alone. */
const sameInBoth = [
  'collection.collectionTop.newButton',
  'editor.editorToolbar.status',
  'editor.editorWidgets.markdown.markdown',
  'ui.toast.onFailToAuth',
  'workflow.workflowCard.lastChangeNoAuthor',
];

describe("Decap's interface", () => {
  it('has a Swedish text for every English one, and no other', () => {
    expect(english.size).toBeGreaterThan(240);
    expect([...swedish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('says nothing in English where it can say it in Swedish', () => {
    const same = [...english.keys()].filter((key) => english.get(key) === swedish.get(key));
    expect(same.sort()).toEqual(sameInBoth);
    expect([...swedish.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('fills the same values in, in as many forms of number', () => {
    const places = (text = '') => [...new Set(text.match(/%\{\w+\}/g))].sort().join();
    const forms = (text = '') => text.split('||||').length;
    const keys = [...english.keys()];
    const differing = keys.filter(
      (key) =>
        places(english.get(key)) !== places(swedish.get(key)) ||
        forms(english.get(key)) !== forms(swedish.get(key)),
    );
    expect(keys.filter((key) => places(english.get(key)) !== '').length).toBeGreaterThan(30);
    expect(differing).toEqual([]);
  });

  it('says more in Swedish than it does by itself', async () => {
    const stock = await decaps('sv');
    expect([...english.keys()].filter((key) => !stock.has(key)).length).toBeGreaterThan(20);
  });

  it('uses no words of ours for something else', () => {
    const odd = [...swedish.values()].filter((text) =>
      /samling|inlägg|rich text|vänligen/i.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('is left as it is in English', () => {
    expect(phrasesFor('en')).toBeUndefined();
    expect(phrasesFor('sv')).toBe(swedishPhrases);
  });
});
