/** A component, for compilers that do not read `.astro` themselves; those that do see its props. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
