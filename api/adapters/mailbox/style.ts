export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#16191d, #f2f4f6); --soft: light-dark(#5b6470, #a8b0ba); --paper: light-dark(#fff, #1a1d21);
  --page: light-dark(#f3f4f6, #121417); --rule: light-dark(#e1e4e8, #2f343b); --chosen: light-dark(#e8effc, #24304a);
  --accent: light-dark(#1d4fc4, #9dbcff);
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; display: grid; grid-template-columns: minmax(16rem, 24rem) 1fr;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--page);
}
nav { background: var(--paper); border-right: 1px solid var(--rule); max-height: 100vh; overflow: auto; position: sticky; top: 0; }
nav > header { padding: 1.25rem 1.25rem 1rem; border-bottom: 1px solid var(--rule); }
h1 { font-size: 1.25rem; margin: 0; } h1 a { color: inherit; text-decoration: none; }
nav p { margin: .25rem 0 .75rem; color: var(--soft); font-size: .875rem; }
input { width: 100%; min-height: 2.75rem; padding: 0 .75rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--rule); border-radius: .5rem; }
ol { list-style: none; margin: 0; padding: 0; }
li a { display: grid; grid-template-columns: 1fr auto; gap: 0 .75rem; padding: .75rem 1.25rem; color: inherit; text-decoration: none; border-bottom: 1px solid var(--rule); }
li a:hover { background: var(--page); } li a[aria-current] { background: var(--chosen); }
.to, .subject { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.to, time { font-size: .8125rem; color: var(--soft); } .subject { grid-column: 1 / -1; font-weight: 600; }
main { min-width: 0; display: flex; flex-direction: column; min-height: 100vh; }
main > header { padding: 1.25rem 1.5rem 0; background: var(--paper); border-bottom: 1px solid var(--rule); }
h2 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.3; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .125rem 1rem; margin: 0; font-size: .875rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; } dd time { font-size: inherit; color: inherit; }
.tabs { display: flex; gap: 1.5rem; margin: .75rem 0 0; } .tabs a { padding: .625rem 0; color: var(--soft); text-decoration: none; border-bottom: 2px solid transparent; } .tabs a[aria-current] { color: var(--accent); border-color: currentColor; }
iframe { flex: 1; width: 100%; min-height: 75vh; border: 0; background: #fff; }
pre { margin: 0; padding: 1.5rem; white-space: pre-wrap; overflow-wrap: anywhere; font: .9375rem/1.6 ui-monospace, SFMono-Regular, Menlo, monospace; }
.hint { padding: 1.25rem 1.5rem; color: var(--soft); margin: 0; } .back { display: none; color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
@media (max-width: 48rem) {
  body { display: block; } nav { max-height: none; position: static; border: 0; min-height: 100vh; }
  .reading nav, body:not(.reading) main { display: none; }
  .back { display: inline-block; padding: .5rem 0; margin-bottom: .5rem; }
}
`;
