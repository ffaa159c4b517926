/** Style of the page of the API. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1f24; --paper: #fff; --pale: #f5f6f8; --line: #dfe2e7; --quiet: #5c6470;
  --get: #1a6fb5; --post: #1d7f4e; --delete: #b3382c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --paper: #15181c; --pale: #1d2126; --line: #31363d;
  --quiet: #9aa3ae; --get: #6cb4f0; --post: #62c796; --delete: #f08a7c; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0; display: grid; grid-template-columns: 19rem minmax(0, 1fr); color: var(--ink); background: var(--paper);
  font: 15px/1.55 system-ui, sans-serif; }
nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.2rem 1rem 2rem; background: var(--pale);
  border-right: 1px solid var(--line); }
nav h2 { margin: 1.4rem .5rem .3rem; color: var(--quiet); font-size: .75rem; font-weight: 600; letter-spacing: .06em;
  text-transform: uppercase; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr); padding: .2rem .5rem; border-radius: .35rem;
  color: inherit; font-size: .85rem; text-decoration: none; overflow-wrap: anywhere; }
nav a:hover, nav a:focus-visible { background: var(--line); }
main { max-width: 60rem; padding: 1.5rem 2.5rem 6rem; }
h1 { margin: .3rem 0; font-size: 1.7rem; } h3 { margin: 1.4rem 0 .3rem; font-size: .95rem; }
main h2 { display: flex; gap: .8rem; align-items: baseline; margin: 0 0 .4rem; font-size: 1.15rem; overflow-wrap: anywhere; }
section { margin-top: 2.2rem; padding-top: 1.6rem; border-top: 1px solid var(--line); }
section:target > h2 { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .35em; }
code, pre, b.method { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .86rem; }
h2 code { font-size: 1.05rem; font-weight: 500; }
b.method { color: var(--quiet); font-size: .78em; letter-spacing: .03em; align-self: center; }
b.get { color: var(--get); } b.post { color: var(--post); } b.delete { color: var(--delete); }
pre { margin: .3rem 0; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .45rem; background: var(--pale);
  overflow-x: auto; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
td { padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
td:first-child { width: 24%; } td:nth-child(2) { width: 30%; color: var(--quiet); }
i { color: var(--delete); font-style: normal; } small { color: var(--quiet); }
@media (max-width: 56rem) { body { display: block; } nav { position: static; height: auto; border: 0; }
  main { padding: 1rem; } }
`;
