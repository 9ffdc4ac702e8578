import fc from 'fast-check';

/** Any text at all, halves of pairs among it: cheaper to make than fast-check's own binary strings. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 32, max: 255 })), {
    maxLength: 20,
  })
  .map((units) => String.fromCharCode(...units));
