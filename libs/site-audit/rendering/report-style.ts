/** Readable on a telephone, on paper, and in the dark. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --error: #c62828; --warning: #a15c00; --notice: #1565c0; --line: #8884; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.2; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.score { font-size: 2.5rem; font-weight: 700; }
.counts { display: flex; gap: 1.5rem; flex-wrap: wrap; padding: 0; list-style: none; }
.error { color: var(--error); } .warning { color: var(--warning); } .notice { color: var(--notice); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; padding: .5rem .8rem; }
summary { cursor: pointer; }
summary strong { margin-right: .5rem; }
li, td { overflow-wrap: anywhere; unicode-bidi: isolate; }
footer { margin-top: 2rem; opacity: .7; font-size: .9rem; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffb74d; --notice: #82b1ff; } }
`;
