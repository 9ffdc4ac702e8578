import { expect, it } from 'vitest';
import { adminPolicy } from '../../../src/editing/settings/admin-policy.ts';
import { decapScript } from '../../../src/editing/settings/decap-script.ts';

it('is Decap without the one place where text becomes code', async () => {
  const script = await decapScript();
  expect(script).toContain('decap-cms');
  expect(script).not.toMatch(/new Function\(`\$\{/);
  expect(script).not.toMatch(/sourceMappingURL=\S+\s*$/);
});

it('runs under a policy that allows no code from text and no styles in attributes', () => {
  const policy = adminPolicy([]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
  expect(policy).toContain("style-src-attr 'none'");
});

it('may speak to the host of the repository, and to nobody else', () => {
  const policy = adminPolicy(['https://git.exempel.example']);
  const directives = policy.split('; ').filter((one) => one.includes('https://'));
  expect(directives).toEqual([
    "img-src 'self' data: blob: https://git.exempel.example",
    "connect-src 'self' blob: https://git.exempel.example",
  ]);
});
