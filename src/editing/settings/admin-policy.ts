/**
 * Digests of the styles that Decap and its editor write into the page as text:
 * they are empty, or the same in every installation. All others go through the
 * browser's own style sheets, which the policy lets pass.
 */
const knownStyles: readonly string[] = [
  // Empty: style sheets that are filled in rule by rule.
  '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  '4qb+qTjZ8vb8co1YZpMNDeX7tJSzzRBt6uIroh6K5K8=',
  'oLQo1xOLbYlsNCDIECXg24EuQKwYCOy/jJqds+fExxE=',
];

/**
 * The content policy of the editors' page: as little as Decap can do with. No
 * text becomes code; `wasm-unsafe-eval` is for the Markdown parser, which is the
 * one the site is built with. Blobs are pictures that have not been saved yet.
 * @param connect origins of the repository's service besides the site itself
 */
export function adminPolicy(connect: readonly string[]): string {
  const others = connect.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src-elem 'self'", ...knownStyles.map((digest) => `'sha256-${digest}'`)].join(' '),
    "style-src-attr 'none'",
    `img-src 'self' data: blob:${others}`,
    "font-src 'self'",
    `connect-src 'self' blob:${others}`,
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
