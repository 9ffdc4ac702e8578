import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxReasonLength } from '../../../../src/core/model/redirects.ts';
import { removalIn, withRemoval } from '../../../../src/editing/gateway/api/removal-request.ts';
import {
  longestWhy,
  wishIn,
  wishProblems,
  type Wish,
} from '../../../../src/editing/cms/removal/removal-request.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { FormerAddressSchema } from '../../../../src/core/model/redirects.ts';

const words = translator('sv').lists.removal;
const own = '/metoder/gammal/';
const problems = (wish: Wish) => wishProblems(wish, own, words);

describe('a wish to remove an entry', () => {
  it('is there when there is data for it, empty or not', () => {
    expect(wishIn(undefined)).toBeUndefined();
    expect(wishIn('bort')).toBeUndefined();
    expect(wishIn({ why: '' })).toEqual({ why: '', to: '' });
    expect(wishIn({ why: 7, to: '/a/' })).toEqual({ why: '', to: '/a/' });
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
    expect(longestWhy).toBe(maxReasonLength);
    expect(problems({ why: 'x'.repeat(longestWhy), to: '' })).toEqual({});
    expect(problems({ why: 'x'.repeat(longestWhy + 1), to: '' }).why).toContain('301 tecken');
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
        const wish = { why: reason, to: address };
        const text = withRemoval('guide', '---\ntitle: A\n---\n', wish);
        const read = removalIn('guide', text);
        const canBeSent = Object.keys(problems(wish)).length === 0;
        if (!canBeSent) return;
        expect(read).toBeDefined();
        const item = read?.to === undefined ? { retired: read?.why } : { to: read.to };
        expect(FormerAddressSchema.safeParse({ from: own, ...item }).success).toBe(true);
      }),
    );
  });
});
