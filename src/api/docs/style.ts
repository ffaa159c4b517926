/** Style of the page of the API. */
export const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { margin-bottom: 0; } h2 { margin-top: 2.5rem; } h3 { margin-bottom: .3rem; font-size: 1rem; }
code, pre { font: 14px/1.5 ui-monospace, monospace; }
h2 code { font-size: 1.1rem; }
pre { padding: .8rem; border: 1px solid var(--line); border-radius: .4rem; overflow-x: auto; }
nav ul { list-style: none; padding: 0; columns: 2 20rem; } nav a { text-decoration: none; }
section { border-top: 1px solid var(--line); padding-top: .5rem; margin-top: 1.5rem; }
b.method { display: inline-block; min-width: 4.5em; font-family: ui-monospace, monospace; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top;
  padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); }
small { opacity: .75; }
`;
