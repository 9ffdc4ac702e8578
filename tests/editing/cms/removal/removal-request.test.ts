import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxReasonLength } from '../../../../src/core/model/redirects.ts';
import {
  isEmptyRemoval,
  RemovalRequestSchema,
} from '../../../../src/editing/protocol/removal-request.ts';
import { packEntry, unpackEntry } from '../../../../src/editing/cms/format/carried-entry.ts';
import {
  removalInForm,
  removalProblems,
  type RemovalInForm,
} from '../../../../src/editing/cms/removal/removal-request.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { FormerAddressSchema } from '../../../../src/core/model/redirects.ts';

const words = translator('sv').lists.removal;
const own = '/metoder/gammal/';
const problems = (request: RemovalInForm) => removalProblems(request, own, words);

describe('a request to remove an entry', () => {
  it('is there when there is data for it, empty or not', () => {
    expect(removalInForm(undefined)).toBeUndefined();
    expect(removalInForm('bort')).toBeUndefined();
    expect(removalInForm({ why: '' })).toEqual({ why: '', to: '' });
    expect(removalInForm({ why: 7, to: '/a/' })).toEqual({ why: '', to: '/a/' });
  });

  it('needs a reason or an address', () => {
    expect(problems({ why: ' \n', to: '' })).toEqual({ why: words.eitherOr });
    expect(problems({ why: 'eftersom den är gammal', to: '' })).toEqual({});
    expect(problems({ why: '', to: '/metoder/ny/' })).toEqual({});
    expect(problems({ why: 'eftersom den är gammal', to: '/metoder/ny/' })).toEqual({});
  });

  it('cannot lead to the page that goes, or to something that is no address here', () => {
    expect(problems({ why: '', to: own })).toEqual({ to: words.itself });
    expect(problems({ why: '', to: 'metoder/ny' })).toEqual({ to: words.noAddress });
    expect(problems({ why: '', to: 'https://example.org/' })).toEqual({ to: words.noAddress });
  });

  it('has room for as long a reason as the gateway takes', () => {
    expect(problems({ why: 'x'.repeat(maxReasonLength), to: '' })).toEqual({});
    expect(problems({ why: 'x'.repeat(maxReasonLength + 1), to: '' }).why).toContain('301 tecken');
  });

  it('that can be sent becomes a former address that the schema takes, by way of the gateway', () => {
    const to = fc.oneof(
      fc.constant(''),
      fc.stringMatching(/^\/[a-z0-9-]{0,6}\/?$/),
      fc.stringMatching(/^\/[a-z]{1,6}\/[a-z]{1,6}\/$/),
    );
    const why = fc.oneof(fc.constant(''), fc.string({ maxLength: 40 }), fc.constant('a\nb'));
    fc.assert(
      fc.property(why, to, (reason, address) => {
        const request = { why: reason, to: address };
        const carried = unpackEntry(packEntry({ text: 'title: A\n', removal: request }));
        expect(carried).toEqual({ text: 'title: A\n', removal: request });
        if (Object.keys(problems(request)).length > 0) return;
        const read = RemovalRequestSchema.parse(carried.removal);
        expect(isEmptyRemoval(read)).toBe(false);
        const item = read.to === undefined ? { retired: read.why } : { to: read.to };
        expect(FormerAddressSchema.safeParse({ from: own, ...item }).success).toBe(true);
      }),
    );
  });
});
